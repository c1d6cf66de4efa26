import type { RequirementProblems } from '../../core/problem/requirement.ts'

export const problemRequirement: Record<
  `problem.${keyof RequirementProblems}` | `remedy.${keyof RequirementProblems}`,
  string
> = {
  'problem.requirement.unknown': 'There is no requirement “{requirement}”.',
  'remedy.requirement.unknown': 'Check its key; the lines of the gap list name the requirement behind them.',
}
