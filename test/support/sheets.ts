import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openXlsx, saveXlsx, type CellValue } from 'hucre/xlsx'
import { afterAll } from 'vitest'
import type { Ctx } from '../../src/app/context.ts'
import { downloadSheet, type DownloadInput } from '../../src/app/exchange/sheet/download.ts'
import { previewSheet } from '../../src/app/exchange/sheet/preview.ts'
import { uploadSheet } from '../../src/app/exchange/sheet/upload.ts'
import type { GivenFile } from '../../src/app/exchange/sheet/read-file.ts'
import type { SheetReport } from '../../src/contract/sheet.ts'
import { loadTranslator } from '../../src/i18n/load.ts'
import { newestEntry } from '../../src/store/ledger/head.ts'

/** The sheet of rows in a workbook of ours; its first row has the codes, its second the headings. */
export const ROWS = 1

/** Keeps files in a directory that goes when the tests around it are done. */
export function desk(): (name: string, bytes: Uint8Array | string) => GivenFile {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'gaplist-desk-'))
  afterAll(() => rmSync(dir, { recursive: true, force: true }))
  return (name, bytes) => {
    const file = path.join(dir, `${Math.random().toString(36).slice(2)}-${name}`)
    writeFileSync(file, bytes)
    return { path: file, name }
  }
}

export const download = async (ctx: Ctx, input: Partial<DownloadInput> & { kind: string }): Promise<Uint8Array> =>
  (await downloadSheet(ctx, await loadTranslator(ctx.language), { format: 'xlsx', ...input })).bytes

export const preview = (ctx: Ctx, kind: string, file: GivenFile): Promise<SheetReport> =>
  previewSheet(ctx, loadTranslator, { kind, file })

/** Previews a file and sends it, as a person would. */
export async function upload(ctx: Ctx, kind: string, file: GivenFile): Promise<SheetReport> {
  const { digest } = await preview(ctx, kind, file)
  return uploadSheet(ctx, loadTranslator, { kind, file, digest })
}

/** Rows of a sheet by their codes, to be changed in place. */
export class Grid {
  readonly rows: CellValue[][]
  readonly codes: string[]
  constructor(rows: CellValue[][]) {
    this.rows = rows
    this.codes = rows[0]!.map(String)
  }
  column(code: string): number {
    const at = this.codes.indexOf(code)
    if (at < 0) throw new Error(`no column ${code}`)
    return at
  }
  /** Row numbers of the rows in which a column has a value, from 0. */
  where(code: string, value: CellValue): number[] {
    return this.rows.flatMap((row, i) => (i > 1 && row[this.column(code)] === value ? [i] : []))
  }
  /** The last row with something in it: below it a workbook of ours has room for more, with choices and checks. */
  last(): number {
    return this.rows.findLastIndex((row) => row.some((value) => value !== null && value !== ''))
  }
  get(row: number, code: string): CellValue {
    return this.rows[row]![this.column(code)] ?? null
  }
  set(row: number, code: string, value: CellValue): void {
    const cells = this.rows[row]!
    while (cells.length < this.codes.length) cells.push(null)
    cells[this.column(code)] = value
  }
  add(values: Readonly<Record<string, CellValue>>): number {
    this.rows.push(this.codes.map((code) => values[code] ?? null))
    return this.rows.length - 1
  }
}

/** Opens a workbook, changes its rows as somebody would in a spreadsheet program, and saves it. */
export async function edit(bytes: Uint8Array, change: (grid: Grid) => void): Promise<Uint8Array> {
  const book = await openXlsx(bytes, { readStyles: true })
  const sheet = book.sheets[ROWS]!
  const grid = new Grid(sheet.rows)
  const before = sheet.rows.map((row) => [...row])
  change(grid)
  for (const [r, row] of sheet.rows.entries())
    for (const [c, value] of row.entries())
      if (value !== (before[r]?.[c] ?? null)) {
        const key = `${r},${c}`
        const style = sheet.cells?.get(key)?.style
        if (style && value !== null) sheet.cells!.set(key, { value, type: kindOf(value), style })
        else sheet.cells?.delete(key)
      }
  return saveXlsx(book)
}

const kindOf = (value: NonNullable<CellValue>): 'date' | 'string' | 'number' | 'boolean' =>
  value instanceof Date ? 'date' : (typeof value as 'string')

export async function open(bytes: Uint8Array, sheet = ROWS): Promise<Grid> {
  return new Grid((await openXlsx(bytes, { readStyles: true })).sheets[sheet]!.rows)
}

/** The number of the newest ledger entry. */
export const entries = async (ctx: Ctx): Promise<number> => (await newestEntry(ctx.store.db))?.seq ?? 0
