import { randomUUID } from 'node:crypto'
import path from 'node:path'
import os from 'node:os'
import type { Ctx } from '../app/context.ts'
import { loadSituation } from '../app/exchange/load-situation.ts'
import { ensureExercise } from '../app/match/ensure-exercise.ts'
import { exerciseOf } from '../app/match/exercise-of.ts'
import type { ExerciseQuestion } from '../app/match/exercise-world.ts'
import { answers } from '../app/match/answer/thread.ts'
import { endJobs } from '../app/match/jobs.ts'
import { OPERATOR } from '../core/access/viewer.ts'
import type { Day } from '../core/history/day.ts'
import { embeddedTarget } from '../store/embedded-target.ts'
import { externalTarget, openStore, type Target } from '../store/open.ts'
import { storeProblem } from '../store/store-problem.ts'
import { exerciseHome, home, packageRoot } from './home.ts'
import type { Terminal } from './terminal.ts'

/** The day that the shipped situation is about: the date of the Working Group's report (its letter prints 2007). */
export const SITUATION_DAY = '2010-07-27' as Day

export interface Register {
  readonly ctx: Ctx
  /** True where the data are fictional: an exercise. */
  readonly exercise: boolean
  close(): Promise<void>
}

/** How a register is opened. `exercise`: one of exercise data, in a place of its own, made if there is none yet. */
export interface OpenOptions {
  readonly quiet?: boolean
  readonly exercise?: ExerciseQuestion
}

/** A database that is reachable; whether there is a register in it, and of what version, is not asked. */
export interface OpenTarget {
  readonly target: Target
  release(): Promise<void>
}

type Step = 'initialising' | 'starting' | 'attaching' | 'migrating' | 'loading'

const saying =
  (term: Terminal, quiet = false) =>
  (step: Step): void => {
    if (!quiet) term.note(term.dim(term.t.t(`cli.progress.${step}`)))
  }

/** The database that DATABASE_URL names, else the embedded one, which is started if need be. */
export async function openTarget(term: Terminal, options: OpenOptions = {}): Promise<OpenTarget> {
  const say = saying(term, options.quiet)
  const url = process.env['DATABASE_URL']
  if (url) {
    const target = externalTarget(url, process.env['DATABASE_OWNER_URL'] || url)
    return { target, release: async () => {} }
  }
  const { target, lease } = await storeProblem(() =>
    embeddedTarget(options.exercise ? exerciseHome() : home(), (step) => step !== 'attaching' && say(step)),
  )
  return { target, release: () => lease.release() }
}

/**
 * Opens the register that DATABASE_URL names, else the embedded one; an empty register is filled with the shipped
 * situation. Each step that can take over a second says so on standard error.
 */
export async function openRegister(term: Terminal, options: OpenOptions = {}): Promise<Register> {
  const say = saying(term, options.quiet)
  const { target, release } = await openTarget(term, options)
  try {
    const store = await openStore(target, { onProgress: say })
    const ctx: Ctx = {
      store,
      actor: process.env['GAPLIST_ACTOR'] || `${os.userInfo().username} (command line)`,
      viewer: OPERATOR,
      language: term.t.language,
      now: () => new Date().toISOString(),
      defaultAsOf: process.env['GAPLIST_AS_OF'] === 'today' ? null : SITUATION_DAY,
      newId: () => randomUUID(),
      request: null,
    }
    const data = path.join(packageRoot(), 'data')
    if (options.exercise) await ensureExercise(ctx, data, options.exercise)
    else await loadSituation(ctx, data, () => say('loading'))
    const exercise = (await exerciseOf(store)) !== null
    return {
      // What is fictional is about no day of 2010.
      ctx: exercise ? { ...ctx, defaultAsOf: null } : ctx,
      exercise,
      async close() {
        await endJobs(store)
        await answers.close()
        await store.close()
        await release()
      },
    }
  } catch (error) {
    await release()
    throw error
  }
}
