/**
 * Generalised assignment: each job goes to exactly one agent, and each agent has room for the jobs it gets.
 * Tables are row by row, one row for each agent: `worth[agent * jobs + job]`. All numbers are whole.
 */
export interface Assignment {
  readonly name: string
  readonly agents: number
  readonly jobs: number
  /** Whether the sum of `worth` is to be as small or as great as possible. */
  readonly sense: 'minimum' | 'maximum'
  readonly worth: Int32Array
  /** Room that a job takes at an agent, in the units of `room`; not negative. */
  readonly size: Int32Array
  readonly room: Int32Array
}

/** The same problem as engines see it: costs not negative, to be kept as small as possible. */
export interface Costs {
  readonly agents: number
  readonly jobs: number
  readonly cost: Int32Array
  readonly size: Int32Array
  readonly room: Int32Array
  /** Value in the problem's own terms of a total cost; and the other way round. */
  readonly toWorth: (total: number) => number
}

/** Costs of a problem. As each job is done exactly once, taking a job's greatest worth off all of its worths is no loss. */
export function costsOf(problem: Assignment): Costs {
  const { agents, jobs, worth, sense } = problem
  const sign = sense === 'minimum' ? 1 : -1
  const cost = new Int32Array(agents * jobs)
  let base = 0
  for (let j = 0; j < jobs; j += 1) {
    let least = Infinity
    for (let i = 0; i < agents; i += 1) least = Math.min(least, sign * worth[i * jobs + j]!)
    base += least
    for (let i = 0; i < agents; i += 1) cost[i * jobs + j] = sign * worth[i * jobs + j]! - least
  }
  return { agents, jobs, cost, size: problem.size, room: problem.room, toWorth: (total) => sign * (total + base) + 0 }
}

/** Sum of worths of a plan, recomputed from the problem alone; null where a job has no agent or an agent no room. */
export function valueOf(problem: Assignment, agentOf: ArrayLike<number>): number | null {
  const { agents, jobs, worth, size, room } = problem
  if (agentOf.length !== jobs) return null
  const load = new Float64Array(agents)
  let total = 0
  for (let j = 0; j < jobs; j += 1) {
    const i = agentOf[j]!
    if (!Number.isInteger(i) || i < 0 || i >= agents) return null
    load[i] = load[i]! + size[i * jobs + j]!
    total += worth[i * jobs + j]!
  }
  return load.every((l, i) => l <= room[i]!) ? total : null
}
