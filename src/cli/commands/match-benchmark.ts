import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { Command } from 'commander'
import { Refusal, refuse } from '../../core/problem.ts'
import type { Assignment } from '../../solver/assignment/assignment.ts'
import { solveAssignment, type AssignmentAnswer } from '../../solver/assignment/engine.ts'
import { readAssignments } from '../../solver/assignment/read.ts'
import { EXIT } from '../exit.ts'
import { withLanguage } from '../options.ts'
import { run } from '../run.ts'
import { table } from '../table.ts'
import { tellProblem, type Terminal } from '../terminal.ts'

const MEGABYTES = 50

interface BenchmarkOptions {
  readonly timeLimit?: string
  readonly seed?: string
  readonly maximum?: boolean
  readonly language?: string
}

/** Adds `benchmark` to the group of commands about matching. */
export const withBenchmark = (group: Command): Command => group.addCommand(benchmarkCommand())

const benchmarkCommand = (): Command =>
  withLanguage(
    new Command('benchmark')
      .description('solve a file of generalised assignment problems (OR-Library); needs no register')
      .argument('<file>', 'one problem or several, as in gap1 to gap12, gapa to gape')
      .option('--time-limit <seconds>', 'for each problem (default: 60)')
      .option('--seed <number>', 'another way through equal choices (default: 1)')
      .option('--maximum', 'the greatest sum is sought, not the smallest'),
  ).action((file: string, options: BenchmarkOptions) => run(options.language, (term) => benchmark(term, file, options)))

async function benchmark(term: Terminal, file: string, options: BenchmarkOptions): Promise<number> {
  const seconds = numberOf('--time-limit', options.timeLimit, 1, 86_400) ?? 60
  const seed = numberOf('--seed', options.seed, 0, 2 ** 31 - 1) ?? 1
  const sense = options.maximum ? 'maximum' : 'minimum'
  const problems = await opened(term, file, sense)
  if (!problems) return EXIT.usage
  const { t } = term
  term.note(t.t(`cli.assignment.sense.${sense}`))
  const rows = problems.map((problem) => {
    const begun = performance.now()
    const answer = solveAssignment(problem, { seconds, work: null, seed }, { now: () => performance.now() })
    return rowOf(term, problem, answer, (performance.now() - begun) / 1000)
  })
  const columns = [
    { title: t.t('cli.assignment.problem') },
    ...(['agents', 'jobs', 'value', 'bound', 'gap', 'seconds'] as const).map((column) => ({
      title: t.t(`cli.assignment.${column}`),
      align: 'right' as const,
    })),
    { title: t.t('cli.assignment.state') },
  ]
  term.out(table(columns, rows, term.bold))
  return EXIT.ok
}

/** The problems of a file; null where it cannot be read, which is then told. */
async function opened(term: Terminal, file: string, sense: Assignment['sense']): Promise<readonly Assignment[] | null> {
  try {
    const { size } = await stat(file)
    const megabytes = Math.ceil(size / 1e6)
    if (megabytes > MEGABYTES) refuse('match.file_too_large', { file, megabytes, limit: MEGABYTES })
    return readAssignments(await readFile(file, 'utf8'), basename(file), sense)
  } catch (error) {
    if (error instanceof Refusal) tellProblem(term, error.problem)
    else {
      const { code, message } = error as NodeJS.ErrnoException
      if (code === undefined) throw error
      const refused = new Refusal(
        code === 'ENOENT'
          ? { code: 'file.not_found', params: { file } }
          : { code: 'assignment.unreadable', params: { file, detail: message } },
      )
      tellProblem(term, refused.problem)
    }
    return null
  }
}

function rowOf({ t }: Terminal, problem: Assignment, answer: AssignmentAnswer, seconds: number): string[] {
  const { value, bound, ending } = answer
  const none = t.t('cli.assignment.none')
  const gap = value === null || bound === null ? null : Math.abs(value - bound) / Math.max(1, Math.abs(value))
  return [
    problem.name,
    t.number(problem.agents),
    t.number(problem.jobs),
    value === null ? none : t.number(value),
    bound === null ? none : t.number(bound),
    gap === null ? none : `${t.number(Math.round(gap * 1e5) / 1e3)} %`,
    t.number(Math.round(seconds * 10) / 10),
    t.t(`cli.assignment.ending.${ending}`),
  ]
}

/** A whole number of an option; refuses what is none, or outside the range. */
function numberOf(option: string, value: string | undefined, from: number, to: number): number | undefined {
  if (value === undefined) return undefined
  const n = /^\d{1,12}$/.test(value) ? Number(value) : NaN
  return n >= from && n <= to ? n : refuse('cli.option_invalid', { option, value, allowed: `${from} – ${to}` })
}
