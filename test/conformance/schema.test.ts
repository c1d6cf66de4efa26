import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { TableName } from '../../src/store/schema.ts'
import { asAdmin } from '../support/admin.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { declaredTables } from '../support/declared-tables.ts'

const STORE = path.resolve(import.meta.dirname, '../../src/store')
/** Parts first: what they declare is inherited by the whole. */
const declared = (): ReturnType<typeof declaredTables> =>
  declaredTables(
    [`${STORE}/schema/base.ts`, ...globSync(`${STORE}/schema/*.ts`).toSorted(), `${STORE}/schema.ts`]
      .map((f) => readFileSync(f, 'utf8'))
      .join('\n'),
  )

/** What is no fact of the register: nothing vouches for it. */
const NOT_VOUCHED = new Set(['ledger', 'vouched_format', 'request_key'])

/** Tables of the migrator itself; no query of ours names them in types. */
const MIGRATOR = new Set(['migration', 'migration_lock'])

onEachServer('schema', (server) => {
  const at = shared(server, 'migrated')

  test('the tables of schema.ts are those of the database, column by column, with the same type and nullability', async () => {
    const { rows } = await asAdmin(
      server,
      (client) =>
        client.query<{ table: string; column: string; type: string; nullable: boolean; generated: boolean }>(
          `select table_name as "table", column_name as "column", coalesce(domain_name, udt_name) as type,
             is_nullable = 'YES' as nullable, is_identity = 'YES' or column_default is not null as generated
           from information_schema.columns where table_schema = 'gaplist'`,
        ),
      at().database,
    )
    const found: Record<string, Record<string, string>> = {}
    for (const { table, column, type, nullable, generated } of rows) {
      if (MIGRATOR.has(table)) continue
      const shown = `${KIND[type] ?? type}${nullable ? ' | null' : ''}${generated ? ' generated' : ''}`
      ;(found[table] ??= {})[column] = shown
    }
    expect(declared()).toEqual(found)
  })

  test('the ledger vouches for every column of every table but its own', async () => {
    const columns = Object.entries(declared())
      .filter(([table]) => !NOT_VOUCHED.has(table))
      .map(([table, columns]) => [table, Object.keys(columns).filter((c) => c !== 'change')])
    const { rows } = await asAdmin(
      server,
      (client) =>
        client.query<{ table: string; columns: string[] }>(
          `select distinct on (table_name) table_name as "table", columns from gaplist.vouched_format
           order by table_name, format desc`,
        ),
      at().database,
    )
    const vouched = rows.map(({ table, columns }) => [table, columns])
    expect(sorted(vouched)).toEqual(sorted(columns))
  })

  test('every table can be read by the application', async () => {
    for (const table of (Object.keys(declared()) as TableName[]).filter((t) => t !== 'vouched_format'))
      expect(await at().store.db.selectFrom(table).selectAll().execute(), table).toEqual([])
  })
})

/** How a column's type reads in schema.ts. */
const KIND: Record<string, string> = {
  int8: 'number',
  int4: 'number',
  float8: 'number',
  bool: 'boolean',
  text: 'string',
  date: 'string',
  timestamptz: 'string',
  jsonb: 'json',
  bytea: 'Buffer',
  _text: 'string[]',
  known_basis: 'known_basis',
  visibility: 'string',
  uuid: 'string',
  numeric: 'string',
}

const sorted = (lists: unknown[][]): unknown[][] =>
  lists
    .map(([table, columns]) => [table, (columns as string[]).toSorted()])
    .toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))
