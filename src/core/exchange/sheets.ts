import { GAP_SHEET, type GAP_COLUMNS, type LISTED_COLUMNS } from './gap-sheet.ts'
import { OBSERVATION_SHEET, type OBSERVATION_COLUMNS } from './observation-sheet.ts'
import { PLEDGE_SHEET, type PLEDGE_COLUMNS } from './pledge-sheet.ts'
import { REQUIREMENT_SHEET, type REQUIREMENT_COLUMNS } from './requirement-sheet.ts'
import type { KEY, Layout, MARK, PROBLEM, QUARANTINE, REMEDY, SheetKind, VERSION } from './sheet.ts'

/** Every sheet by its kind. */
export const SHEETS: Readonly<Record<SheetKind, Layout>> = {
  pledges: PLEDGE_SHEET,
  requirements: REQUIREMENT_SHEET,
  observations: OBSERVATION_SHEET,
  gaps: GAP_SHEET,
}

type CodeOf<T extends readonly { readonly code: string }[]> = T[number]['code']

/** Every column that a sheet can have: the catalogues carry a heading for each. */
export type ColumnCode =
  | CodeOf<typeof PLEDGE_COLUMNS>
  | CodeOf<typeof REQUIREMENT_COLUMNS>
  | CodeOf<typeof OBSERVATION_COLUMNS>
  | CodeOf<typeof GAP_COLUMNS>
  | CodeOf<typeof LISTED_COLUMNS>
  | typeof KEY
  | typeof VERSION
  | typeof MARK
  | typeof PROBLEM
  | typeof REMEDY
  | typeof QUARANTINE
