import type { Cell, DateSystem } from '../../../core/exchange/cell.ts'

/** A row of a file that is not empty, with its number as people see it in their program. */
export interface FileRow {
  readonly line: number
  readonly cells: readonly Cell[]
  /** Cells that the row has in a CSV file: one too few or too many means that a comma lacks its quotes. */
  readonly given?: number
}

export interface FileSheet {
  readonly name: string
  readonly rows: readonly FileRow[]
}

/** What a file holds, before any rule has looked at it. */
export interface FileBook {
  readonly format: SheetFormat
  readonly sheets: readonly FileSheet[]
  readonly dates: DateSystem
}

export const SHEET_FORMATS = ['xlsx', 'csv'] as const
export type SheetFormat = (typeof SHEET_FORMATS)[number]

export const MOST_ROWS = 100_000
export const MOST_COLUMNS = 200
