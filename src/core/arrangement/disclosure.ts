import type { Relation } from '../access/disclose.ts'
import type { Viewer } from '../access/viewer.ts'
import { asked, type ArrangementFacts } from './facts.ts'
import type { Standing } from './standing.ts'

/** Those who own an arrangement together: parties to what holds, and whoever is asked about newer terms. */
export function ownersOf({ versions }: ArrangementFacts, { agreed }: Standing): string[] {
  const newest = versions.at(-1)
  const holding = agreed?.version.terms.parties.map((p) => p.code) ?? []
  return [...new Set([...holding, ...(newest && newest !== agreed?.version ? asked(newest) : [])])]
}

/** How a viewer stands to an arrangement. */
export function relationToOwners(viewer: Viewer, owners: readonly string[]): Relation {
  if (viewer.organisation !== null && owners.includes(viewer.organisation)) return 'OWNER'
  if (viewer.role === 'SECRETARIAT') return 'SECRETARIAT'
  return viewer.role === 'WORKING_GROUP' ? 'WORKING_GROUP' : 'OTHER'
}

/**
 * The farthest relation that is shown each field of a component, once the database has decided that the arrangement may
 * be shown at all. Amounts are shown to whoever is no party only where the parties have said so.
 */
export const componentRule = (amountsPublic: boolean) =>
  ({
    id: 'OTHER',
    kind: 'OTHER',
    party: 'OTHER',
    quantity: 'OTHER',
    unit: 'OTHER',
    amount: amountsPublic ? 'OTHER' : 'SECRETARIAT',
    currency: amountsPublic ? 'OTHER' : 'SECRETARIAT',
    text: 'WORKING_GROUP',
    closes: 'OTHER',
    dependsOn: 'OTHER',
    pledge: 'SECRETARIAT',
    lost: 'OTHER',
  }) as const satisfies Readonly<Record<string, Relation>>

/** The same of a milestone. */
export const MILESTONE_RULE = {
  id: 'OTHER',
  what: 'OTHER',
  party: 'OTHER',
  component: 'OTHER',
  due: 'OTHER',
  note: 'SECRETARIAT',
  doneOn: 'OTHER',
  overdue: 'OTHER',
  lost: 'OTHER',
} as const satisfies Readonly<Record<string, Relation>>

/** The same of the terms as a whole. */
export const TERMS_RULE = {
  version: 'OTHER',
  proposedOn: 'OTHER',
  visibility: 'OTHER',
  type: 'OTHER',
  mission: 'OTHER',
  capability: 'OTHER',
  closes: 'OTHER',
  from: 'OTHER',
  until: 'OTHER',
  reference: 'OTHER',
  referenceKnown: 'OTHER',
  amountsPublic: 'OTHER',
  form: 'OTHER',
  parties: 'OTHER',
  components: 'OTHER',
  milestones: 'OTHER',
  note: 'SECRETARIAT',
  language: 'OTHER',
} as const satisfies Readonly<Record<string, Relation>>

/** The same of the arrangement: its course is for those concerned. */
export const ARRANGEMENT_RULE = {
  key: 'OTHER',
  version: 'OTHER',
  asOf: 'OTHER',
  relation: 'OTHER',
  state: 'OTHER',
  since: 'OTHER',
  form: 'OTHER',
  closes: 'OTHER',
  terms: 'OTHER',
  proposed: 'SECRETARIAT',
  consent: 'SECRETARIAT',
  departures: 'OTHER',
  departed: 'OTHER',
  versions: 'SECRETARIAT',
  acts: 'OTHER',
} as const satisfies Readonly<Record<string, Relation>>

/** Why a party left is for those concerned. */
export const seesReasons = (relation: Relation): boolean => relation === 'OWNER' || relation === 'SECRETARIAT'
