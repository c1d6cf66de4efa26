import type { problemHistory as english } from '../en/problem-history.ts'

export const problemHistory: Record<keyof typeof english, string> = {
  'problem.subject.changed':
    'Quelqu’un d’autre a modifié ceci depuis que vous avez lu la version {version}. Rien de votre part n’a été écrit.',
  'remedy.subject.changed': 'Relisez, comparez, puis envoyez votre modification avec la nouvelle version.',
  'problem.request.version_missing': 'La requête ne dit pas quelle version elle modifie.',
  'remedy.request.version_missing': 'Lisez d’abord l’objet et envoyez son ETag dans l’en-tête If-Match.',
  'problem.request.key_reused': 'La clé {key} a déjà servi à une autre requête.',
  'remedy.request.key_reused':
    'Prenez une nouvelle Idempotency-Key pour chaque nouvelle requête ; ne répétez une clé qu’avec la même requête.',
  'problem.text.too_long': '{field} compte {length} caractères ; {limit} au plus sont acceptés.',
  'remedy.text.too_long': 'Raccourcissez {field}.',
  'problem.text.empty': '{field} est vide.',
  'remedy.text.empty': 'Remplissez {field}.',
  'problem.text.character': '{field} contient un caractère qui n’est pas accepté : {character}.',
  'remedy.text.character':
    'Supprimez-le. Les caractères de commande et les marques qui changent le sens du texte ne sont pas acceptés.',
}
