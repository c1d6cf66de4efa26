import type { ArrangementProblems } from '../../core/problem/arrangement.ts'

export const problemArrangement: Record<
  `problem.${keyof ArrangementProblems}` | `remedy.${keyof ArrangementProblems}`,
  string
> = {
  'problem.arrangement.unknown': 'There is no arrangement “{arrangement}” that you may see.',
  'remedy.arrangement.unknown': 'Check its key, or look it up in the list of arrangements.',
}
