import { apply } from '../change.ts'
import type { MatchPackage } from '../match-plan.ts'
import type { MatchOffer, MatchRequirement } from '../problem.ts'
import { gainOf, type Given, type Means, type Range } from './ask.ts'
import { caps } from './caps.ts'
import { coverage } from './coverage.ts'
import { bestValue } from './eligible.ts'
import { Facts } from './facts.ts'
import { faults } from './rules.ts'
import { Standing } from './standing.ts'
import { stillStanding } from './stands.ts'

/** What an offer would add to the plan in one requirement. */
export interface Help {
  readonly requirement: string
  /** Confirmed by a plan that has the offer there; null where only the estimate was made. */
  readonly gain: Range | null
  /** Its own worth there, less the weakest package that it would replace. */
  readonly estimate: number
  /** The package that it would be; null where only the estimate was made. */
  readonly package: MatchPackage | null
  readonly missing: number
}

export interface HelpMost {
  /** Confirmed ones first, the greatest gain first; then by estimate. */
  readonly requirements: readonly Help[]
  /** Where the best plan of all puts the offer; null where it is of no use in it, or the time was not enough. */
  readonly best: MatchPackage | null
  readonly eligible: number
  readonly untried: number
}

/**
 * Where a hypothetical offer would help most: every requirement that it is eligible for, by what it adds; the top ones
 * confirmed by solving with the offer there. Refuses an offer that does not fit the problem.
 */
export async function helpMost(given: Given, means: Means, offer: MatchOffer, most = 5): Promise<HelpMost> {
  const problem = apply(given.problem, [{ change: 'ADD_OFFER', row: offer }])
  const facts = new Facts(problem)
  const standing = new Standing(facts, given.packages)
  const ranked = problem.requirements
    .filter((r) => faults(facts, r, offer).length === 0)
    .map((r) => estimated(facts, standing, r, offer))
    .sort((a, b) => b.estimate - a.estimate)
  const wish = { fixed: given.fixed, start: stillStanding(problem, given.packages, given.fixed), prices: given.prices }
  const confirmed: Help[] = []
  let untried = 0
  for (const help of ranked.slice(0, most)) {
    if (!means.more()) {
      untried += 1
      continue
    }
    const pair = { requirement: help.requirement, offer: offer.id }
    const plan = await means.force(problem, pair, wish)
    if (!plan) continue
    const there = plan.packages.find((p) => p.offer === offer.id) ?? null
    confirmed.push({ ...help, gain: gainOf(given, plan), package: there })
  }
  const free = means.more() ? await means.solve(problem, wish) : null
  const top = new Set(confirmed.map((h) => h.requirement))
  confirmed.sort((a, b) => b.gain!.from - a.gain!.from)
  return {
    requirements: [...confirmed, ...ranked.slice(most).filter((h) => !top.has(h.requirement))],
    best: free?.packages.find((p) => p.offer === offer.id) ?? null,
    eligible: ranked.length,
    untried: untried + (free ? 0 : 1),
  }
}

function estimated(facts: Facts, standing: Standing, r: MatchRequirement, o: MatchOffer): Help {
  const now = standing.on(r.id)
  const { missing } = coverage(facts, r, now)
  const full = caps(facts, standing, r, o).some((c) => c.code === 'ROOM')
  const weakest = full ? Math.min(...now.map((p) => facts.valueOf(p))) : 0
  return { requirement: r.id, gain: null, estimate: bestValue(facts, r, o) - weakest, package: null, missing }
}
