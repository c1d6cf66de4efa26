import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { gaplist } from './command.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const home = mkdtempSync(path.join(os.tmpdir(), 'gaplist-start-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

interface Running {
  readonly child: ChildProcess
  readonly out: () => string
  readonly err: () => string
  readonly url: string
}

/** Starts the program as `npm start` does, in a process group of its own, until it has printed its address. */
async function start(): Promise<Running> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'src/cli/main.ts', 'start', '--port', '0'],
    {
      cwd: ROOT,
      detached: true,
      env: { ...process.env, GAPLIST_HOME: home, DATABASE_URL: '', LANG: 'C', LC_ALL: '', NO_COLOR: '1' },
    },
  )
  let [out, err] = ['', '']
  child.stderr!.on('data', (chunk) => (err += String(chunk)))
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout!.on('data', (chunk) => {
      out += String(chunk)
      const found = /^(http:\/\/127\.0\.0\.1:\d+\/)$/m.exec(out)
      if (found) resolve(found[1]!)
    })
    child.once('exit', () => reject(new Error(`ended early: ${err}`)))
  })
  return { child, out: () => out, err: () => err, url }
}

/** Ctrl-C reaches the whole foreground group of a terminal. */
async function interrupt({ child }: Running): Promise<number | null> {
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  process.kill(-child.pid!, 'SIGINT')
  return ended
}

const stopped = async (): Promise<boolean> => {
  const pid = path.join(home, 'pg18', 'postmaster.pid')
  for (let i = 0; i < 200 && existsSync(pid); i += 1) await new Promise((resolve) => setTimeout(resolve, 50))
  return !existsSync(pid)
}

test('the first start makes the database, loads 2010, prints the list, and serves; the address is the last line', async () => {
  const running = await start()
  expect(running.err()).toContain('Making the embedded database')
  expect(running.err()).toContain('Loading the situation of 2010')
  expect(running.out()).toContain('Gap list as of 27 Jul 2010')
  expect(running.out()).toMatch(/Military utility helicopters\s+18\s+0\s+18\s+airframes/)
  expect(running.out().trimEnd().split('\n').at(-1)).toBe(running.url)
  const ready = (await (await fetch(`${running.url}api/v1/ready`)).json()) as { status: string }
  expect(ready.status).toBe('ready')
  const page = await fetch(running.url)
  expect(page.headers.get('content-type')).toContain('text/html')
  // A command attaches to the same server while the site runs.
  const beside = await gaplist(['list', '--mission', 'UNMIT', '--format', 'json'], { GAPLIST_HOME: home })
  expect((JSON.parse(beside.out) as { lines: unknown[] }).lines).toHaveLength(1)
  expect(await interrupt(running)).toBe(0)
  expect(await stopped()).toBe(true)
})

test('Ctrl-C leaves a clean database: the second start recovers nothing and loads nothing', async () => {
  const log = path.join(home, 'postgres.log')
  const before = readFileSync(log, 'utf8').length
  const running = await start()
  expect(running.err()).not.toContain('Loading')
  expect(running.out()).toContain('Gap list as of 27 Jul 2010')
  expect(await interrupt(running)).toBe(0)
  expect(await stopped()).toBe(true)
  const written = readFileSync(log, 'utf8').slice(before)
  expect(written).toContain('database system was shut down at')
  expect(written).not.toMatch(/not properly shut down|recovery/)
})

test('a program that is killed leaves nothing behind that the next start minds', async () => {
  const running = await start()
  const ended = new Promise((resolve) => running.child.once('exit', resolve))
  process.kill(running.child.pid!, 'SIGKILL')
  await ended
  expect(await stopped()).toBe(true)
  expect((await gaplist(['ledger', 'verify'], { GAPLIST_HOME: home })).code).toBe(0)
})
