import pino from 'pino'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureWeb } from '../../scripts/build-web.ts'
import { registerPledge } from '../../src/app/supply/register.ts'
import { addDays, type Day } from '../../src/core/history/day.ts'
import { createApi } from '../../src/server/api.ts'
import { listen, type Listening } from '../../src/server/listen.ts'
import { serveSite } from '../../src/server/site.ts'
import { testRegister, type TestRegister } from '../scenarios/register.ts'
import { actor, type Actor } from '../support/people.ts'
import { OFFER } from '../support/pledges.ts'
import { findings } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { settled } from './site.ts'

let register: TestRegister
let server: Listening
let browser: Browser
let url = ''
const people = {} as Record<'ETH' | 'UN-DPKO' | 'GHA', Actor>
beforeAll(async () => {
  register = await testRegister()
  const api = createApi(register.ctx, pino({ level: 'silent' }), 'test')
  serveSite(api, process.env.GAPLIST_E2E_SITE ?? (await ensureWeb()).dir)
  server = await listen(api, 0)
  url = server.url.slice(0, -1)
  for (const organisation of ['ETH', 'UN-DPKO', 'GHA'] as const)
    people[organisation] = await actor(register.ctx.store, { organisation, by: 'SESSION', origin: url })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.close()
  await register.close()
})

/** A page as somebody of an organisation sees it; null for anyone. */
async function visit(
  who: keyof typeof people | null,
  address: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
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
  await page.goto(address.startsWith('http') ? address : `${url}${address}`)
  await settled(page)
  return { page, complaints }
}

/** A pledge of Ethiopia, made some days ago; its page. */
async function made(daysAgo = 0, more: Partial<typeof OFFER> = {}): Promise<string> {
  const now = `${addDays(register.ctx.now().slice(0, 10) as Day, -daysAgo)}T12:00:00.000Z`
  const ctx = { ...register.ctx, viewer: people.ETH.viewer, actor: 'test', now: () => now }
  const { key } = await registerPledge(ctx, { ...OFFER, ...more })
  return `/pledges/${key}?lang=en`
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('anyone reads what public sources tell of pledges, as of any day, and is shown no more', async () => {
  const { page, complaints } = await visit(null, '/pledges?lang=en&organisation=CAN&asOf=2019-07-09')
  expect(await page.locator('[data-pledge="CAN-QRF"]').innerText()).toContain('announced only, not registered')
  expect(await page.getByRole('link', { name: 'New pledge' }).count()).toBe(0)
  await page.locator('[data-pledge="CAN-QRF"]').getByRole('link').first().click()
  await page.waitForURL(/\/pledges\/CAN-QRF\?.*asOf=2019-07-09/)
  await page.getByRole('heading', { name: 'Process' }).waitFor()
  const text = await page.locator('main').innerText()
  expect(text).toContain('told by a public source')
  expect(text).toContain('not entered in PCRS after 18+ months')
  expect(await page.getByRole('heading', { name: 'What can be done' }).count()).toBe(0)
  expect(await findings(page)).toEqual([])
  expect(complaints).toEqual([])
})

test('steps that no source tells of are shown as not recorded', async () => {
  const { page } = await visit(null, '/pledges/ETH-UNAMID?lang=en&asOf=2010-07-27')
  const steps = await page.locator('.step-line li').allInnerTexts()
  expect(steps.map((s) => s.split('\n')[0])).toEqual([
    'received',
    'acknowledged',
    'accepted',
    'selected',
    'in negotiation',
    'inspected',
    'deployed',
  ])
  expect(steps[1]).toContain('not recorded')
  expect(steps[6]).toContain('17 Feb 2010')
})

test('an owner makes a pledge: what is wrong is said beside the field, and what is sent is registered', async () => {
  const { page, complaints } = await visit('ETH', '/pledges?lang=en')
  await page.getByRole('link', { name: 'New pledge' }).click()
  await settled(page)
  await page.getByLabel(/^Quantity/).fill('many')
  await button(page, 'Register').click()
  await page.getByRole('alert').getByText('To be corrected: Quantity.').waitFor()
  await page.getByText(/The quantity .?many.? cannot be right/).waitFor()
  expect(await findings(page)).toEqual([])
  await page.getByLabel(/^Quantity/).fill('3')
  await button(page, 'Add a caveat').click()
  await button(page, 'Register').click()
  await page.getByText('says nothing without a text').waitFor()
  await page.getByLabel('What exactly is restricted').fill('Only by day.')
  await button(page, 'Register').click()
  await page.waitForURL(/\/pledges\/[0-9a-f-]{36}/)
  await page.getByRole('heading', { name: 'Process' }).waitFor()
  const text = await page.locator('main').innerText()
  expect(text).toContain('Military utility helicopters – Ethiopia')
  expect(text).toContain('3 airframes')
  expect(text).toContain('Only by day.')
  expect(await page.locator('.visibility.secretariat').count()).toBe(1)
  expect(complaints).toEqual([])
})

test('a private pledge is kept as a draft, and says what must come before it is registered', async () => {
  const { page } = await visit('ETH', '/pledges/new?lang=en')
  await page.getByRole('radio', { name: /^Private/ }).check()
  await page.getByLabel(/^Quantity/).fill('2')
  expect(await button(page, 'Register').isDisabled()).toBe(true)
  await button(page, 'Save as draft').click()
  await page.getByText('Make it visible to the Secretariat first').first().waitFor()
  expect(await page.locator('.step-line li').first().innerText()).toContain('draft')
  const other = await visit('UN-DPKO', page.url())
  await other.page.getByRole('alert').waitFor()
  expect(await other.page.getByRole('alert').innerText()).toContain('There is no pledge')
})

test('the Secretariat moves it on, and is told why a step cannot be taken yet', async () => {
  const { page, complaints } = await visit('UN-DPKO', await made())
  for (const step of ['Acknowledge receipt', 'Accept']) {
    await button(page, step).click()
    await page.getByRole('dialog').getByRole('button', { name: step, exact: true }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  await page
    .locator('.why-not')
    .getByText(/Selection needs .?PCRS:L2/)
    .waitFor()
  expect(await page.locator('.step-line [aria-current="step"]').innerText()).toContain('accepted')
  await button(page, 'Decline').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Decline', exact: true }).click()
  await page.getByRole('dialog').getByText('A decline needs a reason code').waitFor()
  expect(await findings(page)).toEqual([])
  await page.getByRole('dialog').getByLabel('Reason').selectOption('TIMELINE')
  await page.getByRole('dialog').getByRole('button', { name: 'Decline', exact: true }).click()
  await page.getByText('Reason: Not in time').waitFor()
  expect(complaints.filter((c) => !c.includes('status of 400'))).toEqual([])
  const owner = await visit('ETH', page.url())
  await owner.page.getByText('Reason: Not in time').waitFor()
})

test('of two who change the terms the second is shown both, and chooses', async () => {
  const address = await made()
  const [first, second] = [await visit('ETH', address), await visit('ETH', address)]
  for (const { page } of [first, second]) {
    await page.getByRole('link', { name: 'Change the terms' }).click()
    await page.getByLabel('Why the terms change').waitFor()
  }
  await first.page.getByLabel(/^Quantity/).fill('5')
  await first.page.getByLabel('Why the terms change').fill('Two more have come.')
  await button(first.page, 'Change the terms').click()
  await first.page.getByText('5 airframes').waitFor()
  await second.page.getByLabel('Response time (days)').fill('30')
  await button(second.page, 'Change the terms').click()
  await second.page.getByText('Say in a few words why the terms change').waitFor()
  await second.page.getByLabel('Why the terms change').fill('Faster now.')
  await button(second.page, 'Change the terms').click()
  const conflict = second.page.getByRole('alert')
  await conflict.getByText('Somebody else has changed this meanwhile').waitFor()
  expect(await conflict.getByRole('row', { name: /^Quantity/ }).innerText()).toMatch(/5\s+3/)
  expect(await findings(second.page)).toEqual([])
  await conflict.getByRole('button', { name: 'Take theirs' }).click()
  await second.page.getByLabel('Response time (days)').fill('30')
  await button(second.page, 'Change the terms').click()
  await second.page.getByText('30 days').waitFor()
  const text = await second.page.locator('main').innerText()
  expect(text).toContain('5 airframes')
  expect(text).toContain('Changed: Response time (days)')
})

test('what is due is renewed with one click, one or all', async () => {
  const one = await made(350)
  await made(351)
  const { page } = await visit('ETH', one)
  expect(await page.locator('.panel.problem').innerText()).toContain('To be renewed by')
  await button(page, 'Renew').click()
  await page.getByText('fresh', { exact: false }).first().waitFor()
  const list = await visit('ETH', '/pledges?lang=en&due=true')
  await button(list.page, 'Renew all due (1)').click()
  await list.page.getByRole('dialog').getByRole('button', { name: 'Renew', exact: true }).click()
  await list.page.getByText('1 pledge renewed.').waitFor()
  await list.page.getByText('No pledge fits.').waitFor()
})

test('its owner sees who read it; another State does not learn that it is there', async () => {
  const address = await made()
  await visit('UN-DPKO', address)
  const { page } = await visit('ETH', address)
  await page.getByText(/read \d+ times? by others/).click()
  await page.getByRole('cell', { name: 'Page of the pledge' }).first().waitFor()
  const other = await visit('GHA', address)
  expect(await other.page.getByRole('alert').innerText()).toContain('There is no pledge')
})

test.each(['ar', 'fr', 'ru'])(
  'on a phone, in %s, nothing is wider than the page and axe finds nothing',
  async (lang) => {
    const address = (await made(0, { note: 'a long note '.repeat(20) })).replace('lang=en', `lang=${lang}`)
    const phone = { viewport: { width: 360, height: 740 } }
    for (const one of [`/pledges?lang=${lang}`, address, `/pledges/new?lang=${lang}`]) {
      const { page, complaints } = await visit('ETH', one, phone)
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(beyond, one).toBe(0)
      expect(await findings(page), one).toEqual([])
      expect(complaints, one).toEqual([])
      await page.context().close()
    }
  },
)
