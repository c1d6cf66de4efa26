import type { problemAccess as english } from '../en/problem-access.ts'

export const problemAccess: Record<keyof typeof english, string> = {
  'problem.access.sign_in_needed': 'Cette action exige une personne connectée.',
  'remedy.access.sign_in_needed': 'Connectez-vous, ou envoyez une clé d’API dans l’en-tête x-api-key.',
  'problem.access.not_allowed': 'Vous n’avez pas le droit de faire cela : {action}.',
  'remedy.access.not_allowed':
    'Demandez ce droit à un gestionnaire de votre organisation, ou agissez pour une autre de vos organisations.',
}
