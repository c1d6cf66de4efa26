import type { Insertable } from 'kysely'
import type { Trx } from '../open.ts'
import type { ObservationTable } from '../schema.ts'
import { appendRows } from './append-rows.ts'
import { heldObservations } from './imported.ts'

export type PersonsInsert = Omit<Insertable<ObservationTable>, 'change'>

/** 3,000 rows of 17 columns stay below the parameters that one statement may have. */
const BATCH = 3_000

/**
 * Appends observations that the register does not hold under their key, and replaces those that it holds with
 * another value, from `knownFrom` on. Answers the keys that were written.
 */
export async function appendPersons(
  trx: Trx,
  change: number,
  rows: readonly PersonsInsert[],
  replacing: { readonly reason: string; readonly knownFrom: string },
): Promise<Set<string>> {
  if (rows.length === 0) return new Set()
  const held = await heldObservations(
    trx,
    rows.map((r) => r.key),
  )
  const fresh = rows.filter((r) => held.get(r.key)?.value !== r.value)
  for (let at = 0; at < fresh.length; at += BATCH) {
    const values = fresh.slice(at, at + BATCH).map((r) => ({ ...r, change }))
    const inserted = await trx.insertInto('observation').values(values).returning(['id', 'key']).execute()
    const replaced = inserted.filter((i) => held.has(i.key))
    await appendRows(
      trx,
      'supersession',
      change,
      replaced.map((i) => ({
        fact: 'observation',
        old_id: held.get(i.key)!.id,
        new_id: i.id,
        reason: replacing.reason,
        known_from: replacing.knownFrom,
      })),
    )
  }
  return new Set(fresh.map((r) => r.key))
}
