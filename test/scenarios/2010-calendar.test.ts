import { afterAll, beforeAll, expect, test } from 'vitest'
import { calendar, type CalendarInput } from '../../src/app/mission/calendar.ts'
import { showMission } from '../../src/app/mission/show.ts'
import { testRegister, type TestRegister } from './register.ts'

let register: TestRegister
beforeAll(async () => {
  register = await testRegister()
})
afterAll(() => register.close())

const expiries = async (input: CalendarInput): Promise<Record<string, string>> =>
  Object.fromEntries((await calendar(register.ctx, input)).rows.map((r) => [r.mission, r.expiry]))

test('as of 29 July 2010 UNAMID expires on 31 July 2010; known at 31 July, a year later', async () => {
  expect((await expiries({ asOf: '2010-07-29' }))['UNAMID']).toBe('2010-07-31')
  expect((await expiries({ asOf: '2010-07-31', knownAt: '2010-07-31' }))['UNAMID']).toBe('2011-07-31')
  expect((await expiries({ asOf: '2010-07-31', knownAt: '2010-07-29' }))['UNAMID']).toBe('2010-07-31')
})

test('after that only UNOCI and MINURCAT expire in the rest of 2010', async () => {
  const rest = await expiries({ asOf: '2010-07-31', until: '2010-12-31' })
  expect(Object.keys(rest).sort()).toEqual(['MINURCAT', 'UNOCI'])
})

test('reviews must be held 30 days before expiry, or as many as are asked for', async () => {
  const row = async (windowDays?: number) =>
    (await calendar(register.ctx, { asOf: '2010-07-31', windowDays })).rows.find((r) => r.mission === 'UNOCI')
  expect((await row())?.latestReview).toBe('2010-12-01')
  expect((await row(45))?.latestReview).toBe('2010-11-16')
})

test('MONUC is over once MONUSCO has succeeded it, and its months stand in the successor’s series', async () => {
  expect(Object.keys(await expiries({ asOf: '2010-06-30' }))).toContain('MONUC')
  expect(Object.keys(await expiries({ asOf: '2010-07-01' }))).not.toContain('MONUC')
  const page = await showMission(register.ctx, { mission: 'monusco' })
  expect(page.mission.succeeds).toBe('MONUC')
  const missions = new Set(page.strength.map((p) => p.mission))
  expect([...missions].sort()).toEqual(['MONUC', 'MONUSCO'])
  expect(page.strength.filter((p) => p.mission === 'MONUC').every((p) => p.on < '2010-07-01')).toBe(true)
  expect(page.strength.at(-1)!.on > '2017-01-01').toBe(true)
})

test('a mission whose register lacks contributors says by how much', async () => {
  const page = await showMission(register.ctx, { mission: 'UNMIS' })
  expect(page.reconciliation).toMatchObject([{ published: 10_614, sum: 10_607, difference: 7 }])
  expect(page.contributors.length).toBe(67)
  expect(page.contributors.find((c) => c.code === 'CIV')).toBeUndefined()
})

test('a successor that has not reported yet shows its predecessor’s strength, by name', async () => {
  const { mission } = await showMission(register.ctx, { mission: 'MONUSCO' })
  expect(mission).toMatchObject({ strength: 20_586, strengthOn: '2010-06-30', strengthFrom: 'MONUC' })
  const later = await showMission(register.ctx, { mission: 'MONUSCO', asOf: '2010-07-31' })
  expect(later.mission).toMatchObject({ strength: 19_685, strengthOn: '2010-07-31', strengthFrom: null })
})
