import type { Context, MiddlewareHandler } from 'hono'
import { problem } from '../../core/problem.ts'
import type { Env } from '../env.ts'
import { problemResponse } from '../problem-response.ts'
import type { ServerSettings } from './settings.ts'

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])
const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** The origin that this site has for whoever asks: the configured one, or the loopback name in the address. */
export function ownOrigin(settings: ServerSettings, url: string): string | null {
  if (settings.origin !== null) return settings.origin
  const { origin, hostname } = new URL(url)
  return LOOPBACK.has(hostname) ? origin : null
}

/** Whether the browser says that one of our own pages sent this. */
function fromOwnPage(c: Context<Env>, settings: ServerSettings): boolean {
  const origin = c.req.header('origin')
  if (origin !== undefined) return origin === ownOrigin(settings, c.req.url)
  return c.req.header('sec-fetch-site') === 'same-origin'
}

/**
 * Refuses writing requests that carry a session but do not come from our own pages (cross-site request forgery). Every
 * browser in use sends Origin with them. An API key needs none of this: no browser adds it by itself.
 */
export function sameOrigin(settings: ServerSettings): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (SAFE.has(c.req.method) || c.get('signed')?.by.is === 'KEY') return next()
    const foreign = c.get('signed') !== null || c.req.header('origin') !== undefined
    if (foreign && !fromOwnPage(c, settings)) return problemResponse(c, problem('access.origin_foreign', {}))
    return next()
  }
}
