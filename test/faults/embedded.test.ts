import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { lease } from '../../src/store/embedded/embedded.ts'
import { readPidFile } from '../../src/store/embedded/pidfile.ts'
import { signal } from '../../src/store/embedded/processes.ts'
import { freshHome, hold, keepers, nothingLeft, servers, until } from './harness.ts'

const LIMIT = 60_000
const postmaster = (home: string) => readPidFile(path.join(home, 'pg18'))!.pid
const log = (home: string) => readFileSync(path.join(home, 'postgres.log'), 'utf8')

const ways: [string, NodeJS.ProcessEnv][] = [['the way chosen here', {}]]
if (process.getuid?.() === 0) ways.push(['setuid', { GAPLIST_PG_LAUNCH: 'setuid' }])
if (process.platform === 'linux') ways.push(['the pipe guard', { GAPLIST_PG_BIND: 'pipe' }])

describe.each(ways)('started by %s', (_, env) => {
  test(
    'two processes that come at once share one keeper, and the last one out stops it',
    { timeout: LIMIT },
    async () => {
      const home = freshHome()
      const [a, b] = [hold(home, env), hold(home, env)]
      const [first, second] = await Promise.all([a.leased, b.leased])
      expect(first).toEqual(second)
      expect(keepers(home)).toEqual([first.keeperPid])
      expect(await a.query('create table seen as select 7 as n')).toBeUndefined()
      await a.release()
      expect(await b.query('select n from seen')).toBe(7)
      await b.release()
      await nothingLeft(home)
      expect(readdirSync(path.join(home, 'run'))).toEqual([])
      expect(log(home)).toMatch(/database system is shut down\n$/)
    },
  )

  test('a killed client leaves nothing running', { timeout: LIMIT }, async () => {
    const home = freshHome()
    const client = hold(home, env)
    await client.leased
    await client.kill()
    await nothingLeft(home)
  })

  test('a killed keeper takes the server with it, and the client gets both anew', { timeout: LIMIT }, async () => {
    const home = freshHome()
    const client = hold(home, env)
    const { keeperPid } = await client.leased
    await client.query('create table kept as select 1 as n')
    const before = servers(home)
    signal(keeperPid, 'SIGKILL')
    await until(() => servers(home).every((pid) => !before.includes(pid)))
    expect(await client.query('select n from kept')).toBe(1)
    await client.release()
    await nothingLeft(home)
  })

  test('keeper and client killed together leave nothing running', { timeout: LIMIT }, async () => {
    const home = freshHome()
    const client = hold(home, env)
    signal((await client.leased).keeperPid, 'SIGKILL')
    await client.kill()
    await nothingLeft(home)
  })

  test('a killed postmaster is replaced', { timeout: LIMIT }, async () => {
    const home = freshHome()
    const client = hold(home, env)
    const { keeperPid } = await client.leased
    signal(postmaster(home), 'SIGKILL')
    expect(await client.query('select 2')).toBe(2)
    expect(keepers(home)).toEqual([keeperPid])
    await client.release()
    await nothingLeft(home)
  })
})

test(
  'a session that computes on after its postmaster and keeper were killed does not stand in the way',
  { timeout: LIMIT },
  async () => {
    const home = freshHome()
    const [busy, other] = [hold(home), hold(home)]
    const { keeperPid } = await busy.leased
    void busy.query('select count(*) from generate_series(1, 1000000000000)')
    expect(
      await other.query(
        "select pg_sleep(0.3) is not null from pg_stat_activity where query like '%generate_series(1,%' limit 1",
      ),
    ).toBe(true)
    signal(keeperPid, 'SIGKILL')
    signal(postmaster(home), 'SIGKILL')
    await busy.kill()
    expect(await other.query('select 3')).toBe(3)
    await other.release()
    await nothingLeft(home)
  },
)

test(
  'SIGTERM to the keeper is an orderly stop; whoever still holds a lease gets a new one',
  { timeout: LIMIT },
  async () => {
    const home = freshHome()
    const client = hold(home)
    const { keeperPid } = await client.leased
    signal(keeperPid, 'SIGTERM')
    await until(() => !keepers(home).includes(keeperPid))
    expect(log(home)).toMatch(/database system is shut down/)
    expect(await client.query('select 4')).toBe(4)
    await client.release()
    await nothingLeft(home)
  },
)

test('a kill during initdb leaves nothing half made', { timeout: LIMIT }, async () => {
  const home = freshHome()
  const halfMade = () => existsSync(home) && readdirSync(home).some((entry) => entry.startsWith('pg18.init-'))
  for (let round = 0; round < 3; round++) {
    const client = hold(home)
    await until(halfMade)
    await client.kill()
    for (const pid of keepers(home)) signal(pid, 'SIGKILL')
    expect(existsSync(path.join(home, 'pg18'))).toBe(false)
  }
  const client = hold(home)
  // Only the keeper this time: the waiting client must not notice.
  await until(() => keepers(home).length === 1)
  for (const pid of keepers(home)) signal(pid, 'SIGKILL')
  expect(await client.query('select 5')).toBe(5)
  expect(halfMade()).toBe(false)
  await client.release()
  await nothingLeft(home)
})

test('lock files that name the pid of a stranger do not stop a start', { timeout: LIMIT }, async () => {
  const home = freshHome()
  const first = hold(home)
  const { keeperPid, config } = await first.leased
  const pidFile = path.join(home, 'pg18', 'postmaster.pid')
  const text = readFileSync(pidFile, 'utf8')
  signal(keeperPid, 'SIGKILL')
  await first.kill()
  await nothingLeft(home)
  const stranger = spawn('sleep', ['1000'])
  onTestFinished(() => void stranger.kill())
  writeFileSync(pidFile, text.replace(/^\d+/, String(stranger.pid)), { mode: 0o600 })
  writeFileSync(path.join(config.host, '.s.PGSQL.5432.lock'), text.replace(/^\d+/, String(stranger.pid)))
  const second = hold(home)
  expect(await second.query('select 6')).toBe(6)
  expect(stranger.exitCode).toBe(null)
  await second.release()
  await nothingLeft(home)
})

test('clients that come while the server stops get a fresh one', { timeout: LIMIT }, async () => {
  const home = freshHome()
  for (let round = 0; round < 8; round++) {
    const held = await lease(home, { graceMs: 0 })
    await held.release()
    // From here the server stops; the next round arrives in the midst of it.
    await until(() => !existsSync(path.join(held.config.host, 'keeper.sock')) || round % 2 === 0)
  }
  await nothingLeft(home)
})

test(
  'a released lease leaves the event loop free, and a held one does not keep it busy',
  { timeout: LIMIT },
  async () => {
    const home = freshHome()
    const held = await lease(home)
    await held.release()
    await held.release()
    const url = JSON.stringify(new URL('../../src/store/embedded/embedded.ts', import.meta.url).href)
    for (const last of ['', '; await held.release()']) {
      const code = `const { lease } = await import(${url}); const held = await lease(${JSON.stringify(home)})${last}`
      const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'inherit' })
      expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0)
    }
    await nothingLeft(home)
  },
)
