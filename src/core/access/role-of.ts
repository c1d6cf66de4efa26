import type { MemberRole } from './grant.ts'

/** What the register knows of an organisation, or of a mission, that a person may act for. */
export type Body =
  | { readonly is: 'MISSION'; readonly code: string }
  | { readonly is: 'ORGANISATION'; readonly code: string; readonly kind: string }

/** Entities of the Secretariat that keep the list; others of the United Nations read what is public. */
const SECRETARIAT: ReadonlySet<string> = new Set(['UN-DPKO', 'UN-DFS'])
const WORKING_GROUP = 'UN-SC-WGPKO'

const BY_KIND: Readonly<Record<string, MemberRole>> = {
  MEMBER_STATE: 'MEMBER_STATE',
  OBSERVER_STATE: 'MEMBER_STATE',
  REGIONAL_ORGANISATION: 'REGIONAL_ORGANISATION',
  TRAINING_CENTRE: 'TRAINING_CENTRE',
}

/** The one role in which people act for a body (design §3); null where nobody can, as for a regional group. */
export function roleOf(body: Body): MemberRole | null {
  // ALL stands for every mission together: it has no people.
  if (body.is === 'MISSION') return body.code === 'ALL' ? null : 'MISSION'
  if (SECRETARIAT.has(body.code)) return 'SECRETARIAT'
  if (body.code === WORKING_GROUP) return 'WORKING_GROUP'
  return BY_KIND[body.kind] ?? null
}
