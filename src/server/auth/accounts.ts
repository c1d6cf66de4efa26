import { LRUCache } from 'lru-cache'
import type { Logger } from 'pino'
import type { Ctx } from '../../app/context.ts'
import { ANYONE } from '../../core/access/viewer.ts'
import { keptSecret } from '../../store/access/settings.ts'
import type { Store } from '../../store/open.ts'
import type { BetterAuth } from './better.ts'
import { sessionCookieName, tokenOf } from './cookie.ts'
import type { ServerSettings } from './settings.ts'

/** What the server knows of accounts. Better-auth is loaded when somebody signs in, not before. */
export interface Accounts {
  readonly settings: ServerSettings
  readonly store: Store
  /** True where the site is served over https, and cookies with it. */
  readonly secure: boolean
  readonly cookieName: string
  /** The context of nobody in particular. */
  ctx(): Ctx
  secret(): Promise<string>
  /** Better-auth as it answers at one of our own origins: it trusts that one and no other. */
  better(origin: string): Promise<BetterAuth>
  tokenOf(cookie: string): Promise<string | null>
}

export function accountsOf(base: Omit<Ctx, 'language'>, settings: ServerSettings, log: Logger): Accounts {
  const { store } = base
  const secure = settings.origin?.startsWith('https:') ?? false
  const secret = once(() => (settings.secret === null ? keptSecret(store.auth) : Promise.resolve(settings.secret)))
  // On loopback the site has two names and any port; elsewhere one origin.
  const at = new LRUCache<string, () => Promise<BetterAuth>>({ max: 4 })
  const accounts: Accounts = {
    settings,
    store,
    secure,
    cookieName: sessionCookieName(secure),
    ctx: () => ({ ...base, language: 'en', viewer: ANYONE, actor: 'anyone', request: null }),
    secret,
    better: (origin) => {
      const known =
        at.get(origin) ?? once(async () => (await import('./better.ts')).startBetterAuth(accounts, origin, log))
      at.set(origin, known)
      return known()
    },
    tokenOf: async (cookie) => tokenOf(cookie, await secret()),
  }
  return accounts
}

/** Does something once; after a failure, again when it is next asked for. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | null = null
  return () => {
    done ??= work().catch((error: unknown) => {
      done = null
      throw error
    })
    return done
  }
}
