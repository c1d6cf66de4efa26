import type { Day } from '../../core/history/day.ts'
import type { PledgeEvent } from '../../core/supply/facts.ts'
import type { Terms } from '../../core/supply/terms.ts'
import type { Row } from '../../store/exchange/append-rows.ts'
import { REGISTER_SOURCE } from '../../store/supply/register-source.ts'
import type { Ctx } from '../context.ts'

/** What an event says beside its kind and its day; nothing of the rest. */
export type EventDraft = Pick<PledgeEvent, 'kind' | 'on'> &
  Partial<
    Pick<
      PledgeEvent,
      | 'state'
      | 'readiness'
      | 'visit'
      | 'result'
      | 'reasonCode'
      | 'caveat'
      | 'quantity'
      | 'stagePrinted'
      | 'note'
      | 'source'
    >
  >

/** An event as stored: recorded now, by whoever acts. */
export const eventRow = (ctx: Ctx, pledge: string, draft: EventDraft): Row<'pledge_event'> => ({
  pledge,
  kind: draft.kind,
  stage_printed: draft.stagePrinted ?? draft.state ?? draft.kind,
  state: draft.state ?? null,
  readiness: draft.readiness ?? null,
  visit: draft.visit ?? null,
  result: draft.result ?? null,
  reason_code: draft.reasonCode ?? null,
  caveat: draft.caveat ?? null,
  valid_printed: null,
  valid_on: draft.on,
  quantity: draft.quantity ?? null,
  quantity_printed: null,
  note: draft.note ?? null,
  source: draft.source ?? REGISTER_SOURCE.id,
  verified: true,
  author: ctx.actor,
  salt: ctx.newId(),
  known_from: ctx.now(),
  known_basis: 'RECORDED',
})

/** One version of terms as stored. */
export const termsRow = (
  ctx: Ctx,
  pledge: string,
  { version, on, terms, reason }: { version: number; on: Day; terms: Terms; reason: string },
): Row<'pledge_terms'> => ({
  pledge,
  version,
  visibility: terms.visibility,
  mission: terms.mission,
  quantity: terms.quantity,
  amount: terms.amount,
  currency: terms.currency,
  available_from: terms.availableFrom,
  available_until: terms.availableUntil,
  response_days: terms.responseDays,
  conditions: terms.conditions,
  caveats: terms.caveats,
  standards: terms.standards,
  earmarks: terms.earmarks,
  note: terms.note,
  language: terms.language,
  reason,
  author: ctx.actor,
  valid_on: on,
  salt: ctx.newId(),
  known_from: ctx.now(),
  known_basis: 'RECORDED',
})
