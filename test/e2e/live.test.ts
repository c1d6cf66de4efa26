import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemPostgres } from '../../scripts/postgres15.ts'
import { embeddedTarget } from '../../src/store/embedded-target.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { asAdmin } from '../support/admin.ts'
import { actor, type Actor } from '../support/people.ts'
import { OFFER } from '../support/pledges.ts'
import { startServer as startDatabase } from '../support/server.ts'
import { targetOf, urlOf } from '../support/targets.ts'
import { launchBrowser } from './browser.ts'
import { startServer, type TestServer } from './server.ts'
import { settled } from './site.ts'

/** Two server processes on one register. */
interface Stage {
  readonly here: TestServer
  readonly there: TestServer
  readonly store: Store
  stop(): Promise<void>
}

async function onPostgres(bin: string): Promise<Stage> {
  const database = await startDatabase(bin)
  await asAdmin(database.info, (client) => client.query('create database live'))
  const env = { DATABASE_URL: urlOf(database.info, 'live') }
  const here = await startServer(env)
  const there = await startServer(env)
  const store = await openStore(targetOf(database.info, 'live'))
  return {
    here,
    there,
    store,
    async stop() {
      await store.close()
      await Promise.all([here.stop(), there.stop()])
      await database.stop()
    },
  }
}

async function embedded(): Promise<Stage> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'gaplist-e2e-live-'))
  const env = { GAPLIST_HOME: home, DATABASE_URL: '' }
  const here = await startServer(env)
  const there = await startServer(env)
  const { target, lease } = await embeddedTarget(home)
  const store = await openStore(target)
  return {
    here,
    there,
    store,
    async stop() {
      await store.close()
      await lease.release()
      await Promise.all([here.stop(), there.stop()])
      process.once('exit', () => rmSync(home, { recursive: true, force: true }))
    },
  }
}

const system = await systemPostgres()
const stages: [string, () => Promise<Stage>][] = [['the embedded database', embedded]]
if ('bin' in system) stages.unshift(['PostgreSQL 15', () => onPostgres(system.bin)])
else test.skip(`two processes on PostgreSQL 15: not run, ${system.missing.package}`)

describe.each(stages)('two server processes on %s', (name, start) => {
  let stage: Stage
  let browser: Browser
  let owner: Actor
  beforeAll(async () => {
    stage = await start()
    browser = await launchBrowser()
    owner = await actor(stage.store, { organisation: 'ETH' })
  })
  afterAll(async () => {
    await browser.close()
    await stage.stop()
  })

  /** Sends a change through the one process. */
  async function change(
    method: string,
    address: string,
    body: object,
    version?: number,
  ): Promise<{ key: string; version: number }> {
    const answer = await fetch(`${stage.here.url}/api/v1${address}`, {
      method,
      headers: {
        ...owner.headers,
        'content-type': 'application/json',
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      },
      body: JSON.stringify(body),
    })
    const text = await answer.text()
    expect(answer.ok, text).toBe(true)
    return JSON.parse(text)
  }
  const { kind, capability, scheme, ...terms } = OFFER
  const registered = (visibility: 'PUBLIC' | 'SECRETARIAT') =>
    change('POST', '/pledges', { kind, capability, scheme, ...terms, visibility, step: 'RECEIVED' })
  const revised = ({ key, version }: { key: string; version: number }, quantity: number, visibility = 'PUBLIC') =>
    change('PUT', `/pledges/${key}/terms`, { ...terms, quantity, visibility, reason: 'more of them' }, version)

  /** Opens a page of the other process and waits until it is told what changes; `asked` are its requests from then on. */
  async function visit(
    context: BrowserContext,
    address: string,
  ): Promise<{ page: Page; asked: string[]; live: () => number }> {
    const page = await context.newPage()
    const asked: string[] = []
    let live = 0
    page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (pathname === '/api/v1/live') live += 1
      else if (pathname.startsWith('/api/')) asked.push(pathname)
    })
    await page.goto(`${stage.there.url}${address}`)
    await settled(page)
    await page.locator('.live-aloud').waitFor({ state: 'attached' })
    return { page, asked, live: () => live }
  }
  const profile = () =>
    browser.newContext({ viewport: { width: 1280, height: 500 }, locale: 'en-GB', reducedMotion: 'reduce' })
  const quantity = (page: Page, n: number) => page.locator('.facts').getByText(`${n} airframes`, { exact: true })

  test('a pledge changed through one shows on a page of the other; focus and scrolling stay where they are', async () => {
    const pledge = await registered('PUBLIC')
    const context = await profile()
    const { page } = await visit(context, `/pledges/${pledge.key}?lang=en`)
    await quantity(page, 3).waitFor()
    const link = page.locator('footer a').first()
    await link.focus()
    await page.evaluate(() => scrollTo(0, 120))
    const before = await page.evaluate(() => [scrollY, document.activeElement?.textContent])
    // The stream is there once a first change has come through; what follows at once may wait for the next.
    const second = await revised(pledge, 4)
    await quantity(page, 4).waitFor()
    await page.waitForTimeout(5_000)
    await revised({ key: pledge.key, version: second.version }, 5)
    const began = performance.now()
    await quantity(page, 5).waitFor()
    console.log(`${name}: shown ${Math.round(performance.now() - began)} ms after the change was acknowledged`)
    await page.locator('.live-note').getByText('Updated just now').waitFor()
    expect(await page.evaluate(() => [scrollY, document.activeElement?.textContent])).toEqual(before)
    await context.close()
  })

  test('a change to what is confidential makes a public page ask for nothing', async () => {
    const [open, secret] = [await registered('PUBLIC'), await registered('SECRETARIAT')]
    const context = await profile()
    const { page, asked } = await visit(context, `/pledges/${open.key}?lang=en`)
    await quantity(page, 3).waitFor()
    const second = await revised(open, 4)
    await quantity(page, 4).waitFor()
    const own = () => asked.filter((pathname) => pathname === `/api/v1/pledges/${open.key}`).length
    const before = own()
    await revised(secret, 9, 'SECRETARIAT')
    await revised({ key: open.key, version: second.version }, 6)
    await quantity(page, 6).waitFor()
    expect(own()).toBe(before + 1)
    await context.close()
  })

  test('the tabs of one browser share one stream', async () => {
    const pledge = await registered('PUBLIC')
    const context = await profile()
    const first = await visit(context, `/pledges/${pledge.key}?lang=en`)
    const second = await visit(context, `/pledges/${pledge.key}?lang=fr`)
    await revised(pledge, 7)
    await quantity(first.page, 7).waitFor()
    await second.page.locator('.facts').getByText(/^7\s/).waitFor()
    expect([first.live() > 0, second.live()]).toEqual([true, 0])
    // The other takes over from a tab that is closed.
    await first.page.close()
    await expect.poll(second.live, { timeout: 30_000 }).toBe(1)
    await context.close()
  })

  test('a page that was offline catches up when it is back', async () => {
    const pledge = await registered('PUBLIC')
    const context = await profile()
    const { page, live } = await visit(context, `/pledges/${pledge.key}?lang=en`)
    await expect.poll(live, { timeout: 30_000 }).toBe(1)
    await context.setOffline(true)
    await page.getByText('There is no network.').waitFor()
    await revised(pledge, 8)
    await context.setOffline(false)
    await quantity(page, 8).waitFor()
    await context.close()
  })
})
