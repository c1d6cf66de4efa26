import type { Assumptions } from './assumptions.ts'
import { casualtyChain } from './casualty.ts'
import type { AirType, Distance, Fleet, ReachFacts } from './facts.ts'
import { airframesForOne, merged, placed, settingOf, type Setting } from './setting.ts'

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
  /** Persons at each site, for certain; zero where it is covered already or nobody knows. */
  readonly weights: readonly number[]
}

/** Sites where helicopters can stand: a headquarters with an airfield, or where some stand already. */
export const possibleBases = (facts: ReachFacts, fleets: readonly Fleet[]): string[] =>
  facts.sites
    .filter((s) => placed(s) && ((s.airfield !== null && s.kind !== 'SITE') || fleets.some((f) => f.base === s.key)))
    .map((s) => s.key)

/**
 * Where further airframes of a type would bring whom within the limit, in the worst case: what the covering problem is
 * made of. A site that is covered today weighs nothing.
 */
export function furtherBases(
  facts: ReachFacts,
  fleets: readonly Fleet[],
  type: AirType,
  assumptions: Assumptions,
  distance: Distance,
): Further {
  const limit = assumptions.cover_minutes.low
  const within = (setting: Setting): boolean[] =>
    facts.sites.map((site) => (casualtyChain(site, setting)?.minutes ?? Infinity) <= limit)
  const today = within(settingOf(facts, fleets, assumptions, distance, 'worst'))
  const needed = type.availability ? airframesForOne(type.availability.low) : Infinity
  const bases: FurtherBase[] = []
  for (const base of Number.isFinite(needed) ? possibleBases(facts, fleets) : []) {
    const there = merged(fleets).find((f) => f.base === base && f.type === type.code && f.ownership === 'MILITARY')
    const cost = needed - (there?.count ?? 0)
    if (cost <= 0) continue
    const alone: Fleet = { base, type: type.code, count: needed, ownership: 'MILITARY' }
    const then = within(settingOf(facts, [alone], assumptions, distance, 'worst'))
    const covers = then.flatMap((covered, i) => (covered && !today[i] ? [i] : []))
    bases.push({ base, type: type.code, cost, covers })
  }
  return { bases, weights: facts.sites.map((site, i) => (today[i] ? 0 : (site.persons?.low ?? 0))) }
}

/**
 * Bases for a number of airframes: what opens the chosen ones, and the rest in turn over them, or over all possible ones
 * where none was chosen. Nobody has said where they would stand: this is the best that they could do.
 */
export function stationed(
  chosen: readonly FurtherBase[],
  possible: readonly string[],
  type: string,
  airframes: number,
): Fleet[] {
  const counts = new Map(chosen.map(({ base, cost }) => [base, cost]))
  const turn = chosen.length > 0 ? chosen.map((c) => c.base) : possible
  let left = airframes - chosen.reduce((sum, c) => sum + c.cost, 0)
  for (let i = 0; left > 0 && turn.length > 0; i++, left--) {
    const base = turn[i % turn.length]!
    counts.set(base, (counts.get(base) ?? 0) + 1)
  }
  return [...counts].map(([base, count]) => ({ base, type, count, ownership: 'MILITARY' }))
}
