import pg from 'pg'
import type { SequencePart, TablePart } from './contents.ts'

const { escapeIdentifier } = pg

/** A table as the database's own catalogue describes it. */
export interface CatalogueTable extends TablePart {
  /** SQL that sorts its rows the same on every server: by the primary key, text by its bytes. */
  readonly order: string
}

/** Written by migrating, so each database has its own. */
const NOT_CONTENT: ReadonlySet<string> = new Set(['gaplist.migration', 'gaplist.migration_lock'])

/** Every table of the schemas whose rows are content, in the order of their names. */
export async function catalogueTables(client: pg.ClientBase, schemas: readonly string[]): Promise<CatalogueTable[]> {
  const { rows } = await client.query<TablePart & { key: { name: string; text: boolean }[] }>(
    `select n.nspname as schema, c.relname as table,
       (select json_agg(a.attname order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
       coalesce(
         (select json_agg(json_build_object('name', a.attname, 'text', a.attcollation <> 0) order by k.n)
          from pg_index i cross join unnest(i.indkey) with ordinality as k (attnum, n)
          join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
          where i.indrelid = c.oid and i.indisprimary),
         (select json_agg(json_build_object('name', a.attname, 'text', true) order by a.attnum) from pg_attribute a
          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)) as key
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any($1) and c.relkind in ('r', 'p') and not c.relispartition
     order by n.nspname collate "C", c.relname collate "C"`,
    [schemas],
  )
  return rows
    .filter(({ schema, table }) => !NOT_CONTENT.has(`${schema}.${table}`))
    .map(({ schema, table, columns, key }) => ({ schema, table, columns, order: key.map(sortBy).join(', ') }))
}

const sortBy = ({ name, text }: { name: string; text: boolean }): string =>
  text ? `${escapeIdentifier(name)}::text collate "C"` : escapeIdentifier(name)

export const tableName = ({ schema, table }: { schema: string; table: string }): string =>
  `${escapeIdentifier(schema)}.${escapeIdentifier(table)}`

export const columnList = ({ columns }: TablePart): string => columns.map((c) => escapeIdentifier(c)).join(', ')

export async function catalogueSequences(client: pg.ClientBase, schemas: readonly string[]): Promise<SequencePart[]> {
  const { rows } = await client.query<SequencePart>(
    `select schemaname as schema, sequencename as sequence, last_value::text as last from pg_sequences
     where schemaname = any($1) order by schemaname collate "C", sequencename collate "C"`,
    [schemas],
  )
  return rows
}
