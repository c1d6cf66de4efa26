import pg from 'pg'
import type { ServerInfo } from './server-info.ts'
import { adminConfig } from './targets.ts'

/** Runs `work` on a connection of its own. */
export async function connected<T>(config: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(config)
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Runs `work` as the server's superuser. */
export const asAdmin = <T>(
  server: ServerInfo,
  work: (client: pg.Client) => Promise<T>,
  database?: string,
): Promise<T> => connected(adminConfig(server, database), work)
