import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { listDrafts, showDraft } from '../../app/gap/edition/drafts.ts'
import { previewDraft } from '../../app/gap/edition/preview.ts'
import { publishEdition } from '../../app/gap/edition/publish.ts'
import { changeDraft, createDraft, discardDraft, draftWithdrawal } from '../../app/gap/edition/save-draft.ts'
import {
  DraftBodySchema,
  DraftListSchema,
  DraftSavedSchema,
  DraftSchema,
  PreviewSchema,
  PublishBodySchema,
  PublishedSchema,
  WithdrawBodySchema,
} from '../../contract/edition.ts'
import type { Api, Env } from '../env.ts'
import { versionRead, versionTag } from '../versions.ts'
import { writeAnswers } from '../write-answers.ts'
import { InLanguage, NumberParam, numberOf } from './edition.ts'

const tags = ['edition']
const DraftParam = z.object({
  draft: z
    .string()
    .max(100)
    .openapi({ param: { name: 'draft', in: 'path' } }),
})
const body = <T extends z.ZodType>(schema: T) => ({ required: true, content: { 'application/json': { schema } } })
const saved = <S extends 200 | 201>(status: S, description: string) =>
  writeAnswers(status, DraftSavedSchema, description)

const list = createRoute({
  method: 'get',
  path: '/edition-drafts',
  summary: 'Drafts of editions under work, for the Secretariat',
  tags,
  request: { query: InLanguage },
  responses: writeAnswers(200, DraftListSchema, 'The last changed first.'),
})
const create = createRoute({
  method: 'post',
  path: '/edition-drafts',
  summary: 'Begins a draft of an edition',
  tags,
  request: { query: InLanguage, body: body(DraftBodySchema) },
  responses: saved(201, 'The draft, and its version.'),
})
const show = createRoute({
  method: 'get',
  path: '/edition-drafts/{draft}',
  summary: 'A draft of an edition',
  tags,
  request: { params: DraftParam, query: InLanguage },
  responses: writeAnswers(200, DraftSchema, 'The draft; its ETag is its version.'),
})
const change = createRoute({
  method: 'put',
  path: '/edition-drafts/{draft}',
  summary: 'Changes a draft (If-Match)',
  tags,
  request: { params: DraftParam, query: InLanguage, body: body(DraftBodySchema) },
  responses: saved(200, 'Its new version.'),
})
const discard = createRoute({
  method: 'delete',
  path: '/edition-drafts/{draft}',
  summary: 'Puts a draft away (If-Match)',
  tags,
  request: { params: DraftParam, query: InLanguage },
  responses: saved(200, 'Its last version.'),
})
const preview = createRoute({
  method: 'get',
  path: '/edition-drafts/{draft}/preview',
  summary: 'Exactly what would be published, and what changed since the last edition',
  tags,
  request: { params: DraftParam, query: InLanguage },
  responses: writeAnswers(200, PreviewSchema, 'The preview, with the digest that publishing names.'),
})
const publish = createRoute({
  method: 'post',
  path: '/edition-drafts/{draft}/publication',
  summary: 'Publishes a draft as the next edition (If-Match)',
  tags,
  request: { params: DraftParam, query: InLanguage, body: body(PublishBodySchema) },
  responses: writeAnswers(201, PublishedSchema, 'The edition.'),
})
const withdraw = createRoute({
  method: 'post',
  path: '/editions/{number}/withdrawal',
  summary: 'Begins a draft that withdraws an edition and takes its place',
  tags,
  request: { params: NumberParam, query: InLanguage, body: body(WithdrawBodySchema) },
  responses: saved(201, 'The draft, to be previewed and published.'),
})

/** How editions are composed and published, by the editors of the Secretariat. */
export function editionDraftRoutes(api: Api): void {
  const headers = (version: number) => ({ etag: versionTag(version), 'cache-control': 'private, no-store' })
  const answer = (c: Context<Env>, { draft, version }: { draft: string; version: number }) => ({
    view: { draft, version },
    headers: { ...headers(version), location: new URL(`/api/v1/edition-drafts/${draft}`, c.req.url).pathname },
  })
  api.openapi(list, async (c) => c.json(await listDrafts(c.get('ctx')), 200, { 'cache-control': 'private, no-store' }))
  api.openapi(create, async (c) => {
    const { view, headers } = answer(c, await createDraft(c.get('ctx'), c.req.valid('json')))
    return c.json(view, 201, headers)
  })
  api.openapi(show, async (c) => {
    const found = await showDraft(c.get('ctx'), c.req.valid('param').draft)
    return c.json(found, 200, headers(found.version))
  })
  api.openapi(change, async (c) => {
    const done = await changeDraft(c.get('ctx'), c.req.valid('param').draft, c.req.valid('json'), versionRead(c))
    const { view, headers } = answer(c, done)
    return c.json(view, 200, headers)
  })
  api.openapi(discard, async (c) => {
    const { view, headers } = answer(c, await discardDraft(c.get('ctx'), c.req.valid('param').draft, versionRead(c)))
    return c.json(view, 200, headers)
  })
  api.openapi(preview, async (c) => {
    const found = await previewDraft(c.get('ctx'), c.req.valid('param').draft)
    return c.json(found, 200, headers(found.version))
  })
  api.openapi(publish, async (c) => {
    const { draft } = c.req.valid('param')
    const done = await publishEdition(c.get('ctx'), { draft, read: versionRead(c), ...c.req.valid('json') })
    const { number, sha256, version } = done
    return c.json({ number, sha256, version }, 201, { location: `/api/v1/editions/${number}` })
  })
  api.openapi(withdraw, async (c) => {
    const edition = numberOf(c.req.valid('param').number)
    const { view, headers } = answer(c, await draftWithdrawal(c.get('ctx'), { edition, ...c.req.valid('json') }))
    return c.json(view, 201, headers)
  })
}
