import { createHash } from 'node:crypto'
import { compared, type Layout, type Values } from '../../../core/exchange/sheet.ts'

/**
 * A short digest of what a row says, with its kind before it: it goes out with the row, and tells when it comes back
 * whether somebody touched it. Who forges one gains nothing: a row taken for untouched changes nothing.
 */
export function markOf(layout: Layout, values: Values): string {
  const said = layout.columns.filter(compared).map(({ code }) => [code, values[code] ?? null])
  return `${layout.kind}.${digest(JSON.stringify(said)).slice(0, 16)}`
}

/** The kind that a mark names; null where it is no mark. */
export const kindOfMark = (mark: string | null): string | null => /^([a-z]+)\.[\w-]{16}$/.exec(mark ?? '')?.[1] ?? null

/** A digest of all that a row says: the same row has the same. */
export const fingerprintOf = (kind: string, said: unknown): string => digest(`${kind}\n${JSON.stringify(said)}`)

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url')
