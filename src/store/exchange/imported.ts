import { sql } from 'kysely'
import { known } from '../known.ts'
import type { Db, Trx } from '../open.ts'

// A probe a key, whatever the planner believes of a table that has just grown: `= any` reads the whole of it then.

/** Observations that the register already holds under some keys, not replaced since. */
export async function heldObservations(
  trx: Trx,
  keys: readonly string[],
): Promise<Map<string, { id: number; value: number }>> {
  if (keys.length === 0) return new Map()
  const { rows } = await sql<{ id: number; key: string; value: number }>`
    select held.* from unnest(${keys}::text[]) as k (key), lateral (
      select o.id, o.key, o.value from observation o
      where o.key = k.key and ${known('observation', 'o', null)} offset 0) held`.execute(trx)
  return new Map(rows.map((r) => [r.key, { id: r.id, value: r.value }]))
}

/**
 * Tells of which of some things the register spoke before. Each is asked about once: what is appended meanwhile does
 * not count.
 */
type Before = (trx: Trx, things: Iterable<string>) => Promise<(thing: string) => boolean>

function askedOnce(ask: (trx: Trx, things: readonly string[]) => Promise<readonly { thing: string }[]>): Before {
  const spokenOf = new Map<string, boolean>()
  return async (trx, things) => {
    const unasked = [...new Set(things)].filter((thing) => !spokenOf.has(thing))
    for (const thing of unasked) spokenOf.set(thing, false)
    if (unasked.length > 0) for (const { thing } of await ask(trx, unasked)) spokenOf.set(thing, true)
    return (thing) => spokenOf.get(thing)!
  }
}

/** Days that any observation is of: where a day is new, nothing can be held under any key of it. */
export const daysBefore = (): Before =>
  askedOnce(async (trx, days) => {
    const { rows } = await sql<{ thing: string }>`
      select d.day as thing from unnest(${days}::date[]) as d (day), lateral (
        select from observation o where o.valid_on = d.day limit 1) o`.execute(trx)
    return rows
  })

/** The same of days and missions that any deployment is of, as `YYYY-MM-DD mission`. */
export const deploymentsBefore = (): Before =>
  askedOnce(async (trx, things) => {
    const [days, missions] = [things.map((t) => t.slice(0, 10)), things.map((t) => t.slice(11))]
    const { rows } = await sql<{ thing: string }>`
      select t.day || ' ' || t.mission as thing
      from unnest(${days}::text[], ${missions}::text[]) as t (day, mission), lateral (
        select from deployment d where d.mission = t.mission and d.valid_on = t.day::date limit 1) d`.execute(trx)
    return rows
  })

/** Keys of deployments that the register already holds. */
export async function heldDeployments(trx: Trx, keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set()
  const { rows } = await sql<{ key: string }>`
    select k.key from unnest(${keys}::text[]) as k (key), lateral (
      select from deployment d where d.key = k.key limit 1) held`.execute(trx)
  return new Set(rows.map((r) => r.key))
}

/** Other names of organisations that registers use. */
export async function aliases(db: Db): Promise<Map<string, string>> {
  const rows = await db.selectFrom('organisation_alias').select(['name', 'organisation']).execute()
  return new Map(rows.map((r) => [r.name, r.organisation]))
}

/**
 * Keeps other imports waiting until the transaction ends: two of one file at once must not both find it new.
 * Its batches are short, but the digest of a large file and its commit are not: no statement of it is cut off.
 */
export async function claimImport(trx: Trx): Promise<void> {
  await sql`set local statement_timeout = 0`.execute(trx)
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
