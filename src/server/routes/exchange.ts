import { createRoute, z } from '@hono/zod-openapi'
import { listQuarantine, showQuarantined } from '../../app/exchange/quarantine.ts'
import { settle } from '../../app/exchange/settle.ts'
import { PageQuery } from '../../contract/common.ts'
import { QuarantinedSchema, QuarantineSchema, SettledSchema, SettlementSchema } from '../../contract/exchange.ts'
import { answers } from '../answers.ts'
import type { Api } from '../env.ts'
import { versionRead, versionTag } from '../versions.ts'
import { writeAnswers } from '../write-answers.ts'
import { inLanguage, jsonBody } from '../written.ts'
import { nextPath } from './gap.ts'

const tags = ['exchange']
const RowParam = z.object({
  row: z.coerce
    .number()
    .int()
    .min(1)
    .max(Number.MAX_SAFE_INTEGER)
    .openapi({ param: { name: 'row', in: 'path' }, example: 12 }),
})

const quarantine = createRoute({
  method: 'get',
  path: '/quarantine',
  summary: 'Rows of files that could not be taken',
  description: 'Rows of public registers, and those that the viewer’s own organisation sent.',
  tags,
  request: { query: inLanguage.extend(PageQuery.shape).extend({ settled: z.enum(['true', 'false']).optional() }) },
  responses: answers(QuarantineSchema, 'Rows, whole, each with reason and owner.'),
})
const row = createRoute({
  method: 'get',
  path: '/quarantine/{row}',
  summary: 'One of them; its ETag is the version that a settlement names',
  tags,
  request: { params: RowParam, query: inLanguage },
  responses: answers(QuarantinedSchema, 'The row.'),
})
const settlement = createRoute({
  method: 'post',
  path: '/quarantine/{row}/settlement',
  summary: 'Accepts a row, corrected, or discards it with a reason (If-Match)',
  tags,
  request: { params: RowParam, query: inLanguage, body: jsonBody(SettlementSchema) },
  responses: writeAnswers(201, SettledSchema, 'How it was settled.'),
})

const PRIVATE = { 'cache-control': 'private, no-store' }

/** Quarantine and its settlement. */
export function exchangeRoutes(api: Api): void {
  api.openapi(quarantine, async (c) => {
    const { offset, limit, settled } = c.req.valid('query')
    const found = await listQuarantine(c.get('ctx'), { offset, limit, settled: settled === 'true' })
    return c.json({ ...found, page: { ...found.page, next: nextPath(c.req.url, found.page.next) } }, 200, PRIVATE)
  })
  api.openapi(row, async (c) => {
    const found = await showQuarantined(c.get('ctx'), c.req.valid('param'))
    return c.json(found.row, 200, { ...PRIVATE, etag: versionTag(found.version) })
  })
  api.openapi(settlement, async (c) => {
    const read = versionRead(c)
    const done = await settle(c.get('ctx'), { ...c.req.valid('json'), ...c.req.valid('param'), read })
    return c.json(done, 201, { ...PRIVATE, etag: versionTag(done.version) })
  })
}
