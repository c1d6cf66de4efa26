import type { Trx } from '../open.ts'
import { appendReturning, appendRows, type Row } from './append-rows.ts'

/** Requirements, each with its end where that is known: the end replaces the open row from the day it is known. */
export async function appendRequirements(
  trx: Trx,
  change: number,
  items: readonly { row: Row<'requirement'>; end: { row: Row<'requirement'>; reason: string } | null }[],
): Promise<void> {
  for (const { row, end } of items) {
    if (end && end.row.known_from <= row.known_from) {
      await appendRows(trx, 'requirement', change, [end.row])
      continue
    }
    const open = await appendOne(trx, change, row)
    if (!end) continue
    const closed = await appendOne(trx, change, end.row)
    await appendRows(trx, 'supersession', change, [
      { fact: 'requirement', old_id: open.id, new_id: closed.id, reason: end.reason, known_from: end.row.known_from },
    ])
  }
}

async function appendOne(trx: Trx, change: number, row: Row<'requirement'>): Promise<{ id: number }> {
  const [written] = await appendReturning(trx, 'requirement', change, [row])
  return written!
}

/** Editors' choices that name their observation by its key. */
export async function appendHeadlines(
  trx: Trx,
  change: number,
  items: readonly (Omit<Row<'headline'>, 'observation'> & { chosen: string })[],
): Promise<void> {
  if (items.length === 0) return
  const found = await trx
    .selectFrom('observation')
    .select(['id', 'key'])
    .where(
      'key',
      'in',
      items.map((i) => i.chosen),
    )
    .execute()
  const ids = new Map(found.map((o) => [o.key, o.id]))
  const rows = items.map(({ chosen, ...item }) => {
    const observation = ids.get(chosen)
    if (observation === undefined) throw new Error(`headline names no observation: ${chosen}`)
    return { ...item, observation }
  })
  await appendRows(trx, 'headline', change, rows)
}
