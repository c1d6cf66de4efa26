import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Taxonomy, type Capability } from '../capability/taxonomy.ts'
import { filterLines, GAP_SORTS, sortLines, summarise, type SortKey } from './filter.ts'
import type { GapLine } from './line.ts'
import { READINGS, readings, type ReadingName } from './reading.ts'
import { SEVERITIES, severityOf, type Severity } from './severity.ts'

const node = (
  code: string,
  parent: string | null,
  domain: Capability['domain'],
  unit: Capability['unit'],
): Capability => ({
  code,
  parent,
  domain,
  unit,
  additive: false,
})
const taxonomy = new Taxonomy([
  node('police', null, 'POLICE', 'person'),
  node('formed', 'police', 'POLICE', 'person'),
  node('unit', 'formed', 'POLICE', 'unit'),
  node('troops', null, 'MILITARY', 'person'),
  node('airlift', null, 'MILITARY', 'airframe'),
])

interface Sketch {
  readonly required?: number | null
  readonly deployed?: number | null
  readonly pledged?: number
  readonly horizon?: GapLine['horizon']
  readonly severity?: Severity
}
function line(
  id: string,
  { required = 10, deployed = 0, pledged = 0, horizon = 'IMMEDIATE', ...more }: Sketch = {},
): GapLine {
  const [mission, capability] = id.split('/') as [string, string]
  const read = readings(required, deployed, { verified: 0, all: pledged })
  const severity = more.severity ?? severityOf(read.deployed, required, null)
  const figure = deployed === null ? null : { value: deployed }
  const each = { deployed: severity, verified: severity, all: severity }
  const known: Partial<GapLine> = { id, mission, capability, horizon, severity: each, readings: read }
  return { ...known, requirement: { quantity: required }, deployed: figure } as unknown as GapLine
}
const ids = (lines: readonly GapLine[]) => lines.map((l) => l.id)
const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const sorted = (
  lines: readonly GapLine[],
  key: SortKey,
  order: 'asc' | 'desc' = 'asc',
  reading: ReadingName = 'deployed',
) => ids(sortLines(lines, key, order, reading, (code) => code, byCode))

describe('a filter', () => {
  const lines = [
    line('UNAMID/unit', { severity: 'CRITICAL' }),
    line('UNAMID/troops', { deployed: 10, horizon: 'SHORT' }),
    line('UNMIT/police', { pledged: 10, horizon: 'LONG' }),
    line('UNMIT/airlift', { required: null }),
  ]
  const fit = (filter: Parameters<typeof filterLines>[1]) => ids(filterLines(lines, filter, taxonomy))

  test('that is empty lets all through, in their order', () => {
    expect(fit({})).toEqual(ids(lines))
    expect(fit({ mission: undefined, capability: '' })).toEqual(ids(lines))
  })

  test('by mission, domain, horizon, severity', () => {
    expect(fit({ mission: 'UNMIT' })).toEqual(['UNMIT/police', 'UNMIT/airlift'])
    expect(fit({ domain: 'POLICE' })).toEqual(['UNAMID/unit', 'UNMIT/police'])
    expect(fit({ horizon: 'SHORT' })).toEqual(['UNAMID/troops'])
    expect(fit({ severity: 'UNKNOWN' })).toEqual(['UNMIT/airlift'])
  })

  test('by capability takes in everything below it', () => {
    expect(fit({ capability: 'police' })).toEqual(['UNAMID/unit', 'UNMIT/police'])
    expect(fit({ capability: 'formed' })).toEqual(['UNAMID/unit'])
    expect(fit({ capability: 'submarine' })).toEqual([])
  })

  test('for open lines goes by one reading, and the unknown is not open', () => {
    expect(fit({ open: 'deployed' })).toEqual(['UNAMID/unit', 'UNMIT/police'])
    expect(fit({ open: 'all' })).toEqual(['UNAMID/unit'])
  })

  test('of several conditions all hold', () => {
    expect(fit({ mission: 'UNAMID', domain: 'POLICE' })).toEqual(['UNAMID/unit'])
    expect(fit({ mission: 'UNMIT', open: 'all' })).toEqual([])
  })
})

describe('sorting', () => {
  test.each([
    ['gap', ['A/troops', 'C/troops', 'B/troops']],
    ['required', ['B/troops', 'C/troops', 'A/troops']],
    ['deployed', ['B/troops', 'C/troops', 'A/troops']],
    ['mission', ['A/troops', 'B/troops', 'C/troops']],
    ['severity', ['A/troops', 'C/troops', 'B/troops']],
  ] as const)('by %s', (key, expected) => {
    const lines = [
      line('C/troops', { required: 30, deployed: 20 }),
      line('A/troops', { required: 40, deployed: 39 }),
      line('B/troops', { required: 20, deployed: 0 }),
    ]
    expect(sorted(lines, key, 'asc')).toEqual(expected)
    expect(sorted(lines, key, 'desc')).toEqual(expected.toReversed())
  })

  test('by capability goes by its name, and of one capability by mission', () => {
    const lines = [line('B/airlift'), line('B/troops'), line('A/airlift'), line('A/troops')]
    expect(sorted(lines, 'capability', 'asc')).toEqual(['A/airlift', 'B/airlift', 'A/troops', 'B/troops'])
    expect(sorted(lines, 'capability', 'desc')).toEqual(['A/troops', 'B/troops', 'A/airlift', 'B/airlift'])
  })

  test('by gap goes by the reading that is asked for', () => {
    const lines = [line('A/troops', { required: 10, pledged: 9 }), line('B/troops', { required: 8 })]
    expect(sorted(lines, 'gap', 'asc', 'deployed')).toEqual(['B/troops', 'A/troops'])
    expect(sorted(lines, 'gap', 'asc', 'all')).toEqual(['A/troops', 'B/troops'])
  })

  test('by severity goes from the gravest to the least when descending', () => {
    const lines = SEVERITIES.map((severity, i) => line(`M${i}/troops`, { severity }))
    expect(sorted(lines, 'severity', 'desc')).toEqual(ids(lines))
  })

  test.each(['gap', 'required', 'deployed', 'severity'] as const)('by %s puts the unknown last both ways', (key) => {
    const lines = [
      line('A/troops', { required: null, deployed: null }),
      line('B/troops', { required: 9, deployed: 1 }),
      line('C/troops', { required: 9, deployed: 9 }),
    ]
    for (const order of ['asc', 'desc'] as const) expect(sorted(lines, key, order).at(-1)).toBe('A/troops')
  })

  test.each(GAP_SORTS)('by %s puts needs of every mission last both ways', (key) => {
    const lines = [
      line('ALL/airlift', { required: 50 }),
      line('BINUB/troops', { required: 9 }),
      line('ALL/troops', { required: 0 }),
      line('ZZZ/troops', { required: null }),
    ]
    for (const order of ['asc', 'desc'] as const)
      expect(sorted(lines, key, order).map((id) => id.startsWith('ALL/'))).toEqual([false, false, true, true])
  })

  test('of equals goes by mission and then by the capability’s name', () => {
    const lines = [line('B/troops'), line('A/troops'), line('B/airlift'), line('A/airlift')]
    const names: Record<string, string> = { troops: 'Troops', airlift: 'Utility flights' }
    for (const order of ['asc', 'desc'] as const)
      expect(ids(sortLines(lines, 'gap', order, 'deployed', (code) => names[code]!, byCode))).toEqual([
        'A/troops',
        'A/airlift',
        'B/troops',
        'B/airlift',
      ])
  })

  test('is the same whatever the order was before, even of capabilities with one name', () => {
    const sketch = fc.record({
      mission: fc.constantFrom('ALL', 'UNAMID', 'UNMIT'),
      capability: fc.constantFrom('police', 'formed', 'unit', 'troops', 'airlift'),
      required: fc.option(fc.nat(3)),
      deployed: fc.option(fc.nat(3)),
    })
    const lists = fc
      .uniqueArray(sketch, { selector: (s) => `${s.mission}/${s.capability}`, minLength: 2, maxLength: 12 })
      .map((all) => all.map((s) => line(`${s.mission}/${s.capability}`, s)))
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))
    const order = fc.constantFrom('asc' as const, 'desc' as const)
    const sameName = (code: string): string => (code === 'formed' || code === 'unit' ? 'Police units' : code)
    fc.assert(
      fc.property(
        lists,
        fc.constantFrom(...GAP_SORTS),
        order,
        fc.constantFrom(...READINGS),
        ([all, mixed], key, order, reading) => {
          const once = ids(sortLines(all, key, order, reading, sameName, byCode))
          expect(ids(sortLines(mixed, key, order, reading, sameName, byCode))).toEqual(once)
          expect(once.toSorted()).toEqual(ids(all).toSorted())
        },
      ),
      { numRuns: 500 },
    )
  })

  test('leaves the list that it was given as it was', () => {
    const lines = [line('B/troops'), line('A/troops')]
    sorted(lines, 'mission')
    expect(ids(lines)).toEqual(['B/troops', 'A/troops'])
  })
})

describe('totals', () => {
  const lines = [
    line('UNAMID/troops', { required: 10, deployed: 4 }),
    line('UNMIT/police', { required: 10, deployed: 9, pledged: 1 }),
    line('UNAMID/airlift', { required: 18 }),
    line('UNMIT/unit', { required: null }),
    line('UNMIS/troops', { required: 5, deployed: 8 }),
    line('UNMIS/police', { required: 5, deployed: 5 }),
  ]

  test('count the lines and add gaps for each unit, never across', () => {
    expect(summarise(lines, 'deployed', taxonomy)).toEqual({
      lines: 6,
      open: 3,
      over: 1,
      unknown: 1,
      gaps: [
        { unit: 'person', gap: 7, lines: 2 },
        { unit: 'airframe', gap: 18, lines: 1 },
      ],
      everyMission: [],
    })
  })

  test('go by the reading that is asked for', () => {
    expect(summarise(lines, 'all', taxonomy)).toMatchObject({
      open: 2,
      gaps: [{ unit: 'person', gap: 6 }, { gap: 18 }],
    })
  })

  test('of nothing are nothing', () => {
    expect(summarise([], 'deployed', taxonomy)).toEqual({
      lines: 0,
      open: 0,
      over: 0,
      unknown: 0,
      gaps: [],
      everyMission: [],
    })
  })
})

test('what was stated for all missions together stands apart from the sums of the missions', () => {
  const lines = [line('UNAMID/airlift', { required: 6 }), line('ALL/airlift', { required: 56 })]
  const found = summarise(lines, 'deployed', taxonomy)
  const { unit } = taxonomy.get('airlift')!
  expect(found.gaps).toEqual([{ unit, gap: 6, lines: 1 }])
  expect(found.everyMission).toEqual([{ unit, gap: 56, lines: 1 }])
})
