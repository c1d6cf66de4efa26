import { mkdtemp, open, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { ARCHIVE_LIMITS } from '../app/exchange/sheet/archive.ts'
import { TYPES } from '../app/exchange/sheet/download.ts'
import type { GivenFile } from '../app/exchange/sheet/read-file.ts'
import { problem, refuse } from '../core/problem.ts'
import type { Env } from './env.ts'
import { problemResponse } from './problem-response.ts'

/** Most that a JSON request may be; files have limits of their own. */
const MOST_JSON = 2_000_000

/** Refuses a request's body beyond what any of our forms needs, before it is read whole. */
export const boundedBody = (): MiddlewareHandler<Env> =>
  bodyLimit({
    maxSize: MOST_JSON,
    onError: (c) =>
      problemResponse(
        c as Context<Env>,
        problem('exchange.file_too_large', {
          bytes: Number(c.req.header('content-length')) || MOST_JSON + 1,
          limit: MOST_JSON,
        }),
      ),
  })

/** Refuses a body that is not Unicode (RFC 8259, 8.1: UTF-8): read all the same, letters would be lost without a word. */
export function unicodeBody(): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (!/json/i.test(c.req.header('content-type') ?? '')) return next()
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(await c.req.arrayBuffer())
    } catch {
      return problemResponse(c, problem('request.invalid', { field: 'body', detail: 'not in UTF-8' }))
    }
    return next()
  }
}

const TAKEN: ReadonlySet<string> = new Set([
  TYPES.xlsx,
  TYPES.csv.split(';')[0]!,
  // What programs send that do not know the type; the bytes tell.
  'application/octet-stream',
])

/**
 * Streams the body of a request into a file of its own, which goes when `work` is done. More than the limit is refused
 * at the first byte beyond it, and by its announced length before the first.
 * @throws Refusal sheet.type_unknown, exchange.file_too_large, request.invalid
 */
export async function withUpload<T>(c: Context<Env>, work: (file: GivenFile) => Promise<T>): Promise<T> {
  const type = (c.req.header('content-type') ?? '').split(';')[0]!.trim().toLowerCase()
  if (!TAKEN.has(type) || c.req.header('content-encoding') !== undefined)
    refuse('sheet.type_unknown', {
      type: [type, c.req.header('content-encoding')].filter(Boolean).join(', ').slice(0, 100),
    })
  const limit = ARCHIVE_LIMITS.bytes
  const announced = Number(c.req.header('content-length') ?? 0)
  if (announced > limit) refuse('exchange.file_too_large', { bytes: announced, limit })
  const dir = await mkdtemp(path.join(os.tmpdir(), 'gaplist-upload-'))
  try {
    const file = path.join(dir, 'file')
    await keep(c.req.raw.body, file, limit)
    return await work({ path: file, name: nameOf(c.req.header('content-disposition')) })
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

async function keep(body: ReadableStream<Uint8Array> | null, file: string, limit: number): Promise<void> {
  const handle = await open(file, 'wx', 0o600)
  try {
    const reader = body?.getReader()
    for (let bytes = 0; reader;) {
      const { done, value } = await reader
        .read()
        .catch(() => refuse('request.invalid', { field: 'body', detail: 'incomplete' }))
      if (done) break
      bytes += value.length
      if (bytes > limit) {
        void reader.cancel().catch(() => {})
        refuse('exchange.file_too_large', { bytes, limit })
      }
      await handle.writeFile(value)
    }
  } finally {
    await handle.close()
  }
}

/** What its sender calls the file (RFC 6266), without folders and without characters that names do not have. */
function nameOf(disposition: string | undefined): string {
  const coded = /filename\*\s*=\s*utf-8''([^;\s]+)/i.exec(disposition ?? '')?.[1]
  const plain = /filename\s*=\s*(?:"([^"]*)"|([^;\s]+))/i.exec(disposition ?? '')
  const given = coded === undefined ? (plain?.[1] ?? plain?.[2] ?? '') : decoded(coded)
  const base = given.split(/[/\\]/).at(-1)!
  const clean = base
    .normalize('NFC')
    .replaceAll(/[\p{C}\u2028\u2029]/gu, '')
    .trim()
    .slice(0, 120)
  return clean || 'file'
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
