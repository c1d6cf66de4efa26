import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { GapListView } from '../../src/contract/gap.ts'
import { EDITOR, published } from '../support/edition.ts'
import { openHouse, sideways, type House } from './house.ts'
import { settled } from './site.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
  const texts = { title: { en: 'Gap list' }, introduction: { en: 'Exercise.' } }
  await published({ ...house.register.ctx, viewer: EDITOR }, texts)
})
afterAll(() => house.close())

const PHONE = { viewport: { width: 390, height: 844 } }
const MANY = 15_000

/** Answers for a list of 15,000 lines: those of the real one, over and over, under other ids. */
async function feedMany(page: Page): Promise<void> {
  await page.route('**/api/v1/gap-lines?*', async (route) => {
    const asked = new URL(route.request().url())
    const offset = Number(asked.searchParams.get('offset') ?? 0)
    asked.searchParams.delete('offset')
    const answer = await route.fetch({ url: asked.href })
    const list = (await answer.json()) as GapListView
    const lines = Array.from({ length: Math.min(200, MANY - offset) }, (_, i) => {
      const line = list.lines[(offset + i) % list.lines.length]!
      return { ...line, id: `${line.id}~${offset + i}` }
    })
    await route.fulfill({ response: answer, json: { ...list, lines, page: { ...list.page, total: MANY, offset } } })
  })
}

test('lines in groups under sums with their units, compared with an edition, by one address', async () => {
  const { page, complaints } = await house.visit(null, '/?lang=en&group=region&against=1&asOf=2010-08-31')
  const groups = page.locator('tr.group')
  expect(await groups.first().innerText()).toMatch(/^Africa.*persons and .* airframes$/s)
  expect(await page.locator('.against').innerText()).toMatch(/Since edition 1 of 27 Jul 2010:.*Widened: [1-9]/s)
  const widened = page.locator('.change[data-kind="WIDENED"]').first()
  expect(await widened.locator('xpath=ancestor::td').innerText()).toMatch(/Widened\s+before: [\d,]+/)
  await page.getByRole('combobox', { name: 'Group by' }).selectOption('')
  await page.waitForURL((url) => !url.searchParams.has('group'))
  await settled(page)
  expect(await groups.count()).toBe(0)
  await page.goBack()
  await groups.first().waitFor()
  expect(complaints).toEqual([])
})

test('a view is saved under a name, asked for again with one click, renamed, deleted and brought back', async () => {
  const { page } = await house.visit(null, '/?lang=en&mission=UNAMID&reading=all')
  await page.getByRole('button', { name: 'Save this view …' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name of the view').fill('Darfur')
  await dialog.getByRole('button', { name: 'Save' }).first().click()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await page.goto(`${house.url}/?lang=en`)
  await settled(page)
  await page.getByRole('link', { name: 'Darfur' }).click()
  await page.waitForURL(
    (url) => url.searchParams.get('mission') === 'UNAMID' && url.searchParams.get('reading') === 'all',
  )
  await page.getByRole('button', { name: 'Edit views …' }).click()
  await dialog.getByLabel('Name of the view').fill('Darfur, all pledges')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.getByRole('button', { name: 'Delete' }).click()
  await dialog.getByText('“Darfur, all pledges” was deleted.').waitFor()
  await dialog.getByRole('button', { name: 'Undo' }).click()
  await dialog.getByRole('button', { name: 'Close' }).click()
  expect(await page.locator('.view[data-chosen]').innerText()).toContain('Darfur, all pledges')
})

test('of 15,000 lines only those in sight are on the page; all are counted, and the keyboard reaches the last', async () => {
  const { page } = await house.visit(null, '/sign-in?lang=en')
  await feedMany(page)
  await page.goto(`${house.url}/?lang=en`)
  const table = page.locator('table.long')
  await table.locator('[data-line]').first().waitFor()
  expect(await table.getAttribute('aria-rowcount')).toBe(String(MANY + 1))
  expect(await table.locator('[data-line]').count()).toBeLessThan(80)
  expect(await table.locator('[data-line]').first().getAttribute('aria-rowindex')).toBe('2')
  await page.locator('.scroll.tall').focus()
  await page.keyboard.press('End')
  const last = table.locator(`[aria-rowindex="${MANY + 1}"][data-line]`)
  await last.waitFor()
  expect(await table.locator('[data-line]').count()).toBeLessThan(80)
  const sources = last.getByRole('button', { name: /Sources/ })
  await sources.focus()
  await page.locator('.scroll.tall').evaluate((box) => box.scrollTo({ top: 0 }))
  await table.locator('[aria-rowindex="2"][data-line]').waitFor()
  expect(await page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex'))).toBe(
    String(MANY + 1),
  )
})

test('on a phone the header takes two lines at most, and its menu leads to every room', async () => {
  for (const language of ['en', 'ru', 'ar']) {
    const { page } = await house.visit(null, `/?lang=${language}`, PHONE)
    expect((await page.locator('header.top').boundingBox())!.height).toBeLessThan(100)
    await page.locator('.top-menu summary').click()
    expect(await sideways(page)).toBe(0)
    await page.locator('.top-sheet a[href^="/missions"]').click()
    await page.waitForURL(/\/missions/)
    expect(await page.locator('.top-menu[open]').count()).toBe(0)
    await page.context().close()
  }
})

test('without a network what is loaded stays, what is not says so, and a change is refused with nothing lost', async () => {
  const owner = await house.person({ organisation: 'ETH' })
  const { page } = await house.visit(owner, '/pledges/new?lang=en')
  await page.context().setOffline(true)
  await page.getByText('There is no network.').waitFor()
  await page.getByLabel('Capability').first().selectOption('military-utility-helicopter')
  await page
    .getByLabel(/^Quantity/)
    .first()
    .fill('3')
  await page.locator('main form button[type="submit"]').last().click()
  await page.locator('main form').getByText('Nothing was lost.').waitFor()
  expect(
    await page
      .getByLabel(/^Quantity/)
      .first()
      .inputValue(),
  ).toBe('3')
  await page.context().setOffline(false)
  await page.getByText('There is no network.').waitFor({ state: 'detached' })
  await page.locator('main form button[type="submit"]').last().click()
  await page.waitForURL(/\/pledges\/[0-9a-f-]{36}/)
  const list = await house.visit(null, '/?lang=en')
  const rows = await list.page.locator('[data-line]').count()
  await list.page.context().setOffline(true)
  await list.page.getByRole('radio', { name: /All pledges/ }).check()
  await list.page.getByRole('alert').getByText('Check the connection').waitFor()
  await list.page.goBack()
  await list.page.locator('[data-line]').first().waitFor()
  expect(await list.page.locator('[data-line]').count()).toBe(rows)
})
