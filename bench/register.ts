import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { Ctx } from '../src/app/context.ts'
import { loadSituation } from '../src/app/exchange/load-situation.ts'
import { OPERATOR } from '../src/core/access/viewer.ts'
import type { Day } from '../src/core/history/day.ts'
import { embeddedTarget } from '../src/store/embedded-target.ts'
import { openStore } from '../src/store/open.ts'

export const ROOT = path.resolve(import.meta.dirname, '..')

export interface BenchRegister {
  readonly ctx: Ctx
  /** The owner's connection, for filling and for the peers' queries. */
  readonly owner: pg.Client
  close(): Promise<void>
}

/** A throw-away register with the shipped situation, in the embedded server. */
export async function benchRegister(): Promise<BenchRegister> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'gaplist-bench-'))
  const { target, lease } = await embeddedTarget(home)
  const store = await openStore(target)
  const ctx: Ctx = {
    store,
    actor: 'bench',
    viewer: OPERATOR,
    language: 'en',
    now: () => new Date().toISOString(),
    defaultAsOf: '2010-07-27' as Day,
    newId: () => randomUUID(),
    request: null,
  }
  await loadSituation(ctx, path.join(ROOT, 'data'))
  const owner = new pg.Client({ ...target.owner, options: '-c search_path=gaplist' })
  await owner.connect()
  return {
    ctx,
    owner,
    async close() {
      await owner.end()
      await store.close()
      await lease.release()
      process.once('exit', () => rmSync(home, { recursive: true, force: true }))
    },
  }
}

/**
 * Multiplies missions, mandates, requirements and observations to `times` what they were: fictional copies named
 * MISSION~N, for measuring only. The ledger does not vouch for them. `observations` says in SQL which of those are copied.
 */
export async function multiply(owner: pg.Client, times: number, observations = 'true'): Promise<number> {
  const copies = times - 1
  const columns = async (table: string, skip: readonly string[]): Promise<string[]> => {
    const { rows } = await owner.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_schema = 'gaplist' and table_name = $1 order by ordinal_position`,
      [table],
    )
    return rows.map((r) => r.name).filter((name) => !skip.includes(name))
  }
  const renamed = new Set(['code', 'mission', 'predecessor'])
  for (const table of ['mission', 'mandate_event', 'requirement', 'observation']) {
    const list = await columns(table, ['id'])
    const values = list.map((c) =>
      renamed.has(c) ? `t.${c} || '~' || n` : c === 'key' ? `t.key || '~' || n` : `t.${c}`,
    )
    await owner.query(
      `insert into ${table} (${list.join(', ')}) select ${values.join(', ')} from ${table} t, generate_series(1, ${copies}) n
       where ${table === 'mission' ? `t.code <> 'ALL'` : `t.mission <> 'ALL'`}
       ${table === 'observation' ? `and (${observations})` : ''} order by n`,
    )
  }
  await owner.query('vacuum analyze')
  const { rows } = await owner.query<{ n: number }>('select count(*)::int as n from observation')
  return rows[0]!.n
}
