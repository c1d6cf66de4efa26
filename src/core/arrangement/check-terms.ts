import { VISIBILITIES } from '../access/visibility.ts'
import type { Day } from '../history/day.ts'
import { isLanguage, LANGUAGES, type Language } from '../language.ts'
import { block } from '../problem.ts'
import type { Unit } from '../quantity.ts'
import { LIMITS, optionalText, text } from '../text.ts'
import { checkComponents, ID, MOST_ITEMS } from './check-components.ts'
import { checkParties, checkRoles, type KnownParties } from './check-parties.ts'
import type { MilestoneDraft, TermsDraft } from './draft.ts'
import { brief, dayOf, Findings, type FieldProblem } from './findings.ts'
import { ARRANGEMENT_TYPES, closedBy, type Component, type Milestone, type Party, type Terms } from './terms.ts'

/** What terms are checked against. */
export interface TermsFrame extends KnownParties {
  /** The unit of a capability; null where there is none of that code. */
  readonly unitOf: (capability: string) => Unit | null
  readonly nearestCapability: (code: string) => string
  /** Code of the organisation or mission that proposes. */
  readonly proposer: string
}

export type TermsVerdict =
  | { readonly ok: true; readonly terms: Terms }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] }

/** Terms as handed in, checked field by field: all that is wrong, in the order of the fields. */
export function checkTerms(draft: TermsDraft, frame: TermsFrame): TermsVerdict {
  const found = new Findings()
  const visibility = found.word(
    'visibility',
    draft.visibility,
    VISIBILITIES,
    block('arrangement.visibility_unknown', {
      visibility: brief(draft.visibility),
      allowed: VISIBILITIES.join(', '),
    }),
  )
  const type = found.word(
    'type',
    draft.type,
    ARRANGEMENT_TYPES,
    block('arrangement.type_unknown', { type: brief(draft.type), allowed: ARRANGEMENT_TYPES.join(', ') }),
  )
  const requirement = checkRequirement(draft, type, frame, found)
  const dates = checkDates(draft, found)
  const reference = found.take('reference', optionalText(draft.reference, 'reference', LIMITS.name), null)
  if (type === 'LOAN' && !draft.reference?.trim()) found.fault('reference', block('arrangement.loan_reference', {}))
  const parties = checkParties(draft.parties, type, frame, found)
  // Nobody else could see it.
  if (visibility === 'PRIVATE' && !parties.some((p) => p.code === frame.proposer))
    found.fault('visibility', block('arrangement.private_without_party', {}))
  const components = checkComponents(draft.components, parties, frame.unitOf(requirement.capability), found)
  checkRoles(parties, components, found)
  if (components.length > 0 && closedBy(components) === 0)
    found.fault('components', block('arrangement.closes_nothing', {}))
  const milestones = checkMilestones(draft.milestones ?? [], parties, components, found)
  const note = found.take('note', optionalText(draft.note, 'note', LIMITS.note), null)
  if (!isLanguage(draft.language))
    found.fault(
      'language',
      block('language.unknown', { language: brief(draft.language), allowed: LANGUAGES.join(', ') }),
    )
  if (found.problems.length > 0) return { ok: false, problems: found.problems }
  return {
    ok: true,
    terms: {
      visibility,
      type,
      ...requirement,
      ...dates,
      reference,
      amountsPublic: draft.amountsPublic ?? false,
      parties,
      components,
      milestones,
      note,
      language: draft.language as Language,
    },
  }
}

function checkRequirement(
  draft: TermsDraft,
  type: Terms['type'],
  frame: TermsFrame,
  found: Findings,
): Pick<Terms, 'mission' | 'capability'> {
  const mission = draft.mission?.trim() || null
  // A unit of the rapid deployment level is ready for any field mission (force generation manual 2021.05).
  if (mission === null && type !== 'RDL_AGREEMENT') found.fault('mission', block('arrangement.mission_missing', {}))
  if (mission !== null && !frame.isMission(mission))
    found.fault('mission', block('mission.unknown', { mission: brief(mission), nearest: frame.nearest(mission) }))
  const capability = draft.capability.trim()
  if (capability === '') found.fault('capability', block('text.empty', { field: 'capability' }))
  else if (frame.unitOf(capability) === null)
    found.fault(
      'capability',
      block('capability.unknown', { capability: brief(capability), nearest: frame.nearestCapability(capability) }),
    )
  return { mission, capability }
}

function checkDates(draft: TermsDraft, found: Findings): Pick<Terms, 'from' | 'until'> {
  const from = found.take('from', dayOf('from', draft.from), null)
  if (!draft.from.trim()) found.fault('from', block('text.empty', { field: 'from' }))
  const until = found.take('until', dayOf('until', draft.until), null)
  if (from !== null && until !== null && until < from)
    found.fault('until', block('arrangement.dates_order', { from, until }))
  return { from: from ?? ('' as Day), until }
}

function checkMilestones(
  drafts: readonly MilestoneDraft[],
  parties: readonly Party[],
  components: readonly Component[],
  found: Findings,
): Milestone[] {
  const milestones = found.items('milestones', drafts, MOST_ITEMS, (draft, at): Milestone => {
    const id = draft.id.trim()
    const milestone = brief(id)
    if (!ID.test(id)) found.fault(`${at}.id`, block('arrangement.milestone_unknown', { milestone }))
    const party = draft.party.trim()
    if (!parties.some((p) => p.code === party))
      found.fault(`${at}.party`, block('arrangement.milestone_party', { milestone, party: brief(party) }))
    const component = draft.component?.trim() || null
    if (component !== null && !components.some((c) => c.id === component))
      found.fault(
        `${at}.component`,
        block('arrangement.milestone_component', { milestone, component: brief(component) }),
      )
    const due = found.take(`${at}.due`, dayOf(`${at}.due`, draft.due), null)
    if (!draft.due.trim()) found.fault(`${at}.due`, block('text.empty', { field: `${at}.due` }))
    return {
      id,
      what: found.take(`${at}.what`, text(draft.what, `${at}.what`, LIMITS.line), ''),
      party,
      component,
      due: due ?? ('' as Day),
      note: found.take(`${at}.note`, optionalText(draft.note, `${at}.note`, LIMITS.note), null),
    }
  })
  for (const [n, { id }] of milestones.entries())
    if (milestones.findIndex((m) => m.id === id) < n)
      found.fault(`milestones.${n}.id`, block('arrangement.milestone_twice', { milestone: id }))
  return milestones
}
