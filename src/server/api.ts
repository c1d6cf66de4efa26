import { BlockList } from 'node:net'
import { OpenAPIHono } from '@hono/zod-openapi'
import { compress } from 'hono/compress'
import { NONCE, secureHeaders, type ContentSecurityPolicyOptionHandler } from 'hono/secure-headers'
import type { Logger } from 'pino'
import type { Ctx } from '../app/context.ts'
import { problem } from '../core/problem.ts'
import { accountsOf, type Accounts } from './auth/accounts.ts'
import { proxyList } from './auth/address.ts'
import { AUTH_BASE } from './auth/base.ts'
import { exerciseLabel } from './exercise-label.ts'
import { authHandler } from './auth/handler.ts'
import { identify } from './auth/identify.ts'
import { limited } from './auth/limit.ts'
import { sameOrigin } from './auth/own-origin.ts'
import { DEFAULT_SETTINGS, type ServerSettings } from './auth/settings.ts'
import type { Api, Env } from './env.ts'
import { ledgerEtag, requestContext } from './middleware.ts'
import { requestKey } from './request-key.ts'
import { STATUS } from './status.ts'
import { strictRequests } from './strict.ts'
import { problemResponse, toProblem } from './problem-response.ts'
import { accessRoutes } from './routes/access.ts'
import { gapRoutes } from './routes/gap.ts'
import { arrangementRoutes } from './routes/arrangement.ts'
import { documentRoutes } from './routes/document.ts'
import { editionDraftRoutes } from './routes/edition-drafts.ts'
import { editionRoutes } from './routes/edition.ts'
import { exchangeRoutes } from './routes/exchange.ts'
import { openHub } from './live/of-api.ts'
import type { Hub } from './live/hub.ts'
import { liveRoutes } from './routes/live.ts'
import { healthRoutes } from './routes/health.ts'
import { linkRoutes } from './routes/links.ts'
import { matchAnswerRoutes } from './routes/match-answers.ts'
import { matchThoughtRoutes } from './routes/match-thoughts.ts'
import { matchRoutes } from './routes/match.ts'
import { missionRoutes } from './routes/mission.ts'
import { peopleRoutes } from './routes/people.ts'
import { pledgeTotalRoutes } from './routes/pledge-totals.ts'
import { reachRoutes } from './routes/reach.ts'
import { referenceRoutes } from './routes/reference.ts'
import { causeRoutes } from './routes/causes.ts'
import { requirementProposalRoutes } from './routes/requirement-proposals.ts'
import { reviewRoutes } from './routes/review.ts'
import { reviewCalendarRoutes } from './routes/review-calendar.ts'
import { requirementRoutes } from './routes/requirement.ts'
import { statementRoutes } from './routes/statements.ts'
import { sheetRoutes } from './routes/sheet.ts'
import { supplyRoutes } from './routes/supply.ts'
import { boundedBody, unicodeBody } from './upload.ts'

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

/** The site's page carries the style of its first screen; nothing else may. */
const pageStyle: ContentSecurityPolicyOptionHandler = (c, directive) =>
  /^\/(?:api|assets)(?:\/|$)/.test(c.req.path) ? '' : NONCE(c, directive)

/** The HTTP interface over a context, without a port: tests call it as a function. */
export function createApi(
  base: Omit<Ctx, 'language'>,
  log: Logger,
  version: string,
  settings: ServerSettings = DEFAULT_SETTINGS,
): Api {
  const root = new OpenAPIHono<Env>()
  const accounts = accountsOf(base, settings, log)
  const proxies = proxyList(settings.trustedProxies) ?? new BlockList()
  root.use(requestContext(base, log))
  root.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", pageStyle],
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
      strictTransportSecurity: accounts.secure ? 'max-age=31536000' : false,
      permissionsPolicy: {
        publickeyCredentialsGet: ['self'],
        camera: false,
        geolocation: false,
        microphone: false,
        payment: false,
        usb: false,
      },
    }),
  )
  root.use(compress())
  const fail = (error: unknown, c: Parameters<typeof problemResponse>[0]) => {
    const found = toProblem(error, c.get('requestId') ?? '')
    if (found.code === 'store.unavailable') c.get('log')?.error({ err: error }, 'database unavailable')
    // Damaged rows and a broken engine are refusals with a name, and just as much for whoever runs the register.
    if (STATUS[found.code] === 500) c.get('log')?.error({ err: error, code: found.code }, 'unexpected')
    return problemResponse(c, found)
  }
  root.onError((error, c) => fail(error, c))
  root.notFound((c) => problemResponse(c, problem('request.not_found', { path: c.req.path.slice(0, 200) })))
  const auth = `${AUTH_BASE}/*`
  root.use(auth, identify(accounts), sameOrigin(settings), limited(settings.requestsPerMinute, proxies))
  root.use(auth, boundedBody(), authHandler(accounts, proxies))
  root.route(API_BASE, versionOne(version, accounts, proxies, openHub(root, base.store)))
  return root
}

function versionOne(version: string, accounts: Accounts, proxies: BlockList, hub: Hub): Api {
  const api = new OpenAPIHono<Env>({
    defaultHook: (result, c) => {
      if (result.success) return undefined
      const [issue] = result.error.issues
      return problemResponse(
        c,
        problem('request.invalid', { field: issue?.path.join('.') || 'body', detail: issue?.message ?? '' }),
      )
    },
  })
  const strict = strictRequests(() => api.getOpenAPI31Document(openapiConfig(version)))
  const { settings } = accounts
  api.use(exerciseLabel())
  api.use(strict)
  api.use(identify(accounts))
  api.use(sameOrigin(settings))
  api.use(limited(settings.requestsPerMinute, proxies))
  // Files have limits of their own: their routes come before whatever reads a body whole.
  sheetRoutes(api)
  api.use(boundedBody(), unicodeBody())
  api.use(requestKey())
  for (const path of [
    '/gap-lines',
    '/gap-lines/*',
    '/gap-lines.csv',
    '/gap-changes',
    '/gap-lines.xlsx',
    '/missions',
    '/missions/*',
    '/calendar',
    '/capabilities',
    '/organisations',
    '/ledger/entries',
  ])
    api.use(path, ledgerEtag(version))
  accessRoutes(api, accounts)
  linkRoutes(api, accounts)
  peopleRoutes(api, accounts)
  gapRoutes(api)
  missionRoutes(api)
  matchRoutes(api)
  reachRoutes(api)
  referenceRoutes(api)
  exchangeRoutes(api)
  supplyRoutes(api)
  pledgeTotalRoutes(api)
  editionRoutes(api, version)
  editionDraftRoutes(api)
  documentRoutes(api)
  arrangementRoutes(api)
  reviewCalendarRoutes(api, accounts)
  reviewRoutes(api)
  requirementRoutes(api, version)
  requirementProposalRoutes(api)
  statementRoutes(api, version)
  causeRoutes(api, version)
  matchAnswerRoutes(api)
  matchThoughtRoutes(api)
  liveRoutes(api, accounts, proxies, hub)
  healthRoutes(api)
  api.doc31('/openapi.json', openapiConfig(version))
  return api
}
