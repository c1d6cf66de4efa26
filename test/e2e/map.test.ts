import { afterAll, beforeAll, expect, test } from 'vitest'
import { findings } from './axe.ts'
import { sideways } from './house.ts'
import { openSite, settled, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

test('the map and the table beside it say the same of every mission, and the list agrees', async () => {
  const { page, complaints } = await site.visit('/map?lang=en')
  const picture = page.getByRole('group', { name: /^Map of missions/ })
  const points = await picture
    .getByRole('link')
    .evaluateAll((all) => all.map((point) => point.getAttribute('aria-label')!.replaceAll(/[\u2066-\u2069]/g, '')))
  const rows = await page.locator('tr[data-mission]').evaluateAll((all) =>
    all
      .filter((row) => (row as HTMLElement).dataset.mission !== 'ALL')
      .map((row) => {
        const [, open, military, police] = [...row.querySelectorAll('td')].map((cell) => cell.textContent)
        return { code: (row as HTMLElement).dataset.mission!, open: open!, military: military!, police: police! }
      }),
  )
  expect(rows.length).toBeGreaterThan(4)
  expect(points).toHaveLength(rows.length)
  expect(points.find((name) => name.startsWith('UNAMID'))).toBe('UNAMID · 4 open gaps: Military 3 and Police 1')
  for (const { code, open } of rows)
    expect(points.find((name) => name.startsWith(`${code} `))).toContain(`${open} open gap`)
  await page.getByRole('link', { name: 'UNAMID · Show the lines' }).click()
  await page.waitForURL(/mission=UNAMID/)
  await settled(page)
  expect(await page.locator('[data-line]').count()).toBe(4)
  expect(complaints).toEqual([])
})

test('a point is chosen from the keyboard, the address keeps all that was chosen, and the way back works', async () => {
  const { page } = await site.visit('/map?lang=en&area=africa')
  await page.getByLabel('Domain').selectOption('POLICE')
  await page.waitForURL(/domain=POLICE/)
  await settled(page)
  expect(await page.getByRole('link', { name: /MONUSCO.*open gap/ }).getAttribute('aria-label')).toMatch(/2 open gaps/)
  await page.getByRole('link', { name: /UNAMID.*open gap/ }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/mission=UNAMID/)
  expect(await page.locator('tr.chosen').getAttribute('data-mission')).toBe('UNAMID')
  const { page: again } = await site.visit(page.url().slice(site.url.length))
  expect(await again.locator('tr.chosen').getAttribute('data-mission')).toBe('UNAMID')
  expect(await again.getByLabel('Part of the world').inputValue()).toBe('africa')
  expect(await again.getByRole('link', { name: /UNMIT.*open gap/ }).count()).toBe(0)
  await page.goBack()
  await page.waitForURL((address) => !address.search.includes('domain'))
  expect(await page.getByLabel('Domain').inputValue()).toBe('')
})

test('the map follows the day and the reading', async () => {
  const { page } = await site.visit('/map?lang=en&asOf=2009-02-01')
  const then = await page.locator('main').innerText()
  expect(then).toContain('This is the situation of 1 February 2009.')
  expect(then).not.toContain('MONUSCO')
})

test('no two circles cover each other, and each can be hit with a finger, on a desk and on a phone', async () => {
  for (const width of [1280, 390]) {
    const { page } = await site.visit('/map?lang=en', { viewport: { width, height: 844 } })
    const boxes = await page.locator('.world a .target').evaluateAll((all) =>
      all.map((circle) => {
        const { x, y, width: w } = circle.getBoundingClientRect()
        return { x: x + w / 2, y: y + w / 2, r: w / 2 }
      }),
    )
    expect(boxes.length).toBeGreaterThan(4)
    expect(Math.min(...boxes.map(({ r }) => r))).toBeGreaterThanOrEqual(12)
    const covering = boxes.flatMap((a, at) =>
      boxes.slice(at + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < Math.max(a.r, b.r)),
    )
    expect(covering).toEqual([])
  }
})

test('in Arabic the page is mirrored and the map is not; the disclaimer stands beneath it', async () => {
  const where = async (lang: string): Promise<number[]> => {
    const { page, complaints } = await site.visit(`/map?lang=${lang}&area=africa`, {
      viewport: { width: 390, height: 844 },
    })
    expect(await sideways(page)).toBe(0)
    expect(await findings(page)).toEqual([])
    expect(complaints).toEqual([])
    if (lang === 'ar')
      expect(await page.locator('.world').innerText()).toContain('إقرارا أو قبولا رسميا بها من جانب الأمم المتحدة')
    const left = (await page.locator('.world > svg').boundingBox())!.x
    const all = await page.locator('.world a .target').evaluateAll((a) => a.map((c) => c.getBoundingClientRect().x))
    return all.map((x) => Math.round(x - left))
  }
  expect(await where('ar')).toEqual(await where('en'))
})

test('on paper the map stands with its disclaimer, and what chooses is gone', async () => {
  const { page } = await site.visit('/map?lang=en')
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.world > svg').isVisible()).toBe(true)
  expect(await page.getByText('do not imply official endorsement').isVisible()).toBe(true)
  expect(await page.locator('.map-choices').isVisible()).toBe(false)
})
