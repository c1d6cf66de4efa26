/** Refusals about pledges. */
export interface SupplyProblems {
  'pledge.unknown': { pledge: string }
  'pledge.kind_unknown': { kind: string; allowed: string }
  'pledge.scheme_unknown': { scheme: string; allowed: string }
  'pledge.visibility_unknown': { visibility: string; allowed: string }
  'pledge.quantity_missing': { kind: string; unit: string }
  'pledge.quantity_invalid': { value: string; unit: string; limit: number }
  'pledge.quantity_not_for_kind': { kind: string }
  'pledge.amount_missing': { kind: string }
  'pledge.amount_invalid': { value: string }
  'pledge.amount_not_for_kind': { kind: string }
  'pledge.currency_unknown': { currency: string }
  'pledge.availability_order': { from: string; until: string }
  'pledge.day_implausible': { field: string; value: string; first: string }
  'pledge.day_in_future': { on: string; today: string }
  'pledge.response_days_invalid': { value: string; limit: number }
  'pledge.too_many': { field: string; count: number; limit: number }
  'pledge.caveat_unknown': { code: string; allowed: string }
  'pledge.caveat_text_missing': { code: string }
  'pledge.caveat_twice': { code: string }
  'pledge.caveat_not_open': { caveat: string }
  'pledge.earmark_empty': { field: string }
  'pledge.organisation_unknown': { organisation: string }
  'pledge.source_unknown': { source: string }
  'pledge.not_kept': Record<string, never>
  'pledge.private': { step: string }
  'pledge.private_registered': Record<string, never>
  'pledge.step_unknown': { step: string; allowed: string }
  'pledge.step_not_yours': { step: string; by: string }
  'pledge.step_order': { state: string; step: string; next: string }
  'pledge.step_before_last': { on: string; last: string }
  'pledge.act_not_yours': { act: string; by: string }
  'pledge.not_registered': { step: string; state: string }
  'pledge.registered_long_ago': { on: string; earliest: string }
  'pledge.closed': { state: string; step: string }
  'pledge.lapsed': { step: string }
  'pledge.lapse_by_rule': Record<string, never>
  'pledge.reason_missing': { allowed: string }
  'pledge.reason_unknown': { reason: string; allowed: string }
  'pledge.reason_text_missing': Record<string, never>
  'pledge.scheme_missing': Record<string, never>
  'pledge.readiness_low': { level: string; needed: string }
  'pledge.level_unknown': { level: string; allowed: string }
  'pledge.level_needs_second': { level: string; now: string }
  'pledge.visit_missing': { level: string }
  'pledge.visit_negative': { level: string; on: string }
  'pledge.visit_old': { level: string; visited: string; changed: string }
  'pledge.visit_unknown': { visit: string; allowed: string }
  'pledge.result_unknown': { result: string; allowed: string }
  'pledge.inspection_missing': Record<string, never>
  'pledge.inspection_negative': { on: string }
  'pledge.renewal_early': { from: string }
  'pledge.renewal_none': { state: string }
}
