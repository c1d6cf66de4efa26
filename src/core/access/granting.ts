import { block, pass, type Verdict } from '../problem.ts'
import { memberships, within, type Grant, type MemberRole, type Membership } from './grant.ts'
import type { Level, Viewer } from './viewer.ts'

/** What somebody is to be granted: a membership, or the keeping of accounts. */
export type Wanted =
  | {
      readonly administrator: false
      readonly organisation: string
      readonly role: MemberRole
      readonly level: Level
      readonly until: string | null
    }
  | { readonly administrator: true; readonly until: string | null }

const ACTION = 'access.grant'

const denied = (viewer: Viewer): Verdict<never> =>
  viewer.lacksSecondFactor
    ? block('access.second_factor_needed', { action: ACTION })
    : block('access.not_allowed', { action: ACTION })

const manages = (viewer: Viewer, organisation: string): boolean =>
  viewer.level === 'MANAGER' && viewer.organisation === organisation

/** The operator of the machine grants whatever is needed to begin, or to begin again. */
const operates = (viewer: Viewer): boolean => viewer.role === 'OPERATOR'

/**
 * Whether a viewer may grant something (design §3): managers within their own organisation, and nobody to oneself.
 * Administrators make administrators, and the first manager of an organisation that has none: its people are its own
 * business. `standing` are the grants in force of that organisation.
 */
export function mayGrant(viewer: Viewer, wanted: Wanted, standing: readonly Grant[], now: string): Verdict<true> {
  if (wanted.until !== null && wanted.until <= now) return block('access.until_past', { until: wanted.until })
  if (operates(viewer)) return pass(true)
  if (wanted.administrator) return viewer.administrator ? pass(true) : denied(viewer)
  if (manages(viewer, wanted.organisation)) return pass(true)
  if (!viewer.administrator) return denied(viewer)
  if (wanted.level !== 'MANAGER') return block('access.not_allowed', { action: ACTION })
  const managed = memberships(standing).some((g) => g.organisation === wanted.organisation && g.level === 'MANAGER')
  return managed ? block('access.has_managers', { organisation: wanted.organisation }) : pass(true)
}

/** Whether a viewer may end a grant: one's own, one that one delegated, those of the organisation that one manages; administrators, any. */
export function mayRevoke(viewer: Viewer, grant: Grant): Verdict<true> {
  if (operates(viewer) || viewer.administrator) return pass(true)
  if (viewer.person !== null && viewer.person === grant.person) return pass(true)
  const delegated = !grant.administrator && grant.delegatedFrom !== null && grant.grantedBy === viewer.person
  if (delegated) return pass(true)
  return !grant.administrator && manages(viewer, grant.organisation) ? pass(true) : denied(viewer)
}

/** Somebody must be left who can make others administrators. `standing` are the grants in force, all of them. */
export function checkLastAdministrator(grant: Grant, standing: readonly Grant[]): Verdict<true> {
  const others = standing.some((g) => g.administrator && g.id !== grant.id && g.person !== grant.person)
  return grant.administrator && !others ? block('access.last_administrator', {}) : pass(true)
}

/**
 * Whether somebody may hand on a grant of their own: no higher and no longer than it, to somebody else of the same
 * organisation. What is delegated ends with the grant that it came from.
 */
export function mayDelegate(
  own: Membership,
  to: { readonly person: string; readonly level: Level; readonly until: string },
  now: string,
): Verdict<true> {
  if (to.person === own.person) return block('access.to_oneself', {})
  if (!within(to.level, own.level)) return block('access.level_too_high', { level: to.level, most: own.level })
  if (to.until <= now) return block('access.until_past', { until: to.until })
  if (own.until !== null && to.until > own.until)
    return block('access.until_too_late', { until: to.until, latest: own.until })
  return pass(true)
}

/**
 * Whether a viewer may issue a link by which a person comes in again: managers for people who act for their
 * organisation alone, since whoever holds the link could act in all of the person's rights.
 */
export function mayRecover(viewer: Viewer, person: string, standing: readonly Grant[]): Verdict<true> {
  if (operates(viewer)) return pass(true)
  if (viewer.person === person) return block('access.to_oneself', {})
  if (viewer.administrator) return pass(true)
  const all = standing.filter((g) => g.person === person)
  const own = all.length > 0 && all.every((g) => !g.administrator && manages(viewer, g.organisation))
  return own ? pass(true) : denied(viewer)
}
