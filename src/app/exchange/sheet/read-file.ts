import { open, stat } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { refuse, Refusal, type Verdict } from '../../../core/problem.ts'
import { ARCHIVE_LIMITS, inspectArchive } from './archive.ts'
import { isEncrypted, kindOfFile } from './decode.ts'
import type { FileBook } from './file-row.ts'
import { inWorker } from './in-worker.ts'

/** A file that somebody sent or named: where it lies, and what they call it. */
export interface GivenFile {
  readonly path: string
  readonly name: string
}

export interface ReadFile extends FileBook {
  /** SHA-256 of the file, as RFC 9530 writes it: names what was previewed. */
  readonly digest: string
}

/**
 * Reads a spreadsheet that comes from outside: what it is is decided by its bytes, and nothing of it is unpacked or
 * parsed before its sizes were checked.
 * @throws Refusal file.not_found, file.unreadable, exchange.file_too_large, exchange.busy, sheet.*
 */
export async function readSheetFile({ path, name }: GivenFile): Promise<ReadFile> {
  const bytes = await content(path, name)
  const digest = `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`
  const kind = kindOfFile(bytes)
  if (kind === 'COMPOUND')
    return isEncrypted(bytes)
      ? refuse('sheet.encrypted', { file: name })
      : refuse('sheet.old_format', { file: name, format: 'XLS' })
  if (kind === 'OTHER' || bytes.length === 0) return refuse('sheet.not_spreadsheet', { file: name })
  if (kind === 'ARCHIVE') taken(inspectArchive(bytes, name))
  const format = kind === 'ARCHIVE' ? 'xlsx' : 'csv'
  return { ...(await inWorker({ do: 'read', path, name, format }, name, 'book')), digest }
}

function taken<T>(verdict: Verdict<T>): T {
  if (!verdict.ok) throw new Refusal(verdict.problem)
  return verdict.value
}

async function content(path: string, name: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null)
  if (!found) return refuse('file.not_found', { file: name })
  if (!found.isFile()) return refuse('file.unreadable', { file: name, detail: 'not a file' })
  const limit = ARCHIVE_LIMITS.bytes
  if (found.size > limit) return refuse('exchange.file_too_large', { bytes: found.size, limit })
  const handle = await open(path).catch(() => null)
  if (!handle) return refuse('file.unreadable', { file: name, detail: 'no right to read' })
  try {
    return new Uint8Array(await handle.readFile())
  } finally {
    await handle.close()
  }
}
