import { createRoute } from '@hono/zod-openapi'
import { listPledgeTotals } from '../../app/supply/totals.ts'
import { PledgeTotalsQuery, PledgeTotalsSchema } from '../../contract/pledge-totals.ts'
import { answers } from '../answers.ts'
import type { Api } from '../env.ts'

const totals = createRoute({
  method: 'get',
  path: '/pledge-totals',
  summary: 'Totals of pledges that are not public',
  tags: ['supply'],
  request: { query: PledgeTotalsQuery },
  responses: answers(PledgeTotalsSchema, 'By capability; at least three contributors each.'),
})

/** What may be told of pledges that may not be shown. */
export function pledgeTotalRoutes(api: Api): void {
  api.openapi(totals, async (c) => c.json(await listPledgeTotals(c.get('ctx'), c.req.valid('query')), 200))
}
