import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../support/people.ts'
import { findings } from './axe.ts'
import { openHouse, sideways, typeDay, type House } from './house.ts'
import { lineOf, settled } from './site.ts'

let house: House
let editor: Actor
beforeAll(async () => {
  house = await openHouse()
  editor = await house.person({ organisation: 'UN-DPKO' })
})
afterAll(() => house.close())

const HELICOPTERS = 'UNAMID/military-utility-helicopter'
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Publishes the saved draft after the last question, and waits for its page. */
async function publish(page: Page, number: number): Promise<void> {
  await button(page, 'Publish …').click()
  const question = page.getByRole('dialog', { name: `Publish edition ${number}?` })
  await question.getByText('Everyone can read it at once.').waitFor()
  await button(page, `Publish edition ${number}`).click()
  await page.waitForURL(new RegExp(`/editions/${number}(\\?|$)`))
  await page.getByRole('heading', { name: `Edition ${number}`, level: 1 }).waitFor()
}

test('an editor composes, previews and publishes; anyone reads it and takes the hashed text away', async () => {
  const { page, complaints } = await house.visit(editor, '/editions?lang=en')
  await page.getByText('No edition has been published yet.').waitFor()
  await page.getByRole('link', { name: 'Compose an edition' }).click()
  await page.getByLabel('Title (English)').fill('Gap list of the week')
  await page.getByLabel('Introduction (English)').fill('First paragraph.\n\nSecond paragraph.')
  await page.getByLabel('Add a note on a line').selectOption(HELICOPTERS)
  await page.getByLabel('Note (English)').fill('The offers of the autumn are not yet in.')
  await button(page, 'Save the draft').click()
  await page.getByText('Saved as version 1.').waitFor()
  await page.locator('article.edition').getByText('Second paragraph.').waitFor()
  expect(await findings(page)).toEqual([])
  await page.getByLabel('Title (English)').fill('Gap list')
  expect(await button(page, 'Publish …').isDisabled()).toBe(true)
  await button(page, 'Save the draft').click()
  await page.getByText('Saved as version 2.').waitFor()
  await publish(page, 1)
  expect(complaints).toEqual([])

  const reader = await house.visit(null, '/editions/1?lang=en')
  const text = await reader.page.locator('main').innerText()
  expect(text).toContain('Gap list')
  expect(text).toContain('The offers of the autumn are not yet in.')
  expect(await lineOf(reader.page, HELICOPTERS).count()).toBe(1)
  expect(await button(reader.page, 'Withdraw …').count()).toBe(0)
  const hash = await reader.page.locator('code.hash').innerText()
  const [download] = await Promise.all([
    reader.page.waitForEvent('download'),
    reader.page.getByRole('link', { name: /JSON/ }).click(),
  ])
  expect(
    createHash('sha256')
      .update(await readFile(await download.path()))
      .digest('hex'),
  ).toBe(hash)
  expect(await findings(reader.page)).toEqual([])
  expect(reader.complaints).toEqual([])
})

test('the next edition takes its place; the reader is told, and sees what changed line by line', async () => {
  const { page, complaints } = await house.visit(editor, '/editions/compose?lang=en')
  await page.getByLabel('Takes the place of').waitFor()
  expect(await page.getByLabel('Takes the place of').inputValue()).toBe('1')
  await typeDay(page, 'Situation of', '2010-08-31')
  await button(page, 'Save the draft').click()
  await page.getByText('What changed since edition 1').waitFor()
  await publish(page, 2)
  await page.getByRole('link', { name: 'What changed since edition 1' }).click()
  await page.getByRole('heading', { name: 'What changed', level: 1 }).waitFor()
  await page.locator('table.diff, .panel').first().waitFor()
  expect(await findings(page)).toEqual([])
  await page.getByRole('checkbox', { name: /^Unchanged/ }).check()
  await page.waitForURL(/kinds=UNCHANGED/)
  expect(await page.locator('tr[data-kind]:not([data-kind="UNCHANGED"])').count()).toBe(0)
  expect(await page.locator('tr[data-kind="UNCHANGED"]').count()).toBeGreaterThan(0)
  await page.getByRole('link', { name: 'Compare the other way round' }).click()
  await page.waitForURL(/editions\/1\/diff\/2/)

  const reader = await house.visit(null, '/editions/1?lang=en')
  await reader.page.getByText('This edition was superseded by:').waitFor()
  await reader.page.locator('aside.banner').getByRole('link', { name: 'Edition 2' }).click()
  await reader.page.getByRole('heading', { name: 'Edition 2', level: 1 }).waitFor()
  expect([...complaints, ...reader.complaints]).toEqual([])
})

test('a withdrawn edition stays readable, with the reason and the one in its place', async () => {
  const { page } = await house.visit(editor, '/editions/2?lang=en')
  await button(page, 'Withdraw …').click()
  const dialog = page.getByRole('dialog')
  await button(page, 'Prepare the new edition').click()
  await dialog.getByText(/reason is empty/i).waitFor()
  await dialog.getByLabel('Reason').fill('A row was counted twice.')
  expect(await findings(page)).toEqual([])
  await button(page, 'Prepare the new edition').click()
  await page.waitForURL(/draft=/)
  await publish(page, 3)
  await page.goto(`${house.url}/editions/2?lang=en`)
  await page.getByText('Reason: A row was counted twice.').waitFor()
  await page.goto(`${house.url}/editions?lang=en`)
  await settled(page)
  const states = await page.locator('tbody tr td:last-child').allInnerTexts()
  expect(states.map((s) => s.split('\n')[0])).toEqual(['In force', 'Withdrawn', 'Superseded'])
})

test('an edition in Arabic is composed and read from right to left, on a phone too', async () => {
  const { page, complaints } = await house.visit(editor, '/editions/compose?lang=ar')
  await page.getByLabel('العربية', { exact: true }).check()
  await page.getByLabel('English', { exact: true }).uncheck()
  await page.getByLabel('العنوان (العربية)').fill('قائمة الثغرات')
  await page.getByRole('button', { name: 'حفظ المسودة' }).click()
  await page.locator('article.edition').getByText('قائمة الثغرات').waitFor()
  expect(await findings(page)).toEqual([])
  await page.getByRole('button', { name: /^نشر …/ }).click()
  const dialog = page.getByRole('dialog')
  expect(await dialog.getAttribute('dir')).toBe('rtl')
  await dialog.getByRole('button', { name: /نشر/ }).click()
  await page.waitForURL(/\/editions\/4/)
  const phone = await house.visit(null, '/editions/4?lang=ar', { viewport: { width: 390, height: 844 } })
  expect(await phone.page.locator('html').getAttribute('dir')).toBe('rtl')
  expect(await phone.page.locator('main').innerText()).toContain('قائمة الثغرات')
  expect(await sideways(phone.page)).toBe(0)
  expect(await findings(phone.page)).toEqual([])
  expect([...complaints, ...phone.complaints]).toEqual([])
})
