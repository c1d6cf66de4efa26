import type { Relation } from '../../access/disclose.ts'
import type { ArrangementFacts } from '../../arrangement/facts.ts'
import type { PledgeFacts } from '../../supply/facts.ts'

const mayKnowAll = (relation: Relation): boolean => relation === 'OWNER' || relation === 'SECRETARIAT'

/**
 * A pledge with no more than this relation is shown of it (`PLEDGE_DISCLOSURE`): decisions on caveats and reasons of
 * refusals are between its owner and the Secretariat.
 */
export function pledgeAsShown(facts: PledgeFacts, relation: Relation): PledgeFacts {
  if (!facts.kept || mayKnowAll(relation)) return facts
  const events = facts.events.flatMap((e) =>
    e.kind === 'CAVEAT_DECISION' ? [] : e.reasonCode === null ? e : { ...e, reasonCode: null },
  )
  return { ...facts, events }
}

/** True where terms beyond quantity and availability are not for this relation: what they say is then not known. */
export const termsWithheld = (facts: PledgeFacts, relation: Relation): boolean => facts.kept && relation === 'OTHER'

/** An arrangement with no more than this relation is shown: which pledges it uses is for those concerned. */
export function arrangementAsShown(facts: ArrangementFacts, relation: Relation): ArrangementFacts {
  if (mayKnowAll(relation)) return facts
  return {
    ...facts,
    versions: facts.versions.map((v) => ({
      ...v,
      terms: { ...v.terms, components: v.terms.components.map((c) => ({ ...c, pledge: null })) },
    })),
  }
}
