import type { Solver } from '../../src/app/match/jobs.ts'
import { solveMatch } from '../../src/solver/solve.ts'

/** Tells of three steps, `pause` milliseconds before each, then waits until somebody ends it with what there is. */
export const slowSolver =
  (pause: number): Solver =>
  async (order, { progress, signal }) => {
    for (const [incumbent, bound] of [
      [1000, 12_000],
      [5000, 11_000],
      [8000, 9000],
    ] as const) {
      await new Promise((resolve) => setTimeout(resolve, pause))
      progress?.({ incumbent, bound, work: incumbent })
    }
    await new Promise<void>((resolve) => {
      if (signal!.aborted) resolve()
      else signal!.addEventListener('abort', () => resolve())
    })
    const solved = await solveMatch({ ...order, engine: 'greedy' })
    return { ...solved, plan: { ...solved.plan, status: 'stopped' }, ending: 'STOPPED' }
  }
