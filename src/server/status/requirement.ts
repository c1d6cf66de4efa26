import type { RequirementProblems } from '../../core/problem/requirement.ts'
import type { Status } from './code.ts'

export const requirementStatus: Readonly<Record<keyof RequirementProblems, Status>> = {
  'requirement.unknown': 404,
}
