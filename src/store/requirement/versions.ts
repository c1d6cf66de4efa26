import { sql } from 'kysely'
import type { Requirement } from '../../core/requirement/requirement.ts'
import { known } from '../known.ts'
import type { Db, Trx } from '../open.ts'
import type { RequirementTable } from '../schema.ts'
import { toRequirement } from './requirements.ts'

/** Name of a requirement among the subjects that have versions. */
export const requirementSubject = (key: string): string => `requirement:${key}`

/** A version of a requirement as it was written, with the ledger entry that vouches for it. */
export interface VersionRow extends Omit<RequirementTable, 'id' | 'standards'> {
  readonly id: number
  readonly standards: Requirement['standards']
  /** 0 for what was loaded and never revised here. */
  readonly version: number
  readonly seq: number
  readonly at: string
  readonly actor: string
  /** Why it was written: of the entry, or of the end that it is. */
  readonly reason: string
  /** Since when another stands instead of it, and why; null while it stands. */
  readonly replaced_from: string | null
  readonly replaced_reason: string | null
}

/** Every version of a requirement, oldest first; none where there is no such requirement. */
export async function requirementVersions(db: Db, key: string): Promise<VersionRow[]> {
  const { rows } = await sql<VersionRow>`
    select r.*, coalesce(v.version, 0) as version, l.seq, l.at, l.actor, l.reason,
      s.known_from as replaced_from, s.reason as replaced_reason
    from requirement r
    join ledger l on l.change = r.change
    left join subject_version v on v.change = r.change and v.subject = ${requirementSubject(key)}
    left join lateral (select known_from, reason from supersession s
      where s.fact = 'requirement' and s.old_id = r.id order by s.known_from, s.id limit 1) s on true
    where r.key = ${key} order by r.id`.execute(db)
  return rows
}

/** A requirement with the two texts that stand beside it. */
export interface StandingRow extends Requirement {
  readonly untilReason: string | null
  readonly verifiedNote: string | null
}

/** The versions of a requirement that stand: one, or one for each stretch of time; the newest stretch last. */
export async function standing(db: Db, key: string): Promise<StandingRow[]> {
  const rows = await db
    .selectFrom('requirement as r')
    .selectAll()
    .where('key', '=', key)
    .where(known('requirement', 'r', null))
    .orderBy('from_on')
    .orderBy('id')
    .execute()
  return rows.map((r) => ({ ...toRequirement(r), untilReason: r.until_reason, verifiedNote: r.verified_note }))
}

/** Keeps others from stating requirements for this mission and capability until the transaction ends. */
export async function claimLine(trx: Trx, mission: string, capability: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(7166013, hashtext(${`${mission}/${capability}`}))`.execute(trx)
}

/** Requirements of a mission and capability that stand, whatever their keys. */
export async function standingOfLine(db: Db, mission: string, capability: string): Promise<Requirement[]> {
  const rows = await db
    .selectFrom('requirement as r')
    .selectAll()
    .where('mission', '=', mission)
    .where('capability', '=', capability)
    .where(known('requirement', 'r', null))
    .orderBy('from_on')
    .execute()
  return rows.map(toRequirement)
}

/** Keys that were ever given: this one, and those with a number behind it. */
export async function keysLike(db: Db, key: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('requirement')
    .select('key')
    .distinct()
    .where((eb) => eb.or([eb('key', '=', key), eb('key', 'like', `${key}-%`)]))
    .execute()
  return new Set(rows.map((r) => r.key))
}
