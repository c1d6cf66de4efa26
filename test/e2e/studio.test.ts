import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { jobsOf, solveWith } from '../../src/app/match/jobs.ts'
import { askRun } from '../../src/app/match/run.ts'
import type { ArrangementView } from '../../src/contract/arrangement.ts'
import type { MatchRunView } from '../../src/contract/match.ts'
import type { Language } from '../../src/core/language.ts'
import { loadTranslator } from '../../src/i18n/load.ts'
import type { Actor } from '../support/people.ts'
import { slowSolver } from '../support/slow-solver.ts'
import { findings } from './axe.ts'
import { openHouse, sideways, type House } from './house.ts'
import { lineOf, settled } from './site.ts'

const MINUTES = 240_000

let house: House
let secretariat: Actor
beforeAll(async () => {
  house = await openHouse()
  secretariat = await house.person({ organisation: 'UN-DPKO' })
}, MINUTES)
afterAll(() => house.close())

const answer = async <T>(page: Page, path: string): Promise<T> =>
  (await (await page.request.get(`${house.url}/api/v1${path}`)).json()) as T

/** A run of the Secretariat that has ended. */
async function ran(): Promise<string> {
  const { viewer, person } = secretariat
  const ctx = { ...house.register.ctx, viewer, actor: `person:${person}` }
  const { id } = await askRun(ctx, { engine: 'greedy', work: 100_000 })
  await jobsOf(ctx.store).find(ctx, id)?.done
  return id
}

const GAP = 'MONUSCO/experts-on-mission'

test.each(['en', 'ar', 'zh'] as const)(
  'in %s the desk officer goes from an open gap to a proposed arrangement in at most six clicks',
  async (language: Language) => {
    const { t } = await loadTranslator(language)
    const { page, complaints } = await house.visit(secretariat, `/?lang=${language}`)
    let clicks = 0
    const click = async (what: Locator): Promise<void> => {
      clicks += 1
      await what.click()
    }
    await click(lineOf(page, GAP).getByRole('button', { name: t('web.column.source') }))
    await click(page.getByRole('link', { name: t('web.trace.match') }))
    await click(page.getByRole('button', { name: t('web.match.start') }))
    const wanted = page.locator('section.wanted')
    await wanted.waitFor({ timeout: 60_000 })
    await settled(page)
    expect(await findings(page)).toEqual([])
    const run = page.url().match(/[0-9a-f-]{36}/)![0]
    await click(wanted.getByRole('link', { name: t('web.match.propose') }).first())
    const submit = page.getByRole('button', { name: t('web.arrangement.submit') })
    await submit.waitFor()
    await settled(page)
    await click(submit)
    await page.waitForURL(/\/arrangements\/[0-9a-f-]{36}/)
    expect(clicks).toBeLessThanOrEqual(6)
    await page.getByText(t('status.arrangement.PROPOSED')).first().waitFor()

    const key = page.url().match(/arrangements\/([0-9a-f-]{36})/)![1]!
    const { state, terms } = await answer<ArrangementView>(page, `/arrangements/${key}`)
    const [mission, capability] = GAP.split('/')
    expect({ state, mission: terms.mission?.code, capability: terms.capability.code, note: terms.note }).toEqual({
      state: 'PROPOSED',
      mission,
      capability,
      note: `run:${run}`,
    })
    expect(terms.parties.flatMap((p) => p.roles)).toEqual(['CONTRIBUTOR', 'COORDINATOR'])
    expect(terms.components.map((c) => c.closes > 0)).toEqual([true])
    expect(await page.getByRole('link', { name: `run:${run}` }).getAttribute('href')).toContain(`/matching/${run}`)
    await page.goto(`${house.url}/arrangements?lang=${language}`)
    await settled(page)
    const contributor = terms.parties[0]!.name
    expect(await page.locator('main').innerText()).toContain(t('status.arrangement.PROPOSED'))
    const { arrangements } = await answer<{ arrangements: { key: string }[] }>(page, '/arrangements')
    expect(arrangements.map((a) => a.key)).toContain(key)
    expect(contributor).not.toBe('')
    expect(complaints).toEqual([])
  },
  MINUTES,
)

test(
  'packages that the desk officer keeps stand in the next run, whatever else is changed for it',
  async () => {
    const id = await ran()
    const { page, complaints } = await house.visit(secretariat, `/matching/${id}?lang=en`)
    const boxes = page.getByRole('checkbox', { name: /^Keep in the next run: / })
    await boxes.nth(0).check()
    await boxes.nth(3).check()
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: 'Run again with 2 packages kept' }).click()
    await page.waitForURL((url) => /\/matching\/[0-9a-f-]{36}/.test(url.pathname) && !url.pathname.includes(id))
    await page.getByRole('heading', { name: 'Packages' }).waitFor({ timeout: 60_000 })
    await settled(page)
    expect(await page.locator('tbody .mark-word', { hasText: 'kept' }).count()).toBe(2)
    const next = page.url().match(/matching\/([0-9a-f-]{36})/)![1]!
    const [before, after] = [
      await answer<MatchRunView>(page, `/match-runs/${id}`),
      await answer<MatchRunView>(page, `/match-runs/${next}`),
    ]
    expect(after.kept).toHaveLength(2)
    for (const kept of after.kept) {
      const same = (p: { requirement: string; offer: string }): boolean =>
        p.requirement === kept.requirement && p.offer === kept.offer
      expect(after.plan!.packages.find(same)).toEqual(before.plan!.packages.find(same))
    }
    expect(complaints).toEqual([])
  },
  MINUTES,
)

test(
  'planning assumptions are marked as such, can be changed for a run, and the run says so',
  async () => {
    const { page, complaints } = await house.visit(secretariat, '/matching?lang=en')
    await page.getByText('Planning assumptions', { exact: true }).click()
    await page.getByText('not United Nations figures').waitFor()
    const weight = page.getByLabel('What a thousand dollars weighs in the objective')
    expect(await weight.inputValue()).toBe('0.02')
    expect(await page.getByLabel('Assessed contributions of each mission (thousand dollars)').inputValue()).toBe(
      '100000',
    )
    expect(await findings(page)).toEqual([])
    await weight.fill('heavy')
    await page.getByRole('button', { name: 'Start the run' }).click()
    await page.getByText('“-1” is no figure from 0 to 10').waitFor()
    await weight.fill('0.05')
    await page.getByLabel('MONUSCO').selectOption('en')
    await page.getByRole('button', { name: 'Start the run' }).click()
    await page.waitForURL(/\/matching\/[0-9a-f-]{36}/)
    await page.getByRole('heading', { name: 'What it was made from' }).waitFor({ timeout: 60_000 })
    await page.getByText('To be known').click()
    const said = await page.locator('main').innerText()
    expect(said).toContain('what a thousand dollars weighs: 0.05 instead of 0.02')
    expect(said).toContain('the working language of MONUSCO is en instead of fr')
    expect(said).toContain('gaplist.match-assumptions/2+changed')
    expect(complaints.filter((one) => !one.includes('status of 400'))).toEqual([])
  },
  MINUTES,
)

test(
  'on a phone the way from a gap reads well in every language',
  async () => {
    const id = await ran()
    const { page } = await house.visit(secretariat, '/matching?lang=en', { viewport: { width: 360, height: 800 } })
    const need = 'need=MONUSCO%2Fexperts-on-mission'
    const over: string[] = []
    for (const language of ['en', 'fr', 'es', 'ru', 'ar', 'zh'])
      for (const path of [`/matching?${need}`, `/matching/${id}?${need}`]) {
        await page.goto(`${house.url}${path}&lang=${language}`)
        await settled(page)
        await page
          .locator('.planning > summary')
          .click({ timeout: 1000 })
          .catch(() => {})
        const wide = await sideways(page)
        if (wide > 0) over.push(`${language} ${path}: ${wide}`)
      }
    expect(over).toEqual([])
  },
  MINUTES,
)

test(
  'whoever opens a run later sees how it came on from its beginning, while it goes on and once it has ended',
  async () => {
    solveWith(house.register.ctx.store, slowSolver(0))
    const { page, complaints } = await house.visit(secretariat, '/matching?lang=en')
    await page.getByRole('button', { name: 'Start the run' }).click()
    await page.getByText('Distance to the bound: 11.11%').waitFor({ timeout: 60_000 })
    await page.reload()
    await page.getByRole('img', { name: /^Best plan so far: 8,000; no plan can exceed 9,000/ }).waitFor()
    const id = page.url().match(/matching\/([0-9a-f-]{36})/)![1]!
    const values = async (): Promise<unknown> =>
      (await answer<MatchRunView>(page, `/match-runs/${id}`)).course.map((p) => [p.incumbent, p.bound])
    const told = [
      [1000, 12_000],
      [5000, 11_000],
      [8000, 9000],
    ]
    expect(await values()).toEqual(told)
    await page.getByRole('button', { name: 'Stop with the best plan so far' }).click()
    await page.getByRole('heading', { name: 'Packages' }).waitFor({ timeout: 60_000 })
    await page.reload()
    await page.getByRole('img', { name: /^Best plan so far: 8,000; no plan can exceed 9,000/ }).waitFor()
    expect(await values()).toEqual(told)
    expect(await page.locator('.masthead').innerText()).toContain('stopped')
    expect(complaints).toEqual([])
  },
  MINUTES,
)
