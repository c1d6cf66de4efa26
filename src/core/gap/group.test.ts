import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Taxonomy } from '../capability/taxonomy.ts'
import { groupLines, GROUPINGS } from './group.ts'
import type { GapLine } from './line.ts'
import { readings } from './reading.ts'

const taxonomy = new Taxonomy([
  { code: 'troops', parent: null, domain: 'MILITARY', unit: 'person', additive: false },
  { code: 'airlift', parent: null, domain: 'MILITARY', unit: 'airframe', additive: false },
])
const line = (mission: string, capability: string, gap: number): GapLine =>
  ({
    id: `${mission}/${capability}`,
    mission,
    capability,
    readings: readings(gap, 0, { verified: 0, all: 0 }),
  }) as GapLine
const rules = {
  reading: 'deployed',
  taxonomy,
  region: (mission: string) => (mission === 'UNIFIL' ? 'ASIA' : mission === 'ALL' ? 'NONE' : 'AFRICA'),
  compare: (a: string, b: string) => (a < b ? -1 : Number(a > b)),
} as const

test('a group has the sum of each unit apart; what is stated for all missions stands last and is never added', () => {
  const lines = [
    line('ALL', 'airlift', 56),
    line('UNIFIL', 'troops', 7),
    line('UNMIS', 'airlift', 3),
    line('UNMIS', 'troops', 5),
  ]
  const groups = (by: (typeof GROUPINGS)[number]) => groupLines(lines, by, rules).map((g) => [g.key, g.summary.gaps])
  expect(groups('mission')).toEqual([
    ['UNIFIL', [{ unit: 'person', gap: 7, lines: 1 }]],
    [
      'UNMIS',
      [
        { unit: 'person', gap: 5, lines: 1 },
        { unit: 'airframe', gap: 3, lines: 1 },
      ],
    ],
    ['ALL', []],
  ])
  expect(groups('capability').map(([key]) => key)).toEqual(['airlift', 'troops'])
  expect(groups('region').map(([key]) => key)).toEqual(['AFRICA', 'ASIA', 'ALL'])
})

test('every line stands in exactly one group, in the order that it had', () => {
  const lines = fc.uniqueArray(
    fc.tuple(fc.constantFrom('UNMIS', 'UNIFIL', 'ALL'), fc.constantFrom('troops', 'airlift')),
    {
      selector: String,
    },
  )
  fc.assert(
    fc.property(lines, fc.constantFrom(...GROUPINGS), (pairs, by) => {
      const given = pairs.map(([mission, capability], i) => line(mission, capability, i))
      const groups = groupLines(given, by, rules)
      expect(groups.flatMap((g) => g.lines).toSorted((a, b) => given.indexOf(a) - given.indexOf(b))).toEqual(given)
      for (const { lines: own } of groups)
        expect(own.map((l) => given.indexOf(l))).toEqual(own.map((l) => given.indexOf(l)).toSorted((a, b) => a - b))
    }),
  )
})
