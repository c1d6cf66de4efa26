import { problem, type Problem } from '../../core/problem.ts'

/** Better-auth's own error codes as problems with a remedy. */
const KNOWN: Readonly<Record<string, Problem>> = {
  INVALID_EMAIL_OR_PASSWORD: problem('access.credentials_wrong', {}),
  INVALID_EMAIL: problem('access.credentials_wrong', {}),
  INVALID_PASSWORD: problem('access.password_wrong', {}),
  CREDENTIAL_ACCOUNT_NOT_FOUND: problem('access.password_wrong', {}),
  INVALID_CODE: problem('access.code_wrong', {}),
  INVALID_BACKUP_CODE: problem('access.code_wrong', {}),
  INVALID_TWO_FACTOR_COOKIE: problem('access.challenge_over', {}),
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: problem('access.challenge_over', {}),
  TOTP_ALREADY_ENABLED: problem('access.second_factor_set', {}),
  TOTP_NOT_ENABLED: problem('access.second_factor_not_set', {}),
  TWO_FACTOR_NOT_ENABLED: problem('access.second_factor_not_set', {}),
  BACKUP_CODES_NOT_ENABLED: problem('access.second_factor_not_set', {}),
  SESSION_NOT_FRESH: problem('access.session_old', {}),
  UNAUTHORIZED: problem('access.sign_in_needed', {}),
  SESSION_REQUIRED: problem('access.sign_in_needed', {}),
  PASSKEY_NOT_FOUND: problem('access.passkey_unknown', {}),
  CHALLENGE_NOT_FOUND: problem('access.challenge_over', {}),
  AUTHENTICATION_FAILED: problem('access.passkey_failed', {}),
  FAILED_TO_VERIFY_REGISTRATION: problem('access.passkey_failed', {}),
  INVALID_ORIGIN: problem('access.origin_foreign', {}),
  MISSING_OR_NULL_ORIGIN: problem('access.origin_foreign', {}),
  CROSS_SITE_NAVIGATION_LOGIN_BLOCKED: problem('access.origin_foreign', {}),
}

const BY_STATUS: Readonly<Record<number, Problem>> = {
  401: problem('access.sign_in_needed', {}),
  403: problem('access.origin_foreign', {}),
}

/** The problem that an answer of better-auth's means. */
export function authProblem(
  status: number,
  body: { readonly code?: string; readonly message?: string },
  headers: Headers,
  requestId: string,
): Problem {
  if (body.code === 'ACCOUNT_TEMPORARILY_LOCKED') return problem('access.locked_out', { minutes: 15 })
  if (status === 429) {
    const seconds = Number(headers.get('x-retry-after') ?? headers.get('retry-after') ?? 10)
    return problem('access.too_many_requests', { seconds: Math.max(1, seconds || 10) })
  }
  const known = body.code === undefined ? undefined : KNOWN[body.code]
  if (known) return known
  if (status >= 500) return problem('internal', { reference: requestId })
  return (
    BY_STATUS[status] ??
    problem('request.invalid', { field: 'body', detail: (body.message ?? '').slice(0, 200) || '?' })
  )
}
