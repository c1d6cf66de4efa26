import { EVERY_MISSION } from '../mission/mission.ts'
import { UNITS, type Unit } from '../quantity.ts'
import { pairLines, type ComparedLine, type Pair, type Succession } from './edition-pairs.ts'
import type { ReadingName } from './reading.ts'

/** A list to compare, with the successions of its missions: MONUSCO came from MONUC. */
export interface Compared {
  readonly lines: readonly ComparedLine[]
  readonly successions: readonly Succession[]
}

/**
 * NEW: the later list alone has the line, or its gap has opened. CLOSED: the earlier list alone has it, or its gap is
 * met. WIDENED and NARROWED: both gaps are known and differ. UNCHANGED: no change of the gap is known.
 */
export const CHANGE_KINDS = ['NEW', 'CLOSED', 'WIDENED', 'NARROWED', 'UNCHANGED'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

export const DIFF_REMARKS = [
  'carried',
  'line_added',
  'line_removed',
  'known_now',
  'unknown_now',
  'unit_changed',
  'reported_now',
  'computed_now',
] as const
/** What must be said beside a change; `carried`: the same line, passed on to the mission that succeeded. */
export type DiffRemark = (typeof DIFF_REMARKS)[number]

export const CHANGED_FIELDS = ['required', 'deployed', 'reported', 'pledged'] as const
export interface FieldChange {
  readonly field: (typeof CHANGED_FIELDS)[number]
  readonly before: number | null
  readonly after: number | null
}

/** One line of either list, or of both. Gaps are in the line's unit; null where there is no line or none is known. */
export interface LineChange {
  readonly kind: ChangeKind
  readonly before: ComparedLine | null
  readonly after: ComparedLine | null
  readonly gapBefore: number | null
  readonly gapAfter: number | null
  readonly changed: readonly FieldChange[]
  readonly remarks: readonly DiffRemark[]
}

/** Gaps of one unit of measure in both lists; units are never added to each other. */
export interface UnitTotal {
  readonly unit: Unit
  readonly before: number
  readonly after: number
}

export interface EditionDiff {
  readonly reading: ReadingName
  readonly changes: readonly LineChange[]
  readonly counts: Readonly<Record<ChangeKind, number>>
  /** Of the missions' own lines. */
  readonly totals: readonly UnitTotal[]
  /** Of needs stated for all missions together: they hold the missions' own and are not added to them. */
  readonly everyMission: readonly UnitTotal[]
  /** Lines whose gap is not known, before and after. */
  readonly unknown: { readonly before: number; readonly after: number }
}

/** What changed from one list to another in one reading. Every line of either stands in exactly one change. */
export function diffEditions(before: Compared, after: Compared, reading: ReadingName): EditionDiff {
  const successions = [...before.successions, ...after.successions]
  const changes = pairLines(before.lines, after.lines, successions).map((pair) => change(pair, reading))
  const of = (every: boolean): UnitTotal[] =>
    totals(
      before.lines.filter((l) => (l.mission === EVERY_MISSION) === every),
      after.lines.filter((l) => (l.mission === EVERY_MISSION) === every),
      reading,
    )
  const unknown = (lines: readonly ComparedLine[]): number =>
    lines.filter((l) => l.readings[reading].gap === null).length
  return {
    reading,
    changes: changes.toSorted((a, b) => (place(a) < place(b) ? -1 : 1)),
    counts: Object.fromEntries(
      CHANGE_KINDS.map((kind) => [kind, changes.filter((c) => c.kind === kind).length]),
    ) as Record<ChangeKind, number>,
    totals: of(false),
    everyMission: of(true),
    unknown: { before: unknown(before.lines), after: unknown(after.lines) },
  }
}

/** Needs stated for every mission come last, as in the list. */
const place = ({ before, after }: LineChange): string => {
  const line = (after ?? before)!
  return `${line.mission === EVERY_MISSION ? 1 : 0} ${line.id} ${before?.id ?? ''}`
}

function change({ before, after }: Pair, reading: ReadingName): LineChange {
  const gapBefore = before?.readings[reading].gap ?? null
  const gapAfter = after?.readings[reading].gap ?? null
  const comparable = !before || !after || before.unit === after.unit
  return {
    kind: comparable ? kindOf(before !== null, gapBefore, after !== null, gapAfter) : 'UNCHANGED',
    before,
    after,
    gapBefore,
    gapAfter,
    changed: before && after ? changedFields(before, after, reading) : [],
    remarks: remarksOn(before, after, gapBefore, gapAfter),
  }
}

function kindOf(was: boolean, gapBefore: number | null, is: boolean, gapAfter: number | null): ChangeKind {
  if (!was) return 'NEW'
  if (!is) return 'CLOSED'
  // A gap that was not known can neither have grown nor shrunk: a remark says what became of it.
  if (gapBefore === null || gapAfter === null || gapBefore === gapAfter) return 'UNCHANGED'
  if (gapBefore === 0) return 'NEW'
  if (gapAfter === 0) return 'CLOSED'
  return gapAfter > gapBefore ? 'WIDENED' : 'NARROWED'
}

function changedFields(before: ComparedLine, after: ComparedLine, reading: ReadingName): FieldChange[] {
  const of = (line: ComparedLine, field: FieldChange['field']): number | null =>
    field === 'pledged' ? line.readings[reading].pledged : line[field]
  return CHANGED_FIELDS.map((field) => ({ field, before: of(before, field), after: of(after, field) })).filter(
    (c) => c.before !== c.after,
  )
}

function remarksOn(
  before: ComparedLine | null,
  after: ComparedLine | null,
  gapBefore: number | null,
  gapAfter: number | null,
): DiffRemark[] {
  if (!before) return ['line_added']
  if (!after) return ['line_removed']
  const found: DiffRemark[] = []
  if (before.mission !== after.mission) found.push('carried')
  if (before.unit !== after.unit) found.push('unit_changed')
  if (gapBefore === null && gapAfter !== null) found.push('known_now')
  if (gapBefore !== null && gapAfter === null) found.push('unknown_now')
  if (before.basis === 'COMPUTED' && after.basis === 'REPORTED') found.push('reported_now')
  if (before.basis === 'REPORTED' && after.basis === 'COMPUTED') found.push('computed_now')
  return found
}

function totals(before: readonly ComparedLine[], after: readonly ComparedLine[], reading: ReadingName): UnitTotal[] {
  const sum = (lines: readonly ComparedLine[], unit: Unit): number =>
    lines.reduce((n, l) => (l.unit === unit ? n + (l.readings[reading].gap ?? 0) : n), 0)
  return UNITS.map((unit) => ({ unit, before: sum(before, unit), after: sum(after, unit) })).filter(
    (t) => t.before > 0 || t.after > 0,
  )
}
