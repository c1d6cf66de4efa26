import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recording } from '../../src/store/ledger/append.ts'
import { verifyLedger } from '../../src/store/ledger/verify.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import type { TableName } from '../../src/store/schema.ts'
import { connected } from '../support/admin.ts'
import { copy, drop, onEachServer, type Fresh } from '../support/databases.ts'

/** A value of each type, and another one: whatever the table, something stands in every column. */
const VALUES: Readonly<Record<string, readonly [string, string]>> = {
  text: [`'one'`, `'two'`],
  int4: ['11', '12'],
  int8: ['11', '12'],
  float8: ['1.5', '2.5'],
  numeric: ['1.50', '2.50'],
  bool: ['false', 'true'],
  date: [`'2010-07-27'`, `'2010-07-28'`],
  timestamptz: [`'2010-07-27T00:00:00Z'`, `'2010-07-27T00:00:00.001Z'`],
  jsonb: [`'{"a": 1}'`, `'{"a": 2}'`],
  uuid: [`'00000000-0000-0000-0000-000000000001'`, `'00000000-0000-0000-0000-000000000002'`],
  _text: [`'{a}'`, `'{b}'`],
  bytea: [`'\\x01'`, `'\\x02'`],
}

interface Column {
  readonly table: TableName
  readonly column: string
  readonly type: string
}

onEachServer('whoever owns the machine', (server) => {
  let fresh: Fresh
  let store: Store
  let columns: Column[] = []
  /** As the owner of the machine: no trigger, no foreign key, no check is in the way. */
  const owning = <T>(work: (client: pg.Client) => Promise<T>): Promise<T> =>
    connected(fresh.target.owner, async (client: pg.Client) => {
      await client.query('set search_path = gaplist')
      await client.query('set session_replication_role = replica')
      return work(client)
    })

  beforeAll(async () => {
    fresh = await copy(server, 'migrated')
    store = await openStore(fresh.target)
    columns = await owning(async (client) => {
      await client.query(`do $$ declare c record; begin
        for c in select conrelid::regclass as t, conname from pg_constraint
          where connamespace = 'gaplist'::regnamespace and contype = 'c' and conrelid <> 0
        loop execute format('alter table %s drop constraint %I', c.t, c.conname); end loop;
        for c in select contypid::regtype as t, conname from pg_constraint
          where connamespace = 'gaplist'::regnamespace and contypid <> 0
        loop execute format('alter domain %s drop constraint %I', c.t, c.conname); end loop;
        for c in select attrelid::regclass as t, attname from pg_attribute a join pg_class r on r.oid = a.attrelid
          where r.relnamespace = 'gaplist'::regnamespace and a.attidentity <> ''
        loop execute format('alter table %s alter %I drop identity', c.t, c.attname); end loop; end $$`)
      const { rows } = await client.query<Column>(
        `select f.table_name as "table", c as "column", i.udt_name as type
         from (select distinct on (table_name) * from vouched_format order by table_name, format desc) f,
           unnest(f.columns) c join information_schema.columns i on i.table_schema = 'gaplist' and i.column_name = c
         where i.table_name = f.table_name order by 1, i.ordinal_position`,
      )
      return rows
    })
    const tables = Map.groupBy(columns, (c) => c.table)
    const entry = { actor: 'suite', action: 'record', subject: 'every table', reason: 'a row in each' }
    await recording(store.db, entry, async (_trx, change, wrote) => {
      await owning(async (client) => {
        for (const [table, own] of tables) {
          wrote(table)
          const names = own.map((c) => `"${c.column}"`).join(', ')
          const values = own.map((c) => VALUES[c.type]![0]).join(', ')
          await client.query(
            `insert into ${table} (${names}, change) overriding system value values (${values}, ${change})`,
          )
        }
      })
    })
  })
  afterAll(async () => {
    await store.close()
    await drop(fresh)
  })
  const findings = async () => (await verifyLedger(store.db)).findings

  test('leaves the ledger intact by touching nothing', async () => {
    expect(new Set(columns.map((c) => c.table)).size).toBeGreaterThan(20)
    expect(await findings()).toEqual([])
  })

  test('cannot change any column of any table unseen', async () => {
    const unseen: string[] = []
    for (const { table, column, type } of columns) {
      const [one, two] = VALUES[type]!
      await owning((client) => client.query(`update ${table} set "${column}" = ${two}`))
      const found = await findings()
      if (!found.some((f) => f.table === table && f.fault === 'ROWS_CHANGED')) unseen.push(`${table}.${column}`)
      await owning((client) => client.query(`update ${table} set "${column}" = ${one}`))
    }
    expect(unseen).toEqual([])
    expect(await findings()).toEqual([])
  })

  test('cannot remove a row of any table, or add one, unseen', async () => {
    for (const table of new Set(columns.map((c) => c.table))) {
      const own = columns.filter((c) => c.table === table).map((c) => `"${c.column}"`)
      await owning((client) => client.query(`create table kept as select * from ${table}`))
      await owning((client) => client.query(`delete from ${table}`))
      expect(await findings(), `${table}: removed`).toContainEqual({ seq: 1, fault: 'ROWS_CHANGED', table })
      await owning((client) =>
        client.query(`insert into ${table} (${own.join(', ')}, change) overriding system value
          select ${own.join(', ')}, change + 1000 from kept union all select ${own.join(', ')}, change from kept where false`),
      )
      expect(await findings(), `${table}: added`).toContainEqual({ seq: 0, fault: 'ROWS_UNVOUCHED', table })
      await owning((client) => client.query(`update ${table} set change = change - 1000`))
      await owning((client) => client.query('drop table kept'))
    }
    expect(await findings()).toEqual([])
  })
})
