import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, settled, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const go = (page: Page, name: string) => page.locator('nav.rooms').getByRole('link', { name, exact: true }).click()

/** The list with a clock that is turned by hand, and the rooms that were fetched without anybody going there. */
async function reading(line: { saveData: boolean }): Promise<{ page: Page; fetched: Set<string> }> {
  const { page } = await site.visit('/missions?lang=en')
  await page.addInitScript((given) => {
    Object.defineProperty(navigator, 'connection', { value: given })
  }, line)
  await page.clock.install()
  const fetched = new Set<string>()
  page.on('requestfinished', (request) => {
    const room = /\/(ledger|quarantine|missions|editions)-[^/]*\.js$/.exec(request.url())?.[1]
    if (room) fetched.add(room)
  })
  await page.goto(`${site.url}/?lang=en`)
  await page.locator('.account-link').waitFor()
  return { page, fetched }
}

test('a room that cannot be loaded says so in its place, and trying again brings it once the network is back', async () => {
  const { page } = await site.visit('/?lang=en')
  await page.context().setOffline(true)
  await go(page, 'Ledger')
  const alert = page.getByRole('alert')
  await alert.getByText('Check the connection').waitFor()
  await page.getByText('There is no network.').waitFor()
  expect(await page.locator('nav.rooms a').count()).toBeGreaterThan(5)
  await alert.getByRole('button', { name: 'Try again' }).click()
  await alert.getByText('Check the connection').waitFor()
  await go(page, 'Gap list')
  await page.locator('[data-line]').first().waitFor()
  await go(page, 'Ledger')
  await alert.getByText('Check the connection').waitFor()
  await page.context().setOffline(false)
  await alert.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('heading', { name: 'The ledger verifies' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/ledger')
  await page.context().close()
})

test('a room that failed while there was no network opens at once when there is one again', async () => {
  const { page } = await site.visit('/?lang=fr')
  await page.context().setOffline(true)
  await page.locator('nav.rooms a[href^="/missions"]').hover()
  await page.context().setOffline(false)
  await page.locator('nav.rooms a[href^="/missions"]').click()
  await settled(page)
  expect(await page.locator('#main h1').innerText()).toBe('Missions')
  await page.context().close()
})

test('who has stayed a while can go to the other rooms without a network', async () => {
  const { page, fetched } = await reading({ saveData: false })
  await page.clock.runFor(5_000)
  expect([...fetched]).toEqual([])
  const later = async (): Promise<number> => {
    await page.clock.runFor(3_000)
    return fetched.size
  }
  await expect.poll(later, { timeout: 30_000 }).toBe(4)
  await page.context().setOffline(true)
  await go(page, 'Ledger')
  await page.locator('#main h1', { hasText: 'Ledger' }).waitFor()
  await go(page, 'Missions')
  await page.locator('#main h1', { hasText: 'Missions' }).waitFor()
  await page.context().close()
})

test('where the reader saves data, no room is fetched before it is asked for', async () => {
  const { page, fetched } = await reading({ saveData: true })
  for (let passed = 0; passed < 20; passed += 1) await page.clock.runFor(3_000)
  expect([...fetched]).toEqual([])
  await page.context().close()
})

test('a window that cannot be loaded leaves the page as it is', async () => {
  const { page } = await site.visit('/?lang=en')
  await page.context().setOffline(true)
  await page.keyboard.press('Control+k')
  await page.getByRole('alert').getByText('Check the connection').waitFor()
  expect(await page.locator('[data-line]').count()).toBeGreaterThan(10)
  await page.context().close()
})
