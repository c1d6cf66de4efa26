import { createRoute, z } from '@hono/zod-openapi'
import { endKey, listKeys, makeKey } from '../../app/access/keys.ts'
import { actFor, end, listSessions } from '../../app/access/sessions.ts'
import { showSession } from '../../app/access/show-session.ts'
import { ActBody, DoneSchema, KeyBody } from '../../contract/access-input.ts'
import { KeysSchema, SessionSchema, SessionsSchema } from '../../contract/access.ts'
import { Language } from '../../contract/common.ts'
import type { Accounts } from '../auth/accounts.ts'
import type { Api } from '../env.ts'
import { accessAnswers, accessCtx, jsonBody } from './access-answers.ts'

const tags = ['access']
const InLanguage = z.object({ language: Language.optional() })
const IdParam = z.object({ id: z.string().openapi({ param: { name: 'id', in: 'path' } }) })

const session = createRoute({
  method: 'get',
  path: '/session',
  summary: 'Who signed in, and for whom they may act',
  tags,
  request: { query: InLanguage },
  responses: accessAnswers(SessionSchema, 'The session; empty where nobody signed in.'),
})
const acting = createRoute({
  method: 'post',
  path: '/session/acting',
  summary: 'Act for another of one’s organisations from now on',
  tags,
  request: jsonBody(ActBody),
  responses: accessAnswers(DoneSchema, 'The membership acted in.'),
})
const sessions = createRoute({
  method: 'get',
  path: '/sessions',
  summary: 'One’s own sessions',
  tags,
  responses: accessAnswers(SessionsSchema, 'Newest use first.'),
})
const endOne = createRoute({
  method: 'delete',
  path: '/sessions/{id}',
  summary: 'End one of one’s own sessions',
  tags,
  request: { params: IdParam },
  responses: accessAnswers(DoneSchema, 'How many were ended.'),
})
const endOthers = createRoute({
  method: 'delete',
  path: '/sessions',
  summary: 'End all of one’s own sessions but this one',
  tags,
  responses: accessAnswers(DoneSchema, 'How many were ended.'),
})
const keys = createRoute({
  method: 'get',
  path: '/api-keys',
  summary: 'One’s own API keys',
  tags,
  request: { query: InLanguage },
  responses: accessAnswers(KeysSchema, 'Of each its first characters; the whole is shown once, when it is made.'),
})
const newKey = createRoute({
  method: 'post',
  path: '/api-keys',
  summary: 'Make an API key, bound to one membership',
  tags,
  request: jsonBody(KeyBody),
  responses: accessAnswers(DoneSchema, 'The key; null where the same request is repeated.'),
})
const noKey = createRoute({
  method: 'delete',
  path: '/api-keys/{id}',
  summary: 'Revoke one of one’s own API keys',
  tags,
  request: { params: IdParam },
  responses: accessAnswers(DoneSchema, 'The key that holds no more.'),
})

/** What belongs to whoever is signed in: the session, the others, and keys. */
export function accessRoutes(api: Api, accounts: Accounts): void {
  api.openapi(session, async (c) => {
    const ctx = accessCtx(c, accounts)
    return c.json(await showSession(ctx, ctx.signed), 200)
  })
  api.openapi(acting, async (c) => c.json(await actFor(accessCtx(c, accounts), c.req.valid('json')), 200))
  api.openapi(sessions, async (c) => c.json(await listSessions(accessCtx(c, accounts)), 200))
  api.openapi(endOne, async (c) =>
    c.json({ ...(await end(accessCtx(c, accounts), { session: c.req.valid('param').id })) }, 200),
  )
  api.openapi(endOthers, async (c) => c.json({ ...(await end(accessCtx(c, accounts), { session: null })) }, 200))
  api.openapi(keys, async (c) => c.json(await listKeys(accessCtx(c, accounts)), 200))
  api.openapi(newKey, async (c) => c.json(await makeKey(accessCtx(c, accounts), c.req.valid('json')), 200))
  api.openapi(noKey, async (c) => c.json(await endKey(accessCtx(c, accounts), c.req.valid('param')), 200))
}
