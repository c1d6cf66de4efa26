import { afterAll, beforeAll, expect, test } from 'vitest'
import { lineOf, openSite, settled, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const HELICOPTERS = 'UNAMID/military-utility-helicopter'

test('the list shows that UNAMID lacks 18 of 18 utility helicopters on the day of the report', async () => {
  const { page } = await site.visit('/?lang=en')
  const cells = lineOf(page, HELICOPTERS).locator('td, th')
  expect(await cells.nth(2).innerText()).toMatch(/^18\s/)
  expect(await cells.nth(3).innerText()).toMatch(/^0\s+25 Feb 2010\s*old/)
  expect(await cells.nth(4).innerText()).toMatch(/^18\s/)
  expect(await cells.nth(5).innerText()).toBe('airframes')
  expect(await page.getByRole('button', { name: '27 July 2010' }).count()).toBe(1)
})

test('over-strength is shown as such, and what is not known is never zero', async () => {
  const { page } = await site.visit('/?lang=en')
  expect(await lineOf(page, 'MINURCAT/troops').locator('.gap').innerText()).toContain('273 over')
  expect(await lineOf(page, 'UNAMID/formed-police-unit').locator('.gap').innerText()).toContain('Not known')
})

test('units are never added, and the register says what it lacks', async () => {
  const { page } = await site.visit('/?lang=en')
  const summary = await page.locator('.summary').innerText()
  expect(summary).toContain('persons')
  expect(summary).toContain('airframes')
  expect(await page.locator('[aria-labelledby="reconciliation"]').innerText()).toMatch(
    /89 persons short .* 100,645\. Listed with zero: United States of America/,
  )
})

test('the reading is part of the address, and “back” undoes it', async () => {
  const { page } = await site.visit('/?lang=en')
  await page.getByRole('radio', { name: /All pledges/ }).check()
  await page.waitForURL(/reading=all/)
  await settled(page)
  expect(await page.locator('thead small').first().innerText()).toBe('All pledges')
  await page.goBack()
  await settled(page)
  expect(await page.getByRole('radio', { name: /^Deployed/ }).isChecked()).toBe(true)
})

test('pledges that a reading counts stand beside what is deployed, so that the sum closes', async () => {
  const { page } = await site.visit('/?lang=en&asOf=2009-06-01&reading=all')
  const cells = lineOf(page, 'UNAMID/tactical-helicopter').locator('td, th')
  expect(await cells.nth(2).innerText()).toMatch(/^6\s/)
  expect(await cells.nth(3).innerText()).toMatch(/^0\s+\+ 5 pledged/)
  expect(await cells.nth(4).innerText()).toMatch(/^1\s/)
  expect(await cells.nth(7).innerText()).toMatch(/^Moderate/)
  await page.getByRole('radio', { name: /^Deployed/ }).check()
  await page.waitForURL(/reading=deployed/)
  await settled(page)
  expect(await cells.nth(3).innerText()).not.toContain('pledged')
  expect(await cells.nth(4).innerText()).toMatch(/^6\s/)
  expect(await cells.nth(7).innerText()).toMatch(/^Critical/)
})

test('a trace tells what became of a pledge, and what else was said', async () => {
  const { page } = await site.visit('/?lang=en&asOf=2009-06-01&line=UNAMID%2Ftactical-helicopter')
  const drawer = page.getByRole('dialog')
  await drawer.locator('.pledge').first().waitFor()
  expect(await drawer.locator('[data-pledge="ETH-UNAMID"] .events').innerText()).toMatch(
    /29 Feb 2008 · PLEDGED \(received\) · 5 airframes/,
  )
  expect(await drawer.locator('[data-pledge="ETH-UNAMID"]').innerText()).toContain('counts among all pledges')
  expect(await drawer.getByRole('heading', { name: 'Also said' }).count()).toBe(1)
})

test('what was stated for all missions together stands apart from the sums', async () => {
  const { page } = await site.visit('/?lang=en&asOf=2011-12-31')
  expect(await page.locator('.every-mission').innerText()).toBe('Stated for all missions together: 56 airframes')
})

test('a filtered list is a deep link, and “back” returns to the whole', async () => {
  const { page } = await site.visit('/?lang=en&mission=UNAMID&domain=MILITARY')
  const rows = page.locator('tbody tr[data-line]')
  expect(await rows.count()).toBeGreaterThan(1)
  for (const id of await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-line'))))
    expect(id).toMatch(/^UNAMID\//)
  expect(await page.getByRole('combobox', { name: 'Mission' }).inputValue()).toBe('UNAMID')
  const some = await rows.count()
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await page.waitForURL((url) => !url.searchParams.has('mission'))
  await settled(page)
  expect(await rows.count()).toBeGreaterThan(some)
  await page.goBack()
  await settled(page)
  expect(await rows.count()).toBe(some)
})

test('another day is asked for in the calendar, and a banner says so', async () => {
  const { page } = await site.visit('/?lang=en')
  await page.getByRole('button', { name: '27 July 2010' }).click()
  await page.getByRole('button', { name: /29 July 2010/ }).click()
  await page.waitForURL(/asOf=2010-07-29/)
  await settled(page)
  expect(await page.getByRole('complementary').innerText()).toContain('This is the situation of 29 July 2010.')
  await page.getByRole('button', { name: 'Back to the newest situation' }).click()
  await page.waitForURL((url) => !url.searchParams.has('asOf'))
  expect(await page.getByRole('complementary').count()).toBe(0)
})

test('a click on a header sorts, and the header says so', async () => {
  const { page } = await site.visit('/?lang=en')
  await page.getByRole('button', { name: 'Gap' }).click()
  await page.waitForURL(/sort=gap/)
  await page.getByRole('button', { name: 'Gap' }).click()
  await page.waitForURL(/order=desc/)
  await settled(page)
  expect(await page.locator('th[aria-sort="descending"]').innerText()).toContain('Gap')
  expect(await page.locator('tbody tr').first().locator('.gap').innerText()).toMatch(/^2,286/)
})

test('two clicks lead from a figure to its source, and “back” closes the drawer', async () => {
  const { page, complaints } = await site.visit('/?lang=en')
  await lineOf(page, HELICOPTERS)
    .getByRole('button', { name: /Sources/ })
    .click()
  const drawer = page.getByRole('dialog')
  const source = drawer.getByRole('link').first()
  await source.waitFor()
  expect(await source.getAttribute('href')).toMatch(/^https?:\/\//)
  expect(await drawer.innerText()).toMatch(/ledger entry 1/)
  expect(page.url()).toContain('line=UNAMID')
  await page.goBack()
  await drawer.waitFor({ state: 'detached' })
  expect(complaints).toEqual([])
})

test('rival figures stand side by side with the reason for the choice', async () => {
  const { page } = await site.visit('/?lang=en&line=MINURCAT%2Ftroops')
  const drawer = page.getByRole('dialog')
  await drawer.getByText('used in the list').waitFor()
  expect(await drawer.getByText('says otherwise').count()).toBeGreaterThan(0)
  expect(await drawer.innerText()).toMatch(/Chosen by/)
})

test('an impossible day gets an explanation and a remedy in the language', async () => {
  const { page } = await site.visit('/?lang=fr&asOf=2010-02-30')
  const alert = page.getByRole('alert')
  expect(await alert.innerText()).toContain('2010-02-30')
  expect(await alert.getByRole('button').innerText()).toBe('Réessayer')
})

test('an empty list names the filters to let go', async () => {
  const { page } = await site.visit('/?lang=en&q=submarine&domain=POLICE')
  expect(await page.locator('.empty').innerText()).toContain('Search: submarine')
  await page
    .locator('.empty')
    .getByRole('button', { name: /^Search/ })
    .click()
  await page.waitForURL((url) => !url.searchParams.has('q'))
  await settled(page)
  expect(await page.locator('tbody tr[data-line]').count()).toBeGreaterThan(0)
})

test('the download asks the same question as the page', async () => {
  const { page } = await site.visit('/?lang=en&mission=UNAMID&asOf=2010-07-29')
  const href = await page.getByRole('link', { name: 'Download as CSV' }).getAttribute('href')
  const answer = await page.request.get(`${site.url}${href}`)
  expect(answer.ok()).toBe(true)
  expect(await answer.text()).toContain('UNAMID')
  expect(await answer.text()).not.toContain('MONUSCO')
})

test('the whole way by keyboard: search, reading, sources, back to the button', async () => {
  const { page } = await site.visit('/?lang=en')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
  await page.keyboard.press('/')
  await page.keyboard.type('utility helicopters')
  await page.waitForURL(/q=utility/)
  await settled(page)
  await page.getByRole('radio', { name: /^Deployed/ }).focus()
  await page.keyboard.press('ArrowDown')
  await page.waitForURL(/reading=verified/)
  await settled(page)
  const button = lineOf(page, HELICOPTERS).getByRole('button', { name: /Sources/ })
  await button.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('link').first().waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.waitForFunction(() => document.activeElement?.classList.contains('source'))
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
})
