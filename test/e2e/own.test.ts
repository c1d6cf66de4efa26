import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addOrganisation } from '../../src/app/access/add-organisation.ts'
import { recordPledgeEvent } from '../../src/app/supply/record-event.ts'
import { registerPledge } from '../../src/app/supply/register.ts'
import { addDays, type Day } from '../../src/core/history/day.ts'
import { ar } from '../../src/i18n/ar.ts'
import { en } from '../../src/i18n/en.ts'
import { zh } from '../../src/i18n/zh.ts'
import type { Actor } from '../support/people.ts'
import { OFFER } from '../support/pledges.ts'
import { findings } from './axe.ts'
import { inLanguage } from './furnished.ts'
import { openHouse, sideways, type House } from './house.ts'
import { settled } from './site.ts'

const SLOW = 120_000
const WORDS = { en, ar, zh } as const
type Spoken = keyof typeof WORDS
const SPOKEN = ['en', 'ar', 'zh'] as const
const LINE = 'UNAMID/military-utility-helicopter'

/** A person's way through the site: every press of the button counts. */
function walk(page: Page, language: Spoken) {
  let clicks = 0
  const word = (id: keyof typeof en): string => WORDS[language][id]
  const click = async (what: ReturnType<Page['locator']>): Promise<void> => {
    clicks += 1
    await what.click()
    await settled(page)
  }
  return {
    word,
    click,
    clicks: () => clicks,
    room: (id: keyof typeof en) => click(page.locator('nav.rooms').getByRole('link', { name: word(id), exact: true })),
  }
}

let house: House
const people = {} as Record<'state' | 'other' | 'mission' | 'centre' | 'desk', Actor>

beforeAll(async () => {
  house = await openHouse()
  const { ctx } = house.register
  const names = { en: 'Exercise centre' }
  await addOrganisation(ctx, { code: 'X-CENTRE', kind: 'TRAINING_CENTRE', names, source: null })
  people.state = await house.person({ organisation: 'ETH' })
  people.other = await house.person({ organisation: 'GHA' })
  people.mission = await house.person({ organisation: 'UNAMID' })
  people.centre = await house.person({ organisation: 'X-CENTRE' })
  people.desk = await house.person({ organisation: 'UN-DPKO' })
}, SLOW)
afterAll(() => house.close())

/** Helicopters that a State pledged some days ago. */
async function made(who: Actor, daysAgo: number): Promise<string> {
  const { ctx } = house.register
  const now = `${addDays(ctx.now().slice(0, 10) as Day, -daysAgo)}T12:00:00.000Z`
  const as = { ...ctx, viewer: who.viewer, actor: 'test', now: () => now }
  return (await registerPledge(as, { ...OFFER, mission: null })).key
}

test.each(SPOKEN)(
  'in %s a State renews its pledges in two clicks from its start page',
  async (language) => {
    await made(people.state, 340)
    await made(people.state, 341)
    const { page, complaints } = await house.visit(people.state, inLanguage('/start', language))
    const { click, clicks, word } = walk(page, language)
    expect(await page.locator('main').innerText()).toContain('2')
    await click(page.locator('main .button.primary'))
    await click(page.getByRole('dialog').getByRole('button', { name: word('kind.act.RENEW'), exact: true }))
    await page.locator('main').getByRole('status').first().waitFor()
    expect(clicks()).toBe(2)
    await page.waitForFunction(() => !document.querySelector('main .button.primary'))
    expect(await findings(page)).toEqual([])
    expect(complaints).toEqual([])
  },
  SLOW,
)

test.each(SPOKEN)(
  'in %s a State finds in at most four clicks where its helicopters would help most',
  async (language) => {
    const key = await made(people.state, 5)
    const { page, complaints } = await house.visit(people.state, inLanguage('/start', language))
    const { click, clicks, room } = walk(page, language)
    await room('web.nav.own')
    await click(page.locator(`[data-pledge="${key}"] a[href*="/own/help/"]`))
    await page.locator('[data-place]').first().waitFor()
    expect(clicks()).toBeLessThanOrEqual(4)
    expect(await page.locator('[data-place]').first().getAttribute('data-place')).toBe(LINE)
    expect(await findings(page)).toEqual([])
    await page.goBack()
    await page.locator('#ours').waitFor()
    expect(complaints).toEqual([])
  },
  SLOW,
)

test(
  'the form of a pledge says where it would help, and follows what is chosen; nothing is kept of it',
  async () => {
    const { page } = await house.visit(people.state, '/pledges/new?lang=en')
    await page.locator(`[data-place="${LINE}"]`).waitFor()
    expect(await page.locator('[data-place]').count()).toBeGreaterThan(1)
    await page.getByLabel('Mission').selectOption('UNAMID')
    await page.waitForFunction(() => document.querySelectorAll('[data-place]').length === 1)
    await page.getByLabel('Capability').selectOption('staff-officer')
    await page.locator('[data-help="NOT_ASKED"], [data-help="QUANTITY"]').waitFor()
    await page.getByLabel('Kind').selectOption('FUNDING')
    await page.waitForFunction(() => !document.querySelector('#help'))
  },
  SLOW,
)

test(
  'a State reads why a pledge was declined, and finds on its start page that it was',
  async () => {
    const key = await made(people.other, 0)
    const desk = { ...house.register.ctx, viewer: people.desk.viewer, actor: 'test' }
    const event = { kind: 'STATE', step: 'DECLINED', reason: 'TIMELINE', note: 'Too late for the rotation.' } as const
    await recordPledgeEvent(desk, { key, read: 1, event })
    const { page } = await house.visit(people.other, '/own?lang=en')
    // The reason comes after the list: it stands on the page of the pledge.
    const replies = page.getByRole('region', { name: 'Replies to our pledges' })
    await replies.getByText('Not in time').waitFor()
    await replies.getByText('Too late for the rotation.').waitFor()
    await page.goto(`${house.url}/start?lang=en`)
    await settled(page)
    expect(await page.getByRole('region', { name: /What changed since/ }).innerText()).toContain('declined')
  },
  SLOW,
)

test.each(SPOKEN)(
  'in %s a mission goes from its requirements to what is said of a gap',
  async (language) => {
    const { page, complaints } = await house.visit(people.mission, inLanguage('/start', language))
    const { click, room } = walk(page, language)
    await room('web.nav.own')
    await click(page.locator(`[data-line="${LINE}"]`).getByRole('link'))
    await page.getByRole('dialog').locator('.evidence').first().waitFor()
    await page.keyboard.press('Escape')
    expect(complaints).toEqual([])
  },
  SLOW,
)

test.each(SPOKEN)(
  'in %s a centre sees which courses are asked for, by mission and language',
  async (language) => {
    const { page, complaints } = await house.visit(people.centre, inLanguage('/start', language))
    const { room, word } = walk(page, language)
    await room('web.nav.own')
    const row = page.locator('[data-module="stm-police"]', { hasText: 'UNAMID' })
    const text = await row.innerText()
    expect(text).toContain(word('web.own.module.stm-police'))
    expect(text).toContain(new Intl.DisplayNames(language, { type: 'language' }).of('en'))
    expect(await findings(page)).toEqual([])
    expect(complaints).toEqual([])
  },
  SLOW,
)

/** A helicopter that lacks ground power, and a lot of it: only money to ship it is missing. */
async function waitingForMoney(): Promise<void> {
  const at = (who: Actor, day: string) => {
    const now = () => `${day}T12:00:00.000Z`
    return { ...house.register.ctx, viewer: who.viewer, actor: `person:${who.person}`, now }
  }
  const said = (...pairs: [string, string][]) =>
    pairs.map(([attribute, value]) => ({ attribute, value, unit: attribute === 'persons' ? 'person' : null }))
  const offer = { ...OFFER, mission: null, on: '2010-06-01' }
  const owner = at(people.other, '2010-06-15')
  const { key, version } = await registerPledge(owner, {
    ...offer,
    capability: 'tactical-helicopter',
    quantity: 1,
    standards: said(
      ['persons', '40'],
      ['hot-and-high', 'yes'],
      ['missing-equipment:ground-power', '10'],
      ['language', 'en'],
    ),
  })
  const lot = said(['equipment-type', 'ground-power'])
  await registerPledge(owner, { ...offer, kind: 'EQUIPMENT', quantity: 20, scheme: null, standards: lot })
  const desk = at(people.desk, '2010-06-16')
  let read = version
  for (const event of [
    { kind: 'STATE', step: 'ACKNOWLEDGED', on: '2010-06-02' },
    { kind: 'STATE', step: 'ACCEPTED', on: '2010-06-03' },
    { kind: 'VISIT', visit: 'AAV', result: 'POSITIVE', on: '2010-06-04' },
    { kind: 'READINESS', readiness: 'PCRS:L2', on: '2010-06-05' },
  ] as const)
    ({ version: read } = await recordPledgeEvent(desk, { key, read, event }))
}

test.each(SPOKEN)(
  'in %s a donor sees what money unlocks: a picture, and a table that says the same',
  async (language) => {
    if (language === 'en') await waitingForMoney()
    const { page, complaints } = await house.visit(people.other, inLanguage('/start', language))
    const { click, room, word } = walk(page, language)
    await room('web.nav.own')
    await click(page.locator('.own-question button'))
    await page.locator('[data-unlocks="true"] [data-more="2000"]').waitFor()
    expect(new URL(page.url()).search).toContain('money=free')
    const unlocked = page.locator('[data-more]', { has: page.locator('a[href*="tactical-helicopter"]') })
    expect(await unlocked.count()).toBe(1)
    expect(await page.locator('[data-more="0"]').innerText()).toContain(word('web.own.money.nothing'))
    const worth = await page.locator('[data-more] td:nth-child(3)').allInnerTexts()
    const figures = worth.map((text) => Number(text.replaceAll(/\D/g, '')))
    expect(figures).toEqual(figures.toSorted((a, b) => a - b))
    expect(figures.at(-1)).toBeGreaterThan(figures[0]!)
    expect(await page.locator('figure.chart svg').getAttribute('aria-labelledby')).toBeTruthy()
    expect(await findings(page)).toEqual([])
    expect(await sideways(page)).toBe(0)
    expect(complaints).toEqual([])
  },
  SLOW,
)

test('whoever has not signed in is shown the way in, and the public keeps its list', async () => {
  const { page } = await house.visit(null, '/start?lang=en')
  expect(await page.locator('main').innerText()).toContain('Sign in to see what waits for you.')
  await page.getByRole('link', { name: 'Gaplist' }).click()
  await page.getByRole('heading', { name: 'Gap list', level: 1 }).waitFor()
  expect(await page.locator('nav.rooms').innerText()).not.toContain('My organisation')
})
