import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { ANYONE } from '../../src/core/access/viewer.ts'
import { makeHub, type LiveEvent, type Seat } from '../../src/server/live/hub.ts'
import { signal } from '../../src/store/embedded/processes.ts'
import { embeddedTarget } from '../../src/store/embedded-target.ts'
import { recording } from '../../src/store/ledger/append.ts'
import { listenToLedger } from '../../src/store/live.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { freshHome, keepers, until } from './harness.ts'

/** Writes one entry as soon as the database answers again; its number. */
async function write(store: Store): Promise<number> {
  const entry = { actor: 'faults', action: 'headline.choose', subject: 'test', reason: '' }
  for (;;) {
    try {
      return (await recording(store.db, entry, async () => null)).entry.seq
    } catch {
      await sleep(20)
    }
  }
}

async function next(seat: Seat, is: LiveEvent['is']): Promise<LiveEvent | null> {
  for (let event = await seat.next(); event !== null; event = await seat.next()) if (event.is === is) return event
  return null
}

test('a page goes on hearing when the embedded server, or its keeper, is killed and started anew', async () => {
  const home = freshHome()
  const { target, lease } = await embeddedTarget(home)
  const store = await openStore(target)
  const hub = makeHub((hearing) => listenToLedger(store, hearing))
  onTestFinished(async () => {
    await hub.close()
    await store.close()
    await lease.release()
  })
  const seat = hub.join({ viewer: ANYONE, address: '', age: null })
  await seat.ready
  const kills = [
    () => signal(Number(readFileSync(path.join(home, 'pg18', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL'),
    () => signal(keepers(home)[0]!, 'SIGKILL'),
  ]
  for (const kill of kills) {
    const before = await write(store)
    expect(await next(seat, 'change')).toMatchObject({ seq: before })
    kill()
    expect(await next(seat, 'catch-up')).toEqual({ is: 'catch-up' })
    const after = await write(store)
    expect(await next(seat, 'change')).toMatchObject({ seq: after })
    await until(() => keepers(home).length === 1)
  }
})
