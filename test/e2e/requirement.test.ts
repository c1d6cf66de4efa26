import pino from 'pino'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureWeb } from '../../scripts/build-web.ts'
import { reviseRequirement } from '../../src/app/requirement/revise.ts'
import { showRequirement } from '../../src/app/requirement/show.ts'
import { createApi } from '../../src/server/api.ts'
import { listen, type Listening } from '../../src/server/listen.ts'
import { serveSite } from '../../src/server/site.ts'
import { testRegister, type TestRegister } from '../scenarios/register.ts'
import { actor } from '../support/people.ts'
import { findings } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { settled } from './site.ts'

const KEY = 'unamid-military-utility-helicopter-2008'
const LINE = '/missions/UNAMID?lang=en&line=UNAMID%2Fmilitary-utility-helicopter'

let register: TestRegister
let server: Listening
let browser: Browser
let url = ''
beforeAll(async () => {
  register = await testRegister()
  const api = createApi(register.ctx, pino({ level: 'silent' }), 'test')
  serveSite(api, process.env.GAPLIST_E2E_SITE ?? (await ensureWeb()).dir)
  server = await listen(api, 0)
  url = server.url.slice(0, -1)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.close()
  await register.close()
})

/** The trace of the line, as somebody signed in for an organisation sees it; null for anyone. */
async function trace(organisation: string | null, address = LINE): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  })
  if (organisation !== null) {
    const { headers } = await actor(register.ctx.store, { organisation, by: 'SESSION', origin: url })
    const [name, value] = headers['cookie']!.split(/=(.*)/s) as [string, string]
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
  await page.locator('[data-cause]').first().waitFor()
  return { page, complaints }
}

const dialog = (page: Page) => page.getByRole('dialog').last()
const open = async (page: Page, name: string, section = 'section') => {
  await page.locator(section).getByRole('button', { name }).first().click()
  const found = dialog(page)
  await found.getByRole('button', { name: 'Cancel' }).waitFor()
  return found
}
/** Types a day into a field made of parts. */
async function typeDay(page: Page, label: string, [day, month, year]: [string, string, string]): Promise<void> {
  await dialog(page).getByRole('group', { name: label }).getByRole('spinbutton').first().click()
  await page.keyboard.type(day)
  await page.keyboard.type(month)
  await page.keyboard.type(year)
}

test('everybody reads causes with evidence and source, and the versions of the requirement', async () => {
  const { page, complaints } = await trace(null)
  const drawer = dialog(page)
  const cause = drawer.locator('[data-cause="COMPETING_DEMAND"]')
  expect(await cause.innerText()).toContain('Afghanistan has absorbed many helicopters')
  expect(await cause.getByRole('link').getAttribute('href')).toContain('darfur-peacekeepers-still-waiting')
  expect(await drawer.innerText()).toContain('No standards are stated.')
  await drawer.getByText('Versions of the requirement').click()
  await drawer.getByText('As loaded').waitFor()
  for (const name of ['Revise requirement …', 'Choose as headline …', 'Add a statement …', 'Name a cause …'])
    expect(await drawer.getByRole('button', { name }).count(), name).toBe(0)
  expect(await findings(page)).toEqual([])
  expect(complaints).toEqual([])
})

test('the line of a mission names its causes and effects', async () => {
  const { page } = await trace(null)
  await page.keyboard.press('Escape')
  const row = page.locator('tr[data-line="UNAMID/military-utility-helicopter"]')
  await row.locator('button[aria-expanded]').click()
  const notes = await page.locator('.remark-list.causes').innerText()
  expect(notes).toContain('Causes: Short supply, Competing demand')
  expect(notes).toContain('Effects: Rapid response curtailed')
})

test('an editor records a statement, chooses between two, and the line follows', async () => {
  const { page, complaints } = await trace('UN-DPKO')
  for (const [value, title] of [
    ['3', 'Report A'],
    ['4', 'Report B'],
  ] as const) {
    const form = await open(page, 'Add a statement …')
    await form.getByLabel(/How many/).fill(value)
    await typeDay(page, 'Day it speaks of', ['20', '07', '2010'])
    await form.getByLabel('Title of the source').fill(title)
    await form.getByRole('button', { name: 'Save' }).click()
    await form.getByRole('button', { name: 'Save' }).waitFor({ state: 'detached' })
  }
  await page.locator('.evidence', { hasText: 'Report B' }).first().waitFor()
  const form = await open(page, 'Choose as headline …', 'section:not([role]):has(h3:text-is("Deployed"))')
  await form.getByRole('radio', { name: /Report B/ }).check()
  await form.getByRole('button', { name: 'Save' }).click()
  await form.getByText(/Reason is empty|reason is empty/).waitFor()
  await form.getByLabel('Reason').fill('counted on the spot')
  expect(await findings(page)).toEqual([])
  await form.getByRole('button', { name: 'Save' }).click()
  await page.locator('.headline', { hasText: 'Chosen by the Secretariat: counted on the spot' }).waitFor()
  expect(await page.locator('.evidence.chosen').filter({ hasText: '4 airframes' }).count()).toBe(1)
  expect(complaints.filter((c) => !c.includes('status of 400'))).toEqual([])
})

test('an editor revises the requirement with a standard; a field that is wrong says what to do', async () => {
  const { page } = await trace('UN-DPKO')
  const form = await open(page, 'Revise requirement …')
  await form.getByLabel(/^Quantity/).fill('many')
  await form.getByLabel('Reason').fill('recount')
  await form.getByRole('button', { name: 'Save' }).click()
  await form.getByText('Give a whole number from 0 to 1,000,000.').waitFor()
  await form.getByLabel(/^Quantity/).fill('22')
  await form.getByLabel('Attribute').selectOption('payload')
  await form.getByRole('button', { name: 'Add a standard' }).click()
  await form.getByRole('button', { name: 'Save' }).click()
  await form.getByText('is no value of the attribute payload').waitFor()
  await form.getByLabel('Value').fill('2')
  await form.getByLabel('Unit').selectOption('t')
  expect(await findings(page)).toEqual([])
  await form.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Payload: at least 2 t').waitFor()
  expect(await showRequirement(register.ctx, { requirement: KEY })).toMatchObject({ version: 1, quantity: 22 })
})

test('two editors at once: the second sees both versions and decides', async () => {
  const { page } = await trace('UN-DPKO')
  const form = await open(page, 'Revise requirement …')
  await form.getByLabel(/^Quantity/).fill('30')
  await form.getByLabel('Reason').fill('mine')
  await reviseRequirement(register.ctx, {
    requirement: KEY,
    read: 1,
    kind: 'CORRECTION',
    quantity: 25,
    reason: 'theirs',
  })
  await form.getByRole('button', { name: 'Save', exact: true }).click()
  await form.getByRole('heading', { name: /changed this meanwhile/ }).waitFor()
  expect(await form.locator('tbody').innerText()).toMatch(/25\s+30/)
  await form.getByRole('button', { name: 'Save mine over it' }).click()
  await page.getByRole('heading', { name: 'Revise requirement …' }).waitFor({ state: 'detached' })
  expect(await showRequirement(register.ctx, { requirement: KEY })).toMatchObject({ version: 3, quantity: 30 })
})

test('a mission proposes, the Secretariat decides', async () => {
  const mission = await trace('UNAMID')
  expect(await mission.page.getByRole('button', { name: 'Revise requirement …' }).count()).toBe(0)
  const form = await open(mission.page, 'Propose a change …')
  await form.getByLabel(/^Quantity/).fill('33')
  await form.getByLabel('Reason').fill('the area has grown')
  await form.getByRole('button', { name: 'Send to the Secretariat' }).click()
  await mission.page.getByText('Not decided yet').waitFor()
  const { page } = await trace('UN-DPKO')
  await page.getByText('the area has grown').waitFor()
  await dialog(page).getByLabel('Reason').fill('seen on the visit')
  await dialog(page).getByRole('button', { name: 'Accept' }).click()
  await page.getByText('Accepted: seen on the visit').waitFor()
  expect(await showRequirement(register.ctx, { requirement: KEY })).toMatchObject({ version: 4, quantity: 33 })
})

test('an editor names a cause: without evidence there is none', async () => {
  const { page } = await trace('UN-DPKO')
  const form = await open(page, 'Name a cause …')
  await form.getByLabel('Cause or effect').selectOption('CONTRACT_END')
  await typeDay(page, 'From', ['01', '07', '2010'])
  await form.getByLabel('Title of the source').fill('Letter of the contributor')
  await form.getByLabel('Reason').fill('it is in the letter')
  await form.getByRole('button', { name: 'Save' }).click()
  await form.getByText('Without evidence there is no cause.').waitFor()
  await form.getByLabel(/^Evidence/).fill('The lease ran out on 30 June.')
  expect(await findings(page)).toEqual([])
  await form.getByRole('button', { name: 'Save' }).click()
  await page.locator('[data-cause="CONTRACT_END"]').getByText('The lease ran out on 30 June.').waitFor()
})

test('the windows stand from right to left in Arabic, and on a phone', async () => {
  const { page } = await trace('UN-DPKO', LINE.replace('lang=en', 'lang=ar'))
  await page.setViewportSize({ width: 390, height: 800 })
  await page.getByRole('button', { name: /^تنقيح الاحتياج/ }).click()
  await page.locator('.form').waitFor()
  expect(await dialog(page).getAttribute('dir')).toBe('rtl')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect(await findings(page)).toEqual([])
})
