import { createHash, randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { ANYONE } from '../core/access/viewer.ts'
import { isLanguage } from '../core/language.ts'
import { preferred } from '../i18n/language.ts'
import type { Ctx } from '../app/context.ts'
import { ledgerHead } from '../store/ledger/head.ts'
import type { Logger } from 'pino'
import type { Env } from './env.ts'

/** Gives each request an id, a language and a context, and writes one log line when it is done. */
export function requestContext(base: Omit<Ctx, 'language'>, log: Logger): MiddlewareHandler<Env> {
  return async (c, next) => {
    const started = performance.now()
    const requestId = randomUUID()
    const asked = c.req.query('language')
    const language = asked && isLanguage(asked) ? asked : preferred(c.req.header('accept-language'))
    const own = log.child({ request: requestId })
    c.set('requestId', requestId)
    c.set('language', language)
    c.set('log', own)
    // Until a session or a key says who it is, it is anyone: never the operator who started the program.
    c.set('ctx', { ...base, language, viewer: ANYONE, actor: 'anyone', request: null })
    c.set('signed', null)
    await next()
    c.header('x-request-id', requestId)
    // The path without its query: what a person searched for is nobody's business.
    own.info({
      method: c.req.method,
      path: c.req.path,
      status: c.res.status,
      ms: Math.round(performance.now() - started),
    })
  }
}

/**
 * Answers "not modified" before anything is computed: an answer depends on the address, the language and the
 * ledger's head alone (and on today where the question names no day).
 */
export function ledgerEtag(version: string): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next()
    // What a viewer may count is that viewer's alone.
    if (c.req.query('pledges') === 'visible') {
      await next()
      c.header('cache-control', 'private, no-store')
      return
    }
    const { store, now, defaultAsOf } = c.get('ctx')
    const head = await ledgerHead(store.db)
    const { pathname, search } = new URL(c.req.url)
    const key = [
      version,
      head?.seq ?? 0,
      head?.hash ?? '',
      c.get('language'),
      pathname,
      search,
      defaultAsOf ?? now().slice(0, 10),
    ]
    const etag = `W/"${createHash('sha256').update(key.join('\n')).digest('base64url').slice(0, 27)}"`
    const seen = new Set((c.req.header('if-none-match') ?? '').split(',').map((tag) => tag.trim()))
    if (seen.has(etag)) return c.body(null, 304, { etag, vary: 'Accept-Language, Accept-Encoding' })
    await next()
    if (c.res.status !== 200) return
    // Any answer will do, provided that there is one.
    if (seen.has('*')) {
      c.res = new Response(null, { status: 304, headers: { etag, vary: 'Accept-Language, Accept-Encoding' } })
      return
    }
    c.header('etag', etag)
    c.header('vary', 'Accept-Language, Accept-Encoding')
    c.header('content-language', c.get('language'))
    // Always ask again, cheaply: a figure may have been corrected a moment ago.
    c.header('cache-control', 'no-cache')
  }
}
