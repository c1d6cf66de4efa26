import type { BlockList } from 'node:net'
import { rateLimiter } from 'hono-rate-limiter'
import type { MiddlewareHandler } from 'hono'
import { problem } from '../../core/problem.ts'
import type { Env } from '../env.ts'
import { problemResponse } from '../problem-response.ts'
import { clientAddress, peerOf } from './address.ts'

const WINDOW_MS = 60_000

/**
 * So many requests a minute for one person, or for one address without a person. Counted in this process: several of
 * them take as much each.
 */
export function limited(perMinute: number, proxies: BlockList): MiddlewareHandler<Env> {
  return rateLimiter<Env>({
    windowMs: WINDOW_MS,
    limit: perMinute,
    standardHeaders: false,
    // Without a peer nobody is at the other end of a wire: a test, or a measurement, calls a function.
    skip: (c) => peerOf(c) === null,
    keyGenerator: (c) =>
      c.get('signed')?.person ?? clientAddress(peerOf(c), c.req.header('x-forwarded-for'), proxies) ?? '',
    handler: async (c) => {
      const { resetTime } = c.get('rateLimit' as never) as { resetTime?: Date }
      const seconds = Math.max(1, Math.ceil(((resetTime?.getTime() ?? 0) - Date.now()) / 1_000))
      const answer = await problemResponse(c, problem('access.too_many_requests', { seconds }))
      answer.headers.set('retry-after', String(seconds))
      return answer
    },
  })
}
