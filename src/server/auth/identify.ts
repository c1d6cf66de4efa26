import type { MiddlewareHandler } from 'hono'
import { as, signedByKey, signedBySession } from '../../app/access/signed.ts'
import { IDLE_MS } from '../../core/access/session-life.ts'
import { problem } from '../../core/problem.ts'
import type { Env } from '../env.ts'
import { problemResponse } from '../problem-response.ts'
import type { Accounts } from './accounts.ts'
import { cookieOf } from './cookie.ts'

/**
 * Says who sends a request, from an API key or else a session's cookie. Without either nothing is asked of the
 * database. A key that does not hold is refused; a session that has ended leaves its bearer anyone.
 */
export function identify(accounts: Accounts): MiddlewareHandler<Env> {
  return async (c, next) => {
    const key = c.req.header('x-api-key')
    const cookie = cookieOf(c.req.header('cookie'), accounts.cookieName)
    if (key !== undefined) {
      const signed = key.length <= 200 ? await signedByKey(c.get('ctx'), key) : null
      if (!signed) return problemResponse(c, problem('access.key_invalid', {}))
      c.set('signed', signed)
      c.set('ctx', as(c.get('ctx'), signed))
      return next()
    }
    const token = cookie === null ? null : await accounts.tokenOf(cookie)
    const found = token === null ? null : await signedBySession(c.get('ctx'), token)
    if (!found) return next()
    c.set('signed', found.signed)
    c.set('ctx', as(c.get('ctx'), found.signed))
    await next()
    if (found.moved) c.header('set-cookie', renewed(accounts, cookie!), { append: true })
    return undefined
  }
}

const renewed = ({ cookieName, secure }: Accounts, value: string): string =>
  `${cookieName}=${value}; Max-Age=${IDLE_MS / 1_000}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
