import type { ArrangementCardView, ArrangementView } from '../../contract/arrangement.ts'
import { disclose } from '../../core/access/disclose.ts'
import { mayEdit } from '../../core/access/viewer.ts'
import { openActs } from '../../core/arrangement/acts.ts'
import { departure } from '../../core/arrangement/departure.ts'
import { ARRANGEMENT_RULE, ownersOf, relationToOwners, seesReasons } from '../../core/arrangement/disclosure.ts'
import type { Consent, Standing } from '../../core/arrangement/standing.ts'
import type { FoundArrangement } from './find.ts'
import { capabilityNamed, missionNamed, named, type Sight } from './sight.ts'
import { termsView } from './terms-view.ts'

/** An arrangement in the list. */
export function cardView(sight: Sight, { facts, standing, version }: FoundArrangement): ArrangementCardView {
  const { terms } = standing.holds
  const left = new Set(standing.left)
  return {
    key: facts.key,
    version,
    state: standing.state,
    since: standing.since,
    form: standing.form,
    type: terms.type,
    visibility: terms.visibility,
    mission: missionNamed(sight, terms.mission),
    capability: capabilityNamed(sight, terms.capability),
    closes: standing.remains.closed,
    from: terms.from,
    until: terms.until,
    parties: terms.parties.map((p) => ({
      ...named(sight, p.code),
      mission: p.mission,
      roles: [...p.roles],
      left: left.has(p.code),
    })),
    overdue: standing.overdue.length,
    awaitsViewer: standing.pending?.awaiting.includes(sight.viewer.organisation ?? '') ?? false,
    amended: standing.agreed !== null && standing.pending !== null,
  }
}

/** An arrangement with its course, as its viewer may see it. `now`: only then can something be done. */
export function arrangementView(
  sight: Sight,
  { facts, standing, version }: FoundArrangement,
  loans: ReadonlySet<string>,
  now: boolean,
): ArrangementView {
  const { viewer } = sight
  const relation = relationToOwners(viewer, ownersOf(facts, standing))
  const acting = { code: viewer.organisation ?? '', secretariat: viewer.role === 'SECRETARIAT' }
  const { pending, declined, agreed, holds } = standing
  const open = pending ?? declined
  const reasons = seesReasons(relation)
  const whole: Omit<ArrangementView, 'withheld'> = {
    key: facts.key,
    version,
    asOf: standing.asOf,
    relation,
    state: standing.state,
    since: standing.since,
    form: standing.form,
    closes: standing.remains.closed,
    terms: termsView(sight, holds, standing, relation, loans),
    proposed: agreed && pending ? termsView(sight, pending.version, standing, relation, loans) : null,
    consent: consentView(sight, facts, open ?? agreed),
    departures: departuresOf(sight, standing),
    departed: facts.events
      .filter((e) => e.kind === 'LEFT' && standing.left.includes(e.party) && e.version === holds.version)
      .map((e) => ({ ...named(sight, e.party), on: e.on, reason: reasons ? e.reason : null })),
    versions: facts.versions
      .filter((v) => v.on <= standing.asOf)
      .map((v) => ({
        version: v.version,
        on: v.on,
        reason: v.reason,
        author: v.author,
        concludedOn: v.version === agreed?.version.version ? agreed.concludedOn : null,
      })),
    acts: now && viewer.person !== null && mayEdit(viewer) ? openActs(standing, acting) : [],
  }
  return disclose(whole, ARRANGEMENT_RULE, relation) as unknown as ArrangementView
}

function consentView(
  sight: Sight,
  facts: FoundArrangement['facts'],
  consent: Consent | null,
): ArrangementView['consent'] {
  if (!consent) return null
  const { version, agreed, awaiting, declined } = consent
  const no = facts.events.find((e) => e.kind === 'DECLINED' && e.version === version.version)
  return {
    version: version.version,
    agreed: agreed.map((code) => named(sight, code)),
    awaiting: awaiting.map((code) => named(sight, code)),
    declined: declined && { ...named(sight, declined.party), on: declined.on, reason: no?.reason ?? null },
  }
}

/** What would fall away beyond what has fallen away already, if one more party left. */
function departuresOf(sight: Sight, standing: Standing): ArrangementView['departures'] {
  const { remains, holds, done } = standing
  const { terms } = holds
  return remains.parties.map((code) => {
    const next = departure(terms, new Set([...standing.left, code]), new Set(done.keys()))
    const more = (after: readonly string[], before: readonly string[]): string[] =>
      after.filter((id) => !before.includes(id))
    return {
      party: named(sight, code),
      lost: more(next.lost, remains.lost),
      dependent: more(next.dependent, remains.lost),
      opened: next.opened - remains.opened,
      closed: next.closed,
      milestones: more(next.milestones, remains.milestones),
      form: next.form,
    }
  })
}
