import { get } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/core/language.ts'
import { openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** The limit of the design for the script of the first screen, compressed by gzip, in bytes. */
const LIMIT = 180_000

/** Size of an answer as it comes over the wire, compressed by gzip, in bytes. */
const gzipped = (address: string): Promise<number> =>
  new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      let size = 0
      answer.on('data', (chunk: Buffer) => (size += chunk.length))
      answer.on('end', () => resolve(size))
    }).on('error', reject)
  })

test.each(LANGUAGES)('in %s the first screen loads less script than the limit', async (language) => {
  const { page } = await site.visit(`/?lang=${language}`)
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  )
  const sizes = await Promise.all(scripts.map(gzipped))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  console.log(`first screen in ${language}: ${scripts.length} scripts, ${total} bytes`)
  expect(total).toBeGreaterThan(100_000)
  expect(scripts.length).toBeLessThan(12)
  expect(total).toBeLessThan(LIMIT)
})

const PUBLIC = ['/', '/missions', '/missions/MONUSCO', '/map', '/calendar', '/editions', '/quarantine', '/ledger']

test.each(PUBLIC)('what %s waits for is on its way with the page, nothing is asked in turn', async (room) => {
  const address = `${room}?lang=fr`
  const { page, complaints } = await site.visit(address, { viewport: { width: 390, height: 844 } })
  const html = await (await fetch(`${site.url}${address}`)).text()
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => {
      const { pathname, search } = new URL(name)
      return pathname + search
    }),
  )
  const sent = new Set(
    [...html.matchAll(/<(?:script|link)[^>]* (?:src|href)="([^"]+)"/g)].map((m) => m[1]!.replaceAll('&amp;', '&')),
  )
  const late = loaded.filter((one) => one.startsWith('/assets/') && !sent.has(one))
  // Open pages hear of changes once all is there.
  expect(late.filter((one) => !/\/live-/.test(one))).toEqual([])
  expect([...sent].filter((one) => one.startsWith('/api/v1/')).filter((one) => !loaded.includes(one))).toEqual([])
  const twice = loaded.filter((one, at) => loaded.indexOf(one) !== at && !one.startsWith('/api/v1/live'))
  expect(twice).toEqual([])
  expect(complaints).toEqual([])
  expect(await page.locator('#main h1').count()).toBe(1)
  await page.context().close()
})

test('before any script has run, the page has its style, and names its room in the reader’s language', async () => {
  const { page, complaints } = await site.visit('/?lang=en')
  await page.route('**/*.js', (route) => route.abort())
  await page.goto(`${site.url}/missions/MONUSCO?lang=ar`)
  await page.getByRole('heading', { name: 'MONUSCO' }).waitFor()
  expect(await page.locator('main').evaluate((main) => getComputedStyle(main).direction)).toBe('rtl')
  expect(
    await page
      .locator('.skeleton .bar')
      .first()
      .evaluate((bar) => getComputedStyle(bar).height),
  ).not.toBe('0px')
  expect((await page.locator('.lead').innerText()).length).toBeGreaterThan(20)
  expect(complaints.filter((one) => /Content.Security.Policy/i.test(one))).toEqual([])
  await page.context().close()
})
