import type { problemSupply as english } from '../en/problem-supply.ts'

export const problemSupply: Record<keyof typeof english, string> = {
  'problem.pledge.unknown': 'Il n’existe pas d’engagement « {pledge} » que vous puissiez voir.',
  'remedy.pledge.unknown': 'Vérifiez sa clé, ou cherchez-le dans la liste des engagements.',
}
