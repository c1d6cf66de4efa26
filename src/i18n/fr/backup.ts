import type { backup as english } from '../en/backup.ts'

export const backup: Record<keyof typeof english, string> = {
  'cli.backup.progress': '{table} : table {number, number} sur {of, number}, {megabytes, number} Mo…',
  'cli.backup.done':
    'Fichier {file} écrit : {rows, plural, one {# ligne} many {# de lignes} other {# lignes}} de {tables, plural, one {# table} many {# de tables} other {# tables}}, {megabytes, number} Mo.',
  'cli.backup.sensitive':
    'Le fichier contient tout ce que contient le registre, y compris les engagements confidentiels et les secrets : conservez-le comme la base elle-même.',
  'cli.backup.sealed': 'Le fichier est chiffré : sans sa phrase secrète, personne ne peut le restaurer.',
  'cli.restore.checked':
    '{file} est complet : sauvegarde du {on, date}, {rows, plural, one {# ligne} many {# de lignes} other {# lignes}}, schéma {migration}.',
  'cli.restore.confirm': 'Ceci remplace tout ce qui se trouve à {where}. Saisissez cette adresse pour continuer :',
  'cli.restore.verifying': 'Vérification…',
  'cli.restore.done': 'Restauré et vérifié : {rows, plural, one {# ligne} many {# de lignes} other {# lignes}}.',
  'cli.restore.aside': 'Ce qui s’y trouvait est conservé dans {schemas} ; supprimez-le quand il n’est plus nécessaire.',
}
