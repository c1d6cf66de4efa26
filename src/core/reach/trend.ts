import type { GapLine } from '../gap/line.ts'
import { addDays, type Day } from '../history/day.ts'
import type { Ancestor } from '../mission/mandate.ts'
import type { Requirement } from '../requirement/requirement.ts'
import type { PledgeEvent, PledgeFacts } from '../supply/facts.ts'
import { pledgeOn } from '../supply/standing.ts'

/** What a source says that aircraft did, recorded beside the register. */
export const MOVES = ['ARRIVAL', 'RETURN', 'REDEPLOYMENT', 'LOAN'] as const

/**
 * What can close or open a gap. PRESENT: told as deployed for the first time; when it arrived is not recorded.
 * CONTRACT_END: a withdrawal or a return on a day of which a source names the end of a contract as a cause.
 */
export const CHANGES = [...MOVES, 'LOAN_END', 'CONTRACT_END', 'WITHDRAWAL', 'PRESENT', 'REQUIREMENT'] as const
export type ChangeKind = (typeof CHANGES)[number]

/** One thing that closed or opened a gap, as a source or the register has it. */
export interface Change {
  readonly on: Day
  readonly kind: ChangeKind
  readonly mission: string
  readonly capability: string
  /** Null where the source gives no number. */
  readonly airframes: number | null
  readonly organisation: string | null
  /** Where they come from: a mission or a country. */
  readonly counterpart: string | null
  /** By the Council; whether they came is another statement. */
  readonly authorised: boolean
  readonly source: string
  readonly verified: boolean
  readonly note: string | null
  readonly printed: string | null
}

/** Whether a change, by what it is, makes a gap smaller or greater; null where it does neither by itself. */
export const EFFECTS: Readonly<Record<ChangeKind, 'CLOSES' | 'OPENS' | null>> = {
  ARRIVAL: 'CLOSES',
  LOAN: 'CLOSES',
  REDEPLOYMENT: 'CLOSES',
  RETURN: 'OPENS',
  LOAN_END: 'OPENS',
  CONTRACT_END: 'OPENS',
  WITHDRAWAL: 'OPENS',
  PRESENT: null,
  REQUIREMENT: null,
}

/** Which mission of a chain held the lines on a day: MONUC before MONUSCO. */
export const missionOn = (chain: readonly Ancestor[], on: Day): string =>
  chain.findLast(({ until }) => until !== null && on < until)?.mission ?? chain[0]!.mission

/** Steps of a pledge that was made to one of the missions. */
export function pledgeChanges(facts: PledgeFacts, missions: ReadonlySet<string>): Change[] {
  const told = facts.events.filter((e) => e.state !== null || e.stagePrinted === 'REDEPLOYED')
  return told.flatMap((event, i) => {
    const mission = missionOf(facts, event.on)
    const kind = kindOf(event, i === 0)
    if (kind === null || mission === null || !missions.has(mission)) return []
    return {
      on: event.on,
      kind,
      mission,
      capability: facts.capability,
      airframes: event.quantity ?? pledgeOn(facts, event.on)?.quantity ?? null,
      organisation: facts.organisation,
      counterpart: null,
      authorised: false,
      source: event.source,
      verified: event.verified,
      note: event.note,
      printed: event.validPrinted,
    }
  })
}

const missionOf = (facts: PledgeFacts, on: Day): string | null =>
  facts.mission ?? facts.terms.findLast((t) => t.on <= on)?.terms.mission ?? null

function kindOf({ state, stagePrinted }: PledgeEvent, first: boolean): ChangeKind | null {
  if (state === 'DEPLOYED') return first ? 'PRESENT' : 'ARRIVAL'
  if (state === 'WITHDRAWN') return 'WITHDRAWAL'
  if (state === 'ENDED') return 'RETURN'
  return stagePrinted === 'REDEPLOYED' ? 'REDEPLOYMENT' : null
}

/** Every statement of a need; one without a figure has none here either. */
export const requirementChanges = (requirements: readonly Requirement[]): Change[] =>
  requirements.map((r) => ({
    on: r.from,
    kind: 'REQUIREMENT',
    mission: r.mission,
    capability: r.capability,
    airframes: r.quantity,
    organisation: null,
    counterpart: null,
    authorised: r.basis === 'AUTHORISED',
    source: r.source,
    verified: r.verified,
    note: r.note,
    printed: null,
  }))

/** A loan with its end is two changes. */
export const withEnds = (moves: readonly (Change & { readonly until: Day | null })[]): Change[] =>
  moves.flatMap(({ until, ...move }) =>
    move.kind === 'LOAN' && until !== null ? [move, { ...move, kind: 'LOAN_END', on: addDays(until, 1) }] : [move],
  )

/**
 * Changes in the order of their days, those of one day in the order of {@link CHANGES}. A leave on a day of which the
 * end of a contract is named is that.
 */
export const inOrder = (changes: readonly Change[], contractEnds: ReadonlySet<Day>): Change[] =>
  changes
    .map((c): Change => {
      const left = c.kind === 'WITHDRAWAL' || c.kind === 'RETURN'
      return left && contractEnds.has(c.on) ? { ...c, kind: 'CONTRACT_END' } : c
    })
    .sort((a, b) => (a.on === b.on ? CHANGES.indexOf(a.kind) - CHANGES.indexOf(b.kind) : a.on < b.on ? -1 : 1))

/** A figure of pledges with what it rests on. */
export interface Pledged {
  readonly value: number
  readonly on: Day
  /** STATED by a source, or COUNTED from the pledges that the register holds, those deployed among them. */
  readonly basis: 'STATED' | 'COUNTED'
  readonly sources: readonly string[]
}

export interface PledgedStatement {
  readonly mission: string
  readonly capability: string
  readonly value: number
  readonly validOn: Day
  readonly source: string
}

const GONE: ReadonlySet<string> = new Set(['ENDED', 'LAPSED', 'WITHDRAWN', 'DECLINED'])
export const isGone = (state: string): boolean => GONE.has(state)

/** A line of which pledges are asked. */
export interface PledgedFor {
  /** The mission with those that it succeeded. */
  readonly missions: ReadonlySet<string>
  readonly capability: string
  /** It and what stands below it. */
  readonly under: readonly string[]
  /** On top of the fleet that was there: what was told as deployed from the first is no part of it. */
  readonly additional: boolean
}

/** What was pledged towards a line by a day: the newest statement, or the register's pledges where they are newer. */
export function pledgedOn(
  { missions, capability, under, additional }: PledgedFor,
  statements: readonly PledgedStatement[],
  pledges: readonly PledgeFacts[],
  on: Day,
): Pledged | null {
  const said = statements
    .filter((s) => missions.has(s.mission) && s.capability === capability && s.validOn <= on)
    .reduce<PledgedStatement | null>((last, s) => (last === null || s.validOn >= last.validOn ? s : last), null)
  const stated: Pledged | null = said && {
    value: said.value,
    on: said.validOn,
    basis: 'STATED',
    sources: [said.source],
  }
  const standing = pledges.flatMap((facts) => {
    const there = facts.events.find((e) => e.state !== null)?.state === 'DEPLOYED'
    const counts = under.includes(facts.capability) && facts.kind === 'UNIT' && !(additional && there)
    const pledge = counts ? pledgeOn(facts, on) : null
    return pledge?.mission && missions.has(pledge.mission) ? [pledge] : []
  })
  if (standing.length === 0) return stated
  const newest = standing.map((p) => p.stateSince).reduce((a, b) => (a > b ? a : b))
  if (stated && stated.on >= newest) return stated
  const counting = standing.filter((p) => !GONE.has(p.state) && p.state !== 'ANNOUNCED' && p.quantity !== null)
  return {
    value: counting.reduce((sum, p) => sum + p.quantity!, 0),
    on: newest,
    basis: 'COUNTED',
    sources: [...new Set(standing.map((p) => p.source))],
  }
}

/** One line of the gap list as it stood on a day of its past. */
export interface TrendLine {
  readonly capability: string
  readonly required: number | null
  readonly pledged: Pledged | null
  readonly deployed: number | null
  readonly gap: number | null
  readonly basis: GapLine['basis']
}

/** Sums of a day; null where one of its lines has no figure. */
export interface TrendTotal {
  readonly required: number | null
  readonly pledged: number | null
  readonly deployed: number | null
  readonly gap: number | null
}

const sum = (values: readonly (number | null)[]): number | null =>
  values.length === 0 ? null : values.reduce<number | null>((a, b) => (a === null || b === null ? null : a + b), 0)

/** Lines of one day together: those that stand under another line of the day are part of it, and not added again. */
export function totalOf(lines: readonly TrendLine[], under: (capability: string) => readonly string[]): TrendTotal {
  const tops = lines.filter((l) => !lines.some((o) => o !== l && under(o.capability).includes(l.capability)))
  return {
    required: sum(tops.map((l) => l.required)),
    pledged: sum(tops.map((l) => l.pledged?.value ?? null)),
    deployed: sum(tops.map((l) => l.deployed)),
    gap: sum(tops.map((l) => l.gap)),
  }
}
