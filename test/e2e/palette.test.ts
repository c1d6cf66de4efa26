import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findings } from './axe.ts'
import { openSite, settled, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const PALETTE = { en: 'Go to …', ar: 'الانتقال إلى …' }

/** Opens the palette by its keys, types, and waits until the wanted entry is there. */
async function find(page: Page, typed: string, entry: RegExp): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('searchbox').waitFor()
  await page.keyboard.type(typed)
  await page.getByRole('menuitem', { name: entry }).first().waitFor()
}

test('its words come only when it is asked for; it goes to a room, and reading goes on there', async () => {
  const { page, complaints } = await site.visit('/?lang=en&asOf=2010-07-29')
  const scripts = (): Promise<string[]> =>
    page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  expect((await scripts()).filter((name) => /palette-(?!keys)/.test(name))).toEqual([])
  await find(page, 'calen', /^Calendar/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/calendar\?.*asOf=2010-07-29/)
  await settled(page)
  expect(await page.getByRole('dialog').count()).toBe(0)
  expect(complaints).toEqual([])
})

test('it finds a mission by a word of its name, and a capability, of which it shows the lines', async () => {
  const { page } = await site.visit('/ledger?lang=en')
  await find(page, 'darfur', /^UNAMID/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/missions\/UNAMID/)
  await settled(page)
  await find(page, 'utility heli', /helicopter/i)
  await page.keyboard.press('Enter')
  await page.waitForURL(/capability=[a-z-]*utility-helicopter/)
})

test('it acts: appearance, language, the list of shortcuts, which names its keys', async () => {
  const { page } = await site.visit('/missions?lang=en')
  await find(page, 'appearance dark', /Dark/)
  await page.keyboard.press('Enter')
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  expect(await page.getByLabel('Appearance').inputValue()).toBe('dark')
  await find(page, 'shortcuts', /^Keyboard shortcuts/)
  await page.keyboard.press('Enter')
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await list.waitFor()
  expect(await list.innerText()).toContain('Ctrl K')
  await page.keyboard.press('Control+k')
  expect(await page.getByRole('dialog').count()).toBe(1)
  await page.keyboard.press('Escape')
})

test('a button opens it too; Escape closes it and focus returns', async () => {
  const { page } = await site.visit('/?lang=en')
  await page.getByRole('button', { name: PALETTE.en }).click()
  await page.getByRole('dialog', { name: PALETTE.en }).waitFor()
  const list = await page.getByRole('menu').evaluate((menu) => menu.parentElement!.getBoundingClientRect().toJSON())
  for (let step = 0; step < 25; step++) await page.keyboard.press('ArrowDown')
  const chosen = await page.locator('[role="menuitem"][data-focused]').boundingBox()
  expect(chosen!.y).toBeGreaterThanOrEqual(list.top - 1)
  expect(chosen!.y + chosen!.height).toBeLessThanOrEqual(list.bottom + 1)
  await page.keyboard.type('submarine')
  await page.getByText('Nothing fits.').waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(PALETTE.en)
})

test('in Arabic, on a phone, it is mirrored, axe finds nothing, and the arrow keys choose', async () => {
  const { page, complaints } = await site.visit('/?lang=ar', { viewport: { width: 390, height: 844 } })
  await find(page, 'الخريطة', /الخريطة/)
  expect(await page.getByRole('dialog', { name: PALETTE.ar }).getAttribute('dir')).toBe('rtl')
  expect(await findings(page)).toEqual([])
  for (let letter = 0; letter < 'الخريطة'.length; letter++) await page.keyboard.press('Backspace')
  await page.getByRole('menuitem', { name: /UNAMID/ }).waitFor()
  expect(await findings(page)).toEqual([])
  await page.keyboard.type('الخريطة')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/map/)
  await page.getByRole('heading', { level: 1, name: 'الخريطة' }).waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('searchbox').waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/editions/)
  expect(complaints).toEqual([])
})
