import { OpenAPIHono } from '@hono/zod-openapi'
import { compress } from 'hono/compress'
import { secureHeaders } from 'hono/secure-headers'
import type { Logger } from 'pino'
import type { Ctx } from '../app/context.ts'
import { problem } from '../core/problem.ts'
import type { Api, Env } from './env.ts'
import { ledgerEtag, requestContext } from './middleware.ts'
import { requestKey } from './request-key.ts'
import { strictRequests } from './strict.ts'
import { problemResponse, toProblem } from './problem-response.ts'
import { gapRoutes } from './routes/gap.ts'
import { healthRoutes } from './routes/health.ts'
import { missionRoutes } from './routes/mission.ts'
import { pledgeTotalRoutes } from './routes/pledge-totals.ts'
import { referenceRoutes } from './routes/reference.ts'

export const API_BASE = '/api/v1'

/** The description of the API, as served and as committed. */
export const openapiConfig = (version: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Gaplist',
    version,
    description:
      'The living gap list of United Nations peacekeeping: what each mission lacks, as of any day and on the knowledge of any day. ' +
      'Every quantity names its unit; every figure names its sources; problems are RFC 9457 with code, parameters and remedy.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: API_BASE }],
})

/** The HTTP interface over a context, without a port: tests call it as a function. */
export function createApi(base: Omit<Ctx, 'language'>, log: Logger, version: string): Api {
  const root = new OpenAPIHono<Env>()
  root.use(requestContext(base, log))
  root.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'same-origin',
      xFrameOptions: 'DENY',
    }),
  )
  root.use(compress())
  const fail = (error: unknown, c: Parameters<typeof problemResponse>[0]) => {
    const found = toProblem(error, c.get('requestId') ?? '')
    if (found.code === 'store.unavailable') c.get('log')?.error({ err: error }, 'database unavailable')
    if (found.code === 'internal') c.get('log')?.error({ err: error }, 'unexpected')
    return problemResponse(c, found)
  }
  root.onError((error, c) => fail(error, c))
  root.notFound((c) => problemResponse(c, problem('request.not_found', { path: c.req.path.slice(0, 200) })))
  root.route(API_BASE, versionOne(version))
  return root
}

function versionOne(version: string): Api {
  const api = new OpenAPIHono<Env>({
    defaultHook: (result, c) => {
      if (result.success) return undefined
      const [issue] = result.error.issues
      return problemResponse(
        c,
        problem('request.invalid', { field: issue?.path.join('.') || '?', detail: issue?.message ?? '' }),
      )
    },
  })
  const strict = strictRequests(() => api.getOpenAPI31Document(openapiConfig(version)))
  api.use(strict)
  api.use(requestKey())
  for (const path of [
    '/gap-lines',
    '/gap-lines/*',
    '/gap-lines.csv',
    '/missions',
    '/missions/*',
    '/calendar',
    '/capabilities',
    '/organisations',
  ])
    api.use(path, ledgerEtag(version))
  gapRoutes(api)
  missionRoutes(api)
  referenceRoutes(api)
  pledgeTotalRoutes(api)
  healthRoutes(api)
  api.doc31('/openapi.json', openapiConfig(version))
  return api
}
