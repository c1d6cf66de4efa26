import type { MatchPackage } from '../match-plan.ts'
import { refuse } from '../../problem.ts'
import type { Given, Means, Range } from './ask.ts'
import { candidatesFor } from './eligible.ts'
import { Facts } from './facts.ts'
import { Standing } from './standing.ts'
import { forcedLoss } from './why-not.ts'

/** Another way to serve a requirement, and what the objective loses by it. */
export interface Alternative {
  readonly package: MatchPackage
  readonly loss: Range
  /** The package that has the offer in the plan given; null where it is free. */
  readonly from: MatchPackage | null
}

export interface Alternatives {
  readonly requirement: string
  readonly now: readonly MatchPackage[]
  /** The least loss first. */
  readonly alternatives: readonly Alternative[]
  /** Eligible offers that were not tried, for their number or for lack of time. */
  readonly untried: number
}

/**
 * The next best packages of a requirement, each from the best plan that has it. Offers are tried in the order of what
 * they seem to lose: what they do now, and the weakest package that they would replace, less what they would add.
 */
export async function alternatives(given: Given, means: Means, requirement: string, most = 3): Promise<Alternatives> {
  const facts = new Facts(given.problem)
  const r = facts.requirements.get(requirement)
  if (!r) return refuse('match.id_unknown', { field: 'requirement', id: requirement, list: 'requirements' })
  const standing = new Standing(facts, given.packages)
  const now = standing.on(requirement)
  const weakest = Math.min(...now.map((p) => facts.valueOf(p)))
  const displaced = Number.isFinite(weakest) ? weakest : 0
  const seems = candidatesFor(facts, standing, r)
    .eligible.map((e) => ({ ...e, loss: (e.holder ? facts.valueOf(e.holder) : 0) + displaced - e.value }))
    .sort((a, b) => a.loss - b.loss)
  const found: Alternative[] = []
  let tried = 0
  for (const { offer, holder } of seems.slice(0, most * 2)) {
    if (!means.more()) break
    tried += 1
    const { loss, plan } = await forcedLoss(given, means, requirement, offer)
    const there = plan?.find((p) => p.requirement === requirement && p.offer === offer)
    if (loss && there) found.push({ package: there, loss, from: holder })
  }
  found.sort((a, b) => a.loss.to - b.loss.to)
  return { requirement, now, alternatives: found.slice(0, most), untried: seems.length - tried }
}
