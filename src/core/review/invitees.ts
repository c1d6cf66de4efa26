/** Why somebody is invited to a review (report of the Working Group of 2010, paragraph 19 (c), and its practice). */
export const INVITED_BECAUSE = ['CONTRIBUTOR', 'PLEDGE', 'HISTORY', 'SECRETARIAT', 'OPTIONAL', 'ADDED'] as const
export type InvitedBecause = (typeof INVITED_BECAUSE)[number]

export interface Invitee {
  readonly code: string
  readonly because: readonly InvitedBecause[]
  /** True where the review is complete without them. */
  readonly optional: boolean
}

/** Somebody's pledge of a capability: standing, or ended, lapsed, withdrawn or declined. */
export interface Promised {
  readonly organisation: string
  readonly capability: string
  readonly stands: boolean
}

export interface InviteeFacts {
  /** Organisations with people in the mission, the largest first. */
  readonly contributors: readonly string[]
  readonly pledges: readonly Promised[]
  /** Capabilities of which the mission lacks some, with what stands below them. */
  readonly missing: ReadonlySet<string>
  readonly secretariat: readonly string[]
  /** The Special Committee's bureau, the Fifth Committee, regional bodies. */
  readonly optional: readonly string[]
  /** Invited by whoever called the review. */
  readonly added: readonly string[]
}

/**
 * Whom to invite: the mission's contributors, whoever pledged what it lacks (once or now) as a potential donor, the
 * Secretariat; others may come. Each stands once, with every reason.
 */
export function invitees(facts: InviteeFacts): Invitee[] {
  const because = new Map<string, InvitedBecause[]>()
  const add = (codes: readonly string[], reason: InvitedBecause): void => {
    for (const code of new Set(codes)) because.set(code, [...(because.get(code) ?? []), reason])
  }
  const able = facts.pledges.filter((p) => facts.missing.has(p.capability))
  const now = new Set(able.filter((p) => p.stands).map((p) => p.organisation))
  const once = able.filter((p) => !p.stands && !now.has(p.organisation)).map((p) => p.organisation)
  add(facts.contributors, 'CONTRIBUTOR')
  add([...now].toSorted(), 'PLEDGE')
  add(once.toSorted(), 'HISTORY')
  add(facts.secretariat, 'SECRETARIAT')
  add(facts.added, 'ADDED')
  add(facts.optional, 'OPTIONAL')
  return [...because].map(([code, reasons]) => ({
    code,
    because: reasons,
    optional: reasons.every((r) => r === 'OPTIONAL'),
  }))
}
