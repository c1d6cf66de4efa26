import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { gaplist } from './command.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const home = mkdtempSync(path.join(os.tmpdir(), 'gaplist-access-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

interface Served {
  readonly out: string
  readonly err: string
}

/** Serves until the address is printed, does something, and ends the program. */
async function served(
  work: (url: string, out: string) => Promise<void>,
  env: Record<string, string> = {},
): Promise<Served> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'src/cli/main.ts', 'serve', '--port', '0'],
    {
      cwd: ROOT,
      env: { ...process.env, GAPLIST_HOME: home, DATABASE_URL: '', LANG: 'C', LC_ALL: '', NO_COLOR: '1', ...env },
    },
  )
  let [out, err] = ['', '']
  child.stderr.on('data', (chunk) => (err += String(chunk)))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      out += String(chunk)
      const found = /^(http:\/\/127\.0\.0\.1:\d+\/)$/m.exec(out)
      if (found) resolve(found[1]!)
    })
    void ended.then(() => reject(new Error(`ended early: ${err}`)))
  })
  try {
    await work(url, out)
  } finally {
    child.kill('SIGTERM')
    await ended
  }
  return { out, err }
}

const tokenIn = (out: string): string | null => /\/welcome#token=([\w-]{43})$/m.exec(out)?.[1] ?? null

test('until somebody administers, each start prints a link; after that, none; the address is always the last line', async () => {
  const first = await served(async () => {})
  expect(first.out).toContain('Nobody administers this register yet.')
  expect(first.out.trimEnd().split('\n').at(-1)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  const second = await served(async (url, out) => {
    const token = tokenIn(out)
    expect(token).not.toBe(tokenIn(first.out))
    const account = { name: 'Amina', email: 'amina@example.org', password: 'grey geese over the delta' }
    const send = (body: object) =>
      fetch(`${url}api/v1/links/accept`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: url.slice(0, -1) },
        body: JSON.stringify(body),
      })
    expect((await send({ token, account })).status).toBe(200)
    // The link of the first start went with it.
    expect((await send({ token: tokenIn(first.out), account: { ...account, email: 'b@example.org' } })).status).toBe(
      404,
    )
  })
  expect(second.err).not.toMatch(/amina|geese|token/)
  const third = await served(async () => {})
  expect(tokenIn(third.out)).toBeNull()
  expect(third.out).not.toContain('administers')
})

test('the machine of the register can always make another link, in any language', async () => {
  const env = { GAPLIST_HOME: home }
  const made = await gaplist(['access', 'administrator-link', '--port', '9000', '--language', 'fr'], env)
  expect(made.code).toBe(0)
  expect(made.out).toMatch(/^http:\/\/127\.0\.0\.1:9000\/welcome#token=[\w-]{43}$/m)
  const people = await gaplist(['access', 'people', '--json'], env)
  expect(JSON.parse(people.out)).toMatchObject({ people: [{ email: 'amina@example.org' }] })
})

test('a server that is told nonsense of itself does not start', async () => {
  const told = await gaplist(['serve', '--port', '0'], { GAPLIST_HOME: home, GAPLIST_ORIGIN: 'gaplist.example.org' })
  expect([told.code, told.err]).toEqual([1, expect.stringContaining('GAPLIST_ORIGIN')])
  const secret = await gaplist(['serve', '--port', '0'], { GAPLIST_HOME: home, GAPLIST_SECRET: 'much too short' })
  expect([secret.code, secret.err.includes('much too short')]).toEqual([1, false])
})
