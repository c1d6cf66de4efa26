import { createRoute, z } from '@hono/zod-openapi'
import { chooseHeadline } from '../../app/gap/choose-headline.ts'
import { showHeadline } from '../../app/gap/headline.ts'
import { recordObservation } from '../../app/gap/record-observation.ts'
import { listStatements } from '../../app/gap/statements.ts'
import { withdrawHeadline } from '../../app/gap/withdraw-headline.ts'
import { withdrawObservation } from '../../app/gap/withdraw-observation.ts'
import { HeadlineInputSchema, ObservationInputSchema, WithdrawalSchema } from '../../contract/requirement-input.ts'
import { HeadlineSchema, StatementQuery, StatementsSchema } from '../../contract/requirement.ts'
import { MEASURES } from '../../core/gap/observation.ts'
import { answers } from '../answers.ts'
import type { Api } from '../env.ts'
import { ledgerEtag } from '../middleware.ts'
import { versionRead, versionTag } from '../versions.ts'
import { inLanguage, jsonBody, written, writtenAnswer } from '../written.ts'

const tags = ['gap']
const ObservationParam = z.object({
  observation: z
    .string()
    .max(300)
    .openapi({ param: { name: 'observation', in: 'path' }, description: 'Key, as the trace shows it.' }),
})
const HeadlineParam = z.object({
  mission: z.string().openapi({ param: { name: 'mission', in: 'path' }, example: 'UNAMID' }),
  capability: z.string().openapi({ param: { name: 'capability', in: 'path' }, example: 'tactical-helicopter' }),
  measure: z.enum(MEASURES).openapi({ param: { name: 'measure', in: 'path' }, example: 'DEPLOYED' }),
  on: z.string().openapi({ param: { name: 'on', in: 'path' }, example: '2010-02-25' }),
})

const list = createRoute({
  method: 'get',
  path: '/observations',
  summary: 'All that was said of one quantity, the statements of a day side by side',
  tags,
  request: { query: StatementQuery },
  responses: answers(StatementsSchema, 'Who said what, of which day, since when it is known, and which one is shown.'),
})
const record = createRoute({
  method: 'post',
  path: '/observations',
  summary: 'Records what a source says of a quantity on a day',
  tags,
  request: { query: inLanguage, body: jsonBody(ObservationInputSchema) },
  responses: written(201, 'The statement’s key.'),
})
const withdraw = createRoute({
  method: 'post',
  path: '/observations/{observation}/withdrawal',
  summary: 'Withdraws a statement that should not have been recorded',
  tags,
  request: { params: ObservationParam, query: inLanguage, body: jsonBody(WithdrawalSchema) },
  responses: written(200, 'Withdrawn.'),
})
const headline = createRoute({
  method: 'get',
  path: '/headlines/{mission}/{capability}/{measure}/{on}',
  summary: 'The editor’s choice among the statements of one day',
  tags,
  request: { params: HeadlineParam, query: inLanguage },
  responses: answers(HeadlineSchema, 'The choice, if there is one; its ETag is its version.'),
})
const choose = createRoute({
  method: 'put',
  path: '/headlines/{mission}/{capability}/{measure}/{on}',
  summary: 'Chooses one statement as the headline (If-Match)',
  tags,
  request: { params: HeadlineParam, query: inLanguage, body: jsonBody(HeadlineInputSchema) },
  responses: written(200, 'Chosen.'),
})
const unchoose = createRoute({
  method: 'post',
  path: '/headlines/{mission}/{capability}/{measure}/{on}/withdrawal',
  summary: 'Withdraws the choice (If-Match)',
  tags,
  request: { params: HeadlineParam, query: inLanguage, body: jsonBody(WithdrawalSchema) },
  responses: written(200, 'Withdrawn: the list chooses by its rule again.'),
})

/** Statements of sources and the choices among them. */
export function statementRoutes(api: Api, version: string): void {
  api.use('/observations', ledgerEtag(version))
  const at = ({ mission, capability, measure, on }: z.infer<typeof HeadlineParam>): string =>
    `/headlines/${mission}/${capability}/${measure}/${on}`
  api.openapi(list, async (c) => c.json(await listStatements(c.get('ctx'), c.req.valid('query')), 200))
  api.openapi(record, async (c) => {
    const input = c.req.valid('json')
    const done = await recordObservation(c.get('ctx'), input)
    const { mission, capability, measure } = input
    const series = new URLSearchParams({ mission, capability, measure })
    const { view, headers } = writtenAnswer(c, done, `/observations?${series}`)
    return c.json(view, 201, headers)
  })
  api.openapi(withdraw, async (c) => {
    const done = await withdrawObservation(c.get('ctx'), { ...c.req.valid('json'), ...c.req.valid('param') })
    return c.json({ key: done.key, version: done.version }, 200, { 'cache-control': 'private, no-store' })
  })
  api.openapi(headline, async (c) => {
    const found = await showHeadline(c.get('ctx'), c.req.valid('param'))
    return c.json(found, 200, { etag: versionTag(found.version), 'cache-control': 'no-cache' })
  })
  api.openapi(choose, async (c) => {
    const of = c.req.valid('param')
    const done = await chooseHeadline(c.get('ctx'), { ...c.req.valid('json'), of, read: versionRead(c) })
    const { view, headers } = writtenAnswer(c, { key: done.observation, version: done.version }, at(of))
    return c.json(view, 200, headers)
  })
  api.openapi(unchoose, async (c) => {
    const of = c.req.valid('param')
    const done = await withdrawHeadline(c.get('ctx'), { ...of, ...c.req.valid('json'), read: versionRead(c) })
    const { view, headers } = writtenAnswer(
      c,
      { key: at(of).slice('/headlines/'.length), version: done.version },
      at(of),
    )
    return c.json(view, 200, headers)
  })
}
