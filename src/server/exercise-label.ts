import type { MiddlewareHandler } from 'hono'
import { exerciseOf } from '../app/match/exercise-of.ts'
import type { Env } from './env.ts'

export const EXERCISE_HEADER = 'gaplist-exercise'

/**
 * Every answer of an exercise register says that its data are fictional: by a header, and in JSON objects by the field
 * `exercise`, but for texts whose hash is known.
 */
export function exerciseLabel(): MiddlewareHandler<Env> {
  return async (c, next) => {
    const mark = await exerciseOf(c.get('ctx').store).catch(() => null)
    await next()
    if (!mark) return
    c.header(EXERCISE_HEADER, 'true')
    const kind = c.res.headers.get('content-type') ?? ''
    const hashed = c.res.headers.has('x-content-sha256') || c.res.headers.has('content-disposition')
    if (hashed || !/^application\/(?:problem\+)?json/.test(kind) || c.req.path.endsWith('/openapi.json')) return
    const body: unknown = await c.res
      .clone()
      .json()
      .catch(() => null)
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return
    const { status, headers } = c.res
    const kept = new Headers(headers)
    kept.delete('content-length')
    c.res = undefined
    c.res = new Response(JSON.stringify({ ...body, exercise: true }), { status, headers: kept })
  }
}
