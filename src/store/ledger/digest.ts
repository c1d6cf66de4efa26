import { sql, type Transaction } from 'kysely'
import type { Db } from '../open.ts'
import type { TableName, Tables } from '../schema.ts'

/**
 * Columns that the ledger vouches for, per table, in the order in which they are hashed; and the order of the rows,
 * of text by its bytes, as a register may move to a server that sorts text otherwise.
 * A later migration that adds a column adds a new format, so that old entries still verify.
 */
export const VOUCHED: Readonly<Partial<Record<TableName, { order: string; columns: readonly string[] }>>> = {
  source: { order: 'id collate "C"', columns: ['id', 'title', 'publisher', 'published_on', 'url', 'note'] },
  organisation: {
    order: 'code collate "C"',
    columns: [
      'code',
      'kind',
      'iso2',
      'iso3',
      'm49',
      'm49_region',
      'm49_subregion',
      'names',
      'member_since',
      'source',
      'verified',
      'note',
    ],
  },
  membership: {
    order: 'id',
    columns: ['id', 'organisation', 'body', 'from_on', 'until_on', 'source', 'verified', 'note'],
  },
  organisation_alias: { order: 'name collate "C"', columns: ['name', 'organisation', 'source'] },
  capability: {
    order: 'code collate "C"',
    columns: [
      'code',
      'parent',
      'domain',
      'unit',
      'additive',
      'names',
      'name_review',
      'paragraph',
      'source',
      'note',
      'position',
    ],
  },
  mission: {
    order: 'code collate "C"',
    columns: [
      'code',
      'names',
      'host',
      'headquarters',
      'starts_printed',
      'starts_on',
      'ends_printed',
      'ends_on',
      'source',
      'verified',
      'note',
    ],
  },
  mandate_event: {
    order: 'id',
    columns: [
      'id',
      'mission',
      'resolution',
      'kind',
      'adopted_printed',
      'adopted',
      'effective_on',
      'expiry_after',
      'predecessor',
      'meeting',
      'note',
      'source',
      'verified',
      'verified_note',
      'known_from',
      'known_basis',
    ],
  },
  requirement: {
    order: 'id',
    columns: [
      'id',
      'key',
      'mission',
      'capability',
      'quantity',
      'basis',
      'additional',
      'from_on',
      'until_on',
      'until_reason',
      'criticality',
      'horizon',
      'mandate_task',
      'note',
      'source',
      'verified',
      'verified_note',
      'known_from',
      'known_basis',
    ],
  },
  observation: {
    order: 'id',
    columns: [
      'id',
      'key',
      'mission',
      'capability',
      'contributor',
      'measure',
      'value',
      'unit',
      'valid_printed',
      'valid_on',
      'derived',
      'note',
      'source',
      'verified',
      'verified_note',
      'known_from',
      'known_basis',
    ],
  },
  supersession: { order: 'id', columns: ['id', 'fact', 'old_id', 'new_id', 'reason', 'known_from'] },
  headline: {
    order: 'id',
    columns: [
      'id',
      'mission',
      'capability',
      'measure',
      'valid_on',
      'observation',
      'author',
      'reason',
      'known_from',
      'known_basis',
    ],
  },
  published_total: {
    order: 'id',
    columns: ['id', 'register', 'valid_on', 'mission', 'persons', 'source', 'note', 'known_from', 'known_basis'],
  },
  pledge: {
    order: 'key collate "C"',
    columns: ['key', 'organisation', 'mission', 'capability', 'unit', 'kind', 'scheme', 'source', 'verified', 'note'],
  },
  pledge_event: {
    order: 'id',
    columns: [
      'id',
      'pledge',
      'stage_printed',
      'state',
      'readiness',
      'valid_printed',
      'valid_on',
      'quantity',
      'quantity_printed',
      'note',
      'source',
      'verified',
      'known_from',
      'known_basis',
    ],
  },
  deployment: {
    order: 'id',
    columns: [
      'id',
      'key',
      'mission',
      'place',
      'country',
      'latitude',
      'longitude',
      'persons',
      'contributors',
      'units',
      'valid_on',
      'note',
      'source',
      'known_from',
      'known_basis',
    ],
  },
  quarantine: { order: 'id', columns: ['id', 'layout', 'file', 'line', 'raw', 'code', 'params', 'owner', 'at'] },
  quarantine_settlement: { order: 'quarantine', columns: ['quarantine', 'outcome', 'reason', 'at'] },
  import_run: { order: 'id', columns: ['id', 'layout', 'file', 'sha256', 'accepted', 'known', 'rejected', 'at'] },
}

/** How many rows a change wrote to a table, and the SHA-256 over them. */
export interface RowDigest {
  readonly count: number
  readonly sha256: string
}

/** The SHA-256 over the SHA-256 of each row, as one expression over rows `t` in their order. */
function digestOf(table: TableName) {
  const { order, columns } = VOUCHED[table]!
  // An array holds at most 100 arguments; a row's fields are named only by their place, so a rename keeps the hash.
  const row = sql.raw(`jsonb_build_array(${columns.map((c) => `t.${c}`).join(', ')})::text`)
  return sql<string>`encode(sha256(coalesce(string_agg(sha256(convert_to(${row}, 'UTF8')), ''::bytea order by ${sql.raw(`t.${order}`)}), ''::bytea)), 'hex')`
}

/** Digests of the rows that one change wrote, for each of `tables` in which it wrote any. */
export async function digestChange(
  trx: Transaction<Tables>,
  change: number,
  tables: Iterable<TableName>,
): Promise<Record<string, RowDigest>> {
  const found: Record<string, RowDigest> = {}
  for (const table of tables) {
    const { rows } = await sql<RowDigest>`
      select count(*)::int as count, ${digestOf(table)} as sha256
      from ${sql.table(table)} t where t.change = ${change}`.execute(trx)
    if (rows[0]!.count > 0) found[table] = rows[0]!
  }
  return found
}

/** Digests of every change of a table, recomputed from its rows. */
export async function digestTable(db: Db, table: TableName): Promise<Map<number, RowDigest>> {
  const { rows } = await sql<RowDigest & { change: number }>`
    select t.change, count(*)::int as count, ${digestOf(table)} as sha256
    from ${sql.table(table)} t group by t.change`.execute(db)
  return new Map(rows.map(({ change, count, sha256 }) => [change, { count, sha256 }]))
}
