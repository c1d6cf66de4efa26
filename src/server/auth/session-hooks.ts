import type { BetterAuthOptions } from 'better-auth'
import { APIError } from 'better-auth/api'
import { institution } from '../../store/access/institutions.ts'
import { isLocked } from '../../store/access/people.ts'
import type { Accounts } from './accounts.ts'

type Hooks = NonNullable<BetterAuthOptions['databaseHooks']>

/** Ways to a session that show two factors. */
const TWO: ReadonlySet<string> = new Set([
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/passkey/verify-authentication',
])

/** Notes with each new session how many factors were shown, and gives none to whoever is locked out. */
export const sessionHooks = (accounts: Accounts): Hooks => ({
  session: {
    create: {
      async before(session, context) {
        if (await isLocked(accounts.store.auth, session.userId))
          throw new APIError('UNAUTHORIZED', { code: 'INVALID_EMAIL_OR_PASSWORD', message: 'locked' })
        return { data: { ...session, factors: await factorsOf(accounts, context) } }
      },
    },
  },
  account: {
    create: {
      // What an institution hands out for its own services is nothing that we need to keep.
      before: async (account) => ({ data: { ...account, ...NO_TOKENS } }),
    },
    update: { before: async (account) => ({ data: { ...account, ...NO_TOKENS } }) },
  },
})

const NO_TOKENS = { accessToken: null, refreshToken: null, idToken: null }

type Context = Parameters<NonNullable<NonNullable<NonNullable<Hooks['session']>['create']>['before']>>[1]

async function factorsOf({ store }: Accounts, context: Context): Promise<number> {
  const path = context?.path ?? ''
  if (TWO.has(path)) return 2
  const provider: unknown = context?.params?.['providerId']
  if (path.startsWith('/sso/callback') && typeof provider === 'string')
    return (await institution(store.auth, provider))?.secondFactor ? 2 : 1
  // A change of password ends the other sessions and begins this one anew.
  const present = context?.context.session?.session as { factors?: number } | undefined
  if (path === '/change-password') return present?.factors ?? 1
  return 1
}
