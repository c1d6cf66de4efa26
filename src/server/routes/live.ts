import type { BlockList } from 'node:net'
import { createRoute, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { ProblemSchema } from '../../contract/common.ts'
import { LiveQuery } from '../../contract/live.ts'
import type { Accounts } from '../auth/accounts.ts'
import { clientAddress, peerOf } from '../auth/address.ts'
import type { Api } from '../env.ts'
import type { Hub } from '../live/hub.ts'
import { stillTheSame } from '../live/still.ts'
import { tell } from '../live/stream.ts'

const problemContent = { 'application/problem+json': { schema: ProblemSchema } }

const live = createRoute({
  method: 'get',
  path: '/live',
  summary: 'What changes, as it changes: server-sent events',
  description:
    'Event `change` with `{seq, slice}` for each ledger entry about something that the asker may see: ask again what ' +
    'belongs to that slice. Event `catch-up`: entries may have been missed, ask everything again. Event `ready`: from ' +
    'now on every change is told. A comment every 15 seconds is a sign of life.',
  tags: ['history'],
  request: { query: LiveQuery },
  responses: {
    200: { description: 'The events.', content: { 'text/event-stream': { schema: z.string() } } },
    429: { description: 'Too many live connections of one person or address.', content: problemContent },
    503: { description: 'Too many live connections in all.', content: problemContent },
  },
})

/** Live updates. */
export function liveRoutes(api: Api, accounts: Accounts, proxies: BlockList, hub: Hub): void {
  api.openapi(live, (c) => {
    if (c.req.method === 'HEAD') return c.body(null, 200, { 'content-type': 'text/event-stream' }) as never
    const { viewer } = c.get('ctx')
    const address = clientAddress(peerOf(c), c.req.header('x-forwarded-for'), proxies) ?? ''
    const { age } = c.req.valid('query')
    // A browser that comes back by itself names the last event that it was told, which may be long ago.
    const again = c.req.header('last-event-id') !== undefined
    const known = again ? Number.POSITIVE_INFINITY : age === undefined ? null : Number(age)
    const seat = hub.join({ viewer, address, age: known })
    const answer = streamSSE(c, (stream) => tell(stream, seat, stillTheSame(c, accounts)))
    // Nothing on the way may keep events back: neither our own compression nor a proxy’s buffer.
    answer.headers.set('cache-control', 'private, no-store, no-transform')
    answer.headers.set('x-accel-buffering', 'no')
    return answer as never
  })
}
