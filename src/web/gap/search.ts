import { DOMAINS } from '../../core/capability/taxonomy.ts'
import { GROUPINGS, type Grouping } from '../../core/gap/group.ts'
import { READINGS } from '../../core/gap/reading.ts'
import { SEVERITIES } from '../../core/gap/severity.ts'
import { HORIZONS } from '../../core/requirement/requirement.ts'
import type { GapListInput } from '../../contract/gap.ts'
import { lineSearch, type LineSearch } from './line-search.ts'

export type Sort = GapListInput['sort']
export type Order = GapListInput['order']

/** The filters that "clear" clears. */
export interface GapFilters {
  mission?: string
  capability?: string
  domain?: (typeof DOMAINS)[number]
  horizon?: (typeof HORIZONS)[number]
  severity?: (typeof SEVERITIES)[number]
  open?: 'true'
  q?: string
}

/** What the address of the gap list holds beside the two days and the language. */
export interface GapSearch extends GapFilters, LineSearch {
  reading?: (typeof READINGS)[number]
  /** All pledges are counted that the reader may see; without it, the public ones. */
  pledges?: 'visible'
  sort?: Sort
  order?: Order
  group?: Grouping
  /** Number of the edition that the list is compared with. */
  against?: string
}

export const SORTS = [
  'mission',
  'capability',
  'required',
  'deployed',
  'gap',
  'severity',
] as const satisfies readonly Sort[]

const oneOf = <T extends string>(allowed: readonly T[], value: unknown): T | undefined =>
  allowed.find((one) => one === value)
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** Words that are not ours are dropped; names are left to the server, which knows them. */
export function gapSearch(raw: Record<string, unknown>): GapSearch {
  const read: { [K in keyof GapSearch]: GapSearch[K] | undefined } = {
    ...lineSearch(raw),
    mission: text(raw.mission),
    capability: text(raw.capability),
    domain: oneOf(DOMAINS, raw.domain),
    horizon: oneOf(HORIZONS, raw.horizon),
    severity: oneOf(SEVERITIES, raw.severity),
    open: raw.open === 'true' ? 'true' : undefined,
    q: text(raw.q),
    reading: oneOf(READINGS, raw.reading),
    pledges: oneOf(['visible'] as const, raw.pledges),
    sort: oneOf(SORTS, raw.sort),
    order: oneOf(['asc', 'desc'] as const, raw.order),
    group: oneOf(GROUPINGS, raw.group),
    against: /^[1-9]\d{0,8}$/.test(text(raw.against) ?? '') ? text(raw.against) : undefined,
  }
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as GapSearch
}

/** The filters alone, all let go. */
export const NO_FILTERS: Readonly<Record<keyof GapFilters, undefined>> = {
  mission: undefined,
  capability: undefined,
  domain: undefined,
  horizon: undefined,
  severity: undefined,
  open: undefined,
  q: undefined,
}
