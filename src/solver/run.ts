import { expand } from '../core/match/expand.ts'
import type { MatchPackage } from '../core/match/match-plan.ts'
import { packagesOf, placedOf } from '../core/match/plan.ts'
import type { MatchProblem } from '../core/match/problem.ts'
import { refuse } from '../core/problem.ts'
import { ENGINES, pickEngine, type EngineName } from './engines.ts'
import type { Answer, Ear, Limits } from './port.ts'

/** What is to be solved, as it can be sent to another thread. */
export interface Order {
  readonly problem: MatchProblem
  /** null: whichever fits size and deadline. */
  readonly engine: EngineName | null
  readonly limits: Limits
  /** Packages that must stand. */
  readonly fixed: readonly MatchPackage[]
  /** A plan to begin with. */
  readonly start: readonly MatchPackage[] | null
}

/** An answer with its packages as the contract writes them. */
export type Result = Omit<Answer, 'placed'> & { readonly packages: readonly MatchPackage[] }

/**
 * Expands and solves in this thread. An instant plan is handed to `early` before the engine proper begins, so that
 * there is one to fall back on.
 */
export async function run(order: Order, ear: Ear, early: (result: Result) => void): Promise<Result> {
  const { problem, limits } = order
  const begun = ear.now()
  const model = expand(problem, order.fixed)
  const fixed = placedOf(problem, model, order.fixed)
  const start = order.start && placedOf(problem, model, order.start)
  const name = order.engine ?? pickEngine(model, limits)
  const left = (): Limits =>
    limits.seconds === null ? limits : { ...limits, seconds: Math.max(0, limits.seconds - (ear.now() - begun) / 1000) }
  const solve = async (engine: EngineName, within: Limits): Promise<Result> => {
    const load = ENGINES[engine] ?? refuse('match.engine_failed', { engine, detail: 'not there' })
    const { placed, ...answer } = await (await load()).solve({ model, limits: within, fixed, start }, ear)
    return { ...answer, packages: packagesOf(problem, placed) }
  }
  if (name === 'greedy') return solve(name, left())
  early(await solve('greedy', { seconds: null, work: null, seed: limits.seed }))
  return solve(name, left())
}
