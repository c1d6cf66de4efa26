import { randomBytes } from 'node:crypto'
import { pipeline } from 'node:stream'
import { createZstdCompress } from 'node:zlib'
import type pg from 'pg'
import { refuse } from '../../core/problem.ts'
import { isPrepared, SCHEMA } from '../bootstrap.ts'
import { appliedMigration, newestMigration } from '../migrate.ts'
import type { Target } from '../open.ts'
import { catalogueSequences, catalogueTables, tableName, type CatalogueTable } from './catalogue.ts'
import type { Head, LedgerEnd, TableSum } from './contents.ts'
import { dumped, type OnTable } from './dump.ts'
import { FORMAT, openingLine } from './opening.ts'
import { asLogin, becomeOwner } from './owner.ts'
import { CONTENT_SCHEMAS, LEFT_OUT } from './scope.ts'
import { keyOf, SALT_BYTES, seal } from './seal.ts'
import { writeWhole } from './write-file.ts'

export interface BackupOrder {
  readonly file: string
  readonly replace: boolean
  /** Seals the file where one is given. */
  readonly passphrase: string | null
  readonly createdAt: string
  readonly signal: AbortSignal
  readonly onTable: OnTable
}

export interface Written {
  readonly head: Head
  /** One for each table of the head. */
  readonly tables: readonly TableSum[]
  readonly bytes: number
}

/**
 * Writes everything that the register holds at one moment into a file, while others read and write.
 * @throws Refusal backup.nothing, backup.owner_needed, store.schema_newer, file.exists, file.unwritable
 */
export function writeBackup(target: Target, order: BackupOrder): Promise<Written> {
  return asLogin(target, 'backup', async (client) => {
    await client.query('start transaction isolation level repeatable read read only')
    if (!(await isPrepared(client))) refuse('backup.nothing', { where: target.where })
    await becomeOwner(client)
    const { head, tables } = await survey(client, target, order.createdAt)
    const sums: TableSum[] = []
    // What fails before it fails the packed stream, which is read to its end or until it throws.
    const plain = dumped(client, head, tables, order.onTable, sums)
    const packed = pipeline(plain, createZstdCompress({ chunkSize: 256 * 1024 }), () => {})
    const bytes = await writeWhole(order.file, order.replace, await sealed(packed, order.passphrase), order.signal)
    await client.query('commit')
    return { head, tables: sums, bytes }
  })
}

async function survey(
  client: pg.Client,
  { where }: Target,
  createdAt: string,
): Promise<{ head: Head; tables: CatalogueTable[] }> {
  const [migration, known] = [await appliedMigration(client), await newestMigration()]
  if (migration === null) return refuse('backup.nothing', { where })
  if (migration > known) refuse('store.schema_newer', { found: migration, known })
  const tables = (await catalogueTables(client, CONTENT_SCHEMAS)).filter(
    ({ schema, table }) => !LEFT_OUT.has(`${schema}.${table}`),
  )
  // Nobody changes or drops a table before it is read; rows may come in.
  await client.query(`lock table ${tables.map(tableName).join(', ')} in access share mode`)
  const { rows } = await client.query<LedgerEnd>(
    `select seq, encode(hash, 'hex') as hash from ${SCHEMA}.ledger order by seq desc limit 1`,
  )
  const version = await client.query<{ version: string }>(`select current_setting('server_version') as version`)
  const head: Head = {
    createdAt,
    migration,
    postgres: version.rows[0]!.version,
    ledger: rows[0] ?? null,
    tables: tables.map(({ schema, table, columns }) => ({ schema, table, columns })),
    sequences: await catalogueSequences(client, CONTENT_SCHEMAS),
  }
  return { head, tables }
}

/** The first line, and behind it the packed content, encrypted where there is a passphrase. */
async function sealed(packed: AsyncIterable<Buffer>, passphrase: string | null): Promise<AsyncIterable<Buffer>> {
  const salt = randomBytes(SALT_BYTES)
  const key = passphrase === null ? null : await keyOf(passphrase, salt)
  const cipher = key ? ({ name: 'scrypt+aes-256-gcm', salt: salt.toString('base64') } as const) : null
  const line = openingLine({ gaplist: 'backup', format: FORMAT, compression: 'zstd', cipher })
  return opened(line, key ? seal(packed, key, line) : packed)
}

async function* opened(line: string, body: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield Buffer.from(line)
  yield* body
}
