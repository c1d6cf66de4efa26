import type { ArrangementTermsView } from '../../contract/arrangement.ts'
import { disclose, type Relation } from '../../core/access/disclose.ts'
import { componentRule, MILESTONE_RULE, TERMS_RULE } from '../../core/arrangement/disclosure.ts'
import type { TermsVersion } from '../../core/arrangement/facts.ts'
import type { Standing } from '../../core/arrangement/standing.ts'
import { closedBy, formOf } from '../../core/arrangement/terms.ts'
import { capabilityNamed, missionNamed, named, type Sight } from './sight.ts'

/** Terms as their viewer may see them; what has become of their parts, if they are those that hold. */
export function termsView(
  sight: Sight,
  { version, on, terms }: TermsVersion,
  standing: Standing,
  relation: Relation,
  loans: ReadonlySet<string>,
): ArrangementTermsView {
  const holds = standing.agreed?.version.version === version
  const lost = new Set(holds ? standing.remains.lost : [])
  const lostMilestones = new Set(holds ? standing.remains.milestones : [])
  const left = new Set(holds ? standing.left : [])
  const rule = componentRule(terms.amountsPublic)
  const whole: Omit<ArrangementTermsView, 'withheld'> = {
    version,
    proposedOn: on,
    visibility: terms.visibility,
    type: terms.type,
    mission: missionNamed(sight, terms.mission),
    capability: capabilityNamed(sight, terms.capability),
    closes: closedBy(terms.components),
    from: terms.from,
    until: terms.until,
    reference: terms.reference,
    referenceKnown: (terms.reference ?? '').split(/[^0-9A-Za-z]+/).some((word) => loans.has(word)),
    amountsPublic: terms.amountsPublic,
    form: formOf(terms.parties.length),
    parties: terms.parties.map((p) => ({
      ...named(sight, p.code),
      mission: p.mission,
      roles: [...p.roles],
      left: left.has(p.code),
    })),
    components: terms.components.map((c) => {
      const view = { ...c, dependsOn: [...c.dependsOn], lost: lost.has(c.id) }
      return disclose(view, rule, relation) as unknown as ArrangementTermsView['components'][number]
    }),
    milestones: terms.milestones.map((m) => {
      const doneOn = standing.done.get(m.id) ?? null
      const overdue = holds && standing.overdue.includes(m.id)
      const view = { ...m, doneOn, overdue, lost: lostMilestones.has(m.id) }
      return disclose(view, MILESTONE_RULE, relation) as unknown as ArrangementTermsView['milestones'][number]
    }),
    note: terms.note,
    language: terms.language,
  }
  return disclose(whole, TERMS_RULE, relation) as unknown as ArrangementTermsView
}
