import { LIMITS } from '../text.ts'
import type { Layout } from './sheet.ts'

/** Statements: what a source says of a quantity on a day. A statement is never changed, only recorded or withdrawn. */
export const OBSERVATION_COLUMNS = [
  { code: 'mission', kind: 'CODE', list: 'mission', width: 12, given: 'FIRST', required: 'NEW' },
  { code: 'mission_name', kind: 'LABEL', width: 30, given: 'FIXED' },
  { code: 'capability', kind: 'CODE', list: 'capability', width: 28, given: 'FIRST', required: 'NEW' },
  { code: 'capability_name', kind: 'LABEL', width: 30, given: 'FIXED' },
  { code: 'measure', kind: 'CODE', list: 'measure', width: 14, given: 'FIRST', required: 'NEW' },
  { code: 'value', kind: 'WHOLE', width: 10, given: 'FIRST', required: 'NEW' },
  { code: 'unit', kind: 'CODE', list: 'unit', width: 10, given: 'FIRST', required: 'NEW' },
  { code: 'valid_on', kind: 'DAY', width: 12, given: 'FIRST', required: 'NEW' },
  { code: 'source', kind: 'CODE', list: 'source', width: 28, given: 'FIRST', required: 'NEW' },
  { code: 'note', kind: 'TEXT', limit: LIMITS.note, width: 50, given: 'FIRST' },
  { code: 'also_said', kind: 'LABEL', width: 40, given: 'FIXED' },
] as const satisfies Layout['columns']

export const OBSERVATION_SHEET: Layout = { kind: 'observations', columns: OBSERVATION_COLUMNS, takesBack: true }
