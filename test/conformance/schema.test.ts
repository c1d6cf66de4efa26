import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { VOUCHED } from '../../src/store/ledger/digest.ts'
import type { TableName } from '../../src/store/schema.ts'
import { asAdmin } from '../support/admin.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { declaredTables } from '../support/declared-tables.ts'

const SCHEMA = path.resolve(import.meta.dirname, '../../src/store/schema.ts')

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
             is_nullable = 'YES' as nullable, is_identity = 'YES' as generated
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
    expect(declaredTables(readFileSync(SCHEMA, 'utf8'))).toEqual(found)
  })

  test('the ledger vouches for every column of every table but its own', async () => {
    const declared = declaredTables(readFileSync(SCHEMA, 'utf8'))
    const columns = Object.entries(declared)
      .filter(([table]) => table !== 'ledger')
      .map(([table, columns]) => [table, Object.keys(columns).filter((c) => c !== 'change')])
    const vouched = Object.entries(VOUCHED).map(([table, { columns }]) => [table, [...columns]])
    expect(sorted(vouched)).toEqual(sorted(columns))
  })

  test('every table can be read by the application', async () => {
    for (const table of Object.keys(declaredTables(readFileSync(SCHEMA, 'utf8'))) as TableName[])
      expect(await at().store.db.selectFrom(table).select('change').execute(), table).toEqual([])
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
}

const sorted = (lists: unknown[][]): unknown[][] =>
  lists
    .map(([table, columns]) => [table, (columns as string[]).toSorted()])
    .toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))
