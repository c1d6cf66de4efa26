import type { Context } from 'hono'
import { signedByKey, signedBySession } from '../../app/access/signed.ts'
import type { Accounts } from '../auth/accounts.ts'
import { cookieOf } from '../auth/cookie.ts'
import type { Env } from '../env.ts'

/**
 * Answers, whenever it is asked, whether whoever sent a request may still see what they saw then: the session or key
 * holds, and acts in the same role. Asking is no use of a session: an open page does not keep it alive.
 */
export function stillTheSame(c: Context<Env>, accounts: Accounts): () => Promise<boolean> {
  const [ctx, signed] = [c.get('ctx'), c.get('signed')]
  if (!signed) return async () => true
  const before = JSON.stringify(signed.viewer)
  const key = c.req.header('x-api-key')
  const cookie = cookieOf(c.req.header('cookie'), accounts.cookieName)
  return async () => {
    const now = key === undefined ? await bySession() : await signedByKey(ctx, key)
    return now !== null && JSON.stringify(now.viewer) === before
  }
  async function bySession() {
    const token = cookie === null ? null : await accounts.tokenOf(cookie)
    return token === null ? null : ((await signedBySession(ctx, token, false))?.signed ?? null)
  }
}
