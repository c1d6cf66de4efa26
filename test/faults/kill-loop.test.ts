import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { lease } from '../../src/store/embedded/embedded.ts'
import { readPidFile } from '../../src/store/embedded/pidfile.ts'
import { processes, signal } from '../../src/store/embedded/processes.ts'
import { freshHome, keepers, nothingLeft, servers, until } from './harness.ts'

// GAPLIST_KILLS asks for a longer run, GAPLIST_SEED repeats the order and the delays of an earlier one.
const KILLS = Number(process.env['GAPLIST_KILLS'] ?? 110)
const SEED = Number(process.env['GAPLIST_SEED'] ?? Date.now() % 1_000_000)
const KINDS = ['writer', 'postmaster', 'backend', 'keeper', 'keeper and postmaster'] as const
type Kind = (typeof KINDS)[number]

test(`${KILLS} kills lose no acknowledged write`, { timeout: 600_000 }, async () => {
  console.log(`kill loop: seed ${SEED}`)
  const home = freshHome()
  const random = randomFrom(SEED)
  const writer = startWriter(home)
  const kills = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>

  for (let done = 0; done < KILLS; done++) {
    // Most kills strike a working system, some strike one that still recovers from the last.
    if (random() < 0.7) await writer.progress()
    await sleep(random() * 150)
    const kind = done < KINDS.length ? KINDS[done]! : KINDS[Math.floor(random() * KINDS.length)]!
    let victims: number[] = []
    await until(() => (victims = victimsOf(kind, home, writer.pid())).length > 0)
    for (const pid of victims) signal(pid, 'SIGKILL')
    kills[kind]++
  }
  await writer.progress()
  const acknowledged = await writer.end()

  const held = await lease(home)
  const client = await connect(held.config)
  const { rows } = await client.query<{ n: string; right: boolean }>(
    'select n, proof = md5(n::text) as right from acked',
  )
  const { rows: indexed } = await client.query<{ count: string }>(
    'select count(*) from (select n from acked order by n) as by_index where n > 0',
  )
  await client.end()
  await held.release()
  const found = new Set(rows.filter((row) => row.right).map((row) => Number(row.n)))
  const lost = acknowledged.filter((n) => !found.has(n))
  console.log(`kill loop: ${acknowledged.length} acknowledged, ${rows.length} in the table, ${lost.length} lost`, kills)

  expect(lost).toEqual([])
  expect(writer.quits).toEqual([])
  expect(found.size).toBe(rows.length)
  expect(Number(indexed[0]!.count)).toBe(rows.length)
  expect(acknowledged.length).toBeGreaterThan(KILLS)
  for (const kind of KINDS) expect(kills[kind], kind).toBeGreaterThan(0)
  expect(Object.values(kills).reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(Math.min(KILLS, 100))
  await nothingLeft(home)
})

/** The last kill may still be recovered from. */
async function connect(config: pg.ClientConfig): Promise<pg.Client> {
  for (;;) {
    const client = new pg.Client(config)
    client.on('error', () => {})
    try {
      await client.connect()
      return client
    } catch {
      await sleep(20)
    }
  }
}

function victimsOf(kind: Kind, home: string, writer: number): number[] {
  const postmaster = servers(home).filter((pid) => pid === readPidFile(path.join(home, 'pg18'))?.pid)
  switch (kind) {
    case 'writer':
      return [writer]
    case 'postmaster':
      return postmaster
    case 'keeper':
      return keepers(home)
    case 'keeper and postmaster':
      return postmaster.length > 0 && keepers(home).length > 0 ? [...keepers(home), ...postmaster] : []
    case 'backend': {
      const sessions = new Set(
        processes()
          .filter(({ command }) => command.includes('[local]'))
          .map(({ pid }) => pid),
      )
      return servers(home)
        .filter((pid) => sessions.has(pid))
        .slice(0, 1)
    }
  }
}

/** Keeps one writer process running, whatever kills it, and collects what was acknowledged to it. */
function startWriter(home: string) {
  const script = fileURLToPath(new URL('./writer.ts', import.meta.url))
  const acknowledged: number[] = []
  const quits: unknown[] = []
  let child: ChildProcess
  let ended: Promise<unknown>
  let last = false

  // Each writer has its own range: a lost number is not written again by the next.
  const start = (generation: number) => {
    child = spawn(process.execPath, [script, home, String(generation * 10_000_000 + 1)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    createInterface(child.stdout!).on('line', (line) => acknowledged.push(Number(line)))
    ended = once(child, 'close').then(([code, name]) => {
      if (name !== 'SIGKILL') quits.push(code)
      if (!last) start(generation + 1)
    })
  }
  start(0)
  onTestFinished(() => {
    last = true
    child.kill('SIGKILL')
  })

  return {
    /** Exit codes of writers that gave up instead of being killed. */
    quits,
    pid: () => child.pid!,
    async progress() {
      const before = acknowledged.length
      await until(() => acknowledged.length > before)
    },
    async end() {
      last = true
      child.kill('SIGKILL')
      await ended
      return acknowledged
    },
  }
}

/** mulberry32: the same seed gives the same numbers. */
function randomFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
