import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Ctx } from '../../src/app/context.ts'
import { loadSituation } from '../../src/app/exchange/load-situation.ts'
import { OPERATOR } from '../../src/core/access/viewer.ts'
import type { Day } from '../../src/core/history/day.ts'
import type { Language } from '../../src/core/language.ts'
import { embeddedTarget } from '../../src/store/embedded-target.ts'
import { openStore } from '../../src/store/open.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')

export interface TestRegister {
  readonly home: string
  readonly ctx: Ctx
  in(language: Language): Ctx
  close(): Promise<void>
}

/** A register of its own in a temporary folder, with the shipped situation: a real embedded server. */
export async function testRegister(): Promise<TestRegister> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'gaplist-scenario-'))
  const { target, lease } = await embeddedTarget(home)
  const store = await openStore(target)
  const ctx: Ctx = {
    store,
    actor: 'scenario',
    viewer: OPERATOR,
    language: 'en',
    now: () => new Date().toISOString(),
    defaultAsOf: '2010-07-27' as Day,
    newId: () => randomUUID(),
    request: null,
  }
  await loadSituation(ctx, path.join(ROOT, 'data'))
  return {
    home,
    ctx,
    in: (language) => ({ ...ctx, language }),
    async close() {
      await store.close()
      await lease.release()
      process.once('exit', () => rmSync(home, { recursive: true, force: true }))
    },
  }
}
