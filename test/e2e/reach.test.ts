import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReachView } from '../../src/contract/reach.ts'
import { openHouse, sideways, type House } from './house.ts'
import { settled } from './site.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const UNAMID = '/missions/UNAMID/reach'
const total = (page: Page, counted: string) => page.locator(`[data-counted="${counted}"] td`).allInnerTexts()
const field = (page: Page, key: string) => page.locator(`[data-assumption="${key}"] input`)
const answer = async (path: string): Promise<ReachView> =>
  (await (await fetch(`${house.url}/api/v1${path}`)).json()) as ReachView

describe('from the mission to its reach', () => {
  test('the page says what the interface says: before, after and the difference', async () => {
    const { page, complaints } = await house.visit(null, '/missions/UNAMID?lang=en')
    await page.getByRole('link', { name: 'Helicopters and reach: map, causes, trend' }).click()
    await page.getByRole('heading', { name: /UNAMID.?: Helicopters and reach/ }).waitFor()
    await settled(page)
    const view = await answer('/missions/UNAMID/reach')
    const { low, high } = view.difference!.sites.withinTwoHours
    expect(await total(page, 'sites.withinTwoHours')).toEqual([
      '3',
      `${view.met!.sites.withinTwoHours.low}–${view.met!.sites.withinTwoHours.high}`,
      `${low}–${high}`,
    ])
    expect(await page.locator('[data-site]').count()).toBe(view.sites.length)
    expect(await page.locator('.site-mark .disc').count()).toBeGreaterThanOrEqual(view.sites.length)
    expect(await page.locator('.reach-map').innerText()).toContain('do not imply official endorsement')
    const papers = page.locator('.export a')
    expect(await papers.first().getAttribute('href')).toContain('/api/v1/papers/helicopters/UNAMID')
    expect(complaints).toEqual([])
  })

  test('situation and site are in the address; the chain of the site can be added by hand; the way back works', async () => {
    const { page } = await house.visit(null, `${UNAMID}?lang=en`)
    await page.getByRole('radio', { name: /^Difference/ }).check()
    await page.waitForURL(/situation=difference/)
    await page.getByRole('button', { name: 'Kutum' }).click()
    await page.waitForURL(/site=kutum/)
    const detail = page.locator('.reach-detail')
    expect(await detail.innerText()).toContain('For certain · not reached')
    const sum = /notice ([\d.]+) \+ out ([\d.]+) \+ loading ([\d.]+) \+ on ([\d.]+) = ([\d.]+) min/.exec(
      await detail.innerText(),
    )!
    const [notice, out, loading, on, minutes] = sum.slice(1).map(Number) as [number, number, number, number, number]
    expect(notice + out + loading + on).toBeCloseTo(minutes, 0)
    const { page: again } = await house.visit(null, page.url())
    expect(await again.getByRole('radio', { name: /^Difference/ }).isChecked()).toBe(true)
    expect(await again.locator('tr.chosen[data-site]').getAttribute('data-site')).toBe('kutum')
    await page.goBack()
    await page.waitForURL((address) => !address.search.includes('situation'))
  })

  test('a mark on the map chooses its site', async () => {
    const { page } = await house.visit(null, `${UNAMID}?lang=en`)
    const box = (await page.locator('.reach-map .name', { hasText: 'Malha' }).boundingBox())!
    const mark = await page.locator('.reach-map > svg').boundingBox()
    await page.mouse.click(box.x - 8, box.y + box.height / 2)
    expect(mark).not.toBeNull()
    await page.waitForURL(/site=malha/)
  })

  test('the slider moves the day, and the fleet of the day with it', async () => {
    const { page } = await house.visit(null, '/missions/UNOCI/reach?lang=en')
    expect(await page.locator('main').innerText()).toMatch(/No helicopter of .?UNOCI.? is recorded/)
    const slider = page.getByRole('slider', { name: 'Day' })
    await slider.focus()
    await page.keyboard.press('End')
    await page.waitForURL(/asOf=2011-12-31/)
    await settled(page)
    const now = await answer('/missions/UNOCI/reach?asOf=2011-12-31')
    expect(now.today.airframes).toBe(2)
    expect((await total(page, 'sites.unknown'))[0]).toBe('0')
  })
})

test('where the requirement is not known, no column stands for it; a long page leads to its sections', async () => {
  const { page } = await house.visit(null, '/missions/UNOCI/reach?lang=en&asOf=2010-12-15')
  const { today } = await answer('/missions/UNOCI/reach?asOf=2010-12-15')
  const { low, high } = today.sites.withinTwoHours
  expect(await total(page, 'sites.withinTwoHours')).toEqual([low === high ? `${low}` : `${low}–${high}`])
  const at = page.url()
  const contents = page.getByRole('navigation', { name: 'On this page' })
  for (const link of await contents.getByRole('link').all()) {
    const id = (await link.getAttribute('href'))!.slice(1)
    expect(await page.locator(`h2[id="${id}"]`).innerText()).toBe(await link.innerText())
  }
  await contents.getByRole('link', { name: 'Causes' }).press('Enter')
  await page.waitForURL(/#causes$/)
  await page.waitForFunction(() => Math.abs(document.querySelector('#causes')!.getBoundingClientRect().top) < 40)
  await page.goBack()
  await page.waitForURL(at)
  await page.waitForFunction(() => window.scrollY === 0)
})

describe('assumptions', () => {
  test('another one changes the page at once, the page says what, and the address tells nobody', async () => {
    const { page, complaints } = await house.visit(null, `${UNAMID}?lang=en`)
    const before = page.url()
    expect((await total(page, 'sites.withinTwoHours'))[0]).toBe('3')
    await field(page, 'commercial_casevac').fill('1')
    const figure = page.locator('[data-figure="today.sites.withinTwoHours"]')
    await figure.waitFor()
    const [was, now] = await figure.locator('td').allInnerTexts()
    expect(was).toBe('3')
    expect((await total(page, 'sites.withinTwoHours'))[0]).toBe(now)
    expect(await page.locator('.reach-own').innerText()).toContain('your own assumptions')
    expect(await page.locator('.reach-changes').innerText()).toContain('Kutum')
    expect(page.url()).toBe(before)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.locator('.reach-own').waitFor({ state: 'detached' })
    expect((await total(page, 'sites.withinTwoHours'))[0]).toBe('3')
    expect(await field(page, 'commercial_casevac').inputValue()).toBe('0')
    expect(complaints).toEqual([])
  })

  test('what is no number, or out of range, is said and computes nothing', async () => {
    const { page } = await house.visit(null, `${UNAMID}?lang=en`)
    await field(page, 'notify').first().fill('soon')
    expect(await page.locator('[data-assumption="notify"]').innerText()).toContain('Write a number.')
    await field(page, 'notify').first().fill('99')
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toMatch(/99 to 30 min.*low one first/s)
    expect((await total(page, 'sites.withinTwoHours'))[0]).toBe('3')
  })

  test('where nobody said how many are missing there is one situation; a number of one’s own opens the other', async () => {
    const { page } = await house.visit(null, '/missions/UNMIS/reach?lang=en')
    const met = page.getByRole('radio', { name: /^Requirement met/ })
    expect(await met.isDisabled()).toBe(true)
    expect((await total(page, 'sites.withinTwoHours')).length).toBe(1)
    await field(page, 'missing').fill('6')
    await page.locator('[data-figure="met.sites.withinTwoHours"]').waitFor()
    expect(await met.isDisabled()).toBe(false)
    await met.check()
    expect((await total(page, 'sites.withinTwoHours'))[1]).toMatch(/^\d/)
  })
})

test('causes: derived beside recorded; trend: what closed the gap', async () => {
  const { page } = await house.visit(null, '/missions/MONUSCO/reach?lang=en&asOf=2011-09-01')
  const demand = await page.locator('tr[data-cause="COMPETING_DEMAND"] td').allInnerTexts()
  expect(demand[0]).toMatch(/It is offered to .?UNAMID/)
  expect(demand[1]).toBe('nothing')
  const end = await page.locator('tr[data-cause="CONTRACT_END"] td').allInnerTexts()
  expect(end[0]).toContain('nothing')
  expect(end[1]).toContain('the request to prolong it was turned down')
  expect(await page.locator('[data-offer="IND-MONUSCO-TRANSPORT"]').innerText()).toContain('serves here')
  const change = await page.locator('[data-change="CONTRACT_END"]').innerText()
  expect(change).toMatch(/4 Jul 2011[\s\S]*India[\s\S]*makes the gap greater/)
})

describe.each([
  ['ar', 'بعد الوفاء بالاحتياج', 'الطائرات العمودية ونطاق الوصول', 'من جانب الأمم المتحدة'],
  ['zh', '需求满足后', '直升机与可达范围', '联合国正式认可'],
])('in %s', (lang, met, title, disclaimer) => {
  test('the same journey on a phone; charts follow the writing, the map does not', async () => {
    const viewport = { width: 390, height: 844 }
    const { page, complaints } = await house.visit(null, `${UNAMID}?lang=${lang}`, { viewport })
    expect(await page.locator('h1').innerText()).toContain(title)
    expect(await sideways(page)).toBe(0)
    expect(await page.locator('.reach-map').innerText()).toContain(disclaimer)
    await page.getByRole('radio', { name: met }).check()
    await page.waitForURL(/situation=met/)
    // The result comes first: what is long is folded, and the address keeps what was unfolded.
    expect(await page.locator('details.fold[open]').count()).toBe(0)
    expect(await page.locator('.reach-sites').isVisible()).toBe(false)
    await page.locator('summary:has(#assumptions)').press('Enter')
    await page.waitForURL(/open=/)
    const { page: sent } = await house.visit(null, page.url(), { viewport })
    expect(await sent.locator('details.fold[open] h2').evaluateAll((all) => all.map((h) => h.id))).toEqual([
      'assumptions',
    ])
    await sent.close()
    await field(page, 'cover_minutes').fill('60')
    await page.locator('.reach-own').waitFor()
    const { page: english } = await house.visit(null, `${UNAMID}?lang=en&situation=met`, { viewport })
    const marks = async (of: Page): Promise<number[]> => {
      const left = (await of.locator('.reach-map > svg').boundingBox())!.x
      const all = await of
        .locator('.reach-map > svg .disc')
        .evaluateAll((a) => a.map((c) => c.getBoundingClientRect().x))
      return all.map((x) => Math.round(x - left))
    }
    expect(await marks(page)).toEqual(await marks(english))
    const bar = async (of: Page): Promise<readonly [number, number]> => {
      const chart = (await of.locator('.reach-hours > svg').boundingBox())!
      const full = (await of.locator('.reach-hours .full').first().boundingBox())!
      return [Math.round(full.x - chart.x), Math.round(chart.x + chart.width - full.x - full.width)]
    }
    const [[left, right], [from]] = [await bar(page), await bar(english)]
    expect(lang === 'ar' ? right : left).toBe(from)
    expect(complaints).toEqual([])
  })
})
