import { lower, memberships, type Grant, type Membership } from './grant.ts'
import { ANYONE, type Level, type Viewer } from './viewer.ts'

/** What an API key may do. `write` includes `read`. */
export const SCOPES = ['read', 'write'] as const
export type Scope = (typeof SCOPES)[number]

/**
 * Editors and managers of the Secretariat, and administrators, need a second factor: what they write is the list
 * itself, or who may write it. Without one they read.
 */
export const needsSecondFactor = (grant: Grant): boolean =>
  grant.administrator || (grant.role === 'SECRETARIAT' && grant.level !== 'READER')

/** How the person proved who they are: a password alone is one factor; with a code, or with a passkey, it is two. */
export type Factors = 1 | 2

/** The grant acted for: the chosen one while it is in force, else the only one or the first by organisation. */
export function actingGrant(grants: readonly Grant[], chosen: string | null): Membership | null {
  const own = memberships(grants)
  return (
    own.find((g) => g.id === chosen) ??
    own.toSorted((a, b) => (a.organisation < b.organisation ? -1 : a.organisation > b.organisation ? 1 : 0))[0] ??
    null
  )
}

/** The viewer that a signed-in person is, from the grants in force. */
export function viewerOf(person: string, grants: readonly Grant[], chosen: string | null, factors: Factors): Viewer {
  const acting = actingGrant(grants, chosen)
  const administers = grants.some((g) => g.administrator)
  const held = factors < 2 && (administers || (acting !== null && needsSecondFactor(acting)))
  const level: Level = acting === null ? 'READER' : held && needsSecondFactor(acting) ? 'READER' : acting.level
  return {
    ...ANYONE,
    person,
    ...(acting && { organisation: acting.organisation, role: acting.role }),
    level,
    administrator: administers && factors === 2,
    ...(held && { lacksSecondFactor: true }),
  }
}

/**
 * The viewer that an API key is: bound to one grant, by its scopes. A key edits at most: it neither manages people nor
 * administers, whoever made it.
 */
export function keyViewer(person: string, grant: Membership, scopes: readonly Scope[], factors: Factors): Viewer {
  const most: Level = scopes.includes('write') ? 'EDITOR' : 'READER'
  const held = factors < 2 && needsSecondFactor(grant)
  return {
    person,
    organisation: grant.organisation,
    role: grant.role,
    level: held ? 'READER' : lower(grant.level, most),
    administrator: false,
    ...(held && { lacksSecondFactor: true }),
  }
}
