import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reviseRequirement } from '../../src/app/requirement/revise.ts'
import { registerPledge } from '../../src/app/supply/register.ts'
import { EDITOR } from '../support/edition.ts'
import type { Actor } from '../support/people.ts'
import { OFFER } from '../support/pledges.ts'
import { findings } from './axe.ts'
import { openHouse, typeDay, type House } from './house.ts'
import { lineOf, settled } from './site.ts'

const KEY = 'unamid-military-utility-helicopter-2008'
const LINE = '/missions/UNAMID?lang=en&line=UNAMID%2Fmilitary-utility-helicopter'

let house: House
const people = {} as Record<'ETH' | 'UN-DPKO' | 'GHA' | 'RWA', Actor>
beforeAll(async () => {
  house = await openHouse()
  for (const organisation of ['ETH', 'UN-DPKO', 'GHA', 'RWA'] as const)
    people[organisation] = await house.person({ organisation })
})
afterAll(() => house.close())

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
/** A pledge of an organisation, seen by the Secretariat alone unless said otherwise. */
async function pledge(
  organisation: keyof typeof people,
  more: Partial<typeof OFFER> = {},
  now?: string,
): Promise<string> {
  const { viewer, person } = people[organisation]
  const ctx = { ...house.register.ctx, viewer, actor: `person:${person}`, ...(now && { now: () => now }) }
  return (await registerPledge(ctx, { ...OFFER, ...more })).key
}

test('a contributor proposes a variation, the Secretariat accepts it, and everyone reads it', async () => {
  const standards = [{ attribute: 'payload', operator: 'AT_LEAST' as const, values: ['2'], unit: 't', mandatory: true }]
  const ctx = { ...house.register.ctx, viewer: EDITOR }
  await reviseRequirement(ctx, { requirement: KEY, read: 0, kind: 'CORRECTION', standards, reason: 'test' })
  await pledge('ETH')
  const { page, complaints } = await house.visit(people.ETH, LINE)
  await page.getByText('No variation has been proposed.').waitFor()
  await button(page, 'Propose a variation …').click()
  const form = page.getByRole('dialog').last()
  await form.getByLabel('Standard that may be met otherwise').waitFor()
  await form.getByLabel(/^Value/).fill('much')
  await form.getByLabel('Reason').fill('The engines allow no more in the heat.')
  await button(page, 'Send to the Secretariat').click()
  await form.getByText('is no value of the attribute payload').waitFor()
  await form.getByLabel(/^Value/).fill('1.5')
  await form.getByLabel('For which offers').selectOption({ index: 1 })
  expect(await findings(page)).toEqual([])
  await button(page, 'Send to the Secretariat').click()
  const own = page.locator('[data-variation]')
  await own.getByText('Payload: at least 1.5 t').waitFor()
  expect(await own.innerText()).toContain('Not decided yet')
  expect(complaints.filter((c) => !c.includes('status of 400'))).toEqual([])

  const anyone = await house.visit(null, LINE)
  await anyone.page.getByText('1 standard').waitFor()
  expect(await anyone.page.locator('[data-variation]').count()).toBe(0)
  const desk = await house.visit(people['UN-DPKO'], LINE)
  const asked = desk.page.locator('[data-variation]')
  await asked.getByText('The engines allow no more in the heat.').waitFor()
  expect(await asked.innerText()).toContain('for the pledge of Ethiopia alone')
  await button(desk.page, 'Accept').click()
  await asked.getByText(/reason is empty/i).waitFor()
  await asked.getByLabel('Reason').fill('Enough for the valley.')
  await button(desk.page, 'Accept').click()
  await asked.getByText('Accepted: Enough for the valley.').waitFor()
  expect(await findings(desk.page)).toEqual([])
  await page.reload()
  await own.getByText('Accepted: Enough for the valley.').waitFor()
})

test('the gap list counts what a signed-in reader may see, and says that it is then private', async () => {
  await pledge('ETH', { quantity: 5 })
  const { page } = await house.visit(people.ETH, '/?lang=en&reading=all&asOf=2026-11-23')
  const row = lineOf(page, 'UNAMID/military-utility-helicopter')
  const before = (await row.count()) > 0 ? await row.innerText() : ''
  await page.getByLabel('Count all pledges that I may see').check()
  await page.getByRole('complementary', { name: 'Private view' }).waitFor()
  await page.waitForURL(/pledges=visible/)
  await settled(page)
  const banner = await page.getByRole('complementary', { name: 'Private view' }).innerText()
  expect(banner).toContain('do not pass it on')
  expect(await findings(page)).toEqual([])
  expect(await page.getByRole('link', { name: 'Download as CSV' }).getAttribute('href')).toContain('pledges=visible')
  await button(page, 'Back to the public list').click()
  await page.getByRole('complementary', { name: 'Private view' }).waitFor({ state: 'detached' })
  expect((await row.count()) > 0 ? await row.innerText() : '').toBe(before)
  const anyone = await house.visit(null, '/?lang=en')
  expect(await anyone.page.getByLabel('Count all pledges that I may see').count()).toBe(0)
})

test('the Secretariat puts down an announcement with a new source; nobody else is offered the form', async () => {
  const { page, complaints } = await house.visit(people['UN-DPKO'], '/pledges?lang=en')
  await page.getByRole('link', { name: 'Put down an announcement' }).click()
  await page.getByRole('heading', { name: 'Put down an announcement' }).waitFor()
  await page.getByLabel('Organisation').selectOption('GHA')
  await page.getByLabel(/^Quantity/).fill('2')
  await button(page, 'Put down').click()
  await page.locator('.field-problem, [role="alert"]').first().waitFor()
  await typeDay(page, 'Announced on', '2026-11-20')
  await page.getByLabel('As the source prints it').fill('will provide two helicopters')
  await page.getByLabel('Title of the source').fill('Communiqué of the conference')
  expect(await findings(page)).toEqual([])
  await button(page, 'Put down').click()
  await page.waitForURL(/\/pledges\/[0-9a-f-]{36}/)
  await page.getByRole('heading', { name: 'Process' }).waitFor()
  const text = await page.locator('main').innerText()
  expect(text).toContain('Communiqué of the conference')
  expect(text).toContain('told by a public source')
  expect(complaints.filter((c) => !c.includes('status of 400'))).toEqual([])
  const other = await house.visit(people.GHA, '/pledges/announce?lang=en')
  await other.page.getByText('Editors of the Secretariat put down announcements.').waitFor()
})

test('an owner reads colleagues by name, and readers of other organisations by number', async () => {
  const key = await pledge('ETH')
  await house.visit(people['UN-DPKO'], `/pledges/${key}?lang=en`)
  const { page } = await house.visit(people.ETH, `/pledges/${key}?lang=en`)
  const authors = page.getByRole('region', { name: 'Who wrote it' })
  expect(await authors.innerText()).toContain(`Person ${people.ETH.person.slice(0, 4)}`)
  await page.getByText(/read \d+ times? by others/).click()
  await page.getByRole('cell', { name: 'Person 1', exact: true }).first().waitFor()
  expect(await page.locator('main').innerText()).not.toContain(people['UN-DPKO'].person)
  expect(await findings(page)).toEqual([])
})

test('totals of pledges that are not public, or why there are none', async () => {
  const { page } = await house.visit(null, '/pledges?lang=en')
  await page.getByRole('heading', { name: 'Totals of pledges that are not public' }).waitFor()
  await page.getByText('No total can be told yet').waitFor()
  const lastYear = '2025-11-10T12:00:00.000Z'
  for (const organisation of ['ETH', 'GHA', 'RWA'] as const) await pledge(organisation, { quantity: 2 }, lastYear)
  await page.goto(`${house.url}/pledges?lang=en&asOf=2026-02-15`)
  await page.getByRole('region', { name: 'Totals of pledges that are not public' }).getByRole('table').waitFor()
  const row = page.getByRole('row', { name: /^Military utility helicopters/ }).last()
  expect(await row.innerText()).toMatch(/6 airframes\s+3\s+Secretariat\s+31 Jan 2026/)
  expect(await findings(page)).toEqual([])
})

test('the ledger lists what is public, by part; an entry has an address; what is confidential is not in it', async () => {
  const [shown, hidden] = [await pledge('GHA', { visibility: 'PUBLIC' }), await pledge('GHA')]
  const { page, complaints } = await house.visit(people.GHA, '/ledger?lang=en')
  const entries = page.getByRole('region', { name: 'Entries', exact: true })
  await entries.getByText(`pledge:${shown}`).waitFor()
  expect(await entries.innerText()).not.toContain(hidden)
  await entries.getByLabel('Part').selectOption({ label: 'Pledges' })
  await page.waitForURL(/slice=supply/)
  await entries.getByRole('link', { name: 'Only pledge.register' }).first().click()
  await page.waitForURL(/action=pledge\.register/)
  await entries.getByLabel('About pledges of').selectOption('GHA')
  await page.waitForURL(/organisation=GHA/)
  await entries
    .getByRole('row')
    .filter({ hasText: shown })
    .getByRole('link', { name: /^Entry/ })
    .click()
  await page.waitForURL(/entry=\d+/)
  const { page: sent } = await house.visit(null, page.url())
  const one = sent.getByRole('region', { name: /^Entry \d+/ })
  await one.getByText('a person with an account').waitFor()
  expect(await one.innerText()).toContain('pledge_terms')
  expect(await findings(sent)).toEqual([])
  expect(complaints).toEqual([])
})
