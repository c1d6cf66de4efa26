import type { Db } from '../open.ts'

export interface QuarantineRow {
  readonly id: number
  readonly layout: string
  readonly file: string
  readonly line: number
  readonly raw: Readonly<Record<string, string>>
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
  readonly owner: string
  readonly at: string
  readonly outcome: string | null
  readonly reason: string | null
  readonly settled_at: string | null
}

/** Rows in quarantine, newest import first, in the order of their file; settled ones only when asked for. */
export async function quarantined(
  db: Db,
  page: { offset: number; limit: number; settled: boolean },
): Promise<{ rows: QuarantineRow[]; total: number }> {
  let query = db.selectFrom('quarantine as q').leftJoin('quarantine_settlement as s', 's.quarantine', 'q.id')
  if (!page.settled) query = query.where('s.quarantine', 'is', null)
  const [rows, counted] = await Promise.all([
    query
      .select([
        'q.id',
        'q.layout',
        'q.file',
        'q.line',
        'q.raw',
        'q.code',
        'q.params',
        'q.owner',
        'q.at',
        's.outcome',
        's.reason',
        's.at as settled_at',
      ])
      .orderBy('q.change', 'desc')
      .orderBy('q.line')
      .offset(page.offset)
      .limit(page.limit)
      .execute(),
    query.select(({ fn }) => fn.countAll<number>().as('n')).executeTakeFirstOrThrow(),
  ])
  return { rows, total: counted.n }
}
