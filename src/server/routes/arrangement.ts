import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { actOnArrangement } from '../../app/arrangement/act.ts'
import { listArrangements } from '../../app/arrangement/list.ts'
import { proposeArrangement, reviseArrangement } from '../../app/arrangement/propose.ts'
import { showArrangement } from '../../app/arrangement/show.ts'
import {
  ActBodySchema,
  ArrangementListQuery,
  ArrangementListSchema,
  ArrangementQuery,
  ArrangementSavedSchema,
  ArrangementSchema,
  ReviseBodySchema,
  TermsBodySchema,
} from '../../contract/arrangement.ts'
import { Language } from '../../contract/common.ts'
import type { Api, Env } from '../env.ts'
import { versionRead, versionTag } from '../versions.ts'
import { writeAnswers } from '../write-answers.ts'
import { nextPath } from './gap.ts'

const tags = ['arrangement']
const InLanguage = z.object({ language: Language.optional() })
const KeyParam = z.object({
  key: z
    .string()
    .max(100)
    .openapi({ param: { name: 'key', in: 'path' } }),
})
const body = <T extends z.ZodType>(schema: T) => ({ required: true, content: { 'application/json': { schema } } })

const list = createRoute({
  method: 'get',
  path: '/arrangements',
  summary: 'Arrangements that the viewer may see',
  tags,
  request: { query: ArrangementListQuery },
  responses: writeAnswers(200, ArrangementListSchema, 'Those that wait for the viewer first, then the newest.'),
})
const propose = createRoute({
  method: 'post',
  path: '/arrangements',
  summary: 'Proposes an arrangement to its parties',
  tags,
  request: { query: InLanguage, body: body(TermsBodySchema) },
  responses: writeAnswers(201, ArrangementSavedSchema, 'Its key and version.'),
})
const show = createRoute({
  method: 'get',
  path: '/arrangements/{key}',
  summary: 'An arrangement: terms, parties, agreement, milestones, and what falls away if a party leaves',
  tags,
  request: { params: KeyParam, query: ArrangementQuery },
  responses: writeAnswers(200, ArrangementSchema, 'The arrangement as the viewer may see it; its ETag is its version.'),
})
const revise = createRoute({
  method: 'put',
  path: '/arrangements/{key}',
  summary: 'Proposes other terms, which ask all parties again (If-Match)',
  tags,
  request: { params: KeyParam, query: InLanguage, body: body(ReviseBodySchema) },
  responses: writeAnswers(200, ArrangementSavedSchema, 'Its new version.'),
})
const act = createRoute({
  method: 'post',
  path: '/arrangements/{key}/acts',
  summary: 'A party agrees, declines or leaves, or a milestone was reached (If-Match)',
  tags,
  request: { params: KeyParam, query: InLanguage, body: body(ActBodySchema) },
  responses: writeAnswers(200, ArrangementSavedSchema, 'Its new version.'),
})

/** Arrangements: each answer is for its viewer alone. */
export function arrangementRoutes(api: Api): void {
  const own = { 'cache-control': 'private, no-store' }
  const saved = (c: Context<Env>, { key, version }: { key: string; version: number }) => ({
    view: { key, version },
    headers: {
      ...own,
      etag: versionTag(version),
      location: new URL(`/api/v1/arrangements/${key}`, c.req.url).pathname,
    },
  })
  api.openapi(list, async (c) => {
    const found = await listArrangements(c.get('ctx'), c.req.valid('query'))
    return c.json({ ...found, page: { ...found.page, next: nextPath(c.req.url, found.page.next) } }, 200, own)
  })
  api.openapi(propose, async (c) => {
    const { view, headers } = saved(c, await proposeArrangement(c.get('ctx'), c.req.valid('json')))
    return c.json(view, 201, headers)
  })
  api.openapi(show, async (c) => {
    const { asOf } = c.req.valid('query')
    const found = await showArrangement(c.get('ctx'), { key: c.req.valid('param').key, asOf })
    return c.json(found, 200, { ...own, etag: versionTag(found.version) })
  })
  api.openapi(revise, async (c) => {
    const { key } = c.req.valid('param')
    const done = await reviseArrangement(c.get('ctx'), key, c.req.valid('json'), versionRead(c))
    const { view, headers } = saved(c, done)
    return c.json(view, 200, headers)
  })
  api.openapi(act, async (c) => {
    const { key } = c.req.valid('param')
    const done = await actOnArrangement(c.get('ctx'), key, c.req.valid('json'), versionRead(c))
    const { view, headers } = saved(c, done)
    return c.json(view, 200, headers)
  })
}
