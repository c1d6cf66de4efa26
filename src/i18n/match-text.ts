import { COST_KINDS, type CostKind } from '../core/match/problem.ts'
import { LOCALES } from './language.ts'
import type { MessageId, Translator } from './translator.ts'

/** What the matcher says as data: a code, and its figures, ids and months. */
export interface Coded {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

/** Families of such codes in the catalogues. */
export type CodedKind = 'fault' | 'cap' | 'remedy' | 'met'

/** How an id is shown: by its own name where somebody knows it. `param` says what it is: an offer, a lot, a mission. */
export type Naming = (param: string, id: string) => string

const isKind = (text: string): text is CostKind => COST_KINDS.some((kind) => kind === text)

/** A code of the matcher in words. */
export function matchText(t: Translator, family: CodedKind, coded: Coded, named: Naming = (_, id) => id): string {
  const list = new Intl.ListFormat(LOCALES[t.language], { type: 'conjunction' })
  const shown = (param: string, value: string): string => {
    const parts = value.split(',')
    if (param === 'kind' || param === 'kinds')
      return list.format(parts.map((kind) => (isKind(kind) ? t.t(`match.cost.${kind}`) : kind)))
    if (param === 'holders' || param === 'funds')
      return list.format(parts.map((id) => named(param === 'funds' ? 'fund' : 'requirement', id)))
    return named(param, value)
  }
  const params = Object.entries(coded.params).map(
    ([param, value]) => [param, typeof value === 'string' ? shown(param, value) : value] as const,
  )
  return t.t(`match.${family}.${coded.code}` as MessageId, Object.fromEntries(params))
}
