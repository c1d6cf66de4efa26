import { expand } from '../core/match/expand.ts'
import type { MatchPackage } from '../core/match/match-plan.ts'
import { packagesOf, placeable, placedOf } from '../core/match/plan.ts'
import type { MatchProblem } from '../core/match/problem.ts'
import { refuse } from '../core/problem.ts'
import { ENGINES, pickEngine, type EngineName } from './engines.ts'
import type { Answer, Ear, Limits, Progress } from './port.ts'
import { levy, reached, type Favoured } from './tax.ts'

/** What is to be solved, as it can be sent to another thread. */
export interface Order {
  readonly problem: MatchProblem
  /** null: whichever fits size and deadline. */
  readonly engine: EngineName | null
  readonly limits: Limits
  /** Packages that must stand. */
  readonly fixed: readonly MatchPackage[]
  /** A plan to begin with, perhaps of a problem that was a little different; what no longer fits is left out. */
  readonly start: readonly MatchPackage[] | null
  /** Packages that somebody has proposed: giving one up costs a share of its worth. */
  readonly proposed?: readonly Favoured[]
}

/** An answer with its packages as the contract writes them. */
export type Result = Omit<Answer, 'placed'> & {
  readonly packages: readonly MatchPackage[]
  /** What proposed packages earned by staying: `value` does not count it, `bound` does, as progress does. */
  readonly tax: number
}

/**
 * Expands and solves in this thread. An instant plan is handed to `early` before the engine proper begins, and those
 * that the engine wants kept, so that there is one to fall back on.
 */
export async function run(order: Order, ear: Ear, early: (result: Result) => void): Promise<Result> {
  const { problem, limits } = order
  const begun = ear.now()
  const model = expand(problem, order.fixed)
  const earned = levy(problem, model, order.proposed ?? [])
  const fixed = placedOf(problem, model, order.fixed)
  const start = order.start && placeable(problem, model, order.start)
  const name = order.engine ?? pickEngine(model, limits)
  const left = (): Limits =>
    limits.seconds === null ? limits : { ...limits, seconds: Math.max(0, limits.seconds - (ear.now() - begun) / 1000) }
  const solve = async (engine: EngineName, within: Limits, to: Ear): Promise<Result> => {
    const load = ENGINES[engine] ?? refuse('match.engine_failed', { engine, detail: 'not there' })
    return resultOf(await (await load()).solve({ model, limits: within, fixed, start }, to))
  }
  const resultOf = ({ placed, ...answer }: Answer): Result => {
    const tax = earned(placed)
    return { ...answer, value: answer.value - tax, tax, packages: packagesOf(problem, placed) }
  }
  if (name === 'greedy') return solve(name, left(), ear)
  const instant = await solve('greedy', { seconds: null, work: null, seed: limits.seed }, ear)
  early(instant)
  const found = await solve(name, left(), {
    ...ear,
    progress: (progress) => ear.progress(better(progress, instant)),
    keep: (answer) => early(resultOf(answer)),
  })
  const bound = Math.min(found.bound, instant.bound)
  // An engine that was stopped early may not yet have what was there at once.
  return reached(found) < reached(instant) ? { ...found, ...best(instant), bound } : { ...found, bound }
}

const best = ({ packages, value, tax, engine }: Result): Pick<Result, 'packages' | 'value' | 'tax' | 'engine'> => ({
  packages,
  value,
  tax,
  engine,
})

/** Progress that counts what the instant plan has reached. */
const better = (progress: Progress, instant: Result): Progress => ({
  ...progress,
  incumbent: Math.max(progress.incumbent, reached(instant)),
  bound: Math.min(progress.bound, instant.bound),
})
