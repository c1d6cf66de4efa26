import type { MatchProblems } from '../../core/problem/match.ts'

export const problemMatch: Record<`problem.${keyof MatchProblems}` | `remedy.${keyof MatchProblems}`, string> = {
  'problem.match.unreadable': 'The file {file} could not be read: {detail}.',
  'remedy.match.unreadable': 'Check that it is a file and that this user may read it.',
  'problem.match.not_json': 'The file {file} is not JSON: {detail}.',
  'remedy.match.not_json': 'Correct it at the place named, or write it anew with a program that writes JSON.',
  'problem.match.nested_too_deep': 'The file {file} has brackets within brackets more than {limit, number} deep.',
  'remedy.match.nested_too_deep':
    'No problem or plan is so deep. Look whether the right file was named, and whether a program went wrong that wrote it.',
  'problem.match.encoding': 'The file {file} is not UTF-8 text: {found}.',
  'remedy.match.encoding': 'Save it again as UTF-8.',
  'problem.match.file_too_large':
    'The file {file} has {megabytes, number} megabytes; at most {limit, number} are taken. It was not read.',
  'remedy.match.file_too_large': 'Leave out what cannot matter, or split the problem.',
  'problem.match.field_type': '{field}: {expected} was expected, {found} was found.',
  'remedy.match.field_type': 'Give {field} the type {expected}.',
  'problem.match.field_range': '{field}: {value} is outside the range from {from} to {to}.',
  'remedy.match.field_range': 'Give a figure from {from} to {to}.',
  'problem.match.field_character': '{field} contains a control character or a mark that turns the direction of text.',
  'remedy.match.field_character': 'Remove it; ids and names take letters, digits, spaces and signs.',
  'problem.match.field_choice': '{field}: “{value}” is not allowed.',
  'remedy.match.field_choice': 'Expected: {allowed}.',
  'problem.match.field_unknown': 'There is no field {field}.',
  'remedy.match.field_unknown': 'Remove it or correct its name. Fields here: {allowed}.',
  'problem.match.field_missing': 'The field {field} is missing.',
  'remedy.match.field_missing': 'Add {field}.',
  'problem.match.too_large': '{field}: {count, number} are more than the {limit, number} that are taken.',
  'remedy.match.too_large': 'Leave out what cannot matter, or split the problem.',
  'problem.match.id_duplicate': '{field}: “{id}” stands there twice.',
  'remedy.match.id_duplicate': 'Give each its own id, or remove one of the two.',
  'problem.match.id_unknown': '{field}: “{id}” is not in {list}.',
  'remedy.match.id_unknown': 'Add “{id}” to {list}, or correct {field}.',
  'problem.match.period_empty': '{field}: the period from month {from} until month {until} contains no month.',
  'remedy.match.period_empty': '“until” is the month after the last: it must be greater than “from”.',
  'problem.match.not_ascending': '{field} is not greater than the figure before it.',
  'remedy.match.not_ascending': 'Put the figures in ascending order.',
  'problem.match.own_substitute': '{field}: “{id}” is named as its own substitute.',
  'remedy.match.own_substitute': 'Name another capability, or remove the field.',
  'problem.match.fixed_impossible':
    'The agreed package of offer “{offer}” for requirement “{requirement}” cannot stand: it breaks a rule of the problem, or collides with another agreed one.',
  'remedy.match.fixed_impossible':
    'Check its months, lots, courses and funds with “gaplist match verify”, and correct the arrangement or the problem.',
  'problem.match.plan_discarded':
    'The engine “{engine}” gave a plan that does not verify ({breaches, number} breaches, the first: {first}). The plan was discarded.',
  'remedy.match.plan_discarded':
    'This is a defect of the program. Report it with the problem file; try another engine.',
  'problem.match.search_failed':
    'A search within the engine “{engine}” failed: {detail}. The plan and the bound it had before are shown.',
  'remedy.match.search_failed':
    'The plan has been verified and the bound holds; another engine may come closer. Report the defect with the problem file.',
  'problem.match.engine_failed': 'The engine “{engine}” ended without an answer: {detail}.',
  'remedy.match.engine_failed':
    'This is a defect of the program. Report it with the problem file; try another engine, or a shorter time limit.',
  'problem.match.memory': 'The engine “{engine}” needed more than the {megabytes, number} megabytes it may use.',
  'remedy.match.memory': 'Leave out what cannot matter, split the problem, or allow more memory.',
}
