import { apply } from '../change.ts'
import type { MatchProblem, MatchRequirement } from '../problem.ts'
import type { Given, Means } from './ask.ts'
import { loosen, mend, mended, wholePeriod } from './mend.ts'
import { anotherOffer, newOffer } from './new-rows.ts'
import type { Candidates } from './eligible.ts'
import { closes, coverage, worse, type Coverage } from './coverage.ts'
import { Facts } from './facts.ts'
import type { Standing } from './standing.ts'
import type { Step } from './step.ts'
import { resolve } from './what-if.ts'

/** What closes a gap, with the proof: the plan that was found with it. */
export interface Remedy {
  readonly steps: readonly Step[]
  readonly proof: {
    readonly objective: number
    readonly bound: number
    /** Digest of the plan's packages. */
    readonly plan: string
  }
  /** Requirements that the plan with the remedy serves less than the plan without it. */
  readonly worse: readonly string[]
}

/** Steps to be tried; where a figure may have to grow, `times` multiplies it. */
export interface Attempt {
  readonly steps: (times: number) => readonly Step[]
  readonly grows: boolean
}

const fixedSteps = (steps: readonly Step[]): Attempt => ({ steps: () => steps, grows: false })

/** Offers whose faults are mended one by one, at most. */
const MOST_NEAR = 4

/** What may close the gap of a requirement, the smallest changes first; whether it does, only a new plan shows. */
export function attempts(
  facts: Facts,
  standing: Standing,
  r: MatchRequirement,
  before: Coverage,
  found: Candidates,
): readonly Attempt[] {
  const { problem } = facts
  const missing = Math.max(1, before.missing)
  const all: Attempt[] = []
  if (before.state === 'LATE')
    for (const { offer } of standing.on(r.id)) {
      const steps = wholePeriod(facts, r, facts.offers.get(offer)!)
      if (steps.length > 0) all.push(fixedSteps(steps))
    }
  for (const { offer, caps } of found.eligible.filter((e) => !e.holder).slice(0, MOST_NEAR)) {
    const o = facts.offers.get(offer)!
    if (caps.length === 0 || caps.some((c) => loosen(facts, r, o, c, 1).length === 0)) continue
    all.push({ steps: (times) => caps.flatMap((c) => loosen(facts, r, o, c, times)), grows: true })
  }
  for (const { offer, faults } of found.near.slice(0, MOST_NEAR)) {
    const o = facts.offers.get(offer)!
    for (const first of mend(facts, r, o, faults[0]!)) {
      const whole = mended(problem, r, offer, first)
      if (whole) all.push(fixedSteps(whole.steps))
    }
  }
  const together = mendedTogether(problem, r, found, missing, facts)
  if (together) all.push(fixedSteps(together))
  const [best] = found.eligible
  if (best) {
    const o = facts.offers.get(best.offer)!
    all.push(fixedSteps([anotherOffer(facts, o, Math.ceil(missing / o.quantity))]))
  }
  const invented = newOffer(facts, r, missing)
  if (invented) all.push(fixedSteps([invented]))
  return all
}

/** Where more than one offer is needed: the nearest offers that together bring what is missing, each mended. */
function mendedTogether(
  problem: MatchProblem,
  r: MatchRequirement,
  { near }: Candidates,
  missing: number,
  facts: Facts,
): readonly Step[] | null {
  let changed = problem
  let brought = 0
  let parts = 0
  const steps: Step[] = []
  for (const { offer } of near) {
    const whole = mended(changed, r, offer)
    if (!whole) continue
    const { quantity } = facts.offers.get(offer)!
    if (brought + quantity > missing) continue
    brought += quantity
    parts += 1
    steps.push(...whole.steps)
    changed = whole.problem
    if (brought === missing) return parts > 1 ? steps : null
  }
  return null
}

/** How often a figure is doubled before an attempt is given up, and halved to find how little is enough. */
const DOUBLINGS = 4
const HALVINGS = 4

/** Whether the plan with these steps closes the gap; the remedy with its proof, or null. */
async function proved(
  given: Given,
  means: Means,
  r: MatchRequirement,
  before: Coverage,
  steps: readonly Step[],
): Promise<Remedy | null> {
  const problem = steps.reduce((p, s) => apply(p, s.changes), given.problem)
  const { plan } = await resolve(given, problem, means.solve)
  const facts = new Facts(problem)
  if (!closes(before, coverage(facts, facts.requirements.get(r.id)!, plan.packages))) return null
  const then = new Facts(given.problem)
  const suffers = given.problem.requirements.filter((other) =>
    worse(coverage(then, other, given.packages), coverage(facts, other, plan.packages)),
  )
  const proof = { objective: plan.objective, bound: plan.bound, plan: means.digest(plan.packages) }
  return { steps, proof, worse: suffers.map(({ id }) => id) }
}

/** Tries an attempt; a figure that grows is doubled until it is enough, then narrowed to about a sixteenth. */
export async function tryAttempt(
  given: Given,
  means: Means,
  r: MatchRequirement,
  before: Coverage,
  { steps, grows }: Attempt,
): Promise<Remedy | null> {
  let enough = await proved(given, means, r, before, steps(1))
  if (enough || !grows) return enough
  let low = 1
  let high = 1
  for (let n = 0; !enough && n < DOUBLINGS && means.more(); n += 1) {
    low = high
    high *= 2
    enough = await proved(given, means, r, before, steps(high))
  }
  for (let n = 0; enough && n < HALVINGS && means.more(); n += 1) {
    const middle = (low + high) / 2
    const less = await proved(given, means, r, before, steps(middle))
    if (less) [enough, high] = [less, middle]
    else low = middle
  }
  return enough
}
