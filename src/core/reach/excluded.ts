import type { CauseCode } from '../gap/cause.ts'
import type { GapLine } from '../gap/line.ts'
import { daysBetween, type Day } from '../history/day.ts'
import type { BuiltMatch } from '../match/build/input.ts'
import type { Fault } from '../match/explain/fault.ts'
import { Facts } from '../match/explain/facts.ts'
import { faults } from '../match/explain/rules.ts'
import { isCapability, type PledgeKind, type PledgeUnit } from '../supply/pledge.ts'
import { isGone } from './trend.ts'
import type { PledgeFacts } from '../supply/facts.ts'
import { standingOn, type StandingState } from '../supply/standing.ts'

/** How much an offer is short of what a rule asks. */
export interface By {
  readonly have: number
  readonly need: number
  readonly unit: 'level' | 'person' | 'month' | 'day' | 'item' | 'place' | 'kUSD'
}

/** A rule that keeps an offer from closing a line: a code of the matcher (or of this file) with its figures. */
export interface Rule {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
  readonly by: By | null
  /** The line that it is asked for; null where the rule holds whatever is asked. */
  readonly line: string | null
  /** The cause of the taxonomy that the rule plainly stands for; null where it stands for none. */
  readonly cause: CauseCode | null
}

/** SERVING: deployed in the mission. ELIGIBLE: no rule excludes it from a line. EXCLUDED: a rule does, from every line. */
export type OfferStanding = 'SERVING' | 'ELIGIBLE' | 'EXCLUDED'

export interface KnownOffer {
  readonly pledge: string
  readonly organisation: string
  readonly capability: string
  readonly kind: PledgeKind
  readonly quantity: number | null
  readonly unit: PledgeUnit
  /** The mission that it is made to; null where to none. */
  readonly mission: string | null
  /** Null where its preparation is told, and no registration. */
  readonly state: StandingState | null
  readonly since: Day
  readonly source: string
  readonly standing: OfferStanding
  /** Lines that it could close, were it taken. */
  readonly eligible: readonly string[]
  readonly rules: readonly Rule[]
}

/** What a rule plainly stands for. A rule that could stand for several causes, or for none, names none. */
const CAUSES: Readonly<Record<string, CauseCode>> = {
  'reach.rule.no_offer': 'SUPPLY',
  'reach.rule.elsewhere': 'COMPETING_DEMAND',
  'match.left.held': 'COMPETING_DEMAND',
  'match.left.unavailable': 'TIMELINE',
  'match.fault.STAY': 'TIMELINE',
  'match.fault.LOT_LATE': 'TIMELINE',
  'match.fault.COURSE_LATE': 'TIMELINE',
  'match.fault.CONSENT': 'HOST_CONSENT',
  'match.fault.ENVIRONMENT': 'ENVIRONMENT_SUITABILITY',
}

const UNITS: Readonly<Partial<Record<Fault['code'], By['unit']>>> = {
  READINESS: 'level',
  SIZE: 'person',
  STAY: 'month',
  LOT_QUANTITY: 'item',
  LOT_LATE: 'month',
  COURSE_SEATS: 'place',
  COURSE_LATE: 'month',
  FUND_SHORT: 'kUSD',
}

export const ruleOf = (
  code: string,
  params: Rule['params'] = {},
  by: By | null = null,
  line: string | null = null,
): Rule => ({ code, params, by, line, cause: CAUSES[code] ?? null })

const faultRule = (fault: Fault, line: string): Rule => {
  const params = fault.params as Rule['params']
  const { have, need } = params
  const unit = UNITS[fault.code]
  const by = unit && typeof have === 'number' && typeof need === 'number' ? { have, need, unit } : null
  return ruleOf(`match.fault.${fault.code}`, params, by, line)
}

/** What is asked about: a mission with those it succeeded, and the capabilities that are helicopters. */
export interface Scope {
  readonly asOf: Day
  readonly missions: ReadonlySet<string>
  readonly capabilities: ReadonlySet<string>
}

/**
 * Every offer of a helicopter that is known on a day, with the rules of the matcher that keep it from the mission's lines,
 * and by how much. An offer to another mission is excluded by that; what else the matcher finds stands beside it.
 */
export function knownOffers(built: BuiltMatch, pledges: readonly PledgeFacts[], scope: Scope): KnownOffer[] {
  const facts = new Facts(built.problem)
  const asked = built.problem.requirements.filter(
    (r) => scope.missions.has(r.mission) && scope.capabilities.has(r.capability),
  )
  return pledges
    .filter((p) => scope.capabilities.has(p.capability) && firstDay(p, scope.asOf) !== null)
    .map((pledge) => {
      const standing = standingOn(pledge, scope.asOf)
      const mission = standing?.mission ?? pledge.mission
      const serving = standing?.state === 'DEPLOYED' && mission !== null && scope.missions.has(mission)
      // Parts of one pledge are alike: the first speaks for all.
      const offer = built.problem.offers.find((o) => built.subjects.offers[o.id]?.pledge === pledge.key)
      const judged = offer ? asked.map((r) => ({ line: r.id, found: faults(facts, r, offer) })) : []
      const eligible = judged.filter((j) => j.found.length === 0).map((j) => j.line)
      const rules = [
        ...(mission !== null && !scope.missions.has(mission) ? [elsewhere(mission, standing?.state ?? null)] : []),
        ...(standing === null ? [ruleOf('reach.rule.not_registered')] : []),
        ...(isCapability(pledge.kind) ? [] : [ruleOf('reach.rule.component')]),
        ...findingsOf(built, pledge, scope.asOf),
        ...judged.flatMap(({ line, found }) => found.map((fault) => faultRule(fault, line))),
      ]
      return {
        pledge: pledge.key,
        organisation: pledge.organisation,
        capability: pledge.capability,
        kind: pledge.kind,
        quantity: standing?.quantity ?? lastQuantity(pledge, scope.asOf),
        unit: pledge.unit,
        mission,
        state: standing?.state ?? null,
        since: standing?.since ?? firstDay(pledge, scope.asOf)!,
        source: pledge.source,
        standing: serving ? 'SERVING' : eligible.length > 0 ? 'ELIGIBLE' : 'EXCLUDED',
        eligible,
        rules: serving ? [] : rules,
      }
    })
}

/** What was withdrawn from another mission competes with nobody. */
function elsewhere(mission: string, state: StandingState | null): Rule {
  const rule = ruleOf('reach.rule.elsewhere', { mission })
  return state !== null && isGone(state) ? { ...rule, cause: null } : rule
}

const firstDay = (pledge: PledgeFacts, asOf: Day): Day | null =>
  [...pledge.events, ...pledge.terms].map((e) => e.on).find((on) => on <= asOf) ?? null

const lastQuantity = ({ events }: PledgeFacts, asOf: Day): number | null =>
  events.findLast((e) => e.on <= asOf && e.quantity !== null)?.quantity ?? null

/** What the matcher says of a pledge that it leaves out, or of which it misses a fact. */
function findingsOf({ findings }: BuiltMatch, pledge: PledgeFacts, asOf: Day): Rule[] {
  const due = standingOn(pledge, asOf)?.renewal.due ?? null
  return findings
    .filter((f) => f.about === 'PLEDGE' && f.id === pledge.key && !f.code.startsWith('match.note.'))
    .map(({ code, params }) => {
      const late = (code === 'match.left.stale' || code === 'match.left.lapsed') && due !== null
      return ruleOf(code, params, late ? { have: daysBetween(due, asOf), need: 0, unit: 'day' } : null)
    })
}

/** A line of the gap list for helicopters, with how many offers there are for it and what is said of the line itself. */
export interface ExcludedLine {
  readonly line: string
  readonly capability: string
  readonly kind: GapLine['readings']['deployed']['kind']
  readonly gap: number | null
  /** Offers that are no other mission's, of its capability or of what stands below it. */
  readonly offers: number
  readonly rules: readonly Rule[]
}

export function excludedLines(
  lines: readonly GapLine[],
  built: BuiltMatch,
  offers: readonly KnownOffer[],
  scope: Scope,
  under: (capability: string) => readonly string[],
): ExcludedLine[] {
  return lines
    .filter((l) => scope.missions.has(l.mission) && scope.capabilities.has(l.capability))
    .map((l) => {
      const { kind, gap } = l.readings.deployed
      const own = offers.filter(
        (o) =>
          under(l.capability).includes(o.capability) &&
          (o.mission === null || scope.missions.has(o.mission)) &&
          o.standing !== 'SERVING',
      )
      const said = built.findings.filter((f) => f.about === 'REQUIREMENT' && f.id === l.id)
      const none = kind !== 'MET' && kind !== 'OVER' && own.length === 0
      return {
        line: l.id,
        capability: l.capability,
        kind,
        gap,
        offers: own.length,
        rules: [
          ...(none ? [ruleOf('reach.rule.no_offer', {}, null, l.id)] : []),
          ...said.map((f) => ruleOf(f.code, f.params, null, l.id)),
        ],
      }
    })
}
