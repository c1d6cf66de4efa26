import type { AssignmentProblems } from '../../core/problem/assignment.ts'

export const problemAssignment: Record<
  `problem.${keyof AssignmentProblems}` | `remedy.${keyof AssignmentProblems}`,
  string
> = {
  'problem.assignment.unreadable': 'The file {file} could not be read: {detail}.',
  'remedy.assignment.unreadable': 'Check that it is a file and that this user may read it.',
  'problem.assignment.not_number': 'Line {line, number}: “{text}” is not a whole number.',
  'remedy.assignment.not_number': 'The file takes whole numbers only, with spaces and line ends between them.',
  'problem.assignment.range':
    '{field} (line {line, number}): {value, number} is outside the range from {from, number} to {to, number}.',
  'remedy.assignment.range': 'Give a figure from {from, number} to {to, number}.',
  'problem.assignment.truncated':
    'The file ends before {field}: {expected, number} numbers belong in it, {found, number} are there.',
  'remedy.assignment.truncated':
    'Fetch the file again; it was probably cut off. Or correct the numbers of agents and jobs at its beginning.',
  'problem.assignment.surplus':
    'From line {line, number} on, more numbers follow than belong in the file: {count, number}.',
  'remedy.assignment.surplus': 'Remove them, or correct the numbers of agents and jobs at the beginning.',
}
