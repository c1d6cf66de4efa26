import { createHash } from 'node:crypto'
import type { Db } from '../open.ts'
import type { LedgerTable, TableName } from '../schema.ts'
import { digestTable, vouchedFormats, type RowDigest } from './digest.ts'

export type LedgerFault =
  | 'SEQUENCE' // an entry is missing or out of order
  | 'LINK' // an entry does not follow from the one before
  | 'HASH' // an entry was changed
  | 'ROWS_CHANGED' // rows that the entry vouches for were changed, removed or added
  | 'ROWS_UNVOUCHED' // rows that no entry vouches for

export interface Finding {
  readonly seq: number
  readonly fault: LedgerFault
  readonly table: TableName | null
}

export interface Verification {
  readonly entries: number
  readonly rows: number
  /** Hash of the last entry: kept outside, it proves later that nothing before it was changed. */
  readonly head: string | null
  readonly findings: readonly Finding[]
}

const GENESIS: Buffer = Buffer.alloc(32)
const PAGE = 2_000

const field = (value: string | number): string => `${Buffer.byteLength(String(value))}:${value}`

/** The hash that an entry must have: SHA-256 of the previous hash and its fields, each with its length in bytes. */
function entryHash(e: LedgerTable, prev: Buffer): Buffer {
  const fields = [e.seq, e.change, e.at, e.actor, e.action, e.subject, e.reason, e.payload].map(field).join('')
  return createHash('sha256').update(prev).update(fields, 'utf8').digest()
}

export interface Walk {
  readonly onProgress?: ((entries: number) => void) | undefined
  /** Counts and head are told up to this entry; the walk goes to the end, and finds what it finds. Default: the last. */
  readonly told?: number | undefined
}

/** Walks the whole chain and every row that it vouches for, as of one moment, while others may write. Reads only. */
export function verifyLedger(db: Db, walk: Walk = {}): Promise<Verification> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((snapshot) => verify(snapshot, walk))
}

async function verify(db: Db, { onProgress, told = Number.POSITIVE_INFINITY }: Walk): Promise<Verification> {
  const findings: Finding[] = []
  const promised = new Map<TableName, Map<number, RowDigest & { seq: number }>>()
  let prev: Buffer = GENESIS
  let seq = 0
  let [entries, head]: [number, string | null] = [0, null]
  for (let page = await read(db, seq); page.length > 0; page = await read(db, seq)) {
    for (const entry of page) {
      if (entry.seq !== seq + 1) findings.push({ seq: entry.seq, fault: 'SEQUENCE', table: null })
      if (!entry.prev.equals(prev)) findings.push({ seq: entry.seq, fault: 'LINK', table: null })
      if (!entry.hash.equals(entryHash(entry, entry.prev)))
        findings.push({ seq: entry.seq, fault: 'HASH', table: null })
      promise(promised, entry)
      prev = entry.hash
      seq = entry.seq
      if (seq <= told) [entries, head] = [seq, entry.hash.toString('hex')]
    }
    onProgress?.(seq)
  }
  const rows = await verifyRows(db, promised, findings, told)
  return { entries, rows, head, findings }
}

const read = (db: Db, after: number): Promise<LedgerTable[]> =>
  db.selectFrom('ledger').selectAll().where('seq', '>', after).orderBy('seq').limit(PAGE).execute()

function promise(promised: Map<TableName, Map<number, RowDigest & { seq: number }>>, entry: LedgerTable): void {
  let rows: Record<string, RowDigest> = {}
  try {
    rows = JSON.parse(entry.payload).rows ?? {}
  } catch {
    return // the entry's own hash already says that it was changed
  }
  for (const [table, digest] of Object.entries(rows)) {
    const changes = promised.get(table as TableName) ?? new Map()
    promised.set(table as TableName, changes.set(entry.change, { ...digest, seq: entry.seq }))
  }
}

async function verifyRows(
  db: Db,
  promised: Map<TableName, Map<number, RowDigest & { seq: number }>>,
  findings: Finding[],
  told: number,
): Promise<number> {
  let rows = 0
  for (const [table, formats] of await vouchedFormats(db)) {
    const claimed = promised.get(table)
    let changes: ReadonlyMap<number, RowDigest> = new Map()
    for (const digest of claimed?.values() ?? [])
      if (!formats.includes(digest.format ?? 1)) findings.push({ seq: digest.seq, fault: 'ROWS_CHANGED', table })
    for (const format of formats) {
      const there = await digestTable(db, table, format)
      for (const [change, digest] of claimed ?? []) {
        if ((digest.format ?? 1) !== format) continue
        const found = there.get(change)
        if (!found || found.count !== digest.count || found.sha256 !== digest.sha256)
          findings.push({ seq: digest.seq, fault: 'ROWS_CHANGED', table })
      }
      changes = there
    }
    for (const [change, digest] of changes) {
      const by = claimed?.get(change)
      if ((by?.seq ?? 0) <= told) rows += digest.count
      if (!by) findings.push({ seq: 0, fault: 'ROWS_UNVOUCHED', table })
    }
  }
  return rows
}
