import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agreeReview } from '../../src/app/review/agree.ts'
import { addEntry } from '../../src/app/review/programme.ts'
import type { Actor } from '../support/people.ts'
import { openHouse, typeDay, type House } from './house.ts'
import { settled } from './site.ts'

let house: House
let chair: Actor
let secretariat: Actor
beforeAll(async () => {
  house = await openHouse()
  chair = await house.person({ organisation: 'UN-SC-WGPKO' })
  secretariat = await house.person({ organisation: 'UN-DPKO' })
})
afterAll(() => house.close())

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const day = (page: Page, mission: string) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: mission, exact: true }) })
    .locator('.review-day')

test('a programme comes in from a file; what it takes moves the proposed day, which says why', async () => {
  const { page, complaints } = await house.visit(chair, '/calendar?lang=en&asOf=2010-08-01')
  await day(page, 'MINURCAT').getByText('17 Nov 2010').waitFor()
  await page.getByRole('link', { name: 'Programmes of work' }).click()
  await page.getByText('Import a programme').first().click()
  const lines = ['id,kind,from,until,title', '1,COUNCIL,2010-11-16,2010-11-17,Exercise: visit']
  const text = `${lines.join('\n')}\n`
  const file = (content: string) => ({ name: 'work.csv', mimeType: 'text/csv', buffer: Buffer.from(content) })
  await page.getByLabel('File (.csv or .ics)').setInputFiles(file(text.replace('title', 'name')))
  await button(page, 'Import a programme').click()
  await page
    .getByRole('alert')
    .getByText(/columns/)
    .first()
    .waitFor()
  await page.getByLabel('File (.csv or .ics)').setInputFiles(file(text))
  await button(page, 'Import a programme').click()
  await page.getByText('1 added, 0 changed, 0 removed, 0 known already').waitFor()
  await page.getByRole('rowheader', { name: 'Exercise: visit' }).waitFor()
  await page.getByRole('navigation', { name: 'Calendar' }).getByRole('link', { name: 'Calendar' }).click()
  await day(page, 'MINURCAT').getByText('18 Nov 2010').waitFor()
  await day(page, 'MINURCAT').getByText('Why this day').click()
  await day(page, 'MINURCAT').getByText('Programmes of work: Exercise: visit').waitFor()
  await page.getByRole('link', { name: 'Programmes of work' }).click()
  await button(page, 'Add an entry').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Title').fill('Exercise: debate')
  await typeDay(page, 'From', '2010-11-17')
  await button(page, 'Save').click()
  await dialog.getByText(/both stand/).waitFor()
  await dialog.getByRole('checkbox').check()
  await button(page, 'Save').click()
  await page.getByText(/“Exercise: visit” and “Exercise: debate”/).waitFor()
  expect(complaints.filter((text) => !text.includes('status of 4'))).toEqual([])
  await page.context().close()
})

test('two change one entry: the second is shown both, and chooses', async () => {
  const ctx = { ...house.register.ctx, viewer: chair.viewer, actor: `person:${chair.person}` }
  await addEntry(ctx, { kind: 'WORKING_GROUP', from: '2010-10-05', title: 'Exercise: retreat' })
  const [first, second] = [
    await house.visit(chair, '/calendar/programme?lang=en'),
    await house.visit(secretariat, '/calendar/programme?lang=en'),
  ]
  const edit = async (page: Page, title: string): Promise<void> => {
    await page.getByRole('button', { name: /^Change.*Exercise: retreat$/ }).click()
    await page.getByRole('dialog').getByLabel('Title').fill(title)
  }
  await edit(second.page, 'Exercise: retreat, theirs')
  await edit(first.page, 'Exercise: retreat, first')
  await button(first.page, 'Save').click()
  await first.page.getByRole('rowheader', { name: 'Exercise: retreat, first' }).waitFor()
  await button(second.page, 'Save').click()
  await second.page.getByText('Somebody else has changed this meanwhile').waitFor()
  await button(second.page, 'Save mine over it').click()
  await second.page.getByRole('rowheader', { name: 'Exercise: retreat, theirs' }).waitFor()
  // And the first hears of it.
  await first.page.getByRole('rowheader', { name: 'Exercise: retreat, theirs' }).waitFor()
  for (const { page } of [first, second]) await page.context().close()
})

test('two set one review anew: the second is shown both, and chooses; a cancelled review says why', async () => {
  const ctx = { ...house.register.ctx, viewer: chair.viewer, actor: `person:${chair.person}` }
  const { key } = await agreeReview(ctx, { mission: 'UNMIS', on: '2011-03-15' })
  const [first, second] = [
    await house.visit(chair, `/reviews/${key}?lang=en`),
    await house.visit(secretariat, `/reviews/${key}?lang=en`),
  ]
  const revise = async (page: Page, item: string): Promise<void> => {
    await button(page, 'Change day, agenda, guests').first().click()
    await page.getByRole('dialog').getByLabel('Agenda, one item a line').fill(item)
    await page.getByRole('dialog').getByLabel('Reason').fill('Exercise')
  }
  await revise(second.page, 'Exercise: second')
  await revise(first.page, 'Exercise: first')
  await button(first.page, 'Change day, agenda, guests').last().click()
  await first.page.getByRole('listitem').getByText('Exercise: first').waitFor()
  await button(second.page, 'Change day, agenda, guests').last().click()
  await second.page.getByText('Somebody else has changed this meanwhile').waitFor()
  await button(second.page, 'Take theirs').click()
  const agenda = second.page.getByRole('dialog').getByLabel('Agenda, one item a line')
  expect(await agenda.inputValue()).toBe('Exercise: first')
  await button(second.page, 'Cancel').last().click()
  await button(first.page, 'Cancel the review').click()
  await first.page.getByRole('dialog').getByLabel('Reason').fill('Exercise: no longer needed')
  await button(first.page, 'Cancel the review').last().click()
  await first.page.getByText('This review is cancelled: Exercise: no longer needed').waitFor()
  await second.page.getByText('This review is cancelled: Exercise: no longer needed').waitFor()
  for (const { page } of [first, second]) await page.context().close()
})

test('a private calendar opens by its address until it is revoked', async () => {
  const { page, complaints } = await house.visit(chair, '/calendar/subscribe?lang=en')
  await page.getByLabel('Name of the calendar').fill('Exercise: mine')
  await button(page, 'Make an address').click()
  const shown = page.locator('.panel .feed-address')
  await shown.waitFor()
  const address = await shown.innerText()
  expect(await (await fetch(address)).text()).toContain('BEGIN:VCALENDAR')
  await button(page, 'Revoke Exercise: mine').click()
  await button(page, 'Revoke Exercise: mine').last().click()
  await page.getByText('You have made no private calendar.').waitFor()
  expect((await fetch(address)).status).toBe(404)
  expect(complaints).toEqual([])
  await page.context().close()
})

test('a document is issued under a symbol once; the same symbol again is refused, in words', async () => {
  const { page } = await house.visit(secretariat, '/documents/issue?lang=en&paper=mission&of=UNOCI')
  await page.getByLabel('Symbol').fill('S/2010/EX.7')
  for (const language of ['Français', 'Español', 'Русский', 'العربية']) await page.getByLabel(language).uncheck()
  await button(page, 'Issue a document').click()
  await page.waitForURL(/\/documents(\?|$)/)
  await page.getByRole('heading', { name: 'S/2010/EX.7' }).waitFor()
  await page.getByText('SHA-256 of the content').click()
  const hashes = await page.locator('li.card code.hash').allInnerTexts()
  expect(hashes.map((hash) => hash.length)).toEqual([64, 64])
  const html = page.getByRole('link', { name: 'Files of S/2010/EX.7: HTML' })
  const [download] = await Promise.all([page.waitForEvent('download'), html.click()])
  expect(download.suggestedFilename()).toBe('S_2010_EX.7.en.html')
  await page.goto(`${house.url}/documents/issue?lang=en&paper=report-2010`)
  await settled(page)
  await page.getByLabel('Symbol').fill('S/2010/EX.7')
  await button(page, 'Issue a document').click()
  await page
    .getByRole('alert')
    .getByText(/S\/2010\/EX\.7 was given to another document/)
    .waitFor()
  await page.context().close()
})
