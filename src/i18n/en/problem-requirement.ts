import type { RequirementProblems } from '../../core/problem/requirement.ts'

export const problemRequirement: Record<
  `problem.${keyof RequirementProblems}` | `remedy.${keyof RequirementProblems}`,
  string
> = {
  'problem.requirement.unknown': 'There is no requirement “{requirement}”.',
  'remedy.requirement.unknown': 'Check its key; the lines of the gap list name the requirement behind them.',
  'problem.requirement.day_implausible':
    '{field}: {value, date} lies before {first, date}, the day on which the first peacekeeping operation was set up.',
  'remedy.requirement.day_implausible': 'Check the year.',
  'problem.requirement.days_reversed': 'The last day, {until, date}, lies before the first, {from, date}.',
  'remedy.requirement.days_reversed': 'Exchange the two days, or correct one of them.',
  'problem.requirement.unchanged': 'This would change nothing.',
  'remedy.requirement.unchanged': 'Change at least one field, or leave it as it is.',
  'problem.requirement.not_later':
    'A change from {from, date} on does not come after the first day of the version that stands, {standing, date}.',
  'remedy.requirement.not_later': 'Name a later day. Where the version that stands was wrong, correct it instead.',
  'problem.requirement.ended': 'The requirement ends on {until, date}.',
  'remedy.requirement.ended': 'State a new requirement for the time after. Where the end was wrong, correct it.',
  'problem.requirement.overlaps':
    'On some of these days the requirement {requirement}, from {from, date} on, holds for the same mission and capability.',
  'remedy.requirement.overlaps': 'Revise or end that one, or name other days.',
  'problem.requirement.quantity_invalid': '{field}: “{value}” is not a quantity.',
  'remedy.requirement.quantity_invalid':
    'Give a whole number from 0 to {most, number}. Where there is no figure, leave it empty.',
  'problem.requirement.task_invalid': '“{value}” is no list of mandate tasks.',
  'remedy.requirement.task_invalid':
    'Write codes of lower-case letters and hyphens, joined by +, such as protection-of-civilians+electoral-support.',
  'problem.standard.attribute_unknown': 'There is no attribute “{attribute}” for {capability}.',
  'remedy.standard.attribute_unknown': 'Take one of these: {allowed}.',
  'problem.standard.operator_invalid': '{operator} does not fit the attribute {attribute}.',
  'remedy.standard.operator_invalid': 'Take one of these: {allowed}.',
  'problem.standard.value_invalid': '“{value}” is no value of the attribute {attribute}.',
  'remedy.standard.value_invalid': 'Taken are, each once: {allowed}.',
  'problem.standard.unit_invalid': 'The attribute {attribute} is not stated in “{unit}”.',
  'remedy.standard.unit_invalid': 'State it in {wanted}.',
  'problem.standard.repeated': 'The attribute {attribute} is asked for twice with the same operator.',
  'remedy.standard.repeated': 'Keep one of the two.',
  'problem.standard.not_required': 'The requirement {requirement} has no standard for {attribute} with this operator.',
  'remedy.standard.not_required': 'Propose a variation of a standard that the requirement has.',
  'problem.proposal.unknown': 'There is no proposal “{proposal}”.',
  'remedy.proposal.unknown': 'Check its key in the list of proposals.',
  'problem.proposal.decided':
    'The proposal was already decided: it was {decision, select, ACCEPTED {accepted} other {refused}}.',
  'remedy.proposal.decided': 'Make a new proposal.',
  'problem.proposal.version_passed': 'The requirement was revised after this was proposed.',
  'remedy.proposal.version_passed': 'Refuse it with that reason, or revise the requirement yourself.',
  'problem.observation.unit_wrong': 'This capability is not counted in “{unit}”.',
  'remedy.observation.unit_wrong': 'Give the quantity in its unit: {wanted}.',
  'problem.observation.day_ahead': 'What is deployed on {day, date} cannot be known on {today, date}.',
  'remedy.observation.day_ahead': 'Name the day on which it was counted.',
  'problem.observation.held': 'The register already holds this statement: {observation}.',
  'remedy.observation.held':
    'Nothing needs to be done. Where the source corrected itself, withdraw the earlier statement.',
  'problem.headline.none': 'Nobody has chosen among the statements of {series}.',
  'remedy.headline.none': 'There is nothing to withdraw.',
  'problem.cause.unknown': 'There is no cause “{cause}”.',
  'remedy.cause.unknown': 'Check its key; it may have been withdrawn.',
  'problem.cause.no_evidence': 'Without evidence there is no cause.',
  'remedy.cause.no_evidence': 'Write what the source says.',
  'problem.source.unknown': 'There is no source “{source}”.',
  'remedy.source.unknown':
    'Take one of the register, such as {nearest}, or give title, publisher and address of a new one.',
  'problem.source.incomplete': 'No source is named: {field} is empty.',
  'remedy.source.incomplete': 'Choose a source of the register, or give at least the title of a new one.',
  'problem.source.url_invalid': '“{url}” is not an address that can be linked to.',
  'remedy.source.url_invalid': 'Write it with http:// or https:// and without blanks, or leave it out.',
}
