import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UNITS } from '../quantity.ts'
import { CHANGE_KINDS, diffEditions, type ChangeKind, type Compared, type DiffRemark } from './edition-diff.ts'
import type { ComparedLine } from './edition-pairs.ts'
import { READINGS } from './reading.ts'

const line = (id: string, gap: number | null, more: Partial<ComparedLine> = {}): ComparedLine => {
  const [mission, capability] = id.split('/') as [string, string]
  const reading = { gap, pledged: 0 }
  return {
    id,
    mission,
    capability,
    unit: 'person',
    basis: gap === null ? 'UNKNOWN' : 'COMPUTED',
    required: 100,
    deployed: gap === null ? null : 100 - gap,
    reported: null,
    readings: { deployed: reading, verified: reading, all: reading },
    ...more,
  }
}
const list = (...lines: ComparedLine[]): Compared => ({ lines, successions: [] })
const only = (before: Compared, after: Compared) => {
  const { changes } = diffEditions(before, after, 'deployed')
  expect(changes).toHaveLength(1)
  return changes[0]!
}

describe('the kind of a change', () => {
  test.each<[string, number | null | undefined, number | null | undefined, ChangeKind, DiffRemark[]]>([
    ['a line that is new', undefined, 5, 'NEW', ['line_added']],
    ['a line that is gone', 5, undefined, 'CLOSED', ['line_removed']],
    ['a gap that opened', 0, 5, 'NEW', []],
    ['a gap that is met', 5, 0, 'CLOSED', []],
    ['more missing', 5, 6, 'WIDENED', []],
    ['less missing', 6, 5, 'NARROWED', []],
    ['as much missing', 5, 5, 'UNCHANGED', []],
    ['a gap that is known now', null, 5, 'UNCHANGED', ['known_now']],
    ['a met need that was not known to be met', null, 0, 'UNCHANGED', ['known_now']],
    ['a gap that is not known any more', 5, null, 'UNCHANGED', ['unknown_now']],
    ['a gap that is not known yet', null, null, 'UNCHANGED', []],
    ['a new line without a figure', undefined, null, 'NEW', ['line_added']],
  ])('%s', (_, before, after, kind, remarks) => {
    const of = (gap: number | null | undefined): Compared =>
      gap === undefined ? list() : list(line('UNAMID/troops', gap))
    const found = only(of(before), of(after))
    expect([found.kind, found.remarks]).toEqual([kind, remarks])
    expect([found.gapBefore, found.gapAfter]).toEqual([before ?? null, after ?? null])
  })

  test('a gap counted in another unit than before is not compared', () => {
    const found = only(list(line('A/police', 5)), list(line('A/police', 2, { unit: 'unit' })))
    expect([found.kind, found.remarks]).toEqual(['UNCHANGED', ['unit_changed']])
  })

  test('a gap that was computed and is now one that a source reported says so', () => {
    const found = only(list(line('A/x', 5)), list(line('A/x', 7, { basis: 'REPORTED' })))
    expect([found.kind, found.remarks]).toEqual(['WIDENED', ['reported_now']])
  })
})

test('what changed: the figures that differ, with both values', () => {
  const after = line('A/troops', 20, { required: 120, readings: line('A/troops', 20).readings })
  expect(only(list(line('A/troops', 10)), list(after)).changed).toEqual([
    { field: 'required', before: 100, after: 120 },
    { field: 'deployed', before: 90, after: 80 },
  ])
})

describe('a mission that succeeded another', () => {
  const monuc = list(line('MONUC/troops', 10), line('MONUC/police', 3))
  const monusco: Compared = {
    lines: [line('MONUSCO/troops', 12), line('MONUSCO/engineers', 1)],
    successions: [{ mission: 'MONUSCO', from: 'MONUC' }],
  }

  test('carries the line over: it is the same one, not closed and new', () => {
    const { changes } = diffEditions(monuc, monusco, 'deployed')
    expect(changes.map((c) => [c.kind, c.before?.id ?? null, c.after?.id ?? null, c.remarks])).toEqual([
      ['CLOSED', 'MONUC/police', null, ['line_removed']],
      ['NEW', null, 'MONUSCO/engineers', ['line_added']],
      ['WIDENED', 'MONUC/troops', 'MONUSCO/troops', ['carried']],
    ])
  })

  test('backwards too', () => {
    const back = diffEditions(monusco, monuc, 'deployed').changes.find((c) => c.remarks.includes('carried'))
    expect([back?.kind, back?.before?.id, back?.after?.id]).toEqual(['NARROWED', 'MONUSCO/troops', 'MONUC/troops'])
  })

  test('of two that succeeded one, the nearer carries the line', () => {
    const two: Compared = {
      lines: [line('SECOND/troops', 1), line('THIRD/troops', 1)],
      successions: [
        { mission: 'SECOND', from: 'FIRST' },
        { mission: 'THIRD', from: 'SECOND' },
      ],
    }
    const { changes } = diffEditions(list(line('FIRST/troops', 1)), two, 'deployed')
    expect(changes.find((c) => c.before)?.after?.id).toBe('SECOND/troops')
  })
})

describe('totals', () => {
  test('are one for each unit; what was stated for all missions stands apart; the unknown is counted, not added', () => {
    const diff = diffEditions(
      list(line('A/troops', 10), line('A/heli', 2, { unit: 'airframe' }), line('ALL/heli', 56, { unit: 'airframe' })),
      list(line('A/troops', 4), line('B/troops', 3), line('A/heli', null, { unit: 'airframe' })),
      'deployed',
    )
    expect(diff.totals).toEqual([
      { unit: 'person', before: 10, after: 7 },
      { unit: 'airframe', before: 2, after: 0 },
    ])
    expect(diff.everyMission).toEqual([{ unit: 'airframe', before: 56, after: 0 }])
    expect(diff.unknown).toEqual({ before: 0, after: 1 })
    expect(diff.changes.map((c) => c.after?.id ?? c.before?.id).at(-1)).toBe('ALL/heli')
  })
})

const MISSIONS = ['A', 'B', 'C', 'D', 'ALL']
const gap = fc.option(fc.nat(5))
const anyLine = fc
  .record({
    mission: fc.constantFrom(...MISSIONS),
    capability: fc.constantFrom('troops', 'police', 'heli'),
    unit: fc.constantFrom(...UNITS),
    gaps: fc.tuple(gap, gap, gap),
    basis: fc.constantFrom('COMPUTED', 'REPORTED', 'UNKNOWN'),
    required: gap,
  })
  .map(({ mission, capability, unit, gaps, basis, required }) =>
    line(`${mission}/${capability}`, gaps[0], {
      unit,
      basis,
      required,
      readings: {
        deployed: { gap: gaps[0], pledged: 0 },
        verified: { gap: gaps[1], pledged: 1 },
        all: { gap: gaps[2], pledged: 2 },
      },
    }),
  )
const anyList: fc.Arbitrary<Compared> = fc.record({
  lines: fc.uniqueArray(anyLine, { selector: (l) => l.id, maxLength: 12 }),
  // Any successions, cycles among them: nothing may hang or be counted twice.
  successions: fc.array(fc.record({ mission: fc.constantFrom(...MISSIONS), from: fc.constantFrom(...MISSIONS) }), {
    maxLength: 6,
  }),
})
const anyReading = fc.constantFrom(...READINGS)

const MIRROR: Readonly<Record<ChangeKind, ChangeKind>> = {
  NEW: 'CLOSED',
  CLOSED: 'NEW',
  WIDENED: 'NARROWED',
  NARROWED: 'WIDENED',
  UNCHANGED: 'UNCHANGED',
}
const MIRRORED: Readonly<Record<DiffRemark, DiffRemark>> = {
  carried: 'carried',
  unit_changed: 'unit_changed',
  line_added: 'line_removed',
  line_removed: 'line_added',
  known_now: 'unknown_now',
  unknown_now: 'known_now',
  reported_now: 'computed_now',
  computed_now: 'reported_now',
}

describe('of any two lists', () => {
  test('a list against itself is unchanged throughout', () => {
    fc.assert(
      fc.property(anyList, anyReading, (a, reading) => {
        const { changes, totals, counts } = diffEditions(a, a, reading)
        expect(changes.every((c) => c.kind === 'UNCHANGED' && c.remarks.length === 0 && c.changed.length === 0)).toBe(
          true,
        )
        expect(totals.every((t) => t.before === t.after)).toBe(true)
        expect(counts.UNCHANGED).toBe(a.lines.length)
      }),
    )
  })

  test('every line of either stands in exactly one change', () => {
    fc.assert(
      fc.property(anyList, anyList, anyReading, (a, b, reading) => {
        const { changes, counts } = diffEditions(a, b, reading)
        expect(changes.flatMap((c) => c.before?.id ?? []).sort()).toEqual(a.lines.map((l) => l.id).sort())
        expect(changes.flatMap((c) => c.after?.id ?? []).sort()).toEqual(b.lines.map((l) => l.id).sort())
        expect(CHANGE_KINDS.reduce((n, k) => n + counts[k], 0)).toBe(changes.length)
      }),
    )
  })

  test('backwards is the mirror of forwards', () => {
    fc.assert(
      fc.property(anyList, anyList, anyReading, (a, b, reading) => {
        const say = (
          kind: ChangeKind,
          x: ComparedLine | null,
          y: ComparedLine | null,
          remarks: readonly DiffRemark[],
        ) => `${kind} ${x?.id} ${y?.id} ${[...remarks].sort().join(' ')}`
        const forth = diffEditions(a, b, reading)
        const back = diffEditions(b, a, reading)
        expect(forth.changes.map((c) => say(c.kind, c.before, c.after, c.remarks)).sort()).toEqual(
          back.changes
            .map((c) =>
              say(
                MIRROR[c.kind],
                c.after,
                c.before,
                c.remarks.map((r) => MIRRORED[r]),
              ),
            )
            .sort(),
        )
        expect(forth.totals).toEqual(
          back.totals.map(({ unit, before, after }) => ({ unit, before: after, after: before })),
        )
      }),
    )
  })

  test('a gap that is known on both sides is told by its size', () => {
    fc.assert(
      fc.property(anyList, anyList, anyReading, (a, b, reading) => {
        for (const { kind, before, after, gapBefore, gapAfter } of diffEditions(a, b, reading).changes) {
          if (!before || !after || before.unit !== after.unit || gapBefore === null || gapAfter === null) continue
          expect(Math.sign(gapAfter - gapBefore)).toBe(
            kind === 'UNCHANGED' ? 0 : kind === 'NEW' || kind === 'WIDENED' ? 1 : -1,
          )
        }
      }),
    )
  })
})
