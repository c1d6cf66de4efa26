import type { problemRequirement as english } from '../en/problem-requirement.ts'

export const problemRequirement: Record<keyof typeof english, string> = {
  'problem.requirement.unknown': 'Il n’existe pas de besoin « {requirement} ».',
  'remedy.requirement.unknown': 'Vérifiez sa clé ; chaque ligne de la liste nomme le besoin sur lequel elle repose.',
}
