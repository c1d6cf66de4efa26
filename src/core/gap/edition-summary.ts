import { EVERY_MISSION } from '../mission/mission.ts'
import { UNITS, type Unit } from '../quantity.ts'
import type { GapSum, Summary } from './filter.ts'
import type { ReadingName } from './reading.ts'

interface SummedLine {
  readonly mission: { readonly code: string }
  readonly capability: { readonly unit: Unit }
  readonly readings: Readonly<
    Record<ReadingName, { readonly kind: 'GAP' | 'MET' | 'OVER' | 'UNKNOWN'; readonly gap: number | null }>
  >
}

/** Totals of an edition's lines, in the units in which the edition itself counts. */
export function summariseEdition(lines: readonly SummedLine[], reading: ReadingName): Summary {
  const of = (kind: string): number => lines.filter((l) => l.readings[reading].kind === kind).length
  const sums = (some: readonly SummedLine[]): GapSum[] =>
    UNITS.map((unit) => {
      const gaps = some.filter((l) => l.capability.unit === unit).flatMap((l) => l.readings[reading].gap || [])
      return { unit, gap: gaps.reduce((a, b) => a + b, 0), lines: gaps.length }
    }).filter((s) => s.lines > 0)
  return {
    lines: lines.length,
    open: of('GAP'),
    over: of('OVER'),
    unknown: of('UNKNOWN'),
    gaps: sums(lines.filter((l) => l.mission.code !== EVERY_MISSION)),
    everyMission: sums(lines.filter((l) => l.mission.code === EVERY_MISSION)),
  }
}
