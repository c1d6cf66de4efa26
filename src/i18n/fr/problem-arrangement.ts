import type { problemArrangement as english } from '../en/problem-arrangement.ts'

export const problemArrangement: Record<keyof typeof english, string> = {
  'problem.arrangement.unknown': 'Il n’existe pas d’arrangement « {arrangement} » que vous puissiez voir.',
  'remedy.arrangement.unknown': 'Vérifiez sa clé, ou cherchez-le dans la liste des arrangements.',
}
