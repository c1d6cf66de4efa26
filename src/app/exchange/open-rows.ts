import { open } from 'node:fs/promises'
import path from 'node:path'
import type { Cell } from '../../core/exchange/cell.ts'
import { storable } from '../../core/exchange/field.ts'
import { refuse } from '../../core/problem.ts'
import { batchesOf, openCsv, type CsvStream } from './csv-stream.ts'
import { kindOfFile } from './sheet/decode.ts'
import { MOST_ROWS, type FileRow } from './sheet/file-row.ts'
import { readSheetFile } from './sheet/read-file.ts'

/**
 * Opens a file of rows under a header: CSV piece by piece, or the first sheet of a workbook that has any, which is
 * held whole within the bounds of workbooks.
 * @throws Refusal file.not_found, file.unreadable, sheet.*, exchange.*
 */
export async function openRows(file: string): Promise<CsvStream> {
  if (!(await isArchive(file))) return openCsv(file)
  const name = path.basename(file)
  const { sheets, digest } = await readSheetFile({ path: file, name })
  const [first, ...rows] = sheets.find((sheet) => sheet.rows.length > 0)?.rows ?? []
  if (!first) return refuse('file.unreadable', { file, detail: 'empty' })
  if (rows.length > MOST_ROWS) refuse('sheet.rows_too_many', { file: name, limit: MOST_ROWS })
  const header = first.cells.map((cell) => storable(cellText(cell).trim()))
  const sha256 = Buffer.from(digest.replaceAll(/^sha-256=:|:$/g, ''), 'base64').toString('hex')
  return { header, batches: batchesOf(header, records(rows, header.length)), sha256: () => sha256 }
}

/** Empty cells at the end of a row are not written into a workbook: such a row is not ragged. */
async function* records(rows: readonly FileRow[], width: number): AsyncGenerator<{ line: number; record: string[] }> {
  for (const { line, cells } of rows) {
    const record = cells.map(cellText)
    while (record.length < width) record.push('')
    yield { line, record }
  }
}

/** A formula or an error is no value: its text is what its row is refused with. */
function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'object') return String(cell)
  return cell.odd === 'FORMULA' ? `=${cell.text}` : cell.text
}

async function isArchive(file: string): Promise<boolean> {
  const handle = await open(file).catch(() => null)
  if (!handle) return false
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0)
    return kindOfFile(buffer.subarray(0, bytesRead)) === 'ARCHIVE'
  } catch {
    return false
  } finally {
    await handle.close()
  }
}
