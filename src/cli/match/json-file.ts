import { open } from 'node:fs/promises'
import { refuse } from '../../core/problem.ts'

/** Largest file that is read, in megabytes: a problem at the limits of what is taken is smaller. */
const MOST = 128

/** Brackets within brackets: a problem has five, a plan four. */
const DEEPEST = 64

/**
 * Parses a JSON file.
 * @throws Refusal file.not_found, match.unreadable, match.file_too_large, match.encoding, match.nested_too_deep,
 * match.not_json
 */
export async function readJson(file: string): Promise<unknown> {
  const bytes = await bytesOf(file)
  const text = decode(file, bytes)
  // The parser takes a minute for a hundred million open brackets; looking for them takes a blink.
  if (deeper(bytes, DEEPEST)) refuse('match.nested_too_deep', { file, limit: DEEPEST })
  try {
    return JSON.parse(text)
  } catch (error) {
    // The message may quote the file: what is not fit for a terminal is left out.
    const detail = (error as Error).message.replaceAll(/[^\p{L}\p{N}\p{P}\p{S} ]+/gu, ' ').slice(0, 200)
    return refuse('match.not_json', { file, detail })
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const handle = await open(file, 'r').catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' || error.code === 'ENOTDIR'
      ? refuse('file.not_found', { file })
      : refuse('match.unreadable', { file, detail: error.code ?? error.message }),
  )
  try {
    const { size } = await handle.stat()
    const megabytes = Math.ceil(size / 2 ** 20)
    if (megabytes > MOST) refuse('match.file_too_large', { file, megabytes, limit: MOST })
    return await handle
      .readFile()
      .catch((error: NodeJS.ErrnoException) =>
        refuse('match.unreadable', { file, detail: error.code ?? error.message }),
      )
  } finally {
    await handle.close()
  }
}

function decode(file: string, bytes: Uint8Array): string {
  const [a, b] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) refuse('match.encoding', { file, found: 'UTF-16' })
  if (bytes.subarray(0, 4).includes(0)) refuse('match.encoding', { file, found: 'UTF-16, UTF-32' })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse('match.encoding', { file, found: 'ISO 8859, Windows-125x, …' })
  }
}

const QUOTE = 0x22
const OPEN_LIST = 0x5b
const BACKSLASH = 0x5c
const CLOSE_LIST = 0x5d
const OPEN = 0x7b
const CLOSE = 0x7d

/** Whether brackets outside of strings stand more than `most` deep. */
function deeper(bytes: Uint8Array, most: number): boolean {
  let depth = 0
  let quoted = false
  for (let i = 0; i < bytes.length; i += 1) {
    const b = bytes[i]!
    if (quoted) {
      if (b === BACKSLASH) i += 1
      else if (b === QUOTE) quoted = false
    } else if (b === QUOTE) quoted = true
    else if (b === OPEN || b === OPEN_LIST) {
      depth += 1
      if (depth > most) return true
    } else if (b === CLOSE || b === CLOSE_LIST) depth -= 1
  }
  return false
}
