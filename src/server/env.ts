import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Logger } from 'pino'
import type { Signed } from '../app/access/signed.ts'
import type { Ctx } from '../app/context.ts'
import type { Language } from '../core/language.ts'

/** What a request carries from one middleware to the next. */
export interface Env {
  Variables: {
    requestId: string
    language: Language
    ctx: Ctx
    /** Whoever signed in; null for anyone. */
    signed: Signed | null
    log: Logger
    /** What lets the style of the site's page through the policy; the API has none. */
    secureHeadersNonce?: string
  }
}

export type Api = OpenAPIHono<Env>
