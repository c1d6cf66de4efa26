import { serve, type ServerType } from '@hono/node-server'
import { refuse } from '../core/problem.ts'
import type { Api } from './env.ts'
import { endLive } from './live/of-api.ts'

export interface Listening {
  readonly port: number
  readonly url: string
  /** Takes no new requests and waits for those under way. */
  close(): Promise<void>
}

/**
 * Listens on loopback only. Port 0 takes a free one.
 * @throws Refusal server.port_taken
 */
export async function listen(api: Api, port: number, host = '127.0.0.1'): Promise<Listening> {
  const server = await new Promise<ServerType>((resolve, reject) => {
    const starting = serve({ fetch: api.fetch, port, hostname: host }, () => resolve(starting))
    starting.once('error', reject)
  }).catch((error: { code?: string }) => {
    if (error.code === 'EADDRINUSE' || error.code === 'EACCES') return refuse('server.port_taken', { port })
    throw error
  })
  const address = server.address()
  const actual = typeof address === 'object' && address ? address.port : port
  return {
    port: actual,
    url: `http://${host}:${actual}/`,
    close: () =>
      new Promise((resolve) => {
        // A connection that has just answered its last request is idle from then on.
        const sweep = setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), 20)
        server.close(() => {
          clearInterval(sweep)
          resolve()
        })
        if ('closeIdleConnections' in server) server.closeIdleConnections()
        void endLive(api)
        // A browser that keeps its connection open must not keep the program from ending.
        setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 2_000).unref()
      }),
  }
}
