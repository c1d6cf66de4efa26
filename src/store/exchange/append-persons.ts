import type { Trx } from '../open.ts'
import { appendReturning, appendRows, type Row } from './append-rows.ts'
import type { Append } from './bulk.ts'
import { daysBefore, heldObservations } from './imported.ts'

/** What a row of each register can give; the keys of its statements begin with the one and end in the others. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  month: ['troops', 'police-personnel', 'experts-on-mission', 'uniformed'],
  contributor: ['troops', 'formed-police', 'individual-police', 'experts-on-mission', 'uniformed'],
  'contributor-sum': ['troops', 'formed-police', 'individual-police', 'experts-on-mission', 'police-personnel'],
}

/** The row of the register that a statement comes from: its key without the last part. */
export const registerRow = (key: string): string => key.slice(0, key.lastIndexOf('/'))

type Rows = readonly Row<'observation'>[]

/**
 * Appends statements that the register does not hold under their key, replaces those that it holds with another value,
 * and withdraws those that the same row gave and gives no longer: each from the day on which the new ones are known.
 * The first step only reads; what it answers writes, and answers the rows of the register that changed. Over all
 * calls, a key may be given once.
 */
export function personsAppender(
  reason: string,
  append: Append,
): (trx: Trx, rows: Rows) => Promise<(change: number) => Promise<Set<string>>> {
  const before = daysBefore()
  return async (trx, rows) => {
    const spokenOf = await before(
      trx,
      rows.map((r) => r.valid_on),
    )
    const perRow = new Map(rows.filter((r) => spokenOf(r.valid_on)).map((r) => [registerRow(r.key), r]))
    const held = await heldObservations(trx, [...perRow.keys()].flatMap(keysOf))
    const given = new Set(rows.map((r) => r.key))
    const fresh = rows.filter((r) => !held.has(r.key))
    const corrected = rows.filter((r) => held.has(r.key) && held.get(r.key)!.value !== r.value)
    return async (change) => {
      await append(trx, 'observation', change, fresh)
      const written = await appendReturning(trx, 'observation', change, corrected)
      const ids = new Map(written.map(({ id, key }) => [key, id]))
      const superseded = [...held].filter(([key]) => ids.has(key) || !given.has(key))
      const replacements = superseded.map(([key, { id }]) => ({
        fact: 'observation',
        old_id: id,
        new_id: ids.get(key) ?? null,
        reason,
        known_from: perRow.get(registerRow(key))!.known_from,
      }))
      await appendRows(trx, 'supersession', change, replacements)
      return new Set([...fresh.map((r) => r.key), ...superseded.map(([key]) => key)].map(registerRow))
    }
  }
}

const keysOf = (row: string): string[] => PARTS[row.slice(0, row.indexOf('/'))]!.map((part) => `${row}/${part}`)
