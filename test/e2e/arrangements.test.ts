import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { proposeArrangement } from '../../src/app/arrangement/propose.ts'
import { addDays, type Day } from '../../src/core/history/day.ts'
import { A, arranging, B, C } from '../support/arrangement-acts.ts'
import { draftTerms, seedParties } from '../support/arrangement.ts'
import type { Actor } from '../support/people.ts'
import { findings } from './axe.ts'
import { openHouse, sideways, typeDay, type House } from './house.ts'
import { settled } from './site.ts'

let house: House
let today: Day
const people = {} as Record<'A' | 'B' | 'C' | 'D', Actor>
beforeAll(async () => {
  house = await openHouse()
  await seedParties(house.register.ctx.store.db)
  for (const letter of ['A', 'B', 'C', 'D'] as const)
    people[letter] = await house.person({ organisation: `EXERCISE-${letter}` })
  today = new Date().toISOString().slice(0, 10) as Day
})
afterAll(() => house.close())

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const part = (page: Page, title: string) => page.locator('fieldset.sub-form', { hasText: title }).first()
let address = ''

/** A component of the form: kind, party, quantity. */
async function component(page: Page, at: number, kind: string, party: string, quantity: string): Promise<void> {
  const field = part(page, 'Components').locator('> .sub-form').nth(at)
  await field.getByLabel('Kind').selectOption(kind)
  await field.getByLabel('Responsible').selectOption(`EXERCISE-${party}`)
  await field.getByLabel('Quantity').fill(quantity)
}

test('a party proposes: parties with roles, components that depend on each other, a milestone', async () => {
  const { page, complaints } = await house.visit(people.A, '/arrangements?lang=en')
  await page.getByText('There is no arrangement that you may see.').waitFor()
  await page.getByRole('link', { name: 'Propose an arrangement' }).click()
  await page.getByLabel('Mission', { exact: true }).selectOption('UNAMID')
  await page.getByLabel('Capability').selectOption('military-utility-helicopter')
  await page.getByLabel('Type').selectOption('LOA')
  await button(page, 'Propose to the parties').click()
  await page.getByRole('alert').waitFor()
  expect(await page.locator('[aria-invalid="true"]').count()).toBeGreaterThan(0)
  expect(await findings(page)).toEqual([])
  await typeDay(page, 'From', today)
  await typeDay(page, 'Until (empty: open end)', addDays(today, 20))
  await button(page, 'Add a party').click()
  const parties = part(page, 'Parties').locator('> .sub-form')
  for (const [at, letter, role] of [
    [0, 'A', 'Contributor'],
    [1, 'B', 'Equipper'],
    [2, 'C', 'Trainer'],
  ] as const) {
    await parties.nth(at).getByLabel('Party').selectOption(`EXERCISE-${letter}`)
    await parties.nth(at).getByLabel(role).check()
  }
  await button(page, 'Add a component').click()
  await button(page, 'Add a component').click()
  await component(page, 0, 'PERSONNEL', 'A', '60')
  await component(page, 1, 'EQUIPMENT', 'B', '6')
  await component(page, 2, 'TRAINING', 'C', '60')
  const components = part(page, 'Components').locator('> .sub-form')
  await components.nth(1).getByLabel('Unit').selectOption('airframe')
  await components.nth(1).getByLabel('Closes of the requirement (airframes)').fill('6')
  await button(page, 'Add a component').click()
  await component(page, 3, 'EQUIPMENT', 'A', '2')
  await components.nth(3).getByLabel('Unit').selectOption('airframe')
  await components.nth(3).getByLabel('Closes of the requirement (airframes)').fill('2')
  await components.nth(3).getByLabel('c3').check()
  await button(page, 'Add a milestone').click()
  await page.getByLabel('What is to be done').fill('Crews trained')
  const milestone = part(page, 'Milestones').locator('> .sub-form')
  await milestone.getByLabel('Responsible').selectOption('EXERCISE-C')
  await typeDay(page, 'Due', addDays(today, 10))
  await milestone.getByLabel('About the component').selectOption('c3')
  await button(page, 'Propose to the parties').click()
  await page.waitForURL(/\/arrangements\/[0-9a-f-]{36}/)
  await page.getByRole('heading', { name: 'What falls away if a party leaves' }).waitFor()
  address = new URL(page.url()).pathname
  expect(await page.locator('main').innerText()).toMatch(/Still to agree: Exercise A, Exercise B,? and Exercise C/)
  const leaving = page.locator('.departures article', { hasText: 'Exercise C' })
  expect(await leaving.innerText()).toContain('of others, which depend on it: c4 (Equipment)')
  expect(await leaving.innerText()).toMatch(/No longer closed\s+2 airframes\s+Still closed\s+6 airframes/)
  expect(await findings(page)).toEqual([])
  expect(complaints).toEqual([])
})

test('whoever is no party does not learn of it; the parties agree, each for itself', async () => {
  const other = await house.visit(people.D, `${address}?lang=en`)
  expect(await other.page.getByRole('alert').innerText()).toContain('There is no arrangement')
  for (const [letter, left] of [
    ['A', /Still to agree: Exercise B and Exercise C/],
    ['B', /Still to agree: Exercise C/],
    ['C', null],
  ] as const) {
    const { page } = await house.visit(people[letter], '/arrangements?lang=en')
    await page.getByText('awaits your agreement').waitFor()
    await page.locator('tbody a').click()
    await button(page, 'Agree').click()
    await button(page, 'Agree').waitFor({ state: 'detached' })
    if (left) await page.getByText(left).waitFor()
    else await page.locator('.masthead strong', { hasText: 'In force' }).waitFor()
  }
})

test('a milestone is reached, and taken back, by who is responsible', async () => {
  const { page: other } = await house.visit(people.A, `${address}?lang=en`)
  expect(await other.getByRole('button', { name: /^Reached today/ }).count()).toBe(0)
  const { page } = await house.visit(people.C, `${address}?lang=en`)
  await page.getByRole('button', { name: /^Reached today/ }).click()
  await page.getByRole('button', { name: /^Not reached/ }).click()
  await page.getByRole('button', { name: /^Reached today/ }).click()
  await page.getByRole('button', { name: /^Not reached/ }).waitFor()
  expect(await findings(page)).toEqual([])
})

test('a party that leaves sees first what falls away; the others read the reason', async () => {
  const { page, complaints } = await house.visit(people.C, `${address}?lang=en`)
  await button(page, 'Leave …').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Reason').waitFor()
  expect(await dialog.innerText()).toContain('of others, which depend on it')
  expect(await findings(page)).toEqual([])
  await dialog.getByLabel('Reason').fill('The school is closed.')
  await dialog.getByRole('button', { name: 'Leave …' }).click()
  await dialog.waitFor({ state: 'detached' })
  const seen = await house.visit(people.A, `${address}?lang=en`)
  await seen.page.getByText(/Exercise C left on/).waitFor()
  const text = await seen.page.locator('main').innerText()
  expect(text).toContain('The school is closed.')
  expect(text).toContain('Bilateral')
  expect(text).toContain('fallen away')
  expect([...complaints, ...seen.complaints]).toEqual([])
})

test('when its last day is over it has ended; in Arabic, on a phone, it reads from right to left', async () => {
  const [then, over] = [addDays(today, -60), addDays(today, -1)]
  const { ctx, act } = arranging(() => ({ store: house.register.ctx.store }))
  const terms = draftTerms({ from: then, until: over, milestones: [] })
  const { key } = await proposeArrangement(ctx(A, then), terms)
  for (const party of [A, B, C]) await act(party, key, { act: 'AGREE' }, then)
  const { page } = await house.visit(people.A, `/arrangements/${key}?lang=en`)
  expect(await page.locator('main').innerText()).toMatch(/State\s+Ended since/)
  expect(await page.getByRole('button', { name: 'Leave …' }).count()).toBe(0)
  const phone = { viewport: { width: 390, height: 844 } }
  const { page: small, complaints } = await house.visit(people.A, `${address}?lang=ar`, phone)
  for (const path of [`/arrangements/${key}`, address, '/arrangements', '/arrangements/new']) {
    await small.goto(`${house.url}${path}?lang=ar`)
    await settled(small)
    expect(await small.locator('html').getAttribute('dir')).toBe('rtl')
    expect(await sideways(small), path).toBe(0)
    expect(await findings(small), path).toEqual([])
  }
  expect(complaints).toEqual([])
})
