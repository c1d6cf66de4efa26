import { expect, test } from 'vitest'
import { Taxonomy, type Capability } from '../capability/taxonomy.ts'
import type { Day } from '../history/day.ts'
import { wantedFor } from './wanted.ts'

const d = (text: string): Day => text as Day
const node = (code: string, parent: string | null, additive: boolean, unit: Capability['unit']): Capability => ({
  code,
  parent,
  additive,
  unit,
  domain: 'ALL',
})
const taxonomy = new Taxonomy([
  node('military-helicopter', null, true, 'airframe'),
  node('military-utility-helicopter', 'military-helicopter', false, 'airframe'),
  node('tactical-helicopter', 'military-helicopter', false, 'airframe'),
  node('armed-helicopter', 'military-utility-helicopter', false, 'airframe'),
  node('formed-police-unit', null, false, 'unit'),
])
const MONUSCO = [
  { mission: 'MONUSCO', until: null },
  { mission: 'MONUC', until: d('2010-07-01') },
]
const series = (capability: string, asOf: string) =>
  wantedFor(taxonomy, MONUSCO, capability, d(asOf)).map((w) => `${w.mission}/${w.capability}/${w.measure} ≤ ${w.upTo}`)

test('a line needs its own series of the mission and of its predecessor, to the day before the succession', () => {
  expect(series('tactical-helicopter', '2010-07-27').toSorted()).toEqual([
    'MONUC/tactical-helicopter/DEPLOYED ≤ 2010-06-30',
    'MONUC/tactical-helicopter/SHORTFALL ≤ 2010-06-30',
    'MONUSCO/tactical-helicopter/DEPLOYED ≤ 2010-07-27',
    'MONUSCO/tactical-helicopter/SHORTFALL ≤ 2010-07-27',
  ])
  expect(series('tactical-helicopter', '2010-05-01').every((s) => s.endsWith('2010-05-01'))).toBe(true)
})

test('a sum needs what is deployed of its parts, and nothing that is not added; shortfalls are not summed', () => {
  const own = series('military-helicopter', '2010-07-27').filter((s) => s.startsWith('MONUSCO/'))
  expect(own.toSorted()).toEqual([
    'MONUSCO/military-helicopter/DEPLOYED ≤ 2010-07-27',
    'MONUSCO/military-helicopter/SHORTFALL ≤ 2010-07-27',
    'MONUSCO/military-utility-helicopter/DEPLOYED ≤ 2010-07-27',
    'MONUSCO/tactical-helicopter/DEPLOYED ≤ 2010-07-27',
  ])
})

test('formed police units need the persons too', () => {
  expect(series('formed-police-unit', '2010-07-27')).toContain('MONUSCO/formed-police/DEPLOYED ≤ 2010-07-27')
})
