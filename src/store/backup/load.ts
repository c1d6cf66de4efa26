import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { refuse } from '../../core/problem.ts'
import { catalogueTables, columnList, tableName, type CatalogueTable } from './catalogue.ts'
import { bareTables } from './constraints.ts'
import type { TablePart } from './contents.ts'
import { copiedOut, type OnTable } from './dump.ts'
import { section } from './frames.ts'
import type { Checked } from './read-file.ts'
import { CONTENT_SCHEMAS } from './scope.ts'

/**
 * Fills the tables of an empty schema of the backup's own version, inside an open transaction, and compares what they
 * then hold with what the backup says.
 * @throws Refusal backup.schema_differs, backup.not_verified
 */
export async function load(client: pg.Client, backup: Checked, onTable: OnTable): Promise<void> {
  const { head, tail } = backup
  const there = await catalogueTables(client, CONTENT_SCHEMAS)
  const tables = head.tables.map((part) => sameTable(there, part, backup.file))
  // What migrating has put into them comes back from the file.
  await client.query(`truncate ${there.map(tableName).join(', ')}`)
  const dress = await bareTables(client, there)
  const all = backup.frames()
  await all.next()
  for (const [i, table] of tables.entries()) {
    let bytes = 0
    const told = async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
      for await (const part of source) {
        bytes += part.length
        onTable({ table: table.table, number: i + 1, of: tables.length, bytes })
        yield part
      }
    }
    const into = client.query(copyFrom(`copy ${tableName(table)} (${columnList(table)}) from stdin`))
    await pipeline(Readable.from(told(section(all))), into)
  }
  await all.return()
  await dress()
  await setSequences(client, backup)
  await client.query(`analyze ${there.map(tableName).join(', ')}`)
  for (const [i, table] of tables.entries())
    for await (const _ of copiedOut(client, table, (sum) => {
      const said = tail.tables[i]!
      if (sum.rows !== said.rows || sum.sha256 !== said.sha256)
        refuse('backup.not_verified', { what: `${table.schema}.${table.table}` })
    }));
}

/** The table as the database has it: no name from a file becomes SQL. */
function sameTable(there: readonly CatalogueTable[], part: TablePart, file: string): CatalogueTable {
  const found = there.find(({ schema, table }) => schema === part.schema && table === part.table)
  if (!found || found.columns.join('\n') !== part.columns.join('\n'))
    return refuse('backup.schema_differs', { file, table: `${part.schema}.${part.table}` })
  return found
}

async function setSequences(client: pg.Client, { head, file }: Checked): Promise<void> {
  for (const { schema, sequence, last } of head.sequences) {
    if (last === null) continue
    const { rowCount } = await client.query(
      `select setval(c.oid::regclass, $3::bigint) from pg_class c
       where c.relkind = 'S' and c.relname = $2 and c.relnamespace = $1::regnamespace`,
      [schema, sequence, last],
    )
    if (rowCount !== 1) refuse('backup.schema_differs', { file, table: `${schema}.${sequence}` })
  }
}
