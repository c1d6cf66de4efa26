import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contrast, findings } from './axe.ts'
import { openSite, settled, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** What anyone reaches; rooms with something of one's own in them are in every-room.test.ts. */
const PAGES = [
  '/',
  '/?asOf=2010-07-29&knownAt=2010-07-31',
  '/?q=submarine',
  '/?line=MINURCAT%2Ftroops',
  '/missions',
  '/missions/MONUSCO',
  '/calendar',
  '/pledges',
  '/pledges/CAN-QRF',
  '/editions',
  '/arrangements',
  '/exchange',
  '/sign-in',
  '/account',
  '/quarantine',
  '/ledger',
  '/no-such-page',
]
const PHONE = { viewport: { width: 360, height: 740 } }
const inLanguage = (page: string, language: string): string =>
  `${page}${page.includes('?') ? '&' : '?'}lang=${language}`
const drawerReady = (page: Page): Promise<unknown> => page.getByRole('dialog').locator('.evidence').first().waitFor()

test.each(['en', 'fr', 'zh', 'ar'])(
  'in %s axe finds nothing, light or dark, and the browser complains of nothing',
  async (language) => {
    const found: string[] = []
    const { page, complaints } = await site.visit(inLanguage('/', language))
    for (const address of PAGES) {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(`${site.url}${inLanguage(address, language)}`)
      await settled(page)
      if (address.includes('line=')) await drawerReady(page)
      for (const one of await findings(page)) found.push(`${address} ${one}`)
      await page.emulateMedia({ colorScheme: 'dark' })
      for (const one of [...(await contrast(page)), ...complaints.splice(0)]) found.push(`${address} dark ${one}`)
    }
    expect(found).toEqual([])
  },
)

test.each(['es', 'ru', 'ar'])('on a phone, in %s, no page scrolls sideways and axe finds nothing', async (language) => {
  const found: string[] = []
  const { page } = await site.visit(inLanguage('/', language), PHONE)
  for (const address of PAGES) {
    await page.goto(`${site.url}${inLanguage(address, language)}`)
    await settled(page)
    if (address.includes('line=')) await drawerReady(page)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (over !== 0) found.push(`${address} scrolls sideways by ${over}`)
    for (const one of await findings(page)) found.push(`${address} ${one}`)
  }
  expect(found).toEqual([])
})

test('the calendar panel and the list of shortcuts are accessible too', async () => {
  const { page, complaints } = await site.visit('/?lang=ar')
  await page.getByRole('button', { name: '27 يوليو 2010' }).click()
  await page.getByRole('grid').waitFor()
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  expect(await findings(page)).toEqual([])
  expect(complaints).toEqual([])
})

test('Arabic is mirrored, and the choice of language lasts', async () => {
  const { page } = await site.visit('/?lang=en')
  await page.getByRole('link', { name: 'العربية' }).click()
  await page.locator('html[dir="rtl"][lang="ar"]').waitFor()
  const brand = await page.locator('.brand').boundingBox()
  expect(brand!.x).toBeGreaterThan(640)
  await page.goto(`${site.url}/missions`)
  await page.locator('html[dir="rtl"]').waitFor()
})

test('the chosen appearance lasts', async () => {
  const { page } = await site.visit('/?lang=en', { colorScheme: 'light' })
  await page.getByRole('combobox', { name: 'Appearance' }).selectOption('dark')
  const dark = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await page.reload()
  await page.locator('h1').waitFor()
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(dark)
  expect(dark).toBe('rgb(11, 19, 24)')
})

test('at twice the size nothing is cut off sideways', async () => {
  const { page } = await site.visit('/?lang=en', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 })
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(over).toBe(0)
})

test('paper carries the day, the knowledge and the sources, and none of the controls', async () => {
  const { page } = await site.visit('/?lang=en&knownAt=2010-07-31')
  await page.emulateMedia({ media: 'print' })
  for (const gone of ['.top', '.filters', '.export', '.when', '.source'])
    expect(await page.locator(gone).first().isVisible(), gone).toBe(false)
  const stamp = page.locator('.stamp')
  expect(await stamp.isVisible()).toBe(true)
  expect(await stamp.innerText()).toContain(
    'Situation of 27 July 2010. As known at the end of 31 July 2010. Ledger entry',
  )
  expect(await page.locator('.sources li').first().isVisible()).toBe(true)
})
