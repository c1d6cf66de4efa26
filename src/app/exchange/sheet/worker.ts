import { readFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { writeXlsx } from 'hucre/xlsx'
import { parseCsv } from './csv.ts'
import { decodeText } from './decode.ts'
import { MOST_ROWS } from './file-row.ts'
import { markWorkbook } from './mark-workbook.ts'
import type { Done, Task } from './task.ts'
import { workbookRows } from './workbook-rows.ts'

// Runs in a thread of its own, with bounds: what is wrong with a file must not stop the server.
const answer = await done(workerData as Task).catch((error: unknown): Done => ({
  failed: String((error as Error)?.message ?? error).slice(0, 200),
}))
parentPort!.postMessage(answer, 'bytes' in answer ? [answer.bytes.buffer as ArrayBuffer] : [])

async function done(task: Task): Promise<Done> {
  if (task.do === 'write') return { bytes: await writeXlsx(task.book) }
  const bytes = new Uint8Array(await readFile(task.path))
  if (task.do === 'mark') return { bytes: await markWorkbook(bytes, task.marking) }
  if (task.format === 'xlsx') return { book: await workbookRows(bytes, MOST_ROWS) }
  const text = decodeText(bytes, task.name)
  const rows = text.ok ? parseCsv(text.value, task.name, MOST_ROWS) : text
  return rows.ok ? { book: { format: 'csv', dates: 1900, sheets: [{ name: '', rows: rows.value }] } } : rows
}
