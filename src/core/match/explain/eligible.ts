import type { MatchPackage } from '../match-plan.ts'
import type { MatchOffer, MatchRequirement } from '../problem.ts'
import { caps, type Cap } from './caps.ts'
import type { Facts } from './facts.ts'
import type { Fault } from './fault.ts'
import { faults } from './rules.ts'
import type { Standing } from './standing.ts'

/** An offer with the rules that it fails: what keeps it from a requirement in any plan. */
export interface NearOffer {
  readonly offer: string
  readonly faults: readonly Fault[]
}

/** An offer that could serve a requirement, and what the plan does with it. */
export interface EligibleOffer {
  readonly offer: string
  /** The package that has it; null where it is free. */
  readonly holder: MatchPackage | null
  /** What keeps it out of the plan if it is free. */
  readonly caps: readonly Cap[]
  /** What it could add to the objective by itself, at its best start. */
  readonly value: number
}

/** Offers that may be asked for a requirement at all: of its capability, or of its substitute. */
function ofCapability(facts: Facts, r: MatchRequirement): readonly MatchOffer[] {
  const { substitute } = facts.capability(r)
  return facts.problem.offers.filter((o) => o.capability === r.capability || o.capability === substitute)
}

/** Where nobody offers the capability: offers of the same family show how far the nearest is. */
function ofFamily(facts: Facts, r: MatchRequirement): readonly MatchOffer[] {
  const { family } = facts.capability(r)
  return facts.problem.offers.filter((o) => facts.capabilities.get(o.capability)!.family === family)
}

export const bestValue = (facts: Facts, r: MatchRequirement, o: MatchOffer): number =>
  Math.max(0, ...facts.starts(r, o).map((t) => facts.worth(r, o, t).value))

/** How much a fault is short by, as a share of what is needed: to rank offers with as many faults. */
function depth({ params }: Fault): number {
  const { have, need } = params as { readonly have?: unknown; readonly need?: unknown }
  if (typeof have !== 'number' || typeof need !== 'number') return 1
  return Math.min(1, Math.abs(need - have) / Math.max(1, Math.abs(need), Math.abs(have)))
}

const distance = (found: readonly Fault[]): number => found.reduce((sum, f) => sum + depth(f), 0)

export interface Candidates {
  /** The best first. */
  readonly eligible: readonly EligibleOffer[]
  /** The nearest first: the fewest faults, then the least short. */
  readonly near: readonly NearOffer[]
}

/** Who could serve a requirement, and who nearly could. Offers that the plan already has there are not named. */
export function candidatesFor(facts: Facts, standing: Standing, r: MatchRequirement): Candidates {
  const able = ofCapability(facts, r)
  const tried = (able.length > 0 ? able : ofFamily(facts, r))
    .filter((o) => standing.holder.get(o.id)?.requirement !== r.id)
    .map((o) => ({ o, found: faults(facts, r, o) }))
  const eligible = tried
    .filter(({ found }) => found.length === 0)
    .map(({ o }) => {
      const holder = standing.holder.get(o.id) ?? null
      const blocking = holder ? [] : caps(facts, standing, r, o)
      return { offer: o.id, holder, caps: blocking, value: bestValue(facts, r, o) }
    })
  const near = tried
    .filter(({ found }) => found.length > 0)
    .sort((a, b) => a.found.length - b.found.length || distance(a.found) - distance(b.found))
    .map(({ o, found }) => ({ offer: o.id, faults: found }))
  return { eligible: eligible.sort((a, b) => b.value - a.value), near }
}
