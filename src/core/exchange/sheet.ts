import { block, pass, problem, type Problem, type Verdict } from '../problem.ts'
import { joinList, splitList, type Cell } from './cell.ts'
import { readCell, type Readable, type Reading, type Value } from './cell-value.ts'

/** Kinds of facts that people keep in spreadsheets. The gap list is computed: it goes out and never comes in. */
export const SHEET_KINDS = ['pledges', 'requirements', 'observations', 'gaps'] as const
export type SheetKind = (typeof SHEET_KINDS)[number]

/** Columns that every sheet has: whose row it is, which version was read, and what the row said when it went out. */
export const KEY = 'key'
export const VERSION = 'version'
export const MARK = 'mark'
/** Columns of a sheet that came back: what is wrong, what to do, and where the row waits. */
export const PROBLEM = 'problem'
export const REMEDY = 'remedy'
export const QUARANTINE = 'quarantine'

export interface Column extends Readable {
  /** Width in characters. */
  readonly width: number
  /**
   * FREE may be changed. FIRST: only in a new row. FIXED: shown, and never taken. WITH_CHANGE: says something of the
   * change itself (its reason); goes out empty.
   */
  readonly given: 'FREE' | 'FIRST' | 'FIXED' | 'WITH_CHANGE'
  /** Rows that must have it: new ones, those that change something, or both. */
  readonly required?: 'NEW' | 'CHANGE' | 'BOTH'
}

export interface Layout {
  readonly kind: SheetKind
  /** Without the columns that every sheet has. */
  readonly columns: readonly Column[]
  readonly takesBack: boolean
}

/** Codes of all columns of a sheet as it goes out, in order. */
export const columnCodes = ({ columns, takesBack }: Layout): string[] =>
  takesBack ? [KEY, VERSION, ...columns.map((c) => c.code), MARK] : columns.map((c) => c.code)

/** Where each column stands in a file, by code; columns of the reader's own are left out. */
export type Header = ReadonlyMap<string, number>

/**
 * Finds the columns in a header row. `codeOf` knows the code of a heading, in whatever language it is written.
 * Their order does not matter; a sheet that comes back needs its key and its version.
 */
export function readHeader(
  cells: readonly Cell[],
  layout: Layout,
  file: string,
  codeOf: (heading: string) => string | null,
): Verdict<Header> {
  const codes = new Set([...columnCodes(layout), PROBLEM, REMEDY, QUARANTINE])
  const header = new Map<string, number>()
  for (const [index, cell] of cells.entries()) {
    const code = typeof cell === 'string' ? codeOf(cell.trim()) : null
    if (code === null || !codes.has(code)) continue
    if (header.has(code)) return block('sheet.column_twice', { file, column: code })
    header.set(code, index)
  }
  const missing = [KEY, VERSION].filter((code) => !header.has(code))
  return missing.length > 0 ? block('sheet.columns_missing', { file, columns: missing.join(', ') }) : pass(header)
}

export type Values = Readonly<Record<string, Value>>

/** A row of a file: which thing it is about, and what it says in the columns that the file has. */
export interface SheetRow {
  readonly key: string | null
  readonly version: number | null
  readonly mark: string | null
  readonly quarantine: number | null
  readonly values: Values
  /** What it says of the change itself. */
  readonly said: Values
}

export interface CellProblem {
  /** Null: of the row as a whole. */
  readonly column: string | null
  readonly problem: Problem
}

/** Reads a row; everything that is wrong in it is said at once. */
export function readRow(
  cells: readonly Cell[],
  layout: Layout,
  header: Header,
  reading: Reading,
): { row: SheetRow; problems: CellProblem[] } {
  const problems: CellProblem[] = []
  const read = (column: Readable): Value => {
    const at = header.get(column.code)
    const verdict = readCell(at === undefined ? null : (cells[at] ?? null), column, reading)
    if (verdict.ok) return verdict.value
    problems.push({ column: column.code, problem: verdict.problem })
    return null
  }
  const text = (code: string): string | null => read({ code, kind: 'TEXT', limit: 200 }) as string | null
  const number = (code: string): number | null => read({ code, kind: 'WHOLE' }) as number | null
  const all = (some: readonly Column[]): Values => Object.fromEntries(some.map((c) => [c.code, read(c)]))
  const there = layout.columns.filter((c) => c.kind !== 'LABEL' && header.has(c.code))
  const row = {
    key: text(KEY),
    version: number(VERSION),
    mark: text(MARK),
    quarantine: number(QUARANTINE),
    values: all(there.filter(compared)),
    said: all(there.filter((c) => !compared(c))),
  }
  return { row, problems: problems.filter((p) => p.column !== MARK && p.column !== QUARANTINE) }
}

/** Columns that are compared with what the register holds, and that a mark is made from. */
export const compared = ({ kind, given }: Column): boolean => kind !== 'LABEL' && given !== 'WITH_CHANGE'

/** Values as a file gives them back: composed, line ends as line feeds, without space around them. */
export function inSheet({ columns }: Layout, values: Values): Values {
  const kinds = new Map(columns.map((c) => [c.code, c.kind]))
  const said = (code: string, value: Value): Value => {
    if (typeof value !== 'string') return value
    const clean = value.normalize('NFC').replaceAll(/\r\n?/g, '\n').trim()
    return (kinds.get(code) === 'LIST' ? joinList(splitList(clean)) : clean) || null
  }
  return Object.fromEntries(Object.entries(values).map(([code, value]) => [code, said(code, value)]))
}

/** What the register holds for a row. */
export interface Held {
  readonly version: number
  readonly values: Values
  /** The viewer may change it. */
  readonly editable: boolean
}

export interface Change {
  readonly column: string
  readonly from: Value
  readonly to: Value
}

/** What is to be done with a row. */
export type Decision =
  | { readonly outcome: 'UNCHANGED' }
  | { readonly outcome: 'CREATED' | 'CHANGED'; readonly changes: readonly Change[] }
  | { readonly outcome: 'REFUSED'; readonly problems: readonly CellProblem[]; readonly changes?: readonly Change[] }

/**
 * Compares a row with what the register holds. A row that says what it said when it went out (`untouched`), or what
 * the register says by now, changes nothing, whatever its version; else the version that it names must still stand.
 */
export function decide(row: SheetRow, layout: Layout, held: Held | null, untouched: boolean): Decision {
  const { key } = row
  if (key === null) {
    const lacking = missing(layout, { ...row.values, ...row.said }, 'NEW')
    return lacking.length > 0
      ? { outcome: 'REFUSED', problems: lacking }
      : { outcome: 'CREATED', changes: differences(row.values, {}) }
  }
  if (untouched) return { outcome: 'UNCHANGED' }
  if (!held) return refused(block('sheet.key_unknown', { key }))
  const changes = differences(row.values, held.values)
  if (changes.length === 0) return { outcome: 'UNCHANGED' }
  if (!held.editable) return refused(block('sheet.not_yours', { key }))
  if (row.version === null) return { outcome: 'REFUSED', problems: [required(VERSION)] }
  if (row.version !== held.version)
    return refused(block('sheet.conflict', { key, version: row.version, current: held.version }))
  const given = new Map(layout.columns.map((c) => [c.code, c.given]))
  const problems = [
    ...changes.filter((c) => given.get(c.column) !== 'FREE').map(({ column, from }) => fixed(column, from)),
    ...missing(layout, { ...held.values, ...row.values, ...row.said }, 'CHANGE'),
  ]
  return problems.length > 0 ? { outcome: 'REFUSED', problems, changes } : { outcome: 'CHANGED', changes }
}

const refused = (verdict: Verdict<never>): Decision => ({
  outcome: 'REFUSED',
  problems: verdict.ok ? [] : [{ column: null, problem: verdict.problem }],
})

const fixed = (column: string, from: Value): CellProblem => ({
  column,
  problem: problem('cell.fixed', { column, value: String(from ?? '') }),
})

/** Columns that must say something and do not. */
const missing = ({ columns }: Layout, values: Values, of: 'NEW' | 'CHANGE'): CellProblem[] =>
  columns
    .filter(({ code, required }) => (required === of || required === 'BOTH') && (values[code] ?? null) === null)
    .map(({ code }) => required(code))

const required = (column: string): CellProblem => ({ column, problem: problem('cell.required', { column }) })

const differences = (values: Values, held: Values): Change[] =>
  Object.entries(values)
    .filter(([column, to]) => to !== (held[column] ?? null))
    .map(([column, to]) => ({ column, from: held[column] ?? null, to }))
