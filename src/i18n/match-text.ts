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

/** Parameters that are a month, counted from that of the problem: figures beside them are amounts. */
const MONTHS: Readonly<Record<string, readonly string[]>> = {
  'fault.STAY': ['from', 'first', 'end'],
  'fault.LOT_LATE': ['have', 'need'],
  'fault.COURSE_LATE': ['have', 'need'],
  'remedy.OFFER_EARLIER': ['to', 'have'],
  'remedy.OFFER_LONGER': ['to', 'have'],
  'remedy.LOT_EARLIER': ['to', 'have'],
  'remedy.ANOTHER_LOT': ['by'],
  'remedy.COURSE_EARLIER': ['to', 'have'],
  'remedy.ANOTHER_COURSE': ['by'],
  'remedy.NEW_OFFER': ['from', 'until'],
  'met.STAY': ['start', 'end', 'first'],
  'met.LOT': ['ready', 'start'],
  'met.COURSE': ['ready', 'start'],
}

const isKind = (text: string): text is CostKind => COST_KINDS.some((kind) => kind === text)

/** A code of the matcher in words; `monthName` says which month of the calendar a counted one is, where that is known. */
export function matchText(
  t: Translator,
  family: CodedKind,
  coded: Coded,
  named: Naming = (_, id) => id,
  monthName?: (month: number) => string,
): string {
  const list = new Intl.ListFormat(LOCALES[t.language], { type: 'conjunction' })
  const shown = (param: string, value: string): string => {
    const parts = value.split(',')
    if (param === 'kind' || param === 'kinds')
      return list.format(parts.map((kind) => (isKind(kind) ? t.t(`match.cost.${kind}`) : kind)))
    if (param === 'holders' || param === 'funds')
      return list.format(parts.map((id) => named(param === 'funds' ? 'fund' : 'requirement', id)))
    return named(param, value)
  }
  const months = new Set(MONTHS[`${family}.${coded.code}`])
  const month = (n: number): string =>
    monthName ? t.t('match.monthNamed', { n, name: monthName(n) }) : t.t('match.month', { n })
  const params = Object.entries(coded.params).map(([param, value]) => {
    if (typeof value === 'string') return [param, shown(param, value)] as const
    return [param, months.has(param) ? month(value) : value] as const
  })
  return t.t(`match.${family}.${coded.code}` as MessageId, Object.fromEntries(params))
}
