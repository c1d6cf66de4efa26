// Holds a lease and runs each line of its standard input as SQL, until that ends. Used by harness.ts.
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { lease, StoreFailure } from '../../src/store/embedded/embedded.ts'

const say = (reply: object) => console.log(JSON.stringify(reply))

try {
  const held = await lease(process.argv[2]!, { graceMs: 200 })
  say({ config: held.config, keeperPid: held.keeperPid })
  for await (const sql of createInterface(process.stdin)) say({ value: await patiently(held.config, sql) })
  await held.release()
} catch (failure) {
  if (!(failure instanceof StoreFailure)) throw failure
  say({ code: failure.code })
}

async function patiently(config: pg.ClientConfig, sql: string): Promise<unknown> {
  for (;;) {
    const client = new pg.Client(config)
    client.on('error', () => {})
    try {
      await client.connect()
      const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' })
      return rows[0]?.[0]
    } catch {
      await sleep(20)
    } finally {
      await client.end().catch(() => {})
    }
  }
}
