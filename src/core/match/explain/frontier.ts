import { apply } from '../change.ts'
import { refuse } from '../../problem.ts'
import type { Given, Means, Solved } from './ask.ts'
import { difference } from './difference.ts'
import { stillStanding } from './stands.ts'

/** A point of the curve: what a fund unlocks once it has so much more. */
export interface FrontierPoint {
  /** Thousand dollars on top of what the fund has. */
  readonly more: number
  readonly objective: number
  readonly bound: number
  /** Requirements whose whole quantity is there, and was not in the plan given. */
  readonly closed: readonly string[]
  /** Of these, the ones that the point before did not close. */
  readonly unlocked: readonly string[]
  /** Thousand dollars that the plan takes from the fund. */
  readonly used: number
}

export interface Frontier {
  readonly fund: string
  readonly points: readonly FrontierPoint[]
  /** Amounts that the time was not enough for. */
  readonly untried: readonly number[]
}

/**
 * What each further amount in a fund unlocks. A plan that a smaller amount pays is paid by a greater one too: each point
 * begins with the plan before it and is never worth less, and no bound is above that of a greater amount.
 */
export async function frontier(
  given: Given,
  means: Means,
  fund: string,
  amounts: readonly number[],
): Promise<Frontier> {
  if (!given.problem.funds.some((f) => f.id === fund))
    return refuse('match.id_unknown', { field: 'fund', id: fund, list: 'funds' })
  const steps = [...new Set([0, ...amounts])].sort((a, b) => a - b)
  const untried: number[] = []
  const solved: { more: number; plan: Solved }[] = []
  for (const more of steps) {
    if (!means.more()) {
      untried.push(more)
      continue
    }
    const problem = apply(given.problem, [{ change: 'ADD_TO_FUND', id: fund, amount: more }])
    const before: Solved = solved.at(-1)?.plan ?? given
    const start = stillStanding(problem, before.packages, given.fixed)
    const found = await means.solve(problem, { fixed: given.fixed, start, prices: before.prices })
    const kept =
      found.objective > before.objective ? found : { ...before, bound: Math.max(found.bound, before.objective) }
    solved.push({ more, plan: kept })
  }
  for (let i = solved.length - 2; i >= 0; i -= 1) {
    const { more, plan } = solved[i]!
    solved[i] = { more, plan: { ...plan, bound: Math.min(plan.bound, solved[i + 1]!.plan.bound) } }
  }
  const points: FrontierPoint[] = []
  for (const { more, plan } of solved) {
    const { closed } = difference(given, { ...plan, problem: given.problem })
    const unlocked = closed.filter((id) => !points.at(-1)?.closed.includes(id))
    const paid = plan.packages.flatMap((p) => p.funds).filter((f) => f.fund === fund)
    const used = paid.reduce((sum, f) => sum + f.amount, 0)
    points.push({ more, objective: plan.objective, bound: plan.bound, closed, unlocked, used })
  }
  return { fund, points, untried }
}
