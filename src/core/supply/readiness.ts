import type { Day } from '../history/day.ts'
import type { PledgeEvent, PledgeFacts } from './facts.ts'
import type { Scheme } from './pledge.ts'

/**
 * Levels of each scheme, from the lowest. UNSAS: list of capabilities, planning data sheet, generic MOU, rapid deployment.
 * PCRS (2021.05): pledge registered; eligible after a successful AAV; aligned with a SUR; rapid deployment.
 */
export const LEVELS = { UNSAS: ['1', '2', '3', 'RDL'], PCRS: ['L1', 'L2', 'L3', 'RDL'] } as const

/** A level with its scheme: `UNSAS:2` and `PCRS:L2` are not the same thing. */
export type Readiness = { [S in Scheme]: `${S}:${(typeof LEVELS)[S][number]}` }[Scheme]

export const READINESS: readonly Readiness[] = Object.entries(LEVELS).flatMap(([scheme, levels]) =>
  levels.map((level) => `${scheme}:${level}` as Readiness),
)

export const isReadiness = (text: string): text is Readiness => READINESS.some((level) => level === text)

export const schemeOf = (readiness: Readiness): Scheme => readiness.split(':')[0] as Scheme

/** From 1 to 4. That a level of UNSAS equals the PCRS level of the same place is our assumption. */
export function rankOf(readiness: Readiness): number {
  const [scheme, level] = readiness.split(':') as [Scheme, string]
  return LEVELS[scheme].findIndex((one) => one === level) + 1
}

/** Selection needs at least this rank (PCRS: level 2 is eligible for deployment). */
export const RANK_FOR_SELECTION = 2

export type LossCause = 'MATERIAL_CHANGE' | 'VISIT_MISSING' | 'VISIT_NEGATIVE'

/** The level on a day: what was declared last, and what holds of it. */
export interface ReadinessStanding {
  readonly declared: Readiness | null
  readonly declaredOn: Day | null
  readonly effective: Readiness | null
  /** Why less holds than was declared. */
  readonly lost: { readonly cause: LossCause; readonly on: Day } | null
  /** The newest assessment and advisory visit. */
  readonly visitedOn: Day | null
  readonly visitResult: 'POSITIVE' | 'NEGATIVE' | null
  readonly changedOn: Day | null
}

/**
 * The level that holds on a day. In PCRS, level 2 and above rest on a positive AAV newer than the unit's last material
 * change: a later change, or a later visit that fails, takes them away by rule, until they are declared anew. Of a
 * pledge that public sources tell of, visits may be unknown: what they say of its level is taken as said.
 */
export function readinessOn(facts: Pick<PledgeFacts, 'kept' | 'scheme' | 'events'>, asOf: Day): ReadinessStanding {
  const events = facts.events.filter((e) => e.on <= asOf)
  const declaration = events.findLast((e) => e.readiness !== null)
  const visit = events.findLast((e) => e.visit === 'AAV')
  const change = events.findLast((e) => e.kind === 'MATERIAL_CHANGE')
  const accepted = events.findLast((e) => e.state === 'ACCEPTED')
  const declared = declaration?.readiness ?? (facts.scheme === 'PCRS' && accepted ? 'PCRS:L1' : null)
  const declaredOn = (declaration ?? accepted)?.on ?? null
  const lost =
    declaration && declared && rankOf(declared) >= RANK_FOR_SELECTION && schemeOf(declared) === 'PCRS'
      ? loss(facts.kept, declaration, visit, change, events)
      : null
  return {
    declared,
    declaredOn: declared && declaredOn,
    effective: lost ? 'PCRS:L1' : declared,
    lost,
    visitedOn: visit?.on ?? null,
    visitResult: (visit?.result ?? null) as ReadinessStanding['visitResult'],
    changedOn: change?.on ?? null,
  }
}

function loss(
  kept: boolean,
  declaration: PledgeEvent,
  visit: PledgeEvent | undefined,
  change: PledgeEvent | undefined,
  events: readonly PledgeEvent[],
): ReadinessStanding['lost'] {
  if (change && change.on >= declaration.on) return { cause: 'MATERIAL_CHANGE', on: change.on }
  const backing = events.findLast((e) => e.visit === 'AAV' && e.on <= declaration.on)
  for (const one of [visit, backing]) if (one?.result === 'NEGATIVE') return { cause: 'VISIT_NEGATIVE', on: one.on }
  if (backing && change && backing.on <= change.on) return { cause: 'MATERIAL_CHANGE', on: change.on }
  return kept && !backing ? { cause: 'VISIT_MISSING', on: declaration.on } : null
}
