import type { MatchPackage } from '../match-plan.ts'
import type { MatchProblem } from '../problem.ts'
import { lossOf, samePair, type Given, type Means, type Range } from './ask.ts'
import { Facts } from './facts.ts'
import { resolve } from './what-if.ts'
import { partsOf, type MatchRole } from './why-this.ts'

/** A package that a party takes part in, and what stands in its place once the party has left. */
export interface Hit {
  readonly package: MatchPackage
  readonly roles: readonly MatchRole[]
  /** The same pair, as it goes on with others; null where it ends. */
  readonly goesOn: MatchPackage | null
  /** Packages of the same requirement that only the plan without the party has. */
  readonly replacements: readonly MatchPackage[]
}

/** What happens if a party leaves with all that it brings. */
export interface Departure {
  readonly party: string
  readonly loss: Range
  /** Agreed packages that cannot stand without it. */
  readonly broken: readonly MatchPackage[]
  readonly hits: readonly Hit[]
}

export interface Fragility {
  /** The greatest loss first. */
  readonly departures: readonly Departure[]
  /** Parties that the time was not enough for. */
  readonly untried: readonly string[]
}

/** The problem without anything that a party brings. */
export function without(problem: MatchProblem, party: string): MatchProblem {
  return {
    ...problem,
    offers: problem.offers.filter((o) => o.state !== party),
    equipmentLots: problem.equipmentLots.filter((l) => l.donor !== party),
    courses: problem.courses.filter((c) => c.provider !== party),
    funds: problem.funds.filter((f) => f.donor !== party),
  }
}

/** Every party of a plan, or of one requirement's packages, by how much rests on it. */
function partiesOf(facts: Facts, packages: readonly MatchPackage[]): readonly string[] {
  const rests = new Map<string, number>()
  for (const p of packages)
    for (const party of new Set(partsOf(facts, p).map((part) => part.party)))
      rests.set(party, (rests.get(party) ?? 0) + facts.valueOf(p))
  return [...rests].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([party]) => party)
}

/**
 * What the plan loses if a party leaves, and what then takes its place (contract, "Fragility"): for every party of the
 * plan, or of the packages of one requirement.
 */
export async function fragility(given: Given, means: Means, requirement: string | null): Promise<Fragility> {
  const facts = new Facts(given.problem)
  const asked = given.packages.filter((p) => requirement === null || p.requirement === requirement)
  const departures: Departure[] = []
  const untried: string[] = []
  for (const party of partiesOf(facts, asked)) {
    if (means.more()) departures.push(await departure(given, facts, means, party))
    else untried.push(party)
  }
  return { departures: departures.sort((a, b) => b.loss.to - a.loss.to), untried }
}

async function departure(given: Given, facts: Facts, { solve }: Means, party: string): Promise<Departure> {
  const { plan, fixed } = await resolve(given, without(given.problem, party), solve)
  const hits = given.packages.flatMap((p): Hit[] => {
    const mine = partsOf(facts, p).filter((part) => part.party === party)
    if (mine.length === 0) return []
    const fresh = (q: MatchPackage): boolean =>
      q.requirement === p.requirement && !given.packages.some((old) => samePair(old, q))
    return [
      {
        package: p,
        roles: [...new Set(mine.map((part) => part.role))],
        goesOn: plan.packages.find((q) => samePair(p, q)) ?? null,
        replacements: plan.packages.filter(fresh),
      },
    ]
  })
  const broken = given.fixed.filter((p) => !fixed.includes(p))
  return { party, loss: lossOf(given, plan), broken, hits }
}
