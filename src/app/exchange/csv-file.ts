import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { refuse } from '../../core/problem.ts'

export type CsvRow = Readonly<Record<string, string>>

/**
 * Reads a CSV file whole: header row, UTF-8, with or without a byte-order mark. For the shipped data, which are small.
 * @throws Refusal file.not_found, file.unreadable
 */
export async function readCsv(file: string): Promise<CsvRow[]> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    if (code === 'ENOENT') refuse('file.not_found', { file })
    return refuse('file.unreadable', { file, detail: message })
  }
  try {
    return parse(text, { columns: true, bom: true, skip_empty_lines: true, trim: true }) as CsvRow[]
  } catch (error) {
    return refuse('file.unreadable', { file, detail: (error as Error).message })
  }
}

export const orNull = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text)
export const numberOrNull = (text: string | undefined): number | null =>
  text === undefined || text === '' ? null : Number(text)
export const yes = (text: string | undefined): boolean => text === 'yes'
