import { createHash } from 'node:crypto'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { columnList, tableName, type CatalogueTable } from './catalogue.ts'
import type { Head, TableSum, Tail } from './contents.ts'
import { framed, SECTION_END } from './frames.ts'

/** Where a backup or a restore is: which table, of how many, and how many bytes of its text so far. */
export type OnTable = (at: { table: string; number: number; of: number; bytes: number }) => void

/** The rows of a table as COPY text in the order of its key. */
export async function* copiedOut(
  client: pg.ClientBase,
  table: CatalogueTable,
  done: (sum: TableSum) => void,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  const out = client.query(
    copyTo(`copy (select ${columnList(table)} from ${tableName(table)} order by ${table.order}) to stdout`),
  )
  for await (const chunk of out) {
    hash.update(chunk as Buffer)
    yield chunk as Buffer
  }
  // The count comes with the message after the last row: the next query begins behind it.
  await client.query('select')
  done({ rows: out.rowCount, sha256: hash.digest('hex') })
}

/** The contents of a backup: head, a section for each table, tail; `sums` receives what the tail says. */
export async function* dumped(
  client: pg.ClientBase,
  head: Head,
  tables: readonly CatalogueTable[],
  onTable: OnTable,
  sums: TableSum[],
): AsyncGenerator<Buffer> {
  yield* framed(Buffer.from(JSON.stringify(head)))
  for (const [i, table] of tables.entries()) {
    let bytes = 0
    for await (const chunk of copiedOut(client, table, (sum) => sums.push(sum))) {
      bytes += chunk.length
      onTable({ table: table.table, number: i + 1, of: tables.length, bytes })
      yield* framed(chunk)
    }
    yield SECTION_END
  }
  const tail: Tail = { tables: sums }
  yield* framed(Buffer.from(JSON.stringify(tail)))
}
