/** Refusals about arrangements. `component` and `milestone` are their short ids within the arrangement. */
export interface ArrangementProblems {
  'arrangement.unknown': { arrangement: string }
  'arrangement.type_unknown': { type: string; allowed: string }
  'arrangement.visibility_unknown': { visibility: string; allowed: string }
  'arrangement.private_without_party': Record<string, never>
  'arrangement.too_many': { field: string; limit: number }
  'arrangement.parties_too_few': Record<string, never>
  'arrangement.party_twice': { party: string }
  'arrangement.party_unknown': { party: string; nearest: string }
  'arrangement.party_without_role': { party: string }
  'arrangement.role_unknown': { role: string; allowed: string }
  'arrangement.role_without_component': { party: string; role: string; kinds: string }
  'arrangement.mission_as_party': { party: string }
  'arrangement.mission_missing': Record<string, never>
  'arrangement.loan_parties': Record<string, never>
  'arrangement.loan_reference': Record<string, never>
  'arrangement.dates_order': { from: string; until: string }
  'arrangement.day_implausible': { field: string; value: string }
  'arrangement.component_none': Record<string, never>
  'arrangement.component_twice': { component: string }
  'arrangement.component_id': { component: string }
  'arrangement.component_kind': { component: string; allowed: string }
  'arrangement.component_without_party': { component: string }
  'arrangement.component_party': { component: string; party: string }
  'arrangement.component_role': { component: string; party: string; roles: string }
  'arrangement.component_unit': { component: string; unit: string; allowed: string }
  'arrangement.component_quantity': { component: string; limit: number }
  'arrangement.component_amount': { component: string }
  'arrangement.component_currency': { component: string; currency: string }
  'arrangement.component_closes': { component: string; closes: number; quantity: number }
  'arrangement.component_closes_kind': { component: string; kind: string }
  'arrangement.component_depends': { component: string; on: string }
  'arrangement.component_circle': { component: string }
  'arrangement.closes_nothing': Record<string, never>
  'arrangement.pledge_of_other': { component: string; pledge: string; party: string }
  'arrangement.milestone_twice': { milestone: string }
  'arrangement.milestone_party': { milestone: string; party: string }
  'arrangement.milestone_component': { milestone: string; component: string }
  'arrangement.milestone_unknown': { milestone: string }
  'arrangement.milestone_of_other': { milestone: string; party: string }
  'arrangement.day_in_future': { on: string; today: string }
  'arrangement.not_asked': Record<string, never>
  'arrangement.nothing_pending': { state: string }
  'arrangement.agreed_already': Record<string, never>
  'arrangement.not_party': Record<string, never>
  'arrangement.state': { state: string; act: string }
}
