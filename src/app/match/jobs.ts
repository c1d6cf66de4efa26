import { refuse } from '../../core/problem.ts'
import type { Progress } from '../../solver/port.ts'
import { solveMatch, type Solved } from '../../solver/solve.ts'
import type { Order } from '../../solver/run.ts'
import type { Hearing } from '../../solver/in-worker.ts'
import type { Store } from '../../store/open.ts'
import type { Ctx } from '../context.ts'
import { failureOf, keepRun, type RunOutcome } from './keep.ts'
import type { RunLimits } from './limits.ts'
import { runOwner } from './owner.ts'
import type { RunInput } from './run-input.ts'
import { Course, type Point } from './course.ts'

/** A run that is waiting or under way. */
export interface Job {
  readonly id: string
  readonly owner: string
  readonly input: RunInput
  readonly limits: RunLimits
  readonly askedAt: string
  readonly state: 'QUEUED' | 'RUNNING'
  readonly progress: Progress | null
  /** How plan and bound came closer since it began. */
  readonly course: readonly Point[]
  /** Settles when it is kept. */
  readonly done: Promise<void>
}

/** Runs waiting or under way, of one owner and in all; one runs at a time. */
export const JOB_LIMITS = { perOwner: 3, total: 20 } as const

/** How problems are solved: the engines in a thread of their own, unless a test has others. */
export type Solver = (order: Order, hearing: Hearing) => Promise<Solved>

type Mutable = { -readonly [K in keyof Job]: Job[K] } & {
  readonly ctx: Ctx
  readonly stop: AbortController
  readonly listeners: Set<() => void>
  readonly passed: Course
}

/** The runs of one process: a queue, worked off one at a time, as a solver takes a whole core. */
export class MatchJobs {
  readonly #waiting: Mutable[] = []
  #running: Mutable | null = null
  #closed = false
  readonly #asked = new Map<string, string>()
  readonly #solver: Solver

  constructor(solver: Solver = solveMatch) {
    this.#solver = solver
  }

  /** Puts a run in the queue. Throws Refusal run.too_many, run.queue_full. */
  add(ctx: Ctx, input: RunInput, limits: RunLimits): Job {
    const owner = runOwner(ctx.viewer)!
    const all = this.#all()
    if (all.filter((j) => j.owner === owner).length >= JOB_LIMITS.perOwner)
      refuse('run.too_many', { limit: JOB_LIMITS.perOwner })
    if (this.#closed || all.length >= JOB_LIMITS.total) refuse('run.queue_full', { limit: JOB_LIMITS.total })
    const ended = Promise.withResolvers<void>()
    const passed = new Course()
    const job: Mutable = {
      id: ctx.newId(),
      owner,
      input,
      limits,
      askedAt: ctx.now(),
      state: 'QUEUED',
      progress: null,
      get course() {
        return passed.points
      },
      done: ended.promise,
      ctx,
      stop: new AbortController(),
      listeners: new Set(),
      passed,
    }
    if (ctx.request) this.#remember(requestOf(ctx)!, job.id)
    this.#waiting.push(job)
    void this.#next().finally(() => ended.resolve())
    job.done.catch(() => {})
    return job
  }

  /** The id that an earlier request with the same key was given in this process. */
  earlier(ctx: Ctx): string | null {
    const key = requestOf(ctx)
    return key === null ? null : (this.#asked.get(key) ?? null)
  }

  /** A run of this owner that is waiting or under way. */
  find(ctx: Ctx, id: string): Job | null {
    return this.#all().find((j) => j.id === id && j.owner === runOwner(ctx.viewer)) ?? null
  }

  /** Runs of this owner that are waiting or under way, the newest first. */
  of(ctx: Ctx): Job[] {
    return this.#all()
      .filter((j) => j.owner === runOwner(ctx.viewer))
      .reverse()
  }

  /** How many runs come before it; 0 once it runs. */
  place(job: Pick<Job, 'id'>): number {
    const at = this.#waiting.findIndex((j) => j.id === job.id)
    return at < 0 ? 0 : at + (this.#running ? 1 : 0)
  }

  /** Ends a run with the best plan so far; one that waits ends as soon as it is its turn. False where there is none. */
  stop(ctx: Ctx, id: string): boolean {
    const job = this.#all().find((j) => j.id === id && j.owner === runOwner(ctx.viewer))
    job?.stop.abort()
    return job !== undefined
  }

  /** Calls `hear` on each news of a run, until what it returns is called. */
  follow(id: string, hear: () => void): () => void {
    const job = this.#all().find((j) => j.id === id)
    job?.listeners.add(hear)
    return () => job?.listeners.delete(hear)
  }

  /** Ends everything: the process is about to close. */
  async close(): Promise<void> {
    this.#closed = true
    const all = this.#all()
    for (const job of all) job.stop.abort()
    await Promise.all(all.map((j) => j.done))
  }

  #all(): Mutable[] {
    return this.#running ? [this.#running, ...this.#waiting] : [...this.#waiting]
  }

  #remember(key: string, id: string): void {
    if (this.#asked.size >= 1_000) this.#asked.delete(this.#asked.keys().next().value!)
    this.#asked.set(key, id)
  }

  #turn: Promise<void> = Promise.resolve()

  #next(): Promise<void> {
    const mine = this.#turn.then(async () => {
      const job = this.#waiting.shift()
      if (!job) return
      this.#running = job
      try {
        await this.#work(job)
      } finally {
        this.#running = null
        for (const hear of job.listeners) hear()
      }
    })
    this.#turn = mine.catch(() => {})
    return mine
  }

  async #work(job: Mutable): Promise<void> {
    const tell = (): void => job.listeners.forEach((hear) => hear())
    job.state = 'RUNNING'
    const begun = performance.now()
    tell()
    const outcome = await this.#solve(job, (progress) => {
      job.progress = progress
      job.passed.add((performance.now() - begun) / 1000, progress)
      tell()
    })
    await keepRun(job.ctx, job, outcome)
  }

  async #solve({ input, limits, stop }: Mutable, progress: (p: Progress) => void): Promise<RunOutcome> {
    const { engine, ...within } = limits
    const { problem, fixed, proposed } = input
    const order: Order = { problem, engine, limits: within, fixed, start: null, proposed }
    try {
      const solved = await this.#solver(order, { progress, signal: stop.signal })
      // Nothing but the fixed packages is left where every engine failed: no plan to show.
      if (solved.plan.engine === 'none' && solved.failures.length > 0) return { plan: null, failures: solved.failures }
      return solved
    } catch (error) {
      return { plan: null, failures: [failureOf(error)] }
    }
  }
}

const requestOf = ({ request, viewer }: Ctx): string | null =>
  request ? `${viewer.person ?? ''} ${request.key} ${request.digest}` : null

const perStore = new WeakMap<Store, MatchJobs>()

/** The runs of this process on a register. */
export function jobsOf(store: Store): MatchJobs {
  let jobs = perStore.get(store)
  if (!jobs) perStore.set(store, (jobs = new MatchJobs()))
  return jobs
}

/** Puts another solver in place, for a register that has no runs yet. */
export const solveWith = (store: Store, solver: Solver): void => void perStore.set(store, new MatchJobs(solver))

/** Ends the runs of a register that is about to be closed: each keeps what it has. */
export const endJobs = async (store: Store): Promise<void> => perStore.get(store)?.close()
