import type { AssignmentProblems } from '../../core/problem/assignment.ts'
import type { Status } from './code.ts'

export const assignmentStatus: Readonly<Record<keyof AssignmentProblems, Status>> = {
  'assignment.unreadable': 400,
  'assignment.not_number': 400,
  'assignment.range': 422,
  'assignment.truncated': 422,
  'assignment.surplus': 422,
}
