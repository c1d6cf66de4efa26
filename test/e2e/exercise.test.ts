import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { startServer, type TestServer } from './server.ts'
import { settled } from './site.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
let dir: string
let server: TestServer
let browser: Browser

const command = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/cli/main.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: '', LANG: 'C', GAPLIST_HOME: path.join(dir, 'facts') },
  })

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'gaplist-e2e-exercise-'))
  const { stdout, stderr } = await command('exercise', 'load', '--size', 'XS', '--seed', '2')
  expect(stdout).toContain('Exercise XS, seed 2')
  expect(stderr).toContain('Exercise: fictional data')
  server = await startServer({ GAPLIST_HOME: path.join(dir, 'facts-exercise') })
  browser = await launchBrowser()
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await rm(dir, { recursive: true, force: true })
})

test('every page of an exercise says that it is fictional, in its language, on paper too', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  for (const room of [
    '/',
    '/missions/EXERCISE-01',
    '/pledges',
    '/arrangements',
    '/calendar',
    '/editions',
    '/quarantine',
  ]) {
    await page.goto(`${server.url}${room}?lang=en`)
    await settled(page)
    const banner = page.getByRole('complementary', { name: 'Exercise: fictional data' })
    expect(await banner.innerText(), room).toContain('No mission, State, requirement or pledge shown here is real.')
    await page.emulateMedia({ media: 'print' })
    expect(await banner.isVisible(), `${room} in print`).toBe(true)
    await page.emulateMedia({ media: 'screen' })
  }
  await page.goto(`${server.url}/?lang=ar`)
  await settled(page)
  expect(await page.getByRole('complementary', { name: 'تمرين: بيانات خيالية' }).isVisible()).toBe(true)
  await context.close()
})

test('a register of facts says nothing of the kind', async () => {
  const answer = await fetch(`${server.url}/api/v1/gap-lines?limit=1`)
  expect([answer.headers.get('gaplist-exercise'), ((await answer.json()) as { exercise: unknown }).exercise]).toEqual([
    'true',
    true,
  ])
  const { stdout } = await command('list', '--mission', 'UNAMID', '--format', 'csv')
  expect(stdout).toContain('UNAMID')
  expect(stdout).not.toContain('exercise')
})
