import type { Assumptions } from './assumptions.ts'
import { airChain, casualtyChain, type Chain } from './casualty.ts'
import type { AirType, Distance, Fleet, ReachFacts } from './facts.ts'
import { more, type Case } from './range.ts'
import { airframesForOne, merged, placed, settingOf } from './setting.ts'

/** What counts as covered: within a limit in minutes, in one of the cases. */
export interface Aim {
  readonly of: Case
  readonly limit: number
}

/** A base for further airframes, with what they would cover for certain. */
export interface FurtherBase {
  readonly base: string
  readonly type: string
  /** Airframes until one of them is ready for certain. */
  readonly cost: number
  /** Indices of sites that are then within the limit and were not. */
  readonly covers: readonly number[]
}

export interface Further {
  readonly bases: readonly FurtherBase[]
  /** Persons at each site, as many as the case takes; zero where it is covered already or nobody knows. */
  readonly weights: readonly number[]
}

/** Sites where helicopters can stand: a headquarters with an airfield, or where some stand already. */
export const possibleBases = (facts: ReachFacts, fleets: readonly Fleet[]): string[] =>
  facts.sites
    .filter((s) => placed(s) && ((s.airfield !== null && s.kind !== 'SITE') || fleets.some((f) => f.base === s.key)))
    .map((s) => s.key)

/**
 * Where further airframes of a type would bring whom within the limit, in the case aimed at: what
 * the covering problem is made of. A site that is covered already weighs nothing.
 */
export function furtherBases(
  facts: ReachFacts,
  fleets: readonly Fleet[],
  type: AirType,
  assumptions: Assumptions,
  distance: Distance,
  { of, limit }: Aim,
): Further {
  const within = (chain: Chain | null): boolean => chain !== null && chain.minutes <= limit
  const now = settingOf(facts, fleets, assumptions, distance, of)
  const today = facts.sites.map((site) => within(casualtyChain(site, now)))
  const needed = type.availability ? airframesForOne(more(type.availability, of)) : Infinity
  const bases: FurtherBase[] = []
  for (const base of Number.isFinite(needed) ? possibleBases(facts, fleets) : []) {
    const there = merged(fleets).find((f) => f.base === base && f.type === type.code && f.ownership === 'MILITARY')
    const cost = needed - (there?.count ?? 0)
    if (cost <= 0) continue
    const alone: Fleet = { base, type: type.code, count: needed, ownership: 'MILITARY' }
    const then = settingOf(facts, [alone], assumptions, distance, of)
    const covers = facts.sites.flatMap((site, i) => (!today[i] && within(airChain(site, then)) ? [i] : []))
    bases.push({ base, type: type.code, cost, covers })
  }
  return { bases, weights: facts.sites.map((site, i) => (today[i] ? 0 : site.persons ? more(site.persons, of) : 0)) }
}

/** The chosen bases with the airframes that open them. */
export const opening = (chosen: readonly FurtherBase[]): Fleet[] =>
  chosen.map(({ base, type, cost }) => ({ base, type, count: cost, ownership: 'MILITARY' }))

/** Airframes that open nothing more, in turn over the bases given. */
export function inTurn(bases: readonly string[], type: string, airframes: number): Fleet[] {
  if (bases.length === 0) return []
  const [each, over] = [Math.floor(airframes / bases.length), airframes % bases.length]
  return bases
    .map((base, i): Fleet => ({ base, type, count: each + (i < over ? 1 : 0), ownership: 'MILITARY' }))
    .filter((fleet) => fleet.count > 0)
}
