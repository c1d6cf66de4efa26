import path from 'node:path'
import { parseDay, type Day } from '../../core/history/day.ts'
import { refuse } from '../../core/problem.ts'
import type { Range } from '../../core/reach/range.ts'
import { readCsv, type CsvRow } from '../exchange/csv-file.ts'

/** One row of a shipped file, read strictly: what it does not say as it must is refused with its place. */
export interface Cells {
  text(field: string): string
  maybe(field: string): string | null
  number(field: string, least: number, most: number): number
  maybeNumber(field: string, least: number, most: number): number | null
  /** `<field>_low` and `<field>_high`; null where both are empty. */
  maybeRange(field: string, least: number, most: number): Range | null
  oneOf<T extends string>(field: string, words: readonly T[]): T
  day(field: string): Day
  maybeDay(field: string): Day | null
  yes(field: string): boolean
  fault(field: string): never
}

export async function rowsOf(dir: string, file: string): Promise<Cells[]> {
  const rows = await readCsv(path.join(dir, file))
  return rows.map((row, i) => cells(file, i + 2, row))
}

function cells(file: string, row: number, values: CsvRow): Cells {
  const fault = (field: string): never =>
    refuse('reach.data_invalid', { file, row, field, value: (values[field] ?? '').slice(0, 100) })
  const maybe = (field: string): string | null => (values[field] === undefined ? fault(field) : values[field] || null)
  const text = (field: string): string => maybe(field) ?? fault(field)
  const maybeNumber = (field: string, least: number, most: number): number | null => {
    const found = maybe(field)
    if (found === null) return null
    const value = Number(found)
    return Number.isFinite(value) && value >= least && value <= most ? value : fault(field)
  }
  const number = (field: string, least: number, most: number): number => maybeNumber(field, least, most) ?? fault(field)
  const oneOf = <T extends string>(field: string, words: readonly T[]): T =>
    words.find((word) => word === values[field]) ?? fault(field)
  const maybeDay = (field: string): Day | null => {
    const found = maybe(field)
    if (found === null) return null
    const day = parseDay(found)
    return day.ok ? day.value : fault(field)
  }
  return {
    fault,
    text,
    maybe,
    number,
    maybeNumber,
    oneOf,
    maybeDay,
    maybeRange(field, least, most) {
      const [low, high] = [maybeNumber(`${field}_low`, least, most), maybeNumber(`${field}_high`, least, most)]
      if (low === null && high === null) return null
      return low !== null && high !== null && low <= high ? { low, high } : fault(`${field}_low`)
    },
    day: (field) => maybeDay(field) ?? fault(field),
    yes: (field) => oneOf(field, ['yes', 'no']) === 'yes',
  }
}
