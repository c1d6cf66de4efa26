import type { ReachProblems } from '../../core/problem/reach.ts'

export const problemReach: Record<`problem.${keyof ReachProblems}` | `remedy.${keyof ReachProblems}`, string> = {
  'problem.reach.assumption_unknown': 'There is no assumption “{key}”.',
  'remedy.reach.assumption_unknown': 'Those that can be changed: {known}.',
  'problem.reach.assumption_range': '{low} to {high} {unit} does not fit the assumption “{key}”.',
  'remedy.reach.assumption_range':
    'Give a low and a high end from {least, number} to {most, number} {unit}, the low one first; where only one value makes sense, give it twice.',
  'problem.reach.missing_invalid': '“{value}” is no number of missing airframes.',
  'remedy.reach.missing_invalid':
    'Give a whole number from 0 to {most, number}, or leave it out to take that of the gap list.',
  'problem.reach.fact_invalid': 'In the list “{list}”, row {row, number}, field {field}: “{value}” does not fit.',
  'remedy.reach.fact_invalid':
    'Correct it, or leave the field out if it is not known: keys stand once, latitude and longitude together and in degrees, the low end of a range first.',
  'problem.reach.facts_too_many':
    'The list “{list}” has {count, number} entries; at most {most, number} are computed at once.',
  'remedy.reach.facts_too_many': 'Ask about fewer, or about a part of the mission at a time.',
  'problem.reach.data_invalid':
    'The shipped file {file} has in row {row, number}, column {field}, a value that cannot be read: “{value}”.',
  'remedy.reach.data_invalid': 'Install the program again, or correct the file: data/README.md describes its columns.',
}
