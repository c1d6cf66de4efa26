import type { Context } from 'hono'
import { refuse } from '../core/problem.ts'
import type { Env } from './env.ts'

/** The version of a thing as an ETag. */
export const versionTag = (version: number): string => `"${version}"`

/**
 * The version that a change names in If-Match: what its writer has read.
 * @throws Refusal request.version_missing, request.invalid
 */
export function versionRead(c: Context<Env>): number {
  const given = c.req.header('if-match')
  if (given === undefined) return refuse('request.version_missing', {})
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(given.trim())?.[1]
  return version === undefined
    ? refuse('request.invalid', { field: 'If-Match', detail: given.slice(0, 100) })
    : Number(version)
}
