import type { PledgeCardView } from '../../contract/supply.ts'
import type { Translator, Values } from '../../i18n/translator.ts'
import { isolate } from '../ui/isolate.ts'

/** Where the word for a code is found, by the name of the parameter that carries it. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  act: ['kind.act'],
  allowed: ['kind.pledge', 'kind.visibility', 'kind.caveat', 'kind.decline', 'kind.visit', 'kind.result'],
  by: ['kind.party'],
  caveat: ['kind.caveat'],
  cause: ['kind.loss'],
  code: ['kind.caveat'],
  kind: ['kind.pledge'],
  next: ['kind.act'],
  state: ['web.pledge'],
  step: ['kind.act'],
  unit: ['unit'],
}

/** A level of readiness in words: `PCRS:L2` is the second of its scheme. */
export function levelText({ t }: Pick<Translator, 't'>, code: string): string {
  const [scheme, level] = code.split(':')
  if (scheme === undefined || level === undefined) return code
  if (level === 'RDL') return t('web.pledge.levelRapid', { scheme: isolate(scheme) })
  return t('web.pledge.levelNamed', { scheme: isolate(scheme), level: level.replace(/^L/, '') })
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Parameters of a problem or a remark with codes and days in the reader's words. */
export function inWords(translator: Translator, params: Values): Values {
  const word = (places: readonly string[], code: string): string =>
    places.map((place) => translator.maybe(`${place}.${code}`)).find((found) => found !== null) ?? code
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const places = PLACES[name]
      if (typeof value === 'string' && DAY.test(value)) return [name, translator.day(value)]
      if (typeof value !== 'string' || !places) return [name, isolate(value)]
      return [
        name,
        value
          .split(', ')
          .map((code) => word(places, code))
          .join(', '),
      ]
    }),
  )
}

/** What is wrong, and what to do about it, in the reader's words. */
export function problemWords(
  translator: Translator,
  { code, params }: { readonly code: string; readonly params: Values },
): { readonly detail: string; readonly remedy: string } {
  const values = inWords(translator, params)
  return {
    detail: translator.maybe(`problem.${code}`, values) ?? code,
    remedy: translator.maybe(`remedy.${code}`, values) ?? '',
  }
}

/** How much is pledged, with its unit, or the sum of money with its currency. */
export function amountText(
  { t, number, language }: Translator,
  pledge: Pick<PledgeCardView, 'quantity' | 'unit' | 'amount' | 'currency'>,
): string | null {
  const { quantity, unit, amount, currency } = pledge
  if (amount !== null && currency !== null)
    return new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'code' }).format(
      amount as Intl.StringNumericLiteral,
    )
  if (quantity === null) return null
  return unit === 'money' ? number(quantity) : t(`quantity.${unit}`, { n: quantity })
}
