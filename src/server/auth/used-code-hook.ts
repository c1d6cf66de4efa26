import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api'
import { symmetricDecrypt } from 'better-auth/crypto'
import { claimStep, codeSecret } from '../../store/access/second-factor.ts'
import type { Accounts } from './accounts.ts'
import { stepOf } from './one-time-code.ts'

/**
 * Takes each code of an authenticator app once (RFC 6238 §5.2), which better-auth does not: a code that holds is
 * claimed with its time step before better-auth looks at it.
 */
export const refuseUsedCode = ({ store }: Accounts) =>
  createAuthMiddleware(async (ctx) => {
    if (ctx.path !== '/two-factor/verify-totp') return
    const code: unknown = ctx.body?.code
    const person = await personAsked(ctx)
    if (typeof code !== 'string' || person === null) return
    const kept = await codeSecret(store.auth, person)
    if (kept === null) return
    const secret = await symmetricDecrypt({ key: ctx.context.secretConfig, data: kept })
    const step = stepOf(secret, code, Date.now())
    if (step === null || (await claimStep(store.auth, person, step))) return
    throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE', message: 'used before' })
  })

type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0]

/** Whoever is signed in, or is being asked for a code after the password. */
async function personAsked(ctx: Context): Promise<string | null> {
  const session = await getSessionFromCtx(ctx)
  if (session) return session.user.id
  const { name } = ctx.context.createAuthCookie('two_factor')
  const asked = await ctx.getSignedCookie(name, ctx.context.secret)
  const kept = asked ? await ctx.context.internalAdapter.findVerificationValue(asked) : null
  return kept?.value ?? null
}
