import { createHmac, timingSafeEqual } from 'node:crypto'

/** Cookies are named after us; browsers take `__Secure-` ones over https only. */
export const COOKIE_PREFIX = 'gaplist'

export const sessionCookieName = (secure: boolean): string =>
  `${secure ? '__Secure-' : ''}${COOKIE_PREFIX}.session_token`

const signature = (token: string, secret: string): Buffer => createHmac('sha256', secret).update(token).digest()

/** A session's cookie as better-auth writes it: token, point, HMAC-SHA-256 in base64, escaped. */
export const signedToken = (token: string, secret: string): string =>
  encodeURIComponent(`${token}.${signature(token, secret).toString('base64')}`)

/** The token that a cookie holds; null where its signature is not ours. */
export function tokenOf(value: string, secret: string): string | null {
  const text = unescaped(value)
  const point = text.lastIndexOf('.')
  if (point < 1) return null
  const token = text.slice(0, point)
  const given = Buffer.from(text.slice(point + 1), 'base64')
  const own = signature(token, secret)
  return given.length === own.length && timingSafeEqual(given, own) ? token : null
}

function unescaped(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}

/** The value of one cookie in a Cookie header; the first where there are several. */
export function cookieOf(header: string | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=')
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim()
  }
  return null
}
