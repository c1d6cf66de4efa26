import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { problem } from '../core/problem.ts'
import type { Env } from './env.ts'
import { problemResponse } from './problem-response.ts'

const FORM = /^[\x21-\x7e]{1,200}$/

/**
 * Puts the Idempotency-Key of a writing request into its context, with a digest of what is asked: the same request
 * under the same key is answered as before, another one is refused.
 */
export function requestKey(): MiddlewareHandler<Env> {
  return async (c, next) => {
    const key = c.req.header('idempotency-key')
    if (key === undefined || ['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)) return next()
    if (!FORM.test(key))
      return problemResponse(c, problem('request.invalid', { field: 'Idempotency-Key', detail: '1–200 ASCII' }))
    const body = Buffer.from(await c.req.arrayBuffer())
    const digest = createHash('sha256')
      .update(`${c.req.method} ${c.req.path}\n${c.req.header('if-match') ?? ''}\n`)
      .update(body)
      .digest('hex')
    c.set('ctx', { ...c.get('ctx'), request: { key, digest } })
    return next()
  }
}
