import type { TraceView } from '../../contract/gap.ts'
import { disclose, type Relation } from '../../core/access/disclose.ts'
import type { PledgeCredit } from '../../core/gap/line.ts'
import { PLEDGE_DISCLOSURE } from '../../core/supply/disclosure.ts'
import type { PledgeFacts } from '../../core/supply/facts.ts'
import type { Ctx } from '../context.ts'
import type { Snapshot } from '../gap/snapshot.ts'
import { nameIn, type Reference } from '../reference.ts'
import { sourceView } from '../source-view.ts'
import { relationOf } from './card.ts'
import type { Counting } from './counted.ts'

type Traced = TraceView['pledges'][number]
type TracedEvent = Traced['events'][number]

/** A pledge of a line, what it counts for, and of its course what the field rule shows this viewer. */
export function tracedPledge(
  ctx: Ctx,
  ref: Reference,
  snap: Snapshot,
  { pledge, credit }: PledgeCredit,
  counting: Counting = 'public',
): Traced {
  const facts = snap.pledges.get(pledge.key)!
  // The list that everyone is given is one and the same: nobody is near it.
  const relation: Relation = counting === 'public' && facts.kept ? 'OTHER' : relationOf(ctx.viewer, facts)
  return {
    key: pledge.key,
    organisation: {
      code: pledge.organisation,
      name: nameIn(ref.organisations.get(pledge.organisation)?.names, ctx.language, pledge.organisation),
    },
    visibility: pledge.visibility,
    kept: pledge.kept,
    unit: pledge.unit,
    state: pledge.state,
    since: pledge.stateSince,
    quantity: pledge.quantity,
    counts: credit.counts,
    because: credit.counts === 'NONE' ? credit.because : null,
    source: sourceView(ref, pledge.source),
    events: courseOf(facts, snap.when.asOf, relation),
  }
}

/** The course of a pledge: steps to whom the rule shows steps, all else to whom it shows events. */
function courseOf(facts: PledgeFacts, asOf: string, relation: Relation): TracedEvent[] {
  const rule = { steps: PLEDGE_DISCLOSURE.steps, events: PLEDGE_DISCLOSURE.events }
  const { withheld } = disclose({ steps: true, events: true }, rule, relation)
  if (withheld.includes('steps')) return []
  return facts.events
    .filter((e) => e.on <= asOf && (e.state !== null || !withheld.includes('events')))
    .map((e) => ({
      stagePrinted: e.stagePrinted,
      state: e.state,
      validOn: e.on,
      quantity: e.quantity,
      note: withheld.includes('events') ? null : e.note,
      source: e.source,
    }))
}
