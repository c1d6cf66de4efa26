import type { MatchPackage } from '../match-plan.ts'
import { refuse } from '../../problem.ts'
import { lossOf, type Given, type Means, type Range } from './ask.ts'
import { coverage, type Coverage } from './coverage.ts'
import { candidatesFor, type EligibleOffer, type NearOffer } from './eligible.ts'
import { Facts } from './facts.ts'
import { attempts, tryAttempt, type Remedy } from './remedies.ts'
import { Standing } from './standing.ts'

/**
 * TIME: the quantity is there, but not in every month. IMPROVABLE: the plan could take an offer as it is; it is not the
 * best plan.
 */
export const WHY_NOT = ['CLOSED', 'TIME', 'NOBODY_ELIGIBLE', 'USED_ELSEWHERE', 'CAP_BINDS', 'IMPROVABLE'] as const
export type WhyNotReason = (typeof WHY_NOT)[number]

export interface ForcedOffer extends EligibleOffer {
  /** What the objective would lose if this offer had to serve here; null where that was not asked, or has no plan. */
  readonly loss: Range | null
  /** True where it was asked and no plan has it here. */
  readonly impossible: boolean
}

export interface WhyNot {
  readonly requirement: string
  readonly coverage: Coverage
  readonly reasons: readonly WhyNotReason[]
  readonly eligible: readonly ForcedOffer[]
  readonly near: readonly NearOffer[]
  /** How many more offers nearly fit than are named. */
  readonly otherNear: number
  /** Each proved by a plan that closes the gap with it. */
  readonly remedies: readonly Remedy[]
  /** Questions that the time was not enough for: the answer is partial where it is not 0. */
  readonly untried: number
}

export interface Most {
  readonly near: number
  readonly eligible: number
  readonly remedies: number
}
const MOST: Most = { near: 5, eligible: 5, remedies: 5 }

/** Why a requirement stands as it does, from who could serve it. */
export function reasonsOf(state: Coverage['state'], eligible: readonly EligibleOffer[]): readonly WhyNotReason[] {
  if (state === 'CLOSED') return ['CLOSED']
  const reasons: WhyNotReason[] = state === 'LATE' ? ['TIME'] : []
  if (eligible.length === 0) return [...reasons, 'NOBODY_ELIGIBLE']
  if (eligible.some((e) => e.holder)) reasons.push('USED_ELSEWHERE')
  if (eligible.some((e) => e.caps.length > 0)) reasons.push('CAP_BINDS')
  if (eligible.some((e) => !e.holder && e.caps.length === 0)) reasons.push('IMPROVABLE')
  return reasons
}

/**
 * Why a requirement is open, wholly or in part: who nearly fits and what each lacks, who fits and what the plan does
 * with them, and what would close the gap (contract, "Why not?").
 */
export async function whyNot(given: Given, means: Means, requirement: string, most: Most = MOST): Promise<WhyNot> {
  const facts = new Facts(given.problem)
  const r = facts.requirements.get(requirement)
  if (!r) return refuse('match.id_unknown', { field: 'requirement', id: requirement, list: 'requirements' })
  const standing = new Standing(facts, given.packages)
  const before = coverage(facts, r, given.packages)
  if (before.state === 'CLOSED') {
    const reasons = reasonsOf('CLOSED', [])
    const nothing = { eligible: [], near: [], otherNear: 0, remedies: [], untried: 0 }
    return { requirement, coverage: before, reasons, ...nothing }
  }
  const found = candidatesFor(facts, standing, r)
  let untried = 0
  const eligible: ForcedOffer[] = []
  for (const e of found.eligible.slice(0, most.eligible)) {
    if (!means.more()) untried += 1
    const forced = means.more() ? await forcedLoss(given, means, requirement, e.offer) : UNASKED
    eligible.push({ ...e, ...forced })
  }
  const remedies: Remedy[] = []
  for (const attempt of attempts(facts, standing, r, before, found)) {
    if (remedies.length >= most.remedies) break
    if (!means.more()) {
      untried += 1
      continue
    }
    const remedy = await tryAttempt(given, means, r, before, attempt)
    if (remedy && !remedies.some((known) => sameSteps(known, remedy))) remedies.push(remedy)
  }
  return {
    requirement,
    coverage: before,
    reasons: reasonsOf(before.state, found.eligible),
    eligible,
    near: found.near.slice(0, most.near),
    otherNear: Math.max(0, found.near.length - most.near),
    remedies,
    untried,
  }
}

const UNASKED = { loss: null, impossible: false }
const sameSteps = (a: Remedy, b: Remedy): boolean => JSON.stringify(a.steps) === JSON.stringify(b.steps)

/** What the objective loses if an offer has to serve a requirement, by solving anew with that pair. */
export async function forcedLoss(
  given: Given,
  means: Means,
  requirement: string,
  offer: string,
): Promise<{ readonly loss: Range | null; readonly impossible: boolean; readonly plan?: readonly MatchPackage[] }> {
  const wish = { fixed: given.fixed, start: given.packages, prices: given.prices }
  const forced = await means.force(given.problem, { requirement, offer }, wish)
  return forced
    ? { loss: lossOf(given, forced), impossible: false, plan: forced.packages }
    : { loss: null, impossible: true }
}
