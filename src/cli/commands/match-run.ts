import { Command } from 'commander'
import { jobsOf } from '../../app/match/jobs.ts'
import { listRuns } from '../../app/match/list.ts'
import { previewMatch } from '../../app/match/preview.ts'
import { askRun, replayRun } from '../../app/match/run.ts'
import { runText, showRun } from '../../app/match/show.ts'
import { stopRun } from '../../app/match/stop.ts'
import type { Ctx } from '../../app/context.ts'
import type { MatchRunAskedView } from '../../contract/match.ts'
import { EXIT } from '../exit.ts'
import {
  assumptionsOf,
  keptOf,
  withAssumptions,
  withKept,
  type AssumptionOptions,
  type KeepOptions,
} from '../match/chosen-options.ts'
import { outFile } from '../match/out-file.ts'
import { buildText, runsText, runText as textOfRun } from '../match/run-text.ts'
import { oneOf, withLanguage, withWhen, type WhenOptions } from '../options.ts'
import { runWithRegister } from '../run.ts'
import type { Terminal } from '../terminal.ts'

const FORMATS = ['table', 'json'] as const

interface LimitOptions {
  engine?: string
  timeLimit?: string
  work?: string
  seed?: string
}

/** A number as it was typed; what is none is refused by the use case, which knows what is allowed. */
const number = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text))

/** Waits for a run, telling how it comes on; an interrupt ends it with the best plan so far. */
async function follow(term: Terminal, ctx: Ctx, { id }: MatchRunAskedView): Promise<number> {
  const jobs = jobsOf(ctx.store)
  const stop = (): void => void stopRun(ctx, { run: id })
  let told = ''
  const tell = (): void => {
    const progress = jobs.find(ctx, id)?.progress
    if (!progress) return
    const [incumbent, bound] = [progress.incumbent, progress.bound].map((n) => term.t.number(Math.round(n)))
    const text = term.t.t('cli.match.running', { incumbent: incumbent!, bound: bound! })
    if (text !== told) term.note((told = text))
  }
  process.on('SIGINT', stop)
  const leave = jobs.follow(id, tell)
  try {
    await jobs.find(ctx, id)?.done
  } finally {
    process.off('SIGINT', stop)
    leave()
  }
  const run = await showRun(ctx, { run: id })
  term.out(textOfRun(term, run))
  return run.ending === 'FAILED' ? EXIT.problem : EXIT.ok
}

function buildCommand(): Command {
  return withAssumptions(
    withWhen(new Command('build').description('the match problem of a day, and which facts are missing for it')),
  )
    .option('--out <file>', 'where the problem is written, as gaplist.match-problem/1')
    .option('--format <format>', 'table, json (default: table)')
    .action((options: WhenOptions & AssumptionOptions & { out?: string; format?: string }) =>
      runWithRegister(options.language, async (term, { ctx }) => {
        const json = oneOf('--format', options.format, FORMATS) === 'json'
        const { asOf, knownAt } = options
        const { view, text } = await previewMatch(ctx, { asOf, knownAt, assumptions: assumptionsOf(options) })
        const out = options.out === undefined ? null : await outFile(options.out)
        await out?.write(`${text}\n`)
        term.out(json ? JSON.stringify(view, null, 2) : buildText(term, view))
        if (out) term.note(term.t.t('cli.match.written', { file: options.out! }))
        return EXIT.ok
      }),
    )
}

function runCommand(): Command {
  return withKept(
    withAssumptions(withWhen(new Command('run').description('match a day of the register, and keep the run'))),
  )
    .option('--time-limit <seconds>', 'the best plan found by then is taken, 1 to 600 (default: 60)')
    .option('--work <units>', 'end after so much work: such a run can be replayed to the same plan')
    .option('--seed <number>', 'another way through equal choices (default: 1)')
    .option('--engine <name>', 'a certain engine instead of the one that fits the size')
    .action((options: WhenOptions & LimitOptions & AssumptionOptions & KeepOptions) =>
      runWithRegister(options.language, async (term, { ctx }) => {
        const { asOf, knownAt, engine, timeLimit, work, seed } = options
        const limits = { engine, seconds: number(timeLimit), work: number(work), seed: number(seed) }
        return follow(
          term,
          ctx,
          await askRun(ctx, {
            asOf,
            knownAt,
            ...limits,
            assumptions: assumptionsOf(options),
            keep: await keptOf(ctx, options),
          }),
        )
      }),
    )
}

const oneRun = (name: string, about: string): Command =>
  withLanguage(new Command(name).description(about).argument('<run>', 'its id, alone or as run:<id>'))

/** Adds what concerns the register to `gaplist match`: build, run, runs, show, replay. */
export function withMatchRuns(match: Command): Command {
  match.addCommand(buildCommand())
  match.addCommand(runCommand())
  match.addCommand(
    withLanguage(new Command('runs').description('the runs that were kept, the newest first'))
      .option('--format <format>', 'table, json (default: table)')
      .action((options: { language?: string; format?: string }) =>
        runWithRegister(options.language, async (term, { ctx }) => {
          const found = await listRuns(ctx, {})
          const json = oneOf('--format', options.format, FORMATS) === 'json'
          term.out(json ? JSON.stringify(found, null, 2) : runsText(term, found.runs))
          return EXIT.ok
        }),
      ),
  )
  match.addCommand(
    oneRun('show', 'one run: its plan, its bound, and which facts were missing')
      .option('--format <format>', 'table, json, problem or plan (default: table)')
      .action((run: string, options: { language?: string; format?: string }) =>
        runWithRegister(options.language, async (term, { ctx }) => {
          const format = oneOf('--format', options.format, [...FORMATS, 'problem', 'plan']) ?? 'table'
          if (format === 'problem' || format === 'plan') term.out((await runText(ctx, { run, what: format })).text)
          else {
            const found = await showRun(ctx, { run })
            term.out(format === 'json' ? JSON.stringify(found, null, 2) : textOfRun(term, found))
          }
          return EXIT.ok
        }),
      ),
  )
  match.addCommand(
    oneRun('replay', 'solve the very problem of a run again, within its limits').action(
      (run: string, options: { language?: string }) =>
        runWithRegister(options.language, async (term, { ctx }) => follow(term, ctx, await replayRun(ctx, { run }))),
    ),
  )
  return match
}
