import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { pipeline, Readable } from 'node:stream'
import { createZstdDecompress } from 'node:zlib'
import { refuse } from '../../core/problem.ts'
import { isHead, isTail, type Head, type TableSum, type Tail } from './contents.ts'
import { frames, section, Unframed } from './frames.ts'
import { closing, CLOSING_BYTES, FORMAT, LONGEST_OPENING, parseOpening } from './opening.ts'
import { keyOf, unseal, Unsealable } from './seal.ts'

/** A backup whose every byte was looked at. */
export interface Checked {
  readonly file: string
  readonly bytes: number
  readonly head: Head
  readonly tail: Tail
  /** Reads the contents once more: head, sections of the tables, tail. */
  frames(): AsyncGenerator<Buffer, void, void>
}

/**
 * Reads a backup from its first byte to its last and answers what is in it; writes nothing.
 * @throws Refusal backup.foreign, backup.damaged, backup.newer, backup.passphrase_needed, backup.passphrase_wrong,
 *   backup.not_encrypted, backup.unreadable, file.not_found
 */
export async function checkBackup(file: string, passphrase: string | null): Promise<Checked> {
  const place = await locate(file)
  const opening = parseOpening(place.line)
  if (!opening) return refuse('backup.foreign', { file })
  if (opening.format > FORMAT) refuse('backup.newer', { file, found: `${opening.format}`, known: `${FORMAT}` })
  if (!(await intact(file, place))) return refuse('backup.damaged', { file })
  const { cipher = null } = opening
  if (cipher && passphrase === null) return refuse('backup.passphrase_needed', { file })
  if (!cipher && passphrase !== null) return refuse('backup.not_encrypted', { file })
  const key = cipher ? await keyOf(passphrase!, Buffer.from(cipher.salt, 'base64')) : null
  const again = () => frames(body(file, place, key))
  const found = await readThrough(again()).catch((error: unknown) => {
    // The file is as it was written: what does not open has another key.
    if (error instanceof Unsealable) return refuse('backup.passphrase_wrong', { file })
    if (error instanceof Unframed || isZlib(error)) return refuse('backup.damaged', { file })
    throw error
  })
  return found ? { file, bytes: place.bytes, ...found, frames: again } : refuse('backup.damaged', { file })
}

interface Place {
  readonly bytes: number
  /** The first line, with its end. */
  readonly line: string
}

/** How long the file is, and its first line. */
async function locate(file: string): Promise<Place> {
  let handle: FileHandle | undefined
  try {
    handle = await open(file)
    const { size } = await handle.stat()
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LONGEST_OPENING), 0, LONGEST_OPENING, 0)
    const end = buffer.subarray(0, bytesRead).indexOf('\n')
    if (end < 0) return refuse('backup.foreign', { file })
    return { bytes: size, line: buffer.toString('utf8', 0, end + 1) }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return code === 'ENOENT'
      ? refuse('file.not_found', { file })
      : refuse('backup.unreadable', { file, detail: message })
  } finally {
    await handle?.close()
  }
}

async function intact(file: string, { bytes, line }: Place): Promise<boolean> {
  if (bytes <= Buffer.byteLength(line) + CLOSING_BYTES) return false
  const hash = createHash('sha256')
  const content = bytes - CLOSING_BYTES
  for await (const chunk of createReadStream(file, { end: content - 1 })) hash.update(chunk as Buffer)
  let last = ''
  for await (const chunk of createReadStream(file, { start: content })) last += String(chunk)
  return last === closing(hash.digest('hex'))
}

/** The bytes between first and last line, opened and unpacked. */
function body(file: string, { bytes, line }: Place, key: Buffer | null): AsyncIterable<Buffer> {
  const raw = createReadStream(file, { start: Buffer.byteLength(line), end: bytes - CLOSING_BYTES - 1 })
  const packed = key ? Readable.from(unseal(raw, key, line)) : raw
  // What fails before it fails the unpacked stream, which is read to its end or until it throws.
  return pipeline(packed, createZstdDecompress({ chunkSize: 256 * 1024 }), () => {})
}

const isZlib = (error: unknown): boolean => /^(ERR_|Z_|ZSTD_)/.test((error as { code?: string }).code ?? '')

async function readThrough(all: AsyncGenerator<Buffer, void, void>): Promise<{ head: Head; tail: Tail } | null> {
  const head = parsed((await all.next()).value)
  if (!isHead(head)) return null
  const sums: string[] = []
  for (const _ of head.tables) {
    const hash = createHash('sha256')
    for await (const part of section(all)) hash.update(part)
    sums.push(hash.digest('hex'))
  }
  const tail = parsed((await all.next()).value)
  const ended = (await all.next()).done
  if (!isTail(tail) || !ended) return null
  const same = tail.tables.length === sums.length && tail.tables.every((t: TableSum, i) => t.sha256 === sums[i])
  return same ? { head, tail } : null
}

function parsed(frame: Buffer | void): unknown {
  try {
    return frame ? JSON.parse(frame.toString('utf8')) : null
  } catch {
    return null
  }
}
