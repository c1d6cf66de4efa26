import { substituteCycles } from '../../core/match/substitutes.ts'
import { readMatchProblem } from '../../core/match/read-problem.ts'
import { Refusal, refuse } from '../../core/problem.ts'
import { ENGINES, type EngineName } from '../../solver/engines.ts'
import { MEGABYTES } from '../../solver/in-worker.ts'
import type { Progress } from '../../solver/port.ts'
import type { Order } from '../../solver/run.ts'
import { solveMatch } from '../../solver/solve.ts'
import { EXIT } from '../exit.ts'
import { oneOf } from '../options.ts'
import { tellProblem, type Terminal } from '../terminal.ts'
import { readJson } from './json-file.ts'
import { outFile } from './out-file.ts'

export interface SolveOptions {
  readonly problem: string
  readonly out: string
  readonly timeLimit?: string
  readonly seed?: string
  readonly engine?: string
  readonly work?: string
  readonly memory?: string
  readonly language?: string
}

/** The oracle of the tests tries every plan: no file is small enough for it. */
const NAMES = (Object.keys(ENGINES) as EngineName[]).filter((name) => name !== 'exhaustive')

/** Between two lines about the progress, in milliseconds. */
const PACE = 250

/** Per cent that the plan may lie below the best, by the bound. */
export const gapOf = (value: number, bound: number): number =>
  bound <= value ? 0 : Math.round((1e4 * (bound - value)) / Math.max(1, Math.abs(bound))) / 100

/** Reads a problem, solves it and writes the plan; answers the exit code. */
export async function solveFile(term: Terminal, options: SolveOptions): Promise<number> {
  const order = await orderOf(term, options)
  if (typeof order === 'number') return order
  const megabytes = numberOf('--memory', options.memory, 64, 1_000_000) ?? MEGABYTES
  const out = await outFile(options.out)
  const { t, note } = term
  const stop = new AbortController()
  const interrupt = (): void => {
    if (stop.signal.aborted) return
    note(t.t('cli.match.stopping'))
    stop.abort()
  }
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', interrupt)
  const { name, requirements, offers } = order.problem
  note(t.t('cli.match.begun', { name, requirements: requirements.length, offers: offers.length }))
  try {
    const { plan, failures } = await solveMatch(order, { signal: stop.signal, megabytes, progress: teller(term) })
    for (const failure of failures) tellProblem(term, failure)
    await out.write(`${JSON.stringify(plan, null, 2)}\n`)
    const { objective, bound, engine, seconds } = plan
    note(
      t.t('cli.match.done', {
        status: t.t(`match.status.${plan.status}`),
        packages: plan.packages.length,
        objective,
        bound,
        gap: gapOf(objective, bound),
        engine,
        seconds,
        file: options.out,
      }),
    )
    return EXIT.ok
  } catch (error) {
    await out.discard()
    return unreadable(term, error)
  } finally {
    process.off('SIGINT', interrupt)
    process.off('SIGTERM', interrupt)
  }
}

/** What is asked; or the exit code for a problem that cannot be read. */
async function orderOf(term: Terminal, options: SolveOptions): Promise<Order | number> {
  const seconds = numberOf('--time-limit', options.timeLimit, 0.01, 604_800, false) ?? 60
  const seed = numberOf('--seed', options.seed, 0, 2 ** 31 - 1) ?? 1
  const work = numberOf('--work', options.work, 1, Number.MAX_SAFE_INTEGER) ?? null
  const engine = oneOf('--engine', options.engine, NAMES) ?? null
  try {
    const problem = readMatchProblem(await readJson(options.problem))
    for (const cycle of substituteCycles(problem))
      term.note(term.t.t('cli.match.cycle', { capabilities: cycle.join(' → ') }))
    return { problem, engine, limits: { seconds, work, seed }, fixed: [], start: null }
  } catch (error) {
    return unreadable(term, error)
  }
}

/** Tells why a problem cannot be read or is too large; any other refusal is not this function's. */
function unreadable(term: Terminal, error: unknown): number {
  if (!(error instanceof Refusal) || error.problem.code === 'file.unwritable') throw error
  tellProblem(term, error.problem)
  return EXIT.usage
}

/** Tells incumbent, bound and gap whenever they have changed, at a pace that can be read. */
function teller({ t, note }: Terminal): (progress: Progress) => void {
  const begun = performance.now()
  let told = -PACE
  let last = ''
  return ({ incumbent, bound }) => {
    const now = performance.now()
    const key = `${incumbent} ${bound}`
    if (key === last || now - told < PACE) return
    last = key
    told = now
    const seconds = Math.round((now - begun) / 100) / 10
    note(t.t('cli.match.progress', { seconds, incumbent, bound: Math.floor(bound), gap: gapOf(incumbent, bound) }))
  }
}

function numberOf(
  option: string,
  value: string | undefined,
  from: number,
  to: number,
  whole = true,
): number | undefined {
  if (value === undefined) return undefined
  const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : NaN
  return number >= from && number <= to && (!whole || Number.isInteger(number))
    ? number
    : refuse('cli.option_invalid', { option, value, allowed: `${from} – ${to}` })
}
