import type { RegisterPledgeInput } from '../../src/contract/supply.ts'
import { ANYONE, OPERATOR, type Level, type Role, type Viewer } from '../../src/core/access/viewer.ts'
import type { Day } from '../../src/core/history/day.ts'
import type { PledgeEvent, PledgeFacts, TermsVersion } from '../../src/core/supply/facts.ts'
import { PLEDGE_STATES, type PledgeState } from '../../src/core/supply/pledge.ts'
import { isReadiness } from '../../src/core/supply/readiness.ts'
import { standingOn, type Standing } from '../../src/core/supply/standing.ts'
import type { Terms } from '../../src/core/supply/terms.ts'

// Facts of pledges in a few words, for tests.

export const d = (text: string): Day => text as Day

export const TERMS: Terms = {
  visibility: 'SECRETARIAT',
  mission: 'UNAMID',
  quantity: 3,
  amount: null,
  currency: null,
  availableFrom: null,
  availableUntil: null,
  responseDays: 60,
  conditions: [],
  caveats: [],
  standards: [],
  earmarks: [],
  note: null,
  language: 'en',
}

const EVENT: PledgeEvent = {
  id: 0,
  change: 0,
  kind: 'STATE',
  on: d('2026-01-01'),
  state: null,
  readiness: null,
  visit: null,
  result: null,
  reasonCode: null,
  caveat: null,
  quantity: null,
  quantityPrinted: null,
  stagePrinted: '',
  validPrinted: null,
  note: null,
  source: 'gaplist-register',
  verified: true,
  author: 'person',
  knownFrom: '2026-01-01T00:00:00.000Z',
}

/** What happens on a day: a state, a level, `AAV+`, `AAV-`, `PDV+`, `PDV-`, `CHANGE`, `RENEWAL`, or parts of an event. */
export type Happening = readonly [string, string | Partial<PledgeEvent>]

function happened(what: string | Partial<PledgeEvent>): Partial<PledgeEvent> {
  if (typeof what !== 'string') return what
  if (PLEDGE_STATES.some((state) => state === what)) return { kind: 'STATE', state: what as PledgeState }
  if (isReadiness(what)) return { kind: 'READINESS', readiness: what }
  if (what === 'CHANGE') return { kind: 'MATERIAL_CHANGE' }
  if (what === 'RENEWAL') return { kind: 'RENEWAL' }
  const visit = what.slice(0, 3) as 'AAV' | 'PDV'
  return { kind: 'VISIT', visit, result: what.endsWith('+') ? 'POSITIVE' : 'NEGATIVE' }
}

/** Events by day, numbered as they are given: the second of two was recorded after the first. */
export const events = (...all: readonly Happening[]): PledgeEvent[] =>
  all
    .map(([on, what], n): PledgeEvent => ({ ...EVENT, id: n + 1, change: (n + 1) * 10, on: d(on), ...happened(what) }))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id - b.id))

/** Terms of a day; `change` places them among the events: those of {@link events} are 10, 20, 30 … */
export const version = (n: number, on: string, change: number, terms: Partial<Terms> = {}): TermsVersion => ({
  version: n,
  change,
  on: d(on),
  terms: { ...TERMS, ...terms },
  reason: '',
  author: 'person',
  knownFrom: `${on}T00:00:00.000Z`,
})

/** A pledge of three airframes in PCRS, kept here since 1 January 2026, with what happened to it. */
export const facts = (happenings: readonly Happening[] = [], more: Partial<PledgeFacts> = {}): PledgeFacts => ({
  key: 'p',
  organisation: 'ETH',
  capability: 'military-utility-helicopter',
  unit: 'airframe',
  kind: 'UNIT',
  scheme: 'PCRS',
  source: 'gaplist-register',
  verified: true,
  note: null,
  kept: true,
  visibility: 'SECRETARIAT',
  mission: null,
  terms: [version(1, '2026-01-01', 1)],
  events: events(...happenings),
  ...more,
})

export const standing = (of: PledgeFacts, on: string): Standing => {
  const found = standingOn(of, d(on))
  if (!found) throw new Error(`nothing known on ${on}`)
  return found
}

/** People of organisations, as the rules see them. */
export const person = (organisation: string, role: Role, level: Level = 'EDITOR'): Viewer => ({
  person: `person-${organisation}-${level}`,
  organisation,
  role,
  level,
  administrator: false,
})
export const PEOPLE = {
  owner: person('ETH', 'MEMBER_STATE'),
  ownerReads: person('ETH', 'MEMBER_STATE', 'READER'),
  otherState: person('GHA', 'MEMBER_STATE'),
  secretariat: person('UN-DPKO', 'SECRETARIAT'),
  secretariatReads: person('UN-DPKO', 'SECRETARIAT', 'READER'),
  workingGroup: person('UN-SC-WGPKO', 'WORKING_GROUP'),
  mission: person('UNAMID', 'MISSION'),
  nobody: ANYONE,
  operator: OPERATOR,
} as const satisfies Readonly<Record<string, Viewer>>

/** Three utility helicopters for UNAMID in PCRS, for the Secretariat to see. */
export const OFFER: RegisterPledgeInput = {
  kind: 'UNIT',
  capability: 'military-utility-helicopter',
  scheme: 'PCRS',
  visibility: 'SECRETARIAT',
  mission: 'UNAMID',
  quantity: 3,
  responseDays: 60,
  language: 'en',
}
