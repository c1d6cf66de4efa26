import { Command } from 'commander'
import path from 'node:path'
import { exerciseOf } from '../../app/match/exercise-of.ts'
import { makeWorld } from '../../app/match/exercise-world.ts'
import type { Day } from '../../core/history/day.ts'
import { exerciseProblem } from '../../core/match/exercise/problem.ts'
import { SIZES } from '../../core/match/exercise/places.ts'
import { refuse } from '../../core/problem.ts'
import { EXIT } from '../exit.ts'
import { packageRoot } from '../home.ts'
import { outFile } from '../match/out-file.ts'
import { withLanguage } from '../options.ts'
import { openRegister } from '../register.ts'
import { run } from '../run.ts'
import type { Terminal } from '../terminal.ts'

/** The day around which a problem in a file is made: fixed, so that a size and a seed are one file. */
const FILE_DAY = '2026-01-01' as Day

interface ExerciseOptions {
  readonly language?: string
  readonly size?: string
  readonly seed?: string
  readonly out?: string
}

const question = ({ size, seed }: ExerciseOptions) => ({
  ...(size === undefined ? {} : { size }),
  ...(seed === undefined ? {} : { seed: Number(seed) }),
})

async function generate(term: Terminal, options: ExerciseOptions & { out: string }): Promise<number> {
  const { world, taxonomy } = await makeWorld(path.join(packageRoot(), 'data'), question(options), FILE_DAY)
  const { problem } = exerciseProblem(world, taxonomy)
  const out = await outFile(options.out)
  await out.write(`${JSON.stringify(problem, null, 1)}\n`)
  term.note(term.t.t('web.exercise.banner'))
  term.out(term.t.t('cli.match.written', { file: options.out }))
  return EXIT.ok
}

async function load(term: Terminal, options: ExerciseOptions): Promise<number> {
  const asked = question(options)
  const register = await openRegister(term, { exercise: asked })
  try {
    const mark = (await exerciseOf(register.ctx.store))!
    const counts = SIZES[mark.size as keyof typeof SIZES]
    const wanted = { size: asked.size?.toUpperCase() ?? mark.size, seed: asked.seed ?? mark.seed }
    if (wanted.size !== mark.size || wanted.seed !== mark.seed) refuse('exercise.register_in_use', { entries: 1 })
    const pledges = counts.offers + counts.lots + counts.courses + counts.funds
    const { missions, requirements } = counts
    term.note(term.t.t('web.exercise.banner'))
    term.out(term.t.t('cli.exercise.loaded', { ...mark, seed: String(mark.seed), missions, requirements, pledges }))
    return EXIT.ok
  } finally {
    await register.close()
  }
}

/** `gaplist exercise generate|load`. */
export function exerciseCommand(): Command {
  const exercise = new Command('exercise').description('a fictional world, for demonstration and tests')
  const sized = (command: Command): Command =>
    withLanguage(command)
      .option('--size <size>', `${Object.keys(SIZES).join(', ')} (default: S)`)
      .option('--seed <number>', 'another number makes another world (default: 1)')
  sized(exercise.command('generate').description('its match problem in a file; needs no register'))
    .requiredOption('--out <file>', 'where the problem is written')
    .action((options: ExerciseOptions & { out: string }) => run(options.language, (term) => generate(term, options)))
  sized(exercise.command('load').description('a register of its own, filled with it: see start --exercise')).action(
    (options: ExerciseOptions) => run(options.language, (term) => load(term, options)),
  )
  return exercise
}
