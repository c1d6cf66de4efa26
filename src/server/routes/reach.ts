import { createRoute, z } from '@hono/zod-openapi'
import { impact } from '../../app/reach/impact.ts'
import { reachWhatIf } from '../../app/reach/what-if.ts'
import { reachWhy } from '../../app/reach/why.ts'
import { WhenQuery } from '../../contract/common.ts'
import { ReachSchema, ReachWhatIfRequestSchema, ReachWhatIfSchema } from '../../contract/reach.ts'
import { ReachWhySchema } from '../../contract/reach-why.ts'
import { answers } from '../answers.ts'
import type { Api } from '../env.ts'
import { writeAnswers } from '../write-answers.ts'
import { jsonBody } from '../written.ts'

const CodeParam = z.object({ code: z.string().openapi({ param: { name: 'code', in: 'path' }, example: 'UNAMID' }) })

const read = createRoute({
  method: 'get',
  path: '/missions/{code}/reach',
  summary: 'What a mission’s helicopters reach on a day, and what the missing ones would add',
  tags: ['reach'],
  request: { params: CodeParam, query: WhenQuery },
  responses: answers(
    ReachSchema,
    'Casualty evacuation, reaction force and flying hours: today, requirement met, difference.',
  ),
})
const why = createRoute({
  method: 'get',
  path: '/missions/{code}/reach/causes',
  summary: 'Why a mission’s helicopters are missing on a day, and how required, pledged and deployed went until then',
  tags: ['reach'],
  request: { params: CodeParam, query: WhenQuery },
  responses: answers(ReachWhySchema, 'Rules that exclude each known offer beside what sources say; the trend.'),
})
const ask = createRoute({
  method: 'post',
  path: '/missions/{code}/reach',
  summary: 'The same with other assumptions, and what they change',
  tags: ['reach'],
  request: { params: CodeParam, query: WhenQuery, body: jsonBody(ReachWhatIfRequestSchema) },
  responses: writeAnswers(200, ReachWhatIfSchema, 'The new answer, and every figure that is another. Nothing is kept.'),
})

/** What reach on the ground the gap costs. */
export function reachRoutes(api: Api): void {
  api.openapi(read, async (c) =>
    c.json(await impact(c.get('ctx'), { ...c.req.valid('query'), mission: c.req.valid('param').code }), 200),
  )
  api.openapi(why, async (c) =>
    c.json(await reachWhy(c.get('ctx'), { ...c.req.valid('query'), mission: c.req.valid('param').code }), 200),
  )
  api.openapi(ask, async (c) => {
    const input = { ...c.req.valid('query'), ...c.req.valid('json'), mission: c.req.valid('param').code }
    return c.json(await reachWhatIf(c.get('ctx'), input), 200, { 'cache-control': 'private, no-store' })
  })
}
