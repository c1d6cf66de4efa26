/** Refusals about requirements, their standards, causes and statements. */
export interface RequirementProblems {
  'requirement.unknown': { requirement: string }
  'requirement.day_implausible': { field: string; value: string; first: string }
  'requirement.days_reversed': { from: string; until: string }
  'requirement.unchanged': Record<string, never>
  'requirement.not_later': { from: string; standing: string }
  'requirement.ended': { until: string }
  'requirement.overlaps': { requirement: string; from: string }
  'requirement.quantity_invalid': { field: string; value: string; most: number }
  'requirement.task_invalid': { value: string }
  'standard.attribute_unknown': { attribute: string; capability: string; allowed: string }
  'standard.operator_invalid': { attribute: string; operator: string; allowed: string }
  'standard.value_invalid': { attribute: string; value: string; allowed: string }
  'standard.unit_invalid': { attribute: string; unit: string; wanted: string }
  'standard.repeated': { attribute: string }
  'standard.not_required': { attribute: string; requirement: string }
  'proposal.unknown': { proposal: string }
  'proposal.decided': { proposal: string; decision: string }
  'proposal.version_passed': { proposal: string }
  'observation.unit_wrong': { unit: string; wanted: string }
  'observation.day_ahead': { day: string; today: string }
  'observation.held': { observation: string }
  'headline.none': { series: string }
  'cause.unknown': { cause: string }
  'cause.no_evidence': Record<string, never>
  'source.unknown': { source: string; nearest: string }
  'source.incomplete': { field: string }
  'source.url_invalid': { url: string }
}
