import { LEVELS, type Level, type Role } from './viewer.ts'

/** Roles that a person can act in; PUBLIC and OPERATOR are nobody's by grant. */
export type MemberRole = Exclude<Role, 'PUBLIC' | 'OPERATOR'>

interface GrantBase {
  readonly id: string
  /** Opaque id of the person; who that is stands outside the register, where it can be erased. */
  readonly person: string
  /** ISO 8601 instants; null for without an end. */
  readonly from: string
  readonly until: string | null
  /** Opaque id of the person who granted, `operator`, or `institution:<provider>`. */
  readonly grantedBy: string
}

/** A person may act for an organisation, or for a mission, at a level. */
export interface Membership extends GrantBase {
  readonly administrator: false
  /** Code of the organisation or of the mission. */
  readonly organisation: string
  readonly role: MemberRole
  readonly level: Level
  /** The grant from which this one was delegated: it ends with it. */
  readonly delegatedFrom: string | null
}

/** A person keeps accounts, and acts for nobody by that. */
export interface Administration extends GrantBase {
  readonly administrator: true
}

export type Grant = Membership | Administration

export interface Revocation {
  readonly grant: string
  readonly at: string
}

/** True if `level` is no higher than `most`. */
export const within = (level: Level, most: Level): boolean => LEVELS.indexOf(level) <= LEVELS.indexOf(most)

export const lower = (a: Level, b: Level): Level => (within(a, b) ? a : b)

/**
 * The grants in force at an instant: begun, neither ended nor revoked. A delegated grant is in force only as long as
 * the one that it came from, and never above its level.
 */
export function inForce(grants: readonly Grant[], revocations: readonly Revocation[], now: string): Grant[] {
  const byId = new Map(grants.map((g) => [g.id, g]))
  const revoked = new Set(revocations.filter((r) => r.at <= now).map((r) => r.grant))
  const stands = (grant: Grant, seen: readonly string[]): boolean => {
    if (revoked.has(grant.id) || grant.from > now || (grant.until !== null && grant.until <= now)) return false
    if (grant.administrator || grant.delegatedFrom === null) return true
    const origin = byId.get(grant.delegatedFrom)
    if (!origin || origin.administrator || seen.includes(origin.id)) return false
    return origin.organisation === grant.organisation && stands(origin, [...seen, grant.id])
  }
  return grants.filter((g) => stands(g, [])).map((g) => (g.administrator ? g : { ...g, level: levelOf(g, byId) }))
}

/** The level of a grant, bounded by all those that it was delegated from. */
function levelOf(grant: Membership, byId: ReadonlyMap<string, Grant>): Level {
  const origin = grant.delegatedFrom === null ? undefined : byId.get(grant.delegatedFrom)
  return origin && !origin.administrator ? lower(grant.level, levelOf(origin, byId)) : grant.level
}

export const memberships = (grants: readonly Grant[]): Membership[] => grants.filter((g) => !g.administrator)
