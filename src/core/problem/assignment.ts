/** Refusals about benchmark files of the generalised assignment problem. `field` is a path such as `problems[0].cost[2][6]`. */
export interface AssignmentProblems {
  'assignment.unreadable': { file: string; detail: string }
  'assignment.not_number': { line: number; text: string }
  'assignment.range': { field: string; line: number; value: number; from: number; to: number }
  /** The file ends before `field`: `expected` numbers belong in it, `found` are there. */
  'assignment.truncated': { field: string; expected: number; found: number }
  /** There are numbers after the last one that belongs in the file. */
  'assignment.surplus': { line: number; count: number }
}
