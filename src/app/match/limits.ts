import { refuse } from '../../core/problem.ts'
import type { EngineName } from '../../solver/engines.ts'
import type { Limits } from '../../solver/port.ts'

const NAMES: readonly EngineName[] = ['exhaustive', 'greedy', 'exact', 'decomposition']
export const MOST_SECONDS = 600
const DEFAULT_SECONDS = 60
const MOST_WORK = 1_000_000_000_000
const MOST_SEED = 2_147_483_647

/** What somebody asks of a run, not yet checked. */
export interface LimitsDraft {
  readonly engine?: string | undefined
  readonly seconds?: number | undefined
  readonly work?: number | undefined
  readonly seed?: number | undefined
}

export interface RunLimits extends Limits {
  readonly engine: EngineName | null
}

/**
 * The limits of a run, every run having one by the clock.
 * @throws Refusal run.limit_invalid, run.engine_unknown
 */
export function readLimits({ engine, seconds, work, seed }: LimitsDraft): RunLimits {
  const name = engine === undefined ? null : NAMES.find((one) => one === engine)
  if (name === undefined) return refuse('run.engine_unknown', { engine: engine!, allowed: NAMES.join(', ') })
  return {
    engine: name,
    seconds: within('seconds', seconds ?? DEFAULT_SECONDS, 1, MOST_SECONDS),
    work: work === undefined ? null : within('work', work, 1, MOST_WORK),
    seed: within('seed', seed ?? 1, 0, MOST_SEED),
  }
}

const within = (field: string, value: number, from: number, to: number): number =>
  Number.isInteger(value) && value >= from && value <= to
    ? value
    : refuse('run.limit_invalid', { field, value: String(value), from, to })
