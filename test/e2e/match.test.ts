import { afterAll, beforeAll, expect, test } from 'vitest'
import { jobsOf, solveWith } from '../../src/app/match/jobs.ts'
import { askRun } from '../../src/app/match/run.ts'
import type { Actor } from '../support/people.ts'
import { slowSolver } from '../support/slow-solver.ts'
import { findings } from './axe.ts'
import { openHouse, sideways, typeDay, type House } from './house.ts'
import { settled } from './site.ts'

const MINUTES = 240_000
const OPEN = 'UNOCI/uniformed'

let house: House
let secretariat: Actor
beforeAll(async () => {
  house = await openHouse()
  secretariat = await house.person({ organisation: 'UN-DPKO' })
}, MINUTES)
afterAll(() => house.close())

/** A run of the Secretariat that has ended. */
async function ran(): Promise<string> {
  const { viewer, person } = secretariat
  const ctx = { ...house.register.ctx, viewer, actor: `person:${person}` }
  const { id } = await askRun(ctx, { engine: 'greedy', work: 100_000 })
  await jobsOf(ctx.store).find(ctx, id)?.done
  return id
}

test('whoever has not signed in is told who asks for runs, and sees none that was not shared', async () => {
  const { page, complaints } = await house.visit(null, '/matching?lang=en')
  const text = await page.locator('main').innerText()
  expect(text).toContain('Those who act for an organisation or a mission ask for runs.')
  expect(text).toContain('No runs yet.')
  expect(await page.getByRole('link', { name: 'Matching' }).count()).toBe(0)
  expect(await findings(page)).toEqual([])
  expect(complaints).toEqual([])
})

test(
  'the Secretariat asks for a run of July 2010, follows it, and reads its packages and why a need stays open',
  async () => {
    const { page, complaints } = await house.visit(secretariat, '/?lang=en')
    await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Matching' }).click()
    await typeDay(page, 'Situation of', '2010-07-27')
    await page.getByRole('button', { name: 'What would go in' }).click()
    await page.getByText('27 Jul 2010: requirements 17').waitFor()
    await page.getByLabel('Engine').selectOption('exact')
    await page.getByLabel('Stop after (seconds)').fill('0')
    await page.getByRole('button', { name: 'Start the run' }).click()
    await page.locator('.field-problem').waitFor()
    await page.getByLabel('Stop after (seconds)').fill('20')
    await page.getByRole('button', { name: 'Start the run' }).click()
    await page.waitForURL(/\/matching\/[0-9a-f-]{36}/)
    await page.getByRole('heading', { name: 'Packages' }).waitFor({ timeout: 60_000 })
    await settled(page)
    const text = await page.locator('main').innerText()
    expect(text).toMatch(/proven best|ended by the clock|ended by its work limit/)
    expect(text).toContain('gaplist.match-rules/2')
    expect(text).toMatch(/run:[0-9a-f-]{36}/)
    expect(await page.getByRole('img', { name: /packages over time/ }).count()).toBe(1)
    expect(await page.getByRole('table', { name: 'Packages' }).locator('tbody tr').count()).toBeGreaterThan(5)
    const open = page.getByRole('table', { name: 'Requirements still open' })
    expect(await open.getByRole('row', { name: /^UNAMID · Military utility helicopters/ }).innerText()).toContain(
      '18 airframes',
    )
    expect(await findings(page)).toEqual([])

    await page.getByRole('link', { name: 'Why not? UNOCI · Uniformed personnel' }).click()
    const drawer = page.getByRole('dialog')
    await drawer.getByText('No offer that is left fits.').waitFor({ timeout: 60_000 })
    await drawer.getByText('Nearest offers').waitFor()
    expect(new URL(page.url()).searchParams.get('gap')).toBe(OPEN)
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'detached' })
    expect(complaints.filter((one) => !one.includes('status of 4'))).toEqual([])
  },
  MINUTES,
)

test(
  'from a package the way leads to an arrangement that is filled in',
  async () => {
    const id = await ran()
    const { page, complaints } = await house.visit(secretariat, `/matching/${id}?lang=en`)
    await page.getByRole('link', { name: /^Why this\? MONUSCO · Experts on mission: Benin/ }).click()
    const drawer = page.getByRole('dialog')
    await drawer.getByText('Rules that it meets').waitFor()
    expect(await drawer.getByRole('table').innerText()).toContain('assessed contributions of MONUSCO')
    await drawer.getByRole('link', { name: 'Propose as an arrangement' }).click()
    await page.getByRole('button', { name: 'Propose to the parties' }).waitFor()
    await expect.poll(() => page.getByLabel('Mission', { exact: true }).inputValue()).toBe('MONUSCO')
    expect(await page.getByLabel('Note').inputValue()).toBe(`run:${id}`)
    expect(await page.getByLabel('Closes of the requirement (persons)').inputValue()).toBe('2')
    expect(complaints).toEqual([])
  },
  MINUTES,
)

test(
  'what if an offer does not come: the plan is worked out anew; and two runs are compared',
  async () => {
    const [first, second] = [await ran(), await ran()]
    const { page, complaints } = await house.visit(secretariat, `/matching/${first}?lang=en`)
    await page.getByRole('checkbox', { name: /^Togo · Troops/ }).uncheck()
    const whatIf = page.locator('section', { has: page.getByRole('heading', { name: 'What if …' }) }).last()
    await whatIf.getByRole('button', { name: 'Work it out' }).click()
    await whatIf.getByText('Packages no longer there').waitFor({ timeout: 60_000 })
    expect(await whatIf.innerText()).toMatch(/Objective [\d,]+ → [\d,]+, bound [\d,]+/)
    await page.goto(`${house.url}/matching/compare?first=${first}&second=${second}&lang=en`)
    await settled(page)
    const text = await page.locator('main').innerText()
    expect(text).toMatch(/Packages of the first run alone\s+0/)
    expect(await findings(page)).toEqual([])
    expect(complaints).toEqual([])
  },
  MINUTES,
)

test(
  'in Arabic, on a phone, a run reads from right to left',
  async () => {
    const id = await ran()
    const phone = { viewport: { width: 390, height: 844 } }
    const { page, complaints } = await house.visit(secretariat, '/matching?lang=ar', phone)
    for (const path of ['/matching', `/matching/${id}`, `/matching/${id}?gap=${encodeURIComponent(OPEN)}`]) {
      await page.goto(`${house.url}${path}${path.includes('?') ? '&' : '?'}lang=ar`)
      await settled(page)
      if (path.includes('gap=')) await page.getByRole('dialog').getByRole('heading', { level: 3 }).first().waitFor()
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
      expect(await sideways(page), path).toBe(0)
      expect(await findings(page), path).toEqual([])
    }
    expect(await page.getByRole('dialog').getByRole('heading', { level: 2 }).innerText()).toMatch(/^لماذا لا؟ UNOCI/)
    expect(complaints).toEqual([])
  },
  MINUTES,
)

test(
  'while a run is under way its plan and its bound close in on each other; whoever asked ends it with what there is',
  async () => {
    solveWith(house.register.ctx.store, slowSolver(400))
    const { page, complaints } = await house.visit(secretariat, '/matching?lang=en')
    await page.getByRole('button', { name: 'Start the run' }).click()
    await page.getByText('Distance to the bound: 11.11%').waitFor({ timeout: 60_000 })
    await page.getByRole('img', { name: /^Best plan so far: 8,000; no plan can exceed 9,000/ }).waitFor()
    expect(await page.locator('.chart path').count()).toBe(2)
    expect(await findings(page)).toEqual([])
    const { page: other } = await house.visit(secretariat, '/matching?lang=ar')
    expect(await other.locator('tbody tr').first().innerText()).toContain('قيد التنفيذ')
    await page.getByRole('button', { name: 'Stop with the best plan so far' }).click()
    await page.getByRole('heading', { name: 'Packages' }).waitFor({ timeout: 60_000 })
    expect(await page.locator('.masthead').innerText()).toMatch(
      /stopped[\s\S]*not exactly: the clock or somebody ended it/,
    )
    expect(complaints).toEqual([])
  },
  MINUTES,
)
