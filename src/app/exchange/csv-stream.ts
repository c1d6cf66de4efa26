import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Transform } from 'node:stream'
import { createHash, type Hash } from 'node:crypto'
import { parse } from 'csv-parse'
import { storable, type RawRow } from '../../core/exchange/field.ts'
import { refuse, Refusal } from '../../core/problem.ts'

export interface CsvLine {
  readonly line: number
  readonly raw: RawRow
  /** True when the row has more or fewer fields than the header. */
  readonly ragged: boolean
}

/** A CSV file read piece by piece: memory stays bounded however long it is. */
export interface CsvStream {
  readonly header: readonly string[]
  readonly batches: AsyncGenerator<CsvLine[]>
  /** SHA-256 of the file, complete once the batches are read to their end. */
  readonly sha256: () => string
}

const BATCH = 5_000

/** Refuses bytes that are not UTF-8, rather than storing the names that they garble. */
function utf8(file: string, hash: Hash): Transform {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  return new Transform({
    readableObjectMode: false,
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      try {
        done(null, decoder.decode(chunk, { stream: true }))
      } catch {
        done(new Refusal({ code: 'file.unreadable', params: { file, detail: 'not UTF-8' } }))
      }
    },
    flush(done) {
      try {
        done(null, decoder.decode())
      } catch {
        done(new Refusal({ code: 'file.unreadable', params: { file, detail: 'not UTF-8' } }))
      }
    },
  })
}

/**
 * Opens a CSV file with a header row.
 * @throws Refusal file.not_found, file.unreadable (not a file, not UTF-8, a quote without its end)
 */
export async function openCsv(file: string): Promise<CsvStream> {
  const found = await stat(file).catch(() => null)
  if (!found) return refuse('file.not_found', { file })
  if (!found.isFile()) return refuse('file.unreadable', { file, detail: 'not a file' })
  const hash = createHash('sha256')
  const parser = parse({
    bom: true,
    // By default the first line decides, and one of the other kind would grow the last field of its row.
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
    max_record_size: 1_000_000,
  })
  const source = createReadStream(file)
  const decoded = source.pipe(utf8(file, hash))
  decoded.on('error', (error) => parser.destroy(error))
  source.on('error', (error) => parser.destroy(error))
  decoded.pipe(parser)
  const records = parser[Symbol.asyncIterator]() as AsyncIterator<{ record: string[]; info: { lines: number } }>
  const next = async () => {
    try {
      return await records.next()
    } catch (error) {
      if (error instanceof Refusal) throw error
      return refuse('file.unreadable', { file, detail: (error as Error).message.slice(0, 200) })
    }
  }
  const first = await next()
  if (first.done) return refuse('file.unreadable', { file, detail: 'empty' })
  const header = first.value.record.map((name) => storable(name.trim()))
  const close = () => void source.destroy()
  return { header, batches: batchesOf(header, lines(next, close)), sha256: () => hash.copy().digest('hex') }
}

async function* lines(
  next: () => Promise<IteratorResult<{ record: string[]; info: { lines: number } }>>,
  close: () => void,
): AsyncGenerator<{ line: number; record: string[] }> {
  try {
    for (let item = await next(); !item.done; item = await next())
      yield { line: item.value.info.lines, record: item.value.record }
  } finally {
    close()
  }
}

/** Records under a header, many at a time. */
export async function* batchesOf(
  header: readonly string[],
  records: AsyncIterable<{ line: number; record: string[] }>,
): AsyncGenerator<CsvLine[]> {
  let batch: CsvLine[] = []
  for await (const { line, record } of records) {
    const raw = Object.fromEntries(record.map((text, i) => [header[i] ?? `column_${i + 1}`, text.trim()]))
    batch.push({ line, raw, ragged: record.length !== header.length })
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
