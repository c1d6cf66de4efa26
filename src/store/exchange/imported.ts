import type { Transaction } from 'kysely'
import type { Db } from '../open.ts'
import type { Tables } from '../schema.ts'

/** Observations that the register already holds under some keys, not replaced since. */
export async function heldObservations(
  trx: Transaction<Tables>,
  keys: readonly string[],
): Promise<Map<string, { id: number; value: number }>> {
  const rows = await trx
    .selectFrom('observation as o')
    .select(['o.id', 'o.key', 'o.value'])
    .where('o.key', 'in', keys)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('supersession as s')
            .select('s.id')
            .where('s.fact', '=', 'observation')
            .whereRef('s.old_id', '=', 'o.id'),
        ),
      ),
    )
    .execute()
  return new Map(rows.map((r) => [r.key, { id: r.id, value: r.value }]))
}

/** Keys of deployments that the register already holds. */
export async function heldDeployments(trx: Transaction<Tables>, keys: readonly string[]): Promise<Set<string>> {
  const rows = await trx.selectFrom('deployment').select('key').where('key', 'in', keys).execute()
  return new Set(rows.map((r) => r.key))
}

/** Other names of organisations that registers use. */
export async function aliases(db: Db): Promise<Map<string, string>> {
  const rows = await db.selectFrom('organisation_alias').select(['name', 'organisation']).execute()
  return new Map(rows.map((r) => [r.name, r.organisation]))
}
