import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../history/day.ts'
import { readCaveats, readEarmarks, readOffered, writeCaveats, writeEarmarks, writeOffered } from './pledge-sheet.ts'

const on = '2026-11-01' as Day
const value = <T>(verdict: { ok: boolean; value?: T; problem?: unknown }): unknown =>
  verdict.ok ? verdict.value : (verdict.problem as { code: string }).code

test('caveats, with a text and a day or without', () => {
  const written = writeCaveats([
    { code: 'NO_NIGHT_OPERATIONS', text: null, declaredOn: on },
    { code: 'OTHER', text: 'only by treaty | of 2009', declaredOn: on },
  ])
  expect(written).toBe('NO_NIGHT_OPERATIONS (2026-11-01) | OTHER: only by treaty \\| of 2009 (2026-11-01)')
  expect(value(readCaveats(written))).toEqual([
    { code: 'NO_NIGHT_OPERATIONS', text: null, declaredOn: on },
    { code: 'OTHER', text: 'only by treaty | of 2009', declaredOn: on },
  ])
  expect(value(readCaveats('other'))).toEqual([{ code: 'OTHER', text: null, declaredOn: null }])
  expect(value(readCaveats('NO NIGHT'))).toBe('cell.item_invalid')
  expect(value(readCaveats('OTHER: x (2026-02-30)'))).toBe('cell.item_invalid')
  expect(writeCaveats([])).toBeNull()
  expect(value(readCaveats(null))).toEqual([])
})

test('standards with a unit or without', () => {
  const standards = [
    { attribute: 'payload', value: '1200', unit: 'kg' },
    { attribute: 'class', value: 'utility-medium', unit: null },
  ]
  expect(writeOffered(standards)).toBe('payload = 1200 [kg] | class = utility-medium')
  expect(value(readOffered(writeOffered(standards)))).toEqual(standards)
  expect(value(readOffered('payload 1200'))).toBe('cell.item_invalid')
})

test('earmarks of a mission, a capability, a purpose', () => {
  const earmarks = [
    { mission: 'UNAMID', capability: null, purpose: 'evacuation; by day' },
    { mission: null, capability: 'police-personnel', purpose: null },
  ]
  expect(writeEarmarks(earmarks)).toBe('mission=UNAMID; purpose=evacuation; by day | capability=police-personnel')
  expect(value(readEarmarks(writeEarmarks(earmarks)))).toEqual(earmarks)
  expect(value(readEarmarks('UNAMID'))).toBe('cell.item_invalid')
})

test('any text of a caveat comes back as it was', () => {
  const text = fc
    .string({ unit: fc.constantFrom('a', '|', '\\', ':', '=', '(', ' ', '1', '-') })
    .map((t) => t.trim())
    .filter((t) => t !== '' && !/\(\d{4}-\d\d-\d\d\)$/.test(t))
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const caveats = texts.map((one) => ({ code: 'OTHER', text: one, declaredOn: on }))
      expect(value(readCaveats(writeCaveats(caveats)))).toEqual(caveats)
    }),
    { numRuns: 500 },
  )
})
