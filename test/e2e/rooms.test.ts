import { afterAll, beforeAll, expect, test } from 'vitest'
import { lineOf, openSite, settled, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

test('MONUSCO’s figures of 30 June are marked as carried over from MONUC', async () => {
  const { page } = await site.visit('/missions/MONUSCO?lang=en')
  expect(await lineOf(page, 'MONUSCO/troops').innerText()).toContain('carried')
  await lineOf(page, 'MONUSCO/troops')
    .getByRole('button', { name: /remarks/ })
    .click()
  expect(await page.locator('tr.remarks').innerText()).toContain('Carried over from')
  expect(await page.locator('.facts').innerText()).toMatch(/Succeeds\s+MONUC/)
})

test('strength can be read month by month from the keyboard, and as a table', async () => {
  const { page } = await site.visit('/missions/MONUSCO?lang=en')
  const slider = page.getByRole('slider', { name: 'Month' })
  expect(await slider.getAttribute('aria-valuetext')).toBe('30 June 2010: 20,586 persons')
  await slider.focus()
  await page.keyboard.press('ArrowLeft')
  expect(await slider.getAttribute('aria-valuetext')).toMatch(/^31 May 2010/)
  await page.getByRole('button', { name: 'Show as table' }).click()
  expect(
    await page
      .getByRole('region', { name: 'Strength against ceiling' })
      .last()
      .getByRole('row', { name: /^30 Jun 2010/ })
      .innerText(),
  ).toMatch(/MONUC\s+18,653\s+704\s+1,229\s+20,586/)
})

test('the chart holds a month-end figure until the next, and draws only ceilings that limit a boundary', async () => {
  const { page } = await site.visit('/missions/MINURCAT?lang=en')
  const strength = page.locator('[aria-labelledby="strength"]')
  expect(await strength.locator('.readout').innerText()).toMatch(/30 June 2010 · MINURCAT[^]*Troops 2,473/)
  const drawn = await strength.locator('line.ceiling').evaluateAll((lines) => lines.map((line) => line.dataset.ceiling))
  expect(new Set(drawn)).toEqual(new Set(['troops']))
  expect(await strength.locator('.other-ceilings').innerText()).toMatch(/Police personnel\s*300 persons/)
})

test('experts lie on the troops, so that military personnel meets its ceiling', async () => {
  const { page } = await site.visit('/missions/UNMIS?lang=en')
  const parts = page.locator('[aria-labelledby="strength"] path.part')
  expect(await parts.evaluateAll((all) => all.map((part) => part.classList[1]))).toEqual([
    'troops',
    'experts',
    'police',
  ])
})

test('the mandate’s picture marks the day only where it is inside it', async () => {
  const before = await site.visit('/missions/MINURCAT?lang=en&asOf=2009-02-01')
  expect(await before.page.locator('[aria-labelledby="mandate"] .now-text').count()).toBe(0)
  expect(await before.page.locator('[aria-labelledby="mandate"] line.now').count()).toBe(0)
  const { page } = await site.visit('/missions/MINURCAT?lang=en')
  expect(await page.locator('[aria-labelledby="mandate"] .now-text').innerHTML()).toBe('27 Jul 2010')
})

test('the calendar marks a review that is overdue', async () => {
  const { page } = await site.visit('/calendar?lang=en')
  expect(await page.locator('tr.overdue').allInnerTexts()).toEqual([expect.stringMatching(/^UNAMID[^]*review overdue/)])
})

test('the calendar of 1 August leaves MINURCAT and UNOCI to the rest of 2010', async () => {
  const { page } = await site.visit('/calendar?lang=en&asOf=2010-08-01')
  const rows = await page.locator('tbody tr').allInnerTexts()
  expect(
    rows
      .filter((row) => /\b\d+ \w+ 2010\b/.test(row.split('\t')[1] ?? ''))
      .map((row) => row.split(/\s/)[0])
      .sort(),
  ).toEqual(['MINURCAT', 'UNOCI'])
})

test('the day goes along from room to room', async () => {
  const { page } = await site.visit('/?lang=en&asOf=2010-07-29')
  await page.getByRole('link', { name: 'Missions' }).click()
  await page.waitForURL(/\/missions\?.*asOf=2010-07-29/)
  await settled(page)
  await page.getByRole('link', { name: 'UNAMID', exact: true }).click()
  await page.waitForURL(/\/missions\/UNAMID\?.*asOf=2010-07-29/)
  await settled(page)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
})

test('the ledger verifies, and the quarantine says that it is empty or shows its rows', async () => {
  const ledger = await site.visit('/ledger?lang=en')
  await ledger.page.getByRole('heading', { name: 'The ledger verifies' }).waitFor()
  const { page } = await site.visit('/quarantine?lang=en')
  expect(await page.locator('main').innerText()).toMatch(/No row is in quarantine|What is wrong/)
})

test('an unknown mission and an unknown page each say where to go', async () => {
  const mission = await site.visit('/missions/UNAMYD?lang=en')
  expect(await mission.page.getByRole('alert').innerText()).toContain('UNAMID')
  const { page } = await site.visit('/no-such-page?lang=zh')
  await page.locator('main').getByRole('link', { name: '差距清单' }).waitFor()
})

test('without a network the page says so', async () => {
  const { page } = await site.visit('/?lang=en')
  await page.context().setOffline(true)
  await page.getByText('There is no network.').waitFor()
})

test('when the server does not answer, trying again helps', async () => {
  const { page } = await site.visit('/ledger?lang=en')
  await page.route('**/api/v1/gap-lines*', (route) => route.abort())
  await page.getByRole('link', { name: 'Gap list' }).click()
  const alert = page.getByRole('alert')
  await alert.waitFor()
  expect(await alert.innerText()).toContain('The server did not answer')
  await page.unroute('**/api/v1/gap-lines*')
  await alert.getByRole('button', { name: 'Try again' }).click()
  await lineOf(page, 'UNAMID/military-utility-helicopter').waitFor()
})

test.each(['en', 'fr', 'es', 'ru', 'ar', 'zh'])(
  'on a phone the head of the page is one line in %s',
  async (language) => {
    const { page } = await site.visit(`/?lang=${language}`, { viewport: { width: 390, height: 844 } })
    await page.locator('.account-link').waitFor()
    const tops = await page
      .locator('.top-row :is(.brand, .palette-button, .account-link, .top-menu summary)')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => (top + bottom) / 2))
    expect(tops).toHaveLength(4)
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(8)
  },
)

test('on paper a chart is no wider than the page, and no button is printed', async () => {
  const { page } = await site.visit('/missions/MONUSCO?lang=en')
  await page.emulateMedia({ media: 'print' })
  // The picture was drawn for the window; the paper is narrower and does not measure again.
  const widths = await page.locator('figure.chart').evaluateAll((all) =>
    all.map((figure) => {
      ;(figure as HTMLElement).style.inlineSize = '600px'
      return figure.querySelector('svg')!.getBoundingClientRect().width
    }),
  )
  expect(widths.length).toBeGreaterThan(1)
  for (const width of widths) expect(width).toBeLessThanOrEqual(600)
  expect(await page.locator('main .button:visible').count()).toBe(0)
})
