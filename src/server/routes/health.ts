import { createRoute } from '@hono/zod-openapi'
import { reference } from '../../app/reference.ts'
import { HealthSchema, ReadySchema } from '../../contract/exchange.ts'
import { newestMigration } from '../../store/migrate.ts'
import type { Api } from '../env.ts'

const health = createRoute({
  method: 'get',
  path: '/health',
  summary: 'The process answers',
  tags: ['operation'],
  responses: { 200: { description: 'It does.', content: { 'application/json': { schema: HealthSchema } } } },
})
const ready = createRoute({
  method: 'get',
  path: '/ready',
  summary: 'The register can be read',
  tags: ['operation'],
  responses: {
    200: { description: 'It can.', content: { 'application/json': { schema: ReadySchema } } },
    503: {
      description: 'It cannot: the database does not answer.',
      content: { 'application/json': { schema: ReadySchema } },
    },
  },
})

/** For load balancers and monitors; neither says anything about content. */
export function healthRoutes(api: Api): void {
  api.openapi(health, (c) => c.json({ status: 'ok' as const }, 200))
  api.openapi(ready, async (c) => {
    try {
      const { bounds } = await reference(c.get('ctx').store)
      return c.json({ status: 'ready' as const, schema: await newestMigration(), facts: bounds }, 200)
    } catch {
      return c.json({ status: 'unavailable' as const, schema: null, facts: null }, 503)
    }
  })
}
