import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { announcePledge } from '../../app/supply/announce.ts'
import { listPledges } from '../../app/supply/list.ts'
import { pledgeReaders } from '../../app/supply/readers.ts'
import { recordPledgeEvent } from '../../app/supply/record-event.ts'
import { registerPledge } from '../../app/supply/register.ts'
import { renewAll, renewPledge } from '../../app/supply/renew.ts'
import { revisePledge } from '../../app/supply/revise.ts'
import { showPledge } from '../../app/supply/show.ts'
import { Language } from '../../contract/common.ts'
import {
  AnnouncePledgeSchema,
  PledgeEventSchema,
  PledgeListQuery,
  PledgeListSchema,
  PledgeQuery,
  PledgeReadersSchema,
  PledgeSchema,
  PledgesRenewedSchema,
  PledgeWrittenSchema,
  RegisterPledgeSchema,
  RevisePledgeSchema,
  type PledgeWrittenView,
} from '../../contract/supply.ts'
import { answers } from '../answers.ts'
import type { Api, Env } from '../env.ts'
import { versionRead, versionTag } from '../versions.ts'
import { writeAnswers } from '../write-answers.ts'
import { nextPath } from './gap.ts'

const tags = ['supply']
const KeyParam = z.object({
  key: z
    .string()
    .max(100)
    .openapi({ param: { name: 'key', in: 'path' }, example: 'CAN-QRF' }),
})
const InLanguage = z.object({ language: Language.optional() })
const body = <T extends z.ZodType>(schema: T) => ({ required: true, content: { 'application/json': { schema } } })
const written = <S extends 200 | 201>(status: S, description: string) =>
  writeAnswers(status, PledgeWrittenSchema, description)

const list = createRoute({
  method: 'get',
  path: '/pledges',
  summary: 'Pledges that the viewer may see, as they stood on a day',
  tags,
  request: { query: PledgeListQuery },
  responses: answers(PledgeListSchema, 'One page of pledges, newest state first.'),
})
const register = createRoute({
  method: 'post',
  path: '/pledges',
  summary: 'Makes a pledge of one’s own organisation: a draft, or registered at once',
  tags,
  request: { query: InLanguage, body: body(RegisterPledgeSchema) },
  responses: written(201, 'The pledge, and its version.'),
})
const announce = createRoute({
  method: 'post',
  path: '/pledges/announcements',
  summary: 'Puts down what an organisation announced in public (the Secretariat)',
  tags,
  request: { query: InLanguage, body: body(AnnouncePledgeSchema) },
  responses: written(201, 'The announcement: it is no registered pledge, and counts in no reading.'),
})
const renewDue = createRoute({
  method: 'post',
  path: '/pledges/renewals',
  summary: 'Renews all pledges of one’s own organisation that are due',
  tags,
  request: { query: InLanguage },
  responses: writeAnswers(200, PledgesRenewedSchema, 'How many were renewed; none due is no error.'),
})
const show = createRoute({
  method: 'get',
  path: '/pledges/{key}',
  summary: 'One pledge with its history, and what can be done with it',
  tags,
  request: { params: KeyParam, query: PledgeQuery },
  responses: answers(PledgeSchema, 'The pledge; its ETag is its version.'),
})
const revise = createRoute({
  method: 'put',
  path: '/pledges/{key}/terms',
  summary: 'Sets new terms, whole, with a reason (If-Match)',
  tags,
  request: { params: KeyParam, query: InLanguage, body: body(RevisePledgeSchema) },
  responses: written(200, 'The new version.'),
})
const record = createRoute({
  method: 'post',
  path: '/pledges/{key}/events',
  summary: 'Records a step, a level, a visit, a material change or a decision on a caveat (If-Match)',
  tags,
  request: { params: KeyParam, query: InLanguage, body: body(PledgeEventSchema) },
  responses: written(201, 'The new version.'),
})
const renew = createRoute({
  method: 'post',
  path: '/pledges/{key}/renewal',
  summary: 'Renews a pledge that is due (If-Match)',
  tags,
  request: { params: KeyParam, query: InLanguage },
  responses: written(200, 'The new version.'),
})
const readers = createRoute({
  method: 'get',
  path: '/pledges/{key}/readers',
  summary: 'Who of other organisations read a pledge, for its owner',
  tags,
  request: { params: KeyParam, query: InLanguage },
  responses: writeAnswers(200, PledgeReadersSchema, 'Reads, newest first.'),
})

const PRIVATE = { 'cache-control': 'private, no-store' }

/** Pledges: kept by their owners, moved on by the Secretariat. */
export function supplyRoutes(api: Api): void {
  const headers = (version: number) => ({ ...PRIVATE, etag: versionTag(version) })
  const answer = (c: Context<Env>, { key, version, repeated }: PledgeWrittenView) =>
    [
      { key, version, repeated },
      { ...headers(version), location: new URL(`/api/v1/pledges/${encodeURIComponent(key)}`, c.req.url).pathname },
    ] as const
  api.openapi(list, async (c) => {
    const found = await listPledges(c.get('ctx'), c.req.valid('query'))
    return c.json({ ...found, page: { ...found.page, next: nextPath(c.req.url, found.page.next) } }, 200, PRIVATE)
  })
  api.openapi(register, async (c) => {
    const [view, more] = answer(c, await registerPledge(c.get('ctx'), c.req.valid('json')))
    return c.json(view, 201, more)
  })
  api.openapi(announce, async (c) => {
    const [view, more] = answer(c, await announcePledge(c.get('ctx'), c.req.valid('json')))
    return c.json(view, 201, more)
  })
  api.openapi(renewDue, async (c) => {
    const { renewed, repeated } = await renewAll(c.get('ctx'))
    return c.json({ renewed, repeated }, 200, PRIVATE)
  })
  api.openapi(show, async (c) => {
    const found = await showPledge(c.get('ctx'), { ...c.req.valid('query'), ...c.req.valid('param') })
    return c.json(found, 200, headers(found.version))
  })
  api.openapi(revise, async (c) => {
    const input = { ...c.req.valid('json'), ...c.req.valid('param'), read: versionRead(c) }
    const [view, more] = answer(c, await revisePledge(c.get('ctx'), input))
    return c.json(view, 200, more)
  })
  api.openapi(record, async (c) => {
    const input = { ...c.req.valid('param'), event: c.req.valid('json'), read: versionRead(c) }
    const [view, more] = answer(c, await recordPledgeEvent(c.get('ctx'), input))
    return c.json(view, 201, more)
  })
  api.openapi(renew, async (c) => {
    const input = { ...c.req.valid('param'), read: versionRead(c) }
    const [view, more] = answer(c, await renewPledge(c.get('ctx'), input))
    return c.json(view, 200, more)
  })
  api.openapi(readers, async (c) => c.json(await pledgeReaders(c.get('ctx'), c.req.valid('param')), 200, PRIVATE))
}
