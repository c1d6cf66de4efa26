import { compact, type CoverAnswer, type CoverTask } from './model.ts'

/** Points looked at after which the search ends with what it has, and says how far the best can still be. */
const MOST_WORK = 5_000_000

interface Open {
  readonly candidate: number
  readonly cost: number
  readonly gain: number
}

/**
 * The best cover, by branch and bound. What a set still adds is at most the sum of what its parts add alone, so the
 * fractional knapsack over those gains bounds every node: the answer is exact, or names its bound.
 * @param start a choice within the budget to begin with: the answer is never worse
 */
export function solveCover(
  task: CoverTask,
  { mostWork = MOST_WORK, start = [] }: { mostWork?: number; start?: readonly number[] } = {},
): CoverAnswer {
  const { weights, covers } = compact(task)
  const times = new Uint16Array(weights.length)
  const gainOf = (c: number): number => covers[c]!.reduce((sum, p) => (times[p] === 0 ? sum + weights[p]! : sum), 0)
  const byWorth = (a: Open, b: Open): number =>
    b.gain * a.cost - a.gain * b.cost || b.gain - a.gain || a.candidate - b.candidate
  const begun = new Set(start.flatMap((c) => covers[c]!))
  let best = { chosen: [...start], value: [...begun].reduce((sum, p) => sum + weights[p]!, 0) }
  let [work, open] = [0, 0]
  const chosen: number[] = []

  const visit = (left: readonly number[], budget: number, value: number): void => {
    work += 1
    if (value > best.value) best = { chosen: [...chosen].sort((a, b) => a - b), value }
    const useful: Open[] = []
    for (const candidate of left) {
      const { cost } = task.candidates[candidate]!
      const gain = cost <= budget ? gainOf(candidate) : 0
      work += covers[candidate]!.length
      if (gain > 0) useful.push({ candidate, cost, gain })
    }
    useful.sort(byWorth)
    const bound = value + fractional(useful, budget)
    if (bound <= best.value || useful.length === 0) return
    if (work >= mostWork) {
      open = Math.max(open, bound)
      return
    }
    const [first] = useful as [Open, ...Open[]]
    const rest = useful.slice(1).map((o) => o.candidate)
    for (const p of covers[first.candidate]!) times[p]! += 1
    chosen.push(first.candidate)
    visit(rest, budget - first.cost, value + first.gain)
    chosen.pop()
    for (const p of covers[first.candidate]!) times[p]! -= 1
    visit(rest, budget, value)
  }
  visit(
    task.candidates.map((_, c) => c),
    task.budget,
    0,
  )
  const bound = Math.max(best.value, open)
  return { ...best, bound, proven: bound === best.value, work }
}

/** What the budget can buy of the gains if parts could be bought: never less than what whole ones bring together. */
function fractional(sorted: readonly Open[], budget: number): number {
  let [left, sum] = [budget, 0]
  for (const { cost, gain } of sorted) {
    if (cost >= left) return sum + (gain * left) / cost
    sum += gain
    left -= cost
  }
  return sum
}
