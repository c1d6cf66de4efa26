import { sql } from 'kysely'
import { known } from '../known.ts'
import type { Db, Trx } from '../open.ts'

/** Observations that the register already holds under some keys, not replaced since. */
export async function heldObservations(
  trx: Trx,
  keys: readonly string[],
): Promise<Map<string, { id: number; value: number }>> {
  const { rows } = await sql<{ id: number; key: string; value: number }>`
    select o.id, o.key, o.value from observation o
    where o.key = any(${keys}) and ${known('observation', 'o', null)}`.execute(trx)
  return new Map(rows.map((r) => [r.key, { id: r.id, value: r.value }]))
}

/** Keys of deployments that the register already holds. */
export async function heldDeployments(trx: Trx, keys: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ key: string }>`select key from deployment where key = any(${keys})`.execute(trx)
  return new Set(rows.map((r) => r.key))
}

/** Other names of organisations that registers use. */
export async function aliases(db: Db): Promise<Map<string, string>> {
  const rows = await db.selectFrom('organisation_alias').select(['name', 'organisation']).execute()
  return new Map(rows.map((r) => [r.name, r.organisation]))
}

/** Keeps other imports waiting until the transaction ends: two of one file at once must not both find it new. */
export async function claimImport(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(7166012)`.execute(trx)
}

export interface HeldContribution {
  readonly key: string
  readonly mission: string
  readonly capability: string
  readonly contributor: string
  readonly value: number
  readonly derived: boolean
  readonly on: string
}

/** What each contributor has in some missions on a day, by all that is held. */
export async function heldContributions(
  trx: Trx,
  on: string,
  missions: readonly string[],
): Promise<HeldContribution[]> {
  const { rows } = await sql<HeldContribution>`
    select o.key, o.mission, o.capability, o.contributor, o.value, o.derived, o.valid_on as "on" from observation o
    where o.contributor is not null and o.measure = 'DEPLOYED' and o.valid_on = ${on} and o.mission = any(${missions})
      and ${known('observation', 'o', null)}`.execute(trx)
  return rows
}
