// Commits increasing numbers, one transaction each, and prints a number once its commit has been acknowledged.
// node writer.ts <home> <first number>. Used by kill-loop.test.ts, which kills it.
import { writeSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { lease } from '../../src/store/embedded/embedded.ts'

const [home, first] = process.argv.slice(2)
const { config } = await lease(home!, { graceMs: 300 })

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ ...config, connectionTimeoutMillis: 5000 })
  client.on('error', () => {})
  await client.connect()
  await client.query('create table if not exists acked (n bigint primary key, proof text not null)')
  return client
}

let client: pg.Client | undefined
// A number whose commit failed is never used again: it may be in the table or not.
for (let n = Number(first); ; n++) {
  try {
    client ??= await connect()
    await client.query('insert into acked values ($1, md5($1::bigint::text))', [n])
    writeSync(1, `${n}\n`)
  } catch (error) {
    // Class 42: the statement itself is wrong, which no retry mends.
    if ((error as { code?: string }).code?.startsWith('42')) throw error
    void client?.end().catch(() => {})
    client = undefined
    await sleep(10)
  }
}
