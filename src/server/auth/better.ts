import { randomUUID } from 'node:crypto'
import { apiKey } from '@better-auth/api-key'
import { passkey } from '@better-auth/passkey'
import { sso } from '@better-auth/sso'
import { betterAuth, type BetterAuthOptions } from 'better-auth'
import { twoFactor } from 'better-auth/plugins'
import type { Logger } from 'pino'
import { FAILURES, SPAN_MS } from '../../core/access/lock-out.ts'
import { LONGEST, SHORTEST } from '../../core/access/password.ts'
import { IDLE_MS } from '../../core/access/session-life.ts'
import type { Accounts } from './accounts.ts'
import { ADDRESS_HEADER, AUTH_BASE } from './base.ts'
import { COOKIE_PREFIX } from './cookie.ts'
import { admitted, joining } from './institution-hooks.ts'
import { refuseUnverifiedUser } from './passkey-hooks.ts'
import { sessionHooks } from './session-hooks.ts'
import { refuseUsedCode } from './used-code-hook.ts'

/** Changes of credentials need a sign-in no older than this, in seconds. */
const FRESH_S = 30 * 60

/** The few of better-auth's functions that we call ourselves. */
export interface BetterAuth {
  handler(request: Request): Promise<Response>
  readonly api: {
    createApiKey(input: {
      body: { name: string; userId: string; metadata: object; expiresIn?: number }
    }): Promise<{ id: string; key: string }>
    registerSSOProvider(input: { body: object; headers: Headers }): Promise<{ redirectURI: string }>
    verifyApiKey(input: { body: { key: string } }): Promise<{ valid: boolean }>
  }
}

/** How better-auth is set up; the conformance suite asks it whether its tables are as it wants them. */
export function betterOptions(accounts: Accounts, origin: string, secret: string, log: Logger): BetterAuthOptions {
  const { settings, store } = accounts
  const seconds = IDLE_MS / 1_000
  return {
    appName: 'Gaplist',
    baseURL: origin,
    basePath: AUTH_BASE,
    secret,
    database: { db: store.auth, type: 'postgres', transaction: true },
    trustedOrigins: (request) => privateProviders(accounts, request),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST,
      maxPasswordLength: LONGEST,
    },
    // One account may be reached through an institution as well, where the institution's own organisation invited it.
    account: { accountLinking: { enabled: true, requireLocalEmailVerified: false } },
    user: { validateUserInfo: (data) => admitted(accounts, data) },
    session: {
      expiresIn: seconds,
      disableSessionRefresh: true,
      freshAge: FRESH_S,
      cookieCache: { enabled: false },
      additionalFields: {
        factors: { type: 'number', required: true, defaultValue: 1, input: false },
        acting: { type: 'string', required: false, input: false },
      },
    },
    rateLimit: { enabled: settings.limitSignIn, storage: 'database', window: 60, max: 120 },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: accounts.secure,
      disableCSRFCheck: false,
      disableOriginCheck: false,
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      database: { generateId: () => randomUUID() },
    },
    plugins: [
      twoFactor({
        issuer: 'Gaplist',
        allowPasswordless: true,
        accountLockout: { enabled: true, maxFailedAttempts: FAILURES, durationSeconds: SPAN_MS / 1_000 },
      }),
      passkey({
        rpName: 'Gaplist',
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: { afterVerification: refuseUnverifiedUser },
        authentication: { afterVerification: refuseUnverifiedUser },
      }),
      apiKey({
        defaultPrefix: 'gaplist_',
        requireName: true,
        enableMetadata: true,
        rateLimit: { enabled: false },
        keyExpiration: { minExpiresIn: 0, maxExpiresIn: 400 },
        startingCharactersConfig: { shouldStore: true, charactersLength: 14 },
      }),
      sso({
        domainVerification: { enabled: true },
        trustEmailVerified: true,
        providersLimit: 1_000,
        provisionUserOnEveryLogin: true,
        provisionUser: ({ user, provider }) => joining(accounts, user, provider.providerId),
      }),
    ],
    hooks: { before: refuseUsedCode(accounts) },
    databaseHooks: sessionHooks(accounts),
    telemetry: { enabled: false },
    logger: {
      // Only what went wrong here, and no arguments: they may hold addresses or tokens.
      log: (level, message) => {
        if (level === 'error') log.error({ auth: String(message).slice(0, 200) })
      },
    },
  }
}

/** Providers in private networks are trusted while somebody signs in through them, not as origins of requests. */
function privateProviders({ settings }: Accounts, request: Request | undefined): string[] {
  const path = request ? new URL(request.url).pathname : ''
  return request === undefined || path.includes('/sso') ? [...settings.privateProviders] : []
}

export async function startBetterAuth(accounts: Accounts, origin: string, log: Logger): Promise<BetterAuth> {
  return betterAuth(betterOptions(accounts, origin, await accounts.secret(), log)) as unknown as BetterAuth
}
