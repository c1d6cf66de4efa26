import { createRoute, z } from '@hono/zod-openapi'
import { listCauses, showCause } from '../../app/gap/causes.ts'
import { nameCause, reviseCause, withdrawCause } from '../../app/gap/name-cause.ts'
import { CauseInputSchema, WithdrawalSchema } from '../../contract/requirement-input.ts'
import { CauseListQuery, CauseListSchema, CausePageSchema } from '../../contract/requirement.ts'
import { answers } from '../answers.ts'
import type { Api } from '../env.ts'
import { ledgerEtag } from '../middleware.ts'
import { versionRead, versionTag } from '../versions.ts'
import { inLanguage, jsonBody, written, writtenAnswer } from '../written.ts'

const tags = ['gap']
const CauseParam = z.object({
  cause: z
    .string()
    .max(200)
    .openapi({ param: { name: 'cause', in: 'path' }, example: 'unamid-military-helicopter-supply-2009' }),
})

const list = createRoute({
  method: 'get',
  path: '/causes',
  summary: 'Causes and impacts named for gaps, as they hold on a day',
  tags,
  request: { query: CauseListQuery },
  responses: answers(CauseListSchema, 'Each with evidence and source.'),
})
const name = createRoute({
  method: 'post',
  path: '/causes',
  summary: 'Names a cause or an impact of a gap, with evidence and source',
  tags,
  request: { query: inLanguage, body: jsonBody(CauseInputSchema) },
  responses: written(201, 'Its key.'),
})
const show = createRoute({
  method: 'get',
  path: '/causes/{cause}',
  summary: 'One cause or impact',
  tags,
  request: { params: CauseParam, query: inLanguage },
  responses: answers(CausePageSchema, 'The cause; its ETag is its version.'),
})
const revise = createRoute({
  method: 'put',
  path: '/causes/{cause}',
  summary: 'Replaces a cause by another version of it (If-Match)',
  tags,
  request: { params: CauseParam, query: inLanguage, body: jsonBody(CauseInputSchema) },
  responses: written(200, 'Its new version.'),
})
const withdraw = createRoute({
  method: 'post',
  path: '/causes/{cause}/withdrawal',
  summary: 'Withdraws a cause (If-Match)',
  tags,
  request: { params: CauseParam, query: inLanguage, body: jsonBody(WithdrawalSchema) },
  responses: written(200, 'Withdrawn.'),
})

/** Why capabilities are missing, and what that does. */
export function causeRoutes(api: Api, version: string): void {
  api.use('/causes', ledgerEtag(version))
  api.openapi(list, async (c) => c.json(await listCauses(c.get('ctx'), c.req.valid('query')), 200))
  api.openapi(name, async (c) => {
    const done = await nameCause(c.get('ctx'), c.req.valid('json'))
    const { view, headers } = writtenAnswer(c, done, `/causes/${done.key}`)
    return c.json(view, 201, headers)
  })
  api.openapi(show, async (c) => {
    const found = await showCause(c.get('ctx'), c.req.valid('param'))
    return c.json(found, 200, { etag: versionTag(found.version), 'cache-control': 'no-cache' })
  })
  api.openapi(revise, async (c) => {
    const { cause } = c.req.valid('param')
    const done = await reviseCause(c.get('ctx'), { ...c.req.valid('json'), cause, read: versionRead(c) })
    const { view, headers } = writtenAnswer(c, done, `/causes/${cause}`)
    return c.json(view, 200, headers)
  })
  api.openapi(withdraw, async (c) => {
    const { cause } = c.req.valid('param')
    const done = await withdrawCause(c.get('ctx'), { ...c.req.valid('json'), cause, read: versionRead(c) })
    const { view, headers } = writtenAnswer(c, done, `/causes/${cause}`)
    return c.json(view, 200, headers)
  })
}
