import type pg from 'pg'
import { tableName } from './catalogue.ts'
import type { TablePart } from './contents.ts'

/**
 * Takes foreign keys, indexes and triggers off tables that are to be filled, inside an open transaction; the answer
 * puts them back. So rows may come in any order, and each key is checked once for all rows of its table.
 */
export async function bareTables(client: pg.ClientBase, tables: readonly TablePart[]): Promise<() => Promise<void>> {
  const names = tables.map(tableName)
  // Without a path every name in a definition is whole.
  await client.query(`set local search_path = ''`)
  const keys = await client.query<{ on: string; name: string; definition: string }>(
    `select conrelid::regclass::text as on, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and conrelid = any($1::regclass[]) and conparentid = 0 order by 1, 2`,
    [names],
  )
  const indexes = await client.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
     where i.indrelid = any($1::regclass[]) and not exists (
       select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x'))
     order by 1`,
    [names],
  )
  for (const { on, name } of keys.rows) await client.query(`alter table ${on} drop constraint ${name}`)
  for (const { name } of indexes.rows) await client.query(`drop index ${name}`)
  for (const name of names) await client.query(`alter table ${name} disable trigger user`)
  return async () => {
    await client.query(`set local search_path = ''`)
    for (const { definition } of indexes.rows) await client.query(definition)
    for (const { on, name, definition } of keys.rows)
      await client.query(`alter table ${on} add constraint ${name} ${definition}`)
    for (const name of names) await client.query(`alter table ${name} enable trigger user`)
  }
}
