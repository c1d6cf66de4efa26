import { addMonths, type Day } from '../history/day.ts'
import { block, pass, type Verdict } from '../problem.ts'
import { optionalText } from '../text.ts'
import { DECLINE_REASONS, type DeclineReason } from './decline.ts'
import type { PledgeFacts } from './facts.ts'
import type { PledgeState } from './pledge.ts'
import { RANK_FOR_SELECTION, rankOf, readinessOn } from './readiness.ts'
import { FIRST_RENEWAL_MONTHS } from './renewal.ts'
import { DRAFT, type Standing, type StandingState } from './standing.ts'

/** Who may take a step: editors of the pledge's owner, editors of the Secretariat. */
export const PARTIES = ['OWNER', 'SECRETARIAT'] as const
export type Party = (typeof PARTIES)[number]

/** A state that somebody brings about; LAPSED comes by rule alone. */
export type Step = Exclude<PledgeState, 'LAPSED'>

interface Transition {
  readonly step: Step
  readonly from: readonly StandingState[]
  readonly by: readonly Party[]
}

const OPEN: readonly StandingState[] = [
  'RECEIVED',
  'ACKNOWLEDGED',
  'ACCEPTED',
  'SELECTED',
  'IN_NEGOTIATION',
  'INSPECTED',
]

/** The process of a pledge kept here (design §3), step by step. A lapsed one is registered anew. */
export const TRANSITIONS: readonly Transition[] = [
  { step: 'ANNOUNCED', from: [DRAFT], by: ['OWNER'] },
  { step: 'RECEIVED', from: [DRAFT, 'ANNOUNCED', 'LAPSED'], by: ['OWNER'] },
  { step: 'ACKNOWLEDGED', from: ['RECEIVED'], by: ['SECRETARIAT'] },
  { step: 'ACCEPTED', from: ['ACKNOWLEDGED'], by: ['SECRETARIAT'] },
  { step: 'SELECTED', from: ['ACCEPTED'], by: ['SECRETARIAT'] },
  { step: 'IN_NEGOTIATION', from: ['SELECTED'], by: ['SECRETARIAT'] },
  { step: 'INSPECTED', from: ['IN_NEGOTIATION'], by: ['SECRETARIAT'] },
  { step: 'DEPLOYED', from: ['INSPECTED'], by: ['SECRETARIAT'] },
  { step: 'ENDED', from: ['DEPLOYED'], by: ['SECRETARIAT', 'OWNER'] },
  { step: 'WITHDRAWN', from: [DRAFT, 'ANNOUNCED', ...OPEN, 'DEPLOYED'], by: ['OWNER'] },
  { step: 'DECLINED', from: OPEN, by: ['SECRETARIAT'] },
]

export const STEPS: readonly Step[] = TRANSITIONS.map((t) => t.step)

/** A step as somebody asks for it. */
export interface StepDraft {
  readonly step: string
  readonly on: Day
  readonly reasonCode?: string | null | undefined
  readonly note?: string | null | undefined
}

export interface CheckedStep {
  readonly step: Step
  readonly on: Day
  readonly reasonCode: DeclineReason | null
  readonly note: string | null
}

/**
 * May this step be taken, by these parties, on its day? `now` is how the pledge stands today. What public sources tell of
 * is history, which skips steps: of it only the order of days is asked.
 */
export function judgeStep(
  facts: PledgeFacts,
  now: Standing,
  draft: StepDraft,
  parties: readonly Party[],
): Verdict<CheckedStep> {
  const transition = TRANSITIONS.find((t) => t.step === draft.step)
  if (draft.step === 'LAPSED') return block('pledge.lapse_by_rule', {})
  if (!transition) return block('pledge.step_unknown', { step: draft.step.slice(0, 80), allowed: STEPS.join(', ') })
  const { step } = transition
  const by = facts.kept ? transition.by : recorders(step)
  if (!parties.some((party) => by.includes(party))) return block('pledge.step_not_yours', { step, by: by.join(', ') })
  const order = facts.kept ? inOrder(now, transition) : pass(null)
  if (!order.ok) return order
  const dated = inTime(now, draft.on)
  if (!dated.ok) return dated
  const guarded = facts.kept ? guard(facts, now, step, draft.on) : pass(null)
  if (!guarded.ok) return guarded
  const note = optionalText(draft.note, 'note')
  if (!note.ok) return note
  const reason = declineReason(step, draft.reasonCode ?? null, note.value)
  return reason.ok ? pass({ step, on: draft.on, reasonCode: reason.value, note: note.value }) : reason
}

/** Of a pledge from public sources the Secretariat keeps the record; its owner may withdraw it. */
const recorders = (step: Step): readonly Party[] => (step === 'WITHDRAWN' ? PARTIES : ['SECRETARIAT'])

function inOrder({ state }: Standing, { step, from }: Transition): Verdict<null> {
  if (from.includes(state)) return pass(null)
  if (state === DRAFT || state === 'ANNOUNCED') return block('pledge.not_registered', { step, state })
  if (state === 'LAPSED') return block('pledge.lapsed', { step })
  const next = TRANSITIONS.filter((t) => t.from.includes(state)).map((t) => t.step)
  if (next.length === 0) return block('pledge.closed', { state, step })
  return block('pledge.step_order', { state, step, next: next.join(', ') })
}

/** Steps follow each other in time, and none lies in the future. */
export function inTime({ asOf: today, since }: Pick<Standing, 'asOf' | 'since'>, on: Day): Verdict<null> {
  if (on > today) return block('pledge.day_in_future', { on, today })
  return on < since ? block('pledge.step_before_last', { on, last: since }) : pass(null)
}

function guard(facts: PledgeFacts, now: Standing, step: Step, on: Day): Verdict<null> {
  if (step === 'RECEIVED' || step === 'ANNOUNCED') {
    if (facts.visibility === 'PRIVATE') return block('pledge.private', { step })
    const earliest = addMonths(now.asOf, -FIRST_RENEWAL_MONTHS)
    return step === 'RECEIVED' && on < earliest ? block('pledge.registered_long_ago', { on, earliest }) : pass(null)
  }
  if (step === 'SELECTED') return selectable(facts, on)
  return step === 'INSPECTED' ? inspectable(facts, on) : pass(null)
}

/** PCRS: level 2 is eligible for deployment. Of UNSAS the level of the same place; that they are equal is ours. */
function selectable(facts: PledgeFacts, on: Day): Verdict<null> {
  if (facts.scheme === null) return block('pledge.scheme_missing', {})
  const level = readinessOn(facts, on).effective
  const needed = facts.scheme === 'PCRS' ? 'PCRS:L2' : 'UNSAS:2'
  if (level !== null && rankOf(level) >= RANK_FOR_SELECTION) return pass(null)
  return block('pledge.readiness_low', { level: level ?? '–', needed })
}

/** A pre-deployment visit comes after selection and checks readiness against what was agreed. */
function inspectable({ events }: PledgeFacts, on: Day): Verdict<null> {
  const selected = events.findLast((e) => e.state === 'SELECTED')
  const visit = events.findLast((e) => e.visit === 'PDV' && e.on <= on && (!selected || e.on >= selected.on))
  if (!visit) return block('pledge.inspection_missing', {})
  return visit.result === 'POSITIVE' ? pass(null) : block('pledge.inspection_negative', { on: visit.on })
}

function declineReason(step: Step, code: string | null, note: string | null): Verdict<DeclineReason | null> {
  if (step !== 'DECLINED') return pass(null)
  const allowed = DECLINE_REASONS.join(', ')
  if (code === null || code === '') return block('pledge.reason_missing', { allowed })
  const reason = DECLINE_REASONS.find((one) => one === code)
  if (!reason) return block('pledge.reason_unknown', { reason: code.slice(0, 80), allowed })
  return reason === 'OTHER' && note === null ? block('pledge.reason_text_missing', {}) : pass(reason)
}
