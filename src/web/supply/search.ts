import { PLEDGE_KINDS, PLEDGE_STATES, type PledgeKind } from '../../core/supply/pledge.ts'
import type { StandingState } from '../../core/supply/standing.ts'

/** The filters that "clear" clears. */
export interface PledgeFilters {
  organisation?: string
  mission?: string
  capability?: string
  kind?: PledgeKind
  state?: StandingState
  due?: 'true'
  alerts?: 'true'
}

/** What the address of the pledges holds beside the two days and the language. */
export interface PledgeSearch extends PledgeFilters {
  offset?: number
}

export const STATES: readonly StandingState[] = ['DRAFT', ...PLEDGE_STATES]

export const NO_FILTERS: Readonly<Record<keyof PledgeFilters, undefined>> = {
  organisation: undefined,
  mission: undefined,
  capability: undefined,
  kind: undefined,
  state: undefined,
  due: undefined,
  alerts: undefined,
}

const oneOf = <T extends string>(allowed: readonly T[], value: unknown): T | undefined =>
  allowed.find((one) => one === value)
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)
const yes = (value: unknown): 'true' | undefined => (value === 'true' ? 'true' : undefined)

/** Words that are not ours are dropped; names are left to the server, which knows them. */
export function pledgeSearch(raw: Record<string, unknown>): PledgeSearch {
  const offset = Number(raw.offset)
  const read: { [K in keyof PledgeSearch]: PledgeSearch[K] | undefined } = {
    organisation: text(raw.organisation),
    mission: text(raw.mission),
    capability: text(raw.capability),
    kind: oneOf(PLEDGE_KINDS, raw.kind),
    state: oneOf(STATES, raw.state),
    due: yes(raw.due),
    alerts: yes(raw.alerts),
    offset: Number.isInteger(offset) && offset > 0 ? offset : undefined,
  }
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as PledgeSearch
}
