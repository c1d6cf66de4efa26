import type { Cell } from '../../../core/exchange/cell.ts'
import type { Reading } from '../../../core/exchange/cell-value.ts'
import {
  decide,
  inSheet,
  PROBLEM,
  QUARANTINE,
  readRow,
  REMEDY,
  type CellProblem,
  type Change,
  type Held,
  type Header,
  type SheetRow,
} from '../../../core/exchange/sheet.ts'
import { problem, Refusal, type Problem } from '../../../core/problem.ts'
import type { Ctx } from '../../context.ts'
import type { FileRow } from './file-row.ts'
import type { Kind } from './kind.ts'
import { fingerprintOf, markOf } from './mark.ts'

export type Outcome = 'UNCHANGED' | 'CREATED' | 'CHANGED' | 'REFUSED'

/** What becomes of one row of a file. */
export interface Judged {
  readonly line: number
  readonly row: SheetRow
  /** The key under which it stands; of a new thing only once it is written. */
  readonly key: string | null
  readonly outcome: Outcome
  readonly changes: readonly Change[]
  readonly problems: readonly CellProblem[]
  readonly held: Held | null
  /** The row as the file has it, by column. */
  readonly raw: Readonly<Record<string, string>>
  /** Digest of the row as the file has it. */
  readonly fingerprint: string
}

/** A row as it was read, before the register was asked. */
export type Parsed = Pick<Judged, 'line' | 'row' | 'problems' | 'raw' | 'fingerprint'>

export interface Frame {
  readonly kind: Kind
  readonly header: Header
  /** The headings, as the file has them, for columns of the reader's own. */
  readonly titles: readonly Cell[]
  readonly reading: Reading
}

/** Reads rows one by one; a key that stands twice, and new rows that say the same, are refused the second time. */
export function rowParser({ kind, header, titles, reading }: Frame): (row: FileRow) => Parsed {
  const seen = new Map<string, number>()
  return ({ line, cells, given }) => {
    const { row, problems } = readRow(cells, kind.layout, header, reading)
    const raw = rawOf(cells, header, titles)
    if (given !== undefined && given !== titles.length)
      problems.unshift(whole(problem('sheet.cells_beyond', { given, columns: titles.length })))
    const name = row.key ?? JSON.stringify(row.values)
    const before = seen.get(name)
    if (before === undefined) seen.set(name, line)
    else problems.push(whole(twice(row.key, before)))
    return { line, row, problems, raw, fingerprint: fingerprintOf(kind.layout.kind, Object.entries(raw).sort()) }
  }
}

const whole = (found: Problem): CellProblem => ({ column: null, problem: found })
const twice = (key: string | null, line: number): Problem =>
  key === null ? problem('sheet.row_twice', { line }) : problem('sheet.key_twice', { key, line })

const cellText = (cell: Cell): string =>
  cell === null ? '' : typeof cell === 'object' ? (cell.odd === 'FORMULA' ? `=${cell.text}` : cell.text) : String(cell)

/** Cells by the code of their column, or by its heading where the column is the reader's own; empty ones left out. */
function rawOf(cells: readonly Cell[], header: Header, titles: readonly Cell[]): Record<string, string> {
  const codes = new Map([...header].map(([code, index]) => [index, code]))
  const named = cells.map((cell, i): [string, string] => [
    codes.get(i) ?? (cellText(titles[i] ?? null).slice(0, 100) || `column_${i + 1}`),
    // The database keeps no null character.
    cellText(cell).replaceAll('\u0000', '\ufffd').toWellFormed().slice(0, 32_767),
  ])
  const ours = new Set([PROBLEM, REMEDY, QUARANTINE] as readonly string[])
  return Object.fromEntries(named.filter(([code, text]) => text !== '' && !ours.has(code)))
}

/** A row of which nothing becomes. */
export const refusedRow = (parsed: Parsed): Judged => ({
  ...parsed,
  key: parsed.row.key,
  outcome: 'REFUSED',
  changes: [],
  held: null,
})

/**
 * Asks the register what becomes of a row: compares it with what is held, and lets the use case take it. With a
 * register that keeps no trace (`without-trace`) that is a preview.
 */
export async function judge(
  ctx: Ctx,
  kind: Kind,
  parsed: Parsed,
  heldByKey: ReadonlyMap<string, Held>,
): Promise<Judged> {
  const { row, problems } = parsed
  const { layout } = kind
  const found = row.key === null ? null : (heldByKey.get(row.key) ?? null)
  const held = found && { ...found, values: inSheet(layout, found.values) }
  const answer = (more: Partial<Judged>): Judged => ({ ...refusedRow(parsed), held, ...more })
  if (problems.length > 0) return answer({})
  const decision = decide(row, layout, held, isUntouched(kind, row))
  if (decision.outcome !== 'CREATED' && decision.outcome !== 'CHANGED') return answer(decision)
  try {
    const twin = decision.outcome === 'CREATED' ? await kind.twin(ctx, row.values) : null
    if (twin !== null) return answer({ outcome: 'UNCHANGED', key: twin })
    const { key, repeated } = await kind.write(
      { ...ctx, request: requestOf(ctx, parsed) },
      {
        key: row.key,
        read: held?.version ?? 0,
        changes: decision.changes,
        values: row.values,
        said: row.said,
      },
    )
    return answer(repeated ? { outcome: 'UNCHANGED', key } : { ...decision, key })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return answer({ changes: decision.changes, problems: [refusedBy(kind, error.problem, row, held)] })
  }
}

/** A row whose mark still fits what it says. */
export const isUntouched = ({ layout }: Kind, { mark, values }: SheetRow): boolean =>
  mark !== null && mark === markOf(layout, values)

/** The same new row sent again by the same person is answered as before: it is created once. */
export const requestOf = ({ viewer }: Ctx, { row, fingerprint }: Parsed): Ctx['request'] =>
  row.key === null && viewer.person !== null ? { key: `sheet:${fingerprint}`, digest: fingerprint } : null

/** A use case's refusal, at the cell that it names; somebody else was faster: a conflict. */
export function refusedBy({ layout }: Kind, found: Problem, row: SheetRow, held: Held | null): CellProblem {
  if (found.code === 'subject.changed' && row.key !== null)
    return whole(
      problem('sheet.conflict', { key: row.key, version: row.version ?? 0, current: (held?.version ?? 0) + 1 }),
    )
  const { field, column } = found.params as { field?: unknown; column?: unknown }
  const name = String(field ?? column ?? '').split('.')[0]!
  const code = name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return { column: layout.columns.some((c) => c.code === code) ? code : null, problem: found }
}
