import { randomUUID } from 'node:crypto'
import path from 'node:path'
import os from 'node:os'
import type { Ctx } from '../app/context.ts'
import { loadSituation } from '../app/exchange/load-situation.ts'
import { OPERATOR } from '../core/access/viewer.ts'
import type { Day } from '../core/history/day.ts'
import { embeddedTarget } from '../store/embedded-target.ts'
import { externalTarget, openStore, type Target } from '../store/open.ts'
import { storeProblem } from '../store/store-problem.ts'
import { home, packageRoot } from './home.ts'
import type { Terminal } from './terminal.ts'

/** The day that the shipped situation is about: the date of the Working Group's report (its letter prints 2007). */
export const SITUATION_DAY = '2010-07-27' as Day

export interface Register {
  readonly ctx: Ctx
  close(): Promise<void>
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
export async function openTarget(term: Terminal, options: { quiet?: boolean } = {}): Promise<OpenTarget> {
  const say = saying(term, options.quiet)
  const url = process.env['DATABASE_URL']
  if (url) {
    const target = externalTarget(url, process.env['DATABASE_OWNER_URL'] || url)
    return { target, release: async () => {} }
  }
  const { target, lease } = await storeProblem(() =>
    embeddedTarget(home(), (step) => step !== 'attaching' && say(step)),
  )
  return { target, release: () => lease.release() }
}

/**
 * Opens the register that DATABASE_URL names, else the embedded one; an empty register is filled with the shipped
 * situation. Each step that can take over a second says so on standard error.
 */
export async function openRegister(term: Terminal, options: { quiet?: boolean } = {}): Promise<Register> {
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
    await loadSituation(ctx, path.join(packageRoot(), 'data'), () => say('loading'))
    return {
      ctx,
      async close() {
        await store.close()
        await release()
      },
    }
  } catch (error) {
    await release()
    throw error
  }
}
