import { readFileSync } from 'node:fs'
import pino from 'pino'
import type { Browser, BrowserContextOptions, FileChooser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureWeb } from '../../scripts/build-web.ts'
import { registerPledge } from '../../src/app/supply/register.ts'
import { showPledge } from '../../src/app/supply/show.ts'
import { createApi } from '../../src/server/api.ts'
import { listen, type Listening } from '../../src/server/listen.ts'
import { serveSite } from '../../src/server/site.ts'
import { testRegister, type TestRegister } from '../scenarios/register.ts'
import { actor, type Actor } from '../support/people.ts'
import { OFFER } from '../support/pledges.ts'
import { download, edit, open, type Grid } from '../support/sheets.ts'
import { findings } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { settled } from './site.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
let register: TestRegister
let server: Listening
let browser: Browser
let url = ''
const people = {} as Record<'ETH' | 'UN-DPKO', Actor>
beforeAll(async () => {
  register = await testRegister()
  const api = createApi(register.ctx, pino({ level: 'silent' }), 'test')
  serveSite(api, process.env.GAPLIST_E2E_SITE ?? (await ensureWeb()).dir)
  server = await listen(api, 0)
  url = server.url.slice(0, -1)
  for (const organisation of ['ETH', 'UN-DPKO'] as const)
    people[organisation] = await actor(register.ctx.store, { organisation, by: 'SESSION', origin: url })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.close()
  await register.close()
})

async function visit(
  who: keyof typeof people | null,
  address: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    ...options,
  })
  if (who !== null) {
    const [name, value] = people[who].headers['cookie']!.split(/=(.*)/s) as [string, string]
    await context.addCookies([{ name, value, url }])
  }
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${url}${address}`)
  await settled(page)
  return { page, complaints }
}

const owner = () => ({ ...register.ctx, viewer: people.ETH.viewer, actor: 'test' })

/** Ethiopia's sheet of pledges, changed as in a spreadsheet program. */
async function changed(change: (grid: Grid, row: (key: string) => number) => void): Promise<Buffer> {
  const bytes = await download(owner(), { kind: 'pledges' })
  return Buffer.from(await edit(bytes, (grid) => change(grid, (key) => grid.where('key', key)[0]!)))
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: XLSX, buffer })
  await page.getByRole('heading', { level: 3 }).waitFor()
}

test('anyone takes a sheet away, in any language; to send one back is for those who keep something', async () => {
  const { page, complaints } = await visit(null, '/exchange?lang=en')
  const section = page.locator('section', { hasText: 'Download' }).first()
  await section.getByLabel('Sheet').selectOption('requirements')
  await section.getByLabel('Language').selectOption('ar')
  await section.getByLabel('Mission').selectOption('UNAMID')
  const [file] = await Promise.all([page.waitForEvent('download'), section.getByRole('link').click()])
  expect(file.suggestedFilename()).toMatch(/^requirements-UNAMID-.*\.xlsx$/)
  const grid = await open(new Uint8Array(readFileSync(await file.path())))
  expect(grid.rows[1]![0]).toBe('المفتاح')
  await page.getByRole('link', { name: 'Sign in to send spreadsheets back.' }).waitFor()
  expect(await findings(page)).toEqual([])
  expect(complaints).toEqual([])
})

test('a file is previewed, then written; its bad row comes back marked, and waits', async () => {
  const [good, bad] = [await registerPledge(owner(), OFFER), await registerPledge(owner(), OFFER)]
  const file = await changed((grid, row) => {
    grid.set(row(good.key), 'quantity', 6)
    grid.set(row(good.key), 'reason', 'Exercise')
    grid.set(row(bad.key), 'quantity', '1.234')
  })
  const { page, complaints } = await visit('ETH', '/exchange?lang=en')
  await choose(page, 'offers été.xlsx', file)
  expect(await page.locator('.report').innerText()).toMatch(
    /What offers été.xlsx would change[^]*1 changed[^]*1 refused/,
  )
  expect(await page.locator('.report').innerText()).toContain('Quantity: 3 → 6')
  expect(await page.locator('.report').innerText()).toContain('can be read in two ways')
  expect((await showPledge(owner(), good)).quantity).toBe(3)
  expect(await findings(page)).toEqual([])

  await page.getByRole('button', { name: 'Write these changes' }).click()
  await page.getByRole('heading', { name: 'What became of offers été.xlsx' }).waitFor()
  await page.getByText(/waits as row \d+ of the quarantine/).waitFor()
  expect((await showPledge(owner(), good)).quantity).toBe(6)

  const [marked] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the file with its bad rows marked' }).click(),
  ])
  expect(marked.suggestedFilename()).toBe('offers été-marked.xlsx')
  const grid = await open(new Uint8Array(readFileSync(await marked.path())))
  expect(String(grid.get(grid.where('key', bad.key)[0]!, 'problem'))).toContain('two ways')

  await page.goto(`${url}/quarantine?lang=en`)
  await settled(page)
  await page.getByRole('button', { name: /Settle row/ }).click()
  const dialog = page.getByRole('dialog')
  expect(await findings(page)).toEqual([])
  await dialog.getByLabel('Quantity').fill('9')
  await dialog.getByLabel('Reason', { exact: true }).fill('Exercise: nine were meant')
  await dialog.getByRole('button', { name: 'Accept, corrected' }).click()
  await dialog.getByRole('alert').waitFor()
  expect(await dialog.getByRole('alert').innerText()).toContain('Reason for the change is empty')
  await dialog.getByLabel('Reason for the change').fill('Exercise')
  await dialog.getByRole('button', { name: 'Accept, corrected' }).click()
  await dialog.waitFor({ state: 'detached' })
  expect((await showPledge(owner(), bad)).quantity).toBe(9)
  await page.getByLabel('Show settled rows too').check()
  await page.getByText('Exercise: nine were meant').waitFor()
  // The browser itself tells of every answer that is a refusal: of the one above.
  expect(complaints.filter((text) => !text.includes('422'))).toEqual([])
})

test('a file that is no spreadsheet, dropped by mistake: what is wrong, and what to do', async () => {
  const { page } = await visit('ETH', '/exchange?lang=en')
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'photo.xlsx', mimeType: XLSX, buffer: Buffer.from('%PDF-1.7') })
  const alert = page.getByRole('alert')
  await alert.waitFor()
  expect(await alert.innerText()).toMatch(/is not a spreadsheet[^]*Send an Excel workbook/)
  expect(await findings(page)).toEqual([])
})

test('a file is chosen from the keyboard; dropping is only a second way', async () => {
  const { page } = await visit('UN-DPKO', '/exchange?lang=en')
  const button = page.getByRole('button', { name: 'Choose a file' })
  let chooser: FileChooser | null = null
  // The page takes the focus once, when it has come.
  await expect
    .poll(
      async () => {
        const chosen = page.waitForEvent('filechooser', { timeout: 2_000 }).catch(() => null)
        await button.press('Enter')
        chooser = await chosen
        return chooser !== null
      },
      { timeout: 20_000 },
    )
    .toBe(true)
  const bytes = await download(register.ctx, { kind: 'requirements' })
  await chooser!.setFiles({ name: 'needs.xlsx', mimeType: XLSX, buffer: Buffer.from(bytes) })
  await page.getByText('It changes nothing.').waitFor()
})

test.each(['ar', 'zh', 'ru'])('the room in %s, on a phone', async (language) => {
  const { page } = await visit('ETH', `/exchange?lang=${language}`, { viewport: { width: 390, height: 800 } })
  await choose(
    page,
    'offers.xlsx',
    await changed((grid) => {
      grid.set(2, 'visibility', 'EVERYBODY')
      grid.add({ kind: 'UNIT', capability: 'infantry', visibility: 'PRIVATE', quantity: 1, language: 'en' })
    }),
  )
  expect(await page.locator('main').innerText()).not.toMatch(/web\.|sheet\.|cell\./)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  expect(await findings(page)).toEqual([])
  if (process.env.GAPLIST_SHOTS)
    await page.screenshot({ path: `${process.env.GAPLIST_SHOTS}/exchange-${language}.png`, fullPage: true })
})
