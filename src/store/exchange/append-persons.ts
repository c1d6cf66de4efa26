import type { Trx } from '../open.ts'
import { appendReturning, appendRows, type Row } from './append-rows.ts'
import { heldObservations } from './imported.ts'

/** What a row of a register can give; the keys of its statements end in these. */
const PARTS = [
  'troops',
  'police-personnel',
  'formed-police',
  'individual-police',
  'experts-on-mission',
  'uniformed',
] as const

/** The row of the register that a statement comes from: its key without the last part. */
export const registerRow = (key: string): string => key.slice(0, key.lastIndexOf('/'))

/**
 * Appends statements that the register does not hold under their key, replaces those that it holds with another value,
 * and withdraws those that the same row gave and gives no longer: each from the day on which the new ones are known.
 * Answers the rows of the register that changed.
 */
export async function appendPersons(
  trx: Trx,
  change: number,
  rows: readonly Row<'observation'>[],
  reason: string,
): Promise<Set<string>> {
  if (rows.length === 0) return new Set()
  const given = new Map(rows.map((r) => [r.key, r]))
  const perRow = new Map(rows.map((r) => [registerRow(r.key), r]))
  const keys = [...perRow.keys()].flatMap((row) => PARTS.map((part) => `${row}/${part}`))
  const held = await heldObservations(trx, keys)
  const fresh = rows.filter((r) => held.get(r.key)?.value !== r.value)
  const inserted = await appendReturning(trx, 'observation', change, fresh)
  const written = new Map(inserted.map(({ id, key }) => [key, id]))
  const superseded = [...held].filter(([key]) => written.has(key) || !given.has(key))
  await appendRows(
    trx,
    'supersession',
    change,
    superseded.map(([key, { id }]) => ({
      fact: 'observation',
      old_id: id,
      new_id: written.get(key) ?? null,
      reason,
      known_from: perRow.get(registerRow(key))!.known_from,
    })),
  )
  return new Set([...written.keys(), ...superseded.map(([key]) => key)].map(registerRow))
}
