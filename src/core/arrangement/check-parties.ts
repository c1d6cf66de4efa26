import { block } from '../problem.ts'
import type { PartyDraft } from './draft.ts'
import { brief, type Findings } from './findings.ts'
import {
  COMPONENT_KINDS,
  PARTY_ROLES,
  ROLES_FOR,
  type ArrangementType,
  type Component,
  type Party,
  type PartyRole,
} from './terms.ts'

/** Most parties of one arrangement. Ours. */
export const MOST_PARTIES = 30

/** Who may be a party: an organisation or a mission of the register. */
export interface KnownParties {
  readonly isOrganisation: (code: string) => boolean
  readonly isMission: (code: string) => boolean
  /** The nearest codes, for a remedy. */
  readonly nearest: (code: string) => string
}

/** The parties as handed in: known, distinct, each with a role; missions in a loan only, and then two of them. */
export function checkParties(
  drafts: readonly PartyDraft[],
  type: ArrangementType,
  known: KnownParties,
  found: Findings,
): Party[] {
  const parties = found.items('parties', drafts, MOST_PARTIES, (draft, at) => checkParty(draft, at, type, known, found))
  for (const [n, { code }] of parties.entries())
    if (parties.findIndex((p) => p.code === code) < n)
      found.fault(`parties.${n}.code`, block('arrangement.party_twice', { party: code }))
  const distinct = new Set(parties.map((p) => p.code))
  if (distinct.size < 2) found.fault('parties', block('arrangement.parties_too_few', {}))
  else if (type === 'LOAN' && !(distinct.size === 2 && parties.every((p) => p.mission)))
    found.fault('parties', block('arrangement.loan_parties', {}))
  return parties
}

function checkParty(draft: PartyDraft, at: string, type: ArrangementType, known: KnownParties, found: Findings): Party {
  const code = draft.code.trim()
  const mission = known.isMission(code)
  if (code === '') found.fault(`${at}.code`, block('text.empty', { field: `${at}.code` }))
  else if (!mission && !known.isOrganisation(code))
    found.fault(`${at}.code`, block('arrangement.party_unknown', { party: brief(code), nearest: known.nearest(code) }))
  if (mission && type !== 'LOAN') found.fault(`${at}.code`, block('arrangement.mission_as_party', { party: code }))
  const allowed = PARTY_ROLES.join(', ')
  for (const role of draft.roles)
    if (!PARTY_ROLES.some((one) => one === role))
      found.fault(`${at}.roles`, block('arrangement.role_unknown', { role: brief(role), allowed }))
  const roles = PARTY_ROLES.filter((role) => draft.roles.includes(role))
  if (roles.length === 0 && code !== '')
    found.fault(`${at}.roles`, block('arrangement.party_without_role', { party: brief(code) }))
  return { code, mission, roles }
}

/** A funder funds something, a trainer trains somebody: each such role needs a component of that party. */
export function checkRoles(parties: readonly Party[], components: readonly Component[], found: Findings): void {
  for (const [n, party] of parties.entries())
    for (const role of party.roles) {
      const kinds = kindsFor(role)
      const has = components.some((c) => c.party === party.code && kinds.includes(c.kind))
      if (kinds.length > 0 && !has)
        found.fault(
          `parties.${n}.roles`,
          block('arrangement.role_without_component', { party: brief(party.code), role, kinds: kinds.join(', ') }),
        )
    }
}

/** Kinds of component that a role is about; none for HOST and COORDINATOR. */
const kindsFor = (role: PartyRole) => COMPONENT_KINDS.filter((kind) => ROLES_FOR[kind].includes(role))
