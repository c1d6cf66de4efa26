import type { MatchRunHeadView } from '../../contract/match.ts'
import { LOCALES } from '../../i18n/language.ts'
import type { Translator } from '../../i18n/translator.ts'

/** A figure of a plan, whole; a dash where there is none. */
export const figure = ({ number }: Translator, value: number | null | undefined): string =>
  value === null || value === undefined ? '–' : number(Math.floor(value))

/**
 * How far a plan may be from the best one, in per cent of the bound; a dash where nobody knows. What proposed packages
 * earned by staying (`tax`) is in the bound and not in the objective.
 */
export function distance(
  { language }: Translator,
  objective: number | null,
  bound: number | null,
  tax: number = 0,
): string {
  if (objective === null || bound === null) return '–'
  const share = bound <= 0 ? 0 : Math.max(0, (bound - objective - tax) / bound)
  return new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 2 }).format(share)
}

/** A difference of objectives: one figure, or what the bounds leave open. */
export const range = (translator: Translator, { from, to }: { readonly from: number; readonly to: number }): string =>
  Math.round(from) === Math.round(to)
    ? translator.number(Math.round(to))
    : translator.t('web.match.range', {
        from: translator.number(Math.round(from)),
        to: translator.number(Math.round(to)),
      })

/** How a run ended, or how far it is. */
export const stateOf = ({ t }: Translator, { ending, state }: Pick<MatchRunHeadView, 'ending' | 'state'>): string =>
  t(ending ? `kind.run-ending.${ending}` : `kind.run-state.${state}`)

/** The first part of an id: enough to tell runs apart on a page. */
export const shortId = (id: string): string => id.slice(-8)
