import type { EditionProblems } from '../../core/problem/edition.ts'

export const problemEdition: Record<`problem.${keyof EditionProblems}` | `remedy.${keyof EditionProblems}`, string> = {
  'problem.edition.unknown': 'There is no edition “{edition}”.',
  'remedy.edition.unknown': 'The published editions are listed under /api/v1/editions.',
}
