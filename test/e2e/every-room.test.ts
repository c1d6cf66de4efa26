import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contrast, findings } from './axe.ts'
import { inLanguage, openFurnished, type Furnished } from './furnished.ts'
import { sideways } from './house.ts'
import { settled, type Visit } from './site.ts'

let furnished: Furnished
beforeAll(async () => {
  furnished = await openFurnished()
})
afterAll(() => furnished.house.close())

const PHONE = { viewport: { width: 390, height: 844 } }
const MINUTES = 900_000

/** Goes through every room, each person in one browser profile, anyone beside those signed in; answers what `look` finds wrong. */
async function everyRoom(
  language: string,
  options: object,
  look: (page: Page, address: string) => Promise<string[]>,
): Promise<string[]> {
  const rooms = Object.values(furnished.rooms)
  const lanes = [rooms.filter(([who]) => who === null), rooms.filter(([who]) => who !== null)]
  return (await Promise.all(lanes.map((lane) => rowOfRooms(lane, language, options, look)))).flat()
}

async function rowOfRooms(
  rooms: Furnished['rooms'][string][],
  language: string,
  options: object,
  look: (page: Page, address: string) => Promise<string[]>,
): Promise<string[]> {
  const { house } = furnished
  const profiles = new Map<unknown, Visit>()
  const found: string[] = []
  for (const [who, address] of rooms) {
    const visit = profiles.get(who) ?? (await house.visit(who, inLanguage('/', language), options))
    profiles.set(who, visit)
    const { page, complaints } = visit
    await page.goto(`${house.url}${inLanguage(address, language)}`)
    await settled(page)
    if (address.includes('line=')) await page.getByRole('dialog').locator('.evidence').first().waitFor()
    for (const one of await look(page, address)) found.push(`${address} ${one}`)
    // A question that the server refuses is on purpose: the page shows it.
    const loud = complaints.splice(0).filter((text) => !text.includes('status of 40'))
    for (const one of loud) found.push(`${address} complains: ${one}`)
  }
  for (const { page } of profiles.values()) await page.context().close()
  return found
}

/** Ids of messages that stand on the page instead of words. */
const bareIds = async (page: Page): Promise<string[]> =>
  ((await page.locator('body').innerText()).match(/\b(?:web|kind|status|problem|remark)\.[a-z][\w.]+/g) ?? []).map(
    (id) => `has no words for ${id}`,
  )

test.each(['en', 'ar'])(
  'in %s axe finds nothing in any room, light or dark, and every word is there',
  async (language) => {
    const found = await everyRoom(language, {}, async (page) => {
      await page.emulateMedia({ colorScheme: 'light' })
      const light = [...(await findings(page)), ...(await bareIds(page))]
      await page.emulateMedia({ colorScheme: 'dark' })
      return [...light, ...(await contrast(page)).map((one) => `dark ${one}`)]
    })
    expect(found).toEqual([])
  },
  MINUTES,
)

test.each(['fr', 'es', 'ru', 'zh', 'ar'])(
  'on a phone, in %s, no room scrolls sideways and axe finds nothing',
  async (language) => {
    const found = await everyRoom(language, PHONE, async (page) => {
      const over = await sideways(page)
      const wide = over === 0 ? [] : [`scrolls sideways by ${over}`]
      return [...wide, ...(await findings(page)), ...(await bareIds(page))]
    })
    expect(found).toEqual([])
  },
  MINUTES,
)
