import type { MatchPackage, MatchPlan, PlanStatus } from '../core/match/match-plan.ts'
import type { Breach } from '../core/match/verify/breach.ts'
import { verify } from '../core/match/verify/verify.ts'
import { problem as problemOf, refuse, type Problem } from '../core/problem.ts'
import { inWorker, type Hearing } from './in-worker.ts'
import { openBound } from './open-bound.ts'
import type { Ending } from './port.ts'
import type { Order, Result } from './run.ts'

/** A verified plan, and what went wrong on the way to it. */
export interface Solved {
  readonly plan: MatchPlan
  readonly ending: Ending
  /** Units of work that the engine counted. */
  readonly work: number
  /** What proposed packages earned by staying: the bound counts it, the objective does not. */
  readonly tax: number
  /** An engine that failed, a plan that was discarded: defects, to be told and reported. */
  readonly failures: readonly Problem[]
}

/**
 * The best plan that a run finds, in a thread of its own; every plan is verified, and one that fails is discarded and
 * named. Where nothing is left, the plan has the fixed packages alone. Throws a Refusal for a problem that is too large
 * and for fixed packages that cannot stand.
 */
export async function solveMatch(order: Order, hearing: Hearing = {}): Promise<Solved> {
  const begun = performance.now()
  checkFixed(order)
  const { result, early, failure } = await inWorker(order, hearing)
  const failures: Problem[] = failure ? [failure] : []
  const seconds = (): number => Math.round(performance.now() - begun) / 1000
  for (const found of [result, early]) {
    if (!found) continue
    const plan = planOf(order, found, seconds(), hearing.signal?.aborted === true)
    const breaches = judge(order, plan)
    if (breaches.length === 0) {
      const { engine, ending, work, tax, trouble } = found
      if (trouble !== undefined) failures.push(problemOf('match.search_failed', { engine, detail: trouble }))
      return { plan, ending, work, tax, failures }
    }
    const first = JSON.stringify(breaches[0]!).slice(0, 300)
    failures.push(problemOf('match.plan_discarded', { engine: found.engine, breaches: breaches.length, first }))
  }
  return { plan: bare(order, seconds()), ending: 'STOPPED', work: 0, tax: 0, failures }
}

function planOf({ problem, limits }: Order, result: Result, seconds: number, stopped: boolean): MatchPlan {
  const { packages, value, engine, ending } = result
  // Every objective is a whole number: what the bound has beyond one cannot be reached.
  const bound = Math.floor(result.bound + 1e-6)
  const status: PlanStatus = bound === value ? 'optimal' : stopped || ending === 'STOPPED' ? 'stopped' : 'feasible'
  return { problem: problem.name, packages, objective: value, bound, status, seconds, engine, seed: limits.seed }
}

/** What a plan breaks; a fixed package that it does not have as it was given counts too. */
function judge({ problem, fixed }: Order, plan: MatchPlan): readonly Breach[] {
  const { breaches } = verify(problem, plan)
  const held = new Map(plan.packages.map((pack) => [pack.offer, pack]))
  const lost = fixed.filter((pack) => !same(pack, held.get(pack.offer)))
  return [
    ...breaches,
    ...lost.map(({ requirement, offer }): Breach => ({ code: 'package.lost', params: { requirement, offer } })),
  ]
}

const same = (a: MatchPackage, b: MatchPackage | undefined): boolean =>
  b !== undefined &&
  a.requirement === b.requirement &&
  a.start === b.start &&
  a.end === b.end &&
  [...a.lots].sort().join('\n') === [...b.lots].sort().join('\n') &&
  [...a.courses].sort().join('\n') === [...b.courses].sort().join('\n')

/** The fixed packages and nothing else. */
function bare(order: Order, seconds: number): MatchPlan {
  const { problem, fixed, limits } = order
  const plan: MatchPlan = {
    problem: problem.name,
    packages: fixed,
    objective: 0,
    bound: openBound(problem),
    status: 'stopped',
    seconds,
    engine: 'none',
    seed: limits.seed,
  }
  const { objective } = verify(problem, plan)
  return { ...plan, objective, bound: Math.max(objective, plan.bound) }
}

/** Refuses fixed packages that break a rule, alone or together. */
function checkFixed(order: Order): void {
  if (order.fixed.length === 0) return
  const [first] = verify(order.problem, bare(order, 0)).breaches
  if (!first) return
  const { requirement = '', offer = '' } = first.params as { requirement?: string; offer?: string }
  refuse('match.fixed_impossible', { requirement, offer })
}
