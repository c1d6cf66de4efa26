import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ar } from '../../src/i18n/ar.ts'
import { en } from '../../src/i18n/en.ts'
import { translator, type Translator } from '../../src/i18n/translator.ts'
import { zh } from '../../src/i18n/zh.ts'
import type { Actor } from '../support/people.ts'
import { findings } from './axe.ts'
import { openHouse, type House } from './house.ts'
import { settled } from './site.ts'

let house: House
let chair: Actor
let state: Actor
let other: Actor
beforeAll(async () => {
  house = await openHouse()
  chair = await house.person({ organisation: 'UN-SC-WGPKO' })
  state = await house.person({ organisation: 'BGD' })
  other = await house.person({ organisation: 'EGY' })
})
afterAll(() => house.close())

/** One language each, with a mission that has a mandate of its own. */
const JOURNEYS: readonly (readonly [Translator, string])[] = [
  [translator('en', en), 'UNOCI'],
  [translator('ar', ar), 'MINURCAT'],
  [translator('zh', zh), 'UNMIT'],
]

/** Types a day part by part, in whatever order the language has. */
async function typeDay(page: Page, label: string, day: string): Promise<void> {
  const [year, month, date] = day.split('-') as [string, string, string]
  const group = page.getByRole('group', { name: label, exact: true })
  for (const [type, text] of [
    ['day', date],
    ['month', month],
    ['year', year],
  ] as const) {
    await group.locator(`[data-type="${type}"]`).click()
    await page.keyboard.type(text)
  }
}

const put = (page: Page, t: Translator['t']) =>
  page.getByRole('button', { name: t('web.record.put'), exact: true }).click()

test.each(JOURNEYS.map(([words, mission]) => [words.language, mission, words] as const))(
  'in %s the chair goes from the calendar to the summary of the review of %s',
  async (language, mission, { t }) => {
    const { page, complaints } = await house.visit(chair, `/calendar?lang=${language}&asOf=2010-08-01`)
    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: mission, exact: true }) })
    await row.getByText(t('web.review.why'), { exact: true }).click()
    await row.getByRole('link', { name: t('web.review.agree') }).click()
    await page.waitForURL(/\/reviews\/new/)
    expect(await page.getByLabel(t('web.column.mission'), { exact: true }).inputValue()).toBe(mission)
    await page.getByText(t('web.review.invitees'), { exact: true }).click()
    await page.locator('form li').first().waitFor()
    await page.getByRole('button', { name: t('web.review.agree.title'), exact: true }).click()
    await page.waitForURL(/\/reviews\/[0-9a-f-]{36}/)
    const key = /reviews\/([0-9a-f-]{36})/.exec(page.url())![1]!

    // Who is there: the first of those to be invited.
    const present = page.getByRole('button', { name: t('web.review.markPresent') }).first()
    const name = (await present.locator('.unseen').innerText()).replace(/^: /, '')
    await present.click()
    await page.locator('td').getByText(t('web.review.present'), { exact: true }).waitFor()
    expect(await findings(page)).toEqual([])

    // Everyone else at once, and back again, by keyboard alone.
    const guests = page.getByRole('region', { name: t('web.review.invitees') })
    await guests.getByLabel(t('web.review.guests'), { exact: true }).selectOption('absent')
    await page.waitForURL(/guests=absent/)
    const absent = await guests.locator('tbody tr').count()
    await guests.getByRole('button', { name: t('web.review.markAll', { n: absent }), exact: true }).press('Enter')
    await guests.getByText(t('web.review.marked', { n: absent })).waitFor()
    await guests.getByText(t('web.review.guests.none')).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await guests.getByText(t('web.review.undone', { n: absent })).waitFor()
    await expect.poll(() => guests.locator('tbody tr').count()).toBe(absent)

    await page.getByRole('link', { name: t('web.review.session'), exact: true }).click()
    await page.waitForURL(/\/session/)
    await page.getByRole('link', { name: t('web.session.after'), exact: true }).click()
    await page.waitForURL(/gap=/)
    const gap = new URL(page.url()).searchParams.get('gap')!
    const watching = await house.visit(other, `/reviews/${key}/session?lang=${language}&gap=${gap}`)
    await watching.page.locator('.live-aloud').waitFor({ state: 'attached' })

    const form = page.getByRole('form', { name: t('web.record.new') })
    const speaker = form.getByLabel(t('web.record.speaker'))
    await speaker.selectOption({ label: name })
    await form.getByLabel(t('web.record.shownTo')).selectOption('PUBLIC')
    await form.getByLabel(t('web.record.text')).fill('Exercise: said in the open')
    await put(page, t)
    await page.locator('.record-list').getByText('Exercise: said in the open').waitFor()
    await form.getByLabel(t('web.record.kind')).selectOption('OFFER')
    await form.getByLabel(t('web.record.shownTo')).selectOption('WORKING_GROUP')
    await form.getByLabel(t('web.record.text')).fill('Exercise: said in confidence')
    await put(page, t)
    await page.locator('.record-list').getByText('Exercise: said in confidence').waitFor()

    await form.getByLabel(t('web.record.kind')).selectOption('DECISION')
    await form.getByLabel(t('web.record.shownTo')).selectOption('PUBLIC')
    await form.getByLabel(t('web.record.decided')).fill('Exercise: a unit is sought')
    await form.getByRole('button', { name: t('web.record.addAction') }).click()
    await form.getByRole('combobox', { name: t('cli.action.who') }).selectOption('BGD')
    await form.getByLabel(t('cli.action.what'), { exact: true }).fill('Exercise: name a unit')
    await typeDay(page, t('cli.action.due'), '2027-01-15')
    await put(page, t)
    const action = page.locator('table.actions').getByRole('link', { name: 'Exercise: name a unit' })
    await action.waitFor()
    expect(await findings(page)).toEqual([])

    // Whoever has the session open sees what is public, without asking, and nothing else.
    await watching.page.getByText('Exercise: a unit is sought').waitFor()
    expect(await watching.page.locator('main').innerText()).not.toContain('Exercise: said in confidence')

    const html = page.getByRole('link', { name: /HTML$/ }).last()
    const [download] = await Promise.all([page.waitForEvent('download'), html.click()])
    const paper = await readFile(await download.path(), 'utf8')
    for (const said of ['said in the open', 'a unit is sought', 'name a unit', name]) expect(paper).toContain(said)
    expect(paper).not.toContain('in confidence')
    expect(paper).toMatch(new RegExp(`<html[^>]* lang="${language}`))

    // What was asked is reported by whoever was asked.
    const href = (await action.getAttribute('href'))!
    const acting = await house.visit(state, href)
    await acting.page.getByLabel(t('web.action.report.kind')).selectOption('DONE')
    await acting.page.getByLabel(t('web.action.report.text')).fill('Exercise: the unit is named')
    await acting.page.getByRole('button', { name: t('web.action.report'), exact: true }).click()
    await acting.page.getByText('Exercise: the unit is named').waitFor()
    await page.goto(`${house.url}/actions?lang=${language}&mission=${mission}&state=DONE`)
    await settled(page)
    await page.getByRole('link', { name: 'Exercise: name a unit' }).waitFor()
    expect([...complaints, ...watching.complaints, ...acting.complaints]).toEqual([])
    for (const visit of [page, watching.page, acting.page]) await visit.context().close()
  },
)
