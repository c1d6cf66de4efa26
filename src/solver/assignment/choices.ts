import type { Costs } from './assignment.ts'

/**
 * Which agents each job may still go to, with everything that follows at once: a job with one agent left goes there, and
 * what no longer fits beside it is out. Steps can be taken back in the order in which they were made.
 */
export class Choices {
  readonly costs: Costs
  /** 1 where the agent (row) may have the job (column). */
  readonly open: Uint8Array
  /** Agents left to each job. */
  readonly left: Int32Array
  /** Agent of each settled job, else −1. */
  readonly agentOf: Int32Array
  /** Room left to each agent beside its settled jobs. */
  readonly room: Int32Array
  /** Cost of settled jobs. */
  settledCost = 0
  settled = 0
  /** How many steps were made: a mark to go back to. */
  mark = 0
  readonly #trail: Int32Array
  /** Agents whose room has shrunk and whose jobs are yet to be looked through. */
  readonly #shrunk: number[] = []

  constructor(costs: Costs) {
    const { agents, jobs, room } = costs
    this.costs = costs
    this.open = new Uint8Array(agents * jobs).fill(1)
    this.left = new Int32Array(jobs).fill(agents)
    this.agentOf = new Int32Array(jobs).fill(-1)
    this.room = Int32Array.from(room)
    this.#trail = new Int32Array(agents * jobs + jobs)
  }

  /** Closes what does not fit at all. False where a job has no agent left. */
  begin(): boolean {
    for (let i = 0; i < this.costs.agents; i += 1) this.#shrunk.push(i)
    if (!this.#follow()) return false
    if (this.costs.agents === 1) for (let j = 0; j < this.costs.jobs; j += 1) if (!this.#last(j)) return false
    return this.#follow()
  }

  /** The job may not go to the agent. False where there is no plan left. */
  close(agent: number, job: number): boolean {
    return this.#close(agent, job) && this.#follow()
  }

  /** The job goes to the agent. False where there is no plan left. */
  settle(agent: number, job: number): boolean {
    for (let i = 0; i < this.costs.agents; i += 1) if (i !== agent && !this.#close(i, job)) return this.#give()
    return this.#follow()
  }

  #give(): false {
    this.#shrunk.length = 0
    return false
  }

  #close(agent: number, job: number): boolean {
    const { jobs } = this.costs
    const cell = agent * jobs + job
    if (this.open[cell] === 0) return true
    this.open[cell] = 0
    this.#trail[this.mark] = cell
    this.mark += 1
    const left = (this.left[job] = this.left[job]! - 1)
    if (left === 0) return this.#give()
    return left > 1 || this.#last(job)
  }

  /** Settles a job that has one agent left. */
  #last(job: number): boolean {
    const { jobs, cost, size } = this.costs
    let last = job
    let i = 0
    while (this.open[last] === 0) {
      last += jobs
      i += 1
    }
    if (size[last]! > this.room[i]!) return this.#give()
    this.agentOf[job] = i
    this.room[i] = this.room[i]! - size[last]!
    this.settledCost += cost[last]!
    this.settled += 1
    this.#trail[this.mark] = -1 - last
    this.mark += 1
    if (size[last]! > 0) this.#shrunk.push(i)
    return true
  }

  #follow(): boolean {
    const { jobs, size } = this.costs
    for (let i = this.#shrunk.pop(); i !== undefined; i = this.#shrunk.pop()) {
      const row = i * jobs
      for (let j = 0; j < jobs; j += 1)
        if (this.agentOf[j]! < 0 && this.open[row + j] === 1 && size[row + j]! > this.room[i]!)
          if (!this.#close(i, j)) return false
    }
    return true
  }

  /** Back to an earlier mark. */
  back(mark: number): void {
    const { jobs, cost, size } = this.costs
    while (this.mark > mark) {
      this.mark -= 1
      const step = this.#trail[this.mark]!
      if (step >= 0) {
        this.open[step] = 1
        const job = step % jobs
        this.left[job] = this.left[job]! + 1
        continue
      }
      const cell = -1 - step
      const job = cell % jobs
      const agent = (cell - job) / jobs
      this.agentOf[job] = -1
      this.room[agent] = this.room[agent]! + size[cell]!
      this.settledCost -= cost[cell]!
      this.settled -= 1
    }
  }
}
