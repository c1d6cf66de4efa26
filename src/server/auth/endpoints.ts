/** What of better-auth is reachable, by method and path: everything else is not there. */
export interface Endpoint {
  /** Fields of the body that are passed on; others, such as “remember me” and “trust this device”, are dropped. */
  readonly fields: readonly string[]
  /** Fields that we set ourselves. */
  readonly fixed?: Readonly<Record<string, unknown>>
}

const CALLBACKS = { callbackURL: '/account', errorCallbackURL: '/sign-in', newUserCallbackURL: '/account' }

const ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  'POST /sign-in/email': { fields: ['email', 'password'] },
  'POST /sign-in/sso': { fields: ['email'], fixed: { providerType: 'oidc', ...CALLBACKS } },
  'POST /sign-out': { fields: [] },
  'POST /change-password': { fields: ['currentPassword', 'newPassword'], fixed: { revokeOtherSessions: true } },
  'POST /two-factor/enable': { fields: ['password'], fixed: { method: 'totp' } },
  'POST /two-factor/disable': { fields: ['password'] },
  'POST /two-factor/verify-totp': { fields: ['code'] },
  'POST /two-factor/verify-backup-code': { fields: ['code'] },
  'POST /two-factor/generate-backup-codes': { fields: ['password'] },
  'GET /passkey/generate-register-options': { fields: [] },
  'POST /passkey/verify-registration': { fields: ['response', 'name'] },
  'GET /passkey/generate-authenticate-options': { fields: [] },
  'POST /passkey/verify-authentication': { fields: ['response'] },
  'GET /passkey/list-user-passkeys': { fields: [] },
  'POST /passkey/delete-passkey': { fields: ['id'] },
}

export function endpointOf(method: string, path: string): Endpoint | null {
  if (method === 'GET' && /^\/sso\/callback\/[a-z0-9-]{1,60}$/.test(path)) return { fields: [] }
  return ENDPOINTS[`${method} ${path}`] ?? null
}
