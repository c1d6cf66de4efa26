import type { PledgeEventInput } from '../../contract/supply.ts'
import type { Day } from '../../core/history/day.ts'
import { judgeCaveatDecision, judgeChange, judgeReadiness, judgeVisit } from '../../core/supply/acts.ts'
import { plausibleDay } from '../../core/supply/check-terms.ts'
import { judgeStep, type Party } from '../../core/supply/steps.ts'
import { optionalText } from '../../core/text.ts'
import type { Ctx } from '../context.ts'
import type { Committed } from '../history/commit.ts'
import { reference, type Reference } from '../reference.ts'
import { knownSource } from './announce.ts'
import { allowed, changePledge } from './change-pledge.ts'
import { today, type FoundPledge } from './find-pledge.ts'
import type { EventDraft } from './rows.ts'

const ACTIONS = {
  STATE: 'pledge.step',
  READINESS: 'pledge.readiness',
  VISIT: 'pledge.visit',
  MATERIAL_CHANGE: 'pledge.material_change',
  CAVEAT_DECISION: 'pledge.caveat_decision',
} as const satisfies Record<PledgeEventInput['kind'], string>

/**
 * Something that happened to a pledge: a step of its process, a level of readiness, a visit with its result, a material
 * change of the unit, the Secretariat's decision on a caveat.
 * @throws Refusal pledge.*, subject.changed, access.*, text.*
 */
export async function recordPledgeEvent(
  ctx: Ctx,
  { key, read, event }: { readonly key: string; readonly read: number; readonly event: PledgeEventInput },
): Promise<Committed<{ key: string }>> {
  const ref = await reference(ctx.store)
  return changePledge(ctx, { key, read, action: ACTIONS[event.kind] }, (found, parties) => ({
    event: decide(ctx, ref, found, event, parties),
  }))
}

function decide(
  ctx: Ctx,
  ref: Reference,
  { facts, standing: now }: FoundPledge,
  event: PledgeEventInput,
  parties: readonly Party[],
): EventDraft {
  const on = dayOf(ctx, 'on' in event ? event.on : undefined)
  const note = allowed(optionalText(event.note, 'note'))
  switch (event.kind) {
    case 'STATE': {
      const {
        step,
        on: day,
        reasonCode,
      } = allowed(judgeStep(facts, now, { step: event.step, on, reasonCode: event.reason, note }, parties))
      // What public sources tell is put down with the source that tells it.
      const source = facts.kept ? {} : { source: knownSource(ref, event.source) }
      return { kind: 'STATE', state: step, on: day, reasonCode, note, ...source }
    }
    case 'READINESS': {
      const readiness = allowed(judgeReadiness(facts, now, { readiness: event.readiness, on }, parties))
      return { kind: 'READINESS', readiness, on, note }
    }
    case 'VISIT':
      return {
        kind: 'VISIT',
        ...allowed(judgeVisit(now, { visit: event.visit, result: event.result, on }, parties)),
        on,
        note,
      }
    case 'MATERIAL_CHANGE':
      allowed(judgeChange(now, on, parties))
      return { kind: 'MATERIAL_CHANGE', on, note }
    case 'CAVEAT_DECISION': {
      const result = allowed(judgeCaveatDecision(facts, now, event, parties))
      return { kind: 'CAVEAT_DECISION', caveat: event.caveat, result, on, note }
    }
  }
}

const dayOf = (ctx: Ctx, text: string | undefined): Day => allowed(plausibleDay(text, 'on')) ?? today(ctx)
