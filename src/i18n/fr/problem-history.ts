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
  'problem.backup.foreign': '{file} n’est pas une sauvegarde de Gaplist.',
  'remedy.backup.foreign': 'Indiquez un fichier écrit par « gaplist backup ».',
  'problem.backup.damaged':
    '{file} est endommagé : il est tronqué, ou a été modifié après son écriture. Rien n’a été restauré.',
  'remedy.backup.damaged': 'Copiez-le de nouveau depuis l’endroit où il est conservé, ou prenez une autre sauvegarde.',
  'problem.backup.newer': '{file} vient d’un Gaplist plus récent : {found} ; celui-ci lit jusqu’à {known}.',
  'remedy.backup.newer': 'Mettez ce programme à jour, puis restaurez.',
  'problem.backup.unreadable': 'Le fichier {file} n’a pas pu être lu : {detail}.',
  'remedy.backup.unreadable': 'Vérifiez qu’il s’agit d’un fichier et que cet utilisateur peut le lire.',
  'problem.backup.passphrase_needed': '{file} est chiffré.',
  'remedy.backup.passphrase_needed':
    'Indiquez le fichier qui contient sa phrase secrète : « --passphrase-file FICHIER ».',
  'problem.backup.passphrase_wrong': 'La phrase secrète n’ouvre pas {file}.',
  'remedy.backup.passphrase_wrong':
    'Donnez celle qui a servi au chiffrement. Seule la première ligne du fichier de la phrase secrète compte.',
  'problem.backup.passphrase_short':
    'La première ligne de {file} est une phrase secrète de moins de {least, plural, one {# caractère} many {# de caractères} other {# caractères}}.',
  'remedy.backup.passphrase_short': 'Mettez-en une plus longue ; plusieurs mots se retiennent facilement.',
  'problem.backup.not_encrypted': '{file} n’est pas chiffré, alors qu’une phrase secrète a été donnée.',
  'remedy.backup.not_encrypted':
    'Assurez-vous que c’est bien le fichier voulu, puis restaurez-le sans « --passphrase-file ».',
  'problem.backup.nothing': 'Il n’y a pas de registre à {where}.',
  'remedy.backup.nothing':
    'Créez-en un avec « gaplist list », ou indiquez une autre base dans DATABASE_URL ou un autre dossier dans GAPLIST_HOME.',
  'problem.backup.not_empty': 'Le registre à {where} n’est pas vide. Rien n’a été modifié.',
  'remedy.backup.not_empty': 'Restaurez dans un registre vide, ou remplacez celui-ci avec « --replace ».',
  'problem.backup.not_confirmed': 'Le remplacement du registre à {where} n’a pas été confirmé. Rien n’a été modifié.',
  'remedy.backup.not_confirmed': 'Saisissez l’adresse exactement comme elle est affichée, ou confirmez avec « --yes ».',
  'problem.backup.in_use':
    '{sessions, plural, one {# autre connexion utilise} many {# d’autres connexions utilisent} other {# autres connexions utilisent}} le registre à {where}. Rien n’a été modifié.',
  'remedy.backup.in_use':
    'Arrêtez d’abord les autres programmes Gaplist : ce qu’ils écriraient entre-temps serait perdu.',
  'problem.backup.owner_needed':
    'L’utilisateur de la base ne peut pas agir au nom du propriétaire du registre : {detail}.',
  'remedy.backup.owner_needed':
    'Indiquez dans DATABASE_OWNER_URL un compte qui le peut : un membre du rôle gaplist_owner.',
  'problem.backup.schema_differs':
    '{file} contient {table} sous une forme que cette version du registre n’a pas. Rien n’a été modifié.',
  'remedy.backup.schema_differs': 'Restaurez-le avec le programme qui l’a écrit, puis mettez celui-ci à jour.',
  'problem.backup.not_verified':
    'Le registre restauré ne concorde pas avec sa sauvegarde ({what}). Rien n’a été modifié.',
  'remedy.backup.not_verified':
    'Vérifiez le registre d’origine avec « gaplist ledger verify », ou prenez une autre sauvegarde.',
  'problem.live.too_many': 'Vous avez déjà {limit, number} connexions en direct.',
  'remedy.live.too_many':
    'Fermez les pages dont vous n’avez plus besoin. Les pages fonctionnent sans : elles montrent les nouveautés quand on les rouvre.',
  'problem.ledger.entry_unknown': 'Le journal ne montre aucune entrée {entry, number}.',
  'remedy.ledger.entry_unknown': 'Parcourez la liste ; ce qui est confidentiel n’y figure pas.',
  'problem.live.full': 'Aucune connexion en direct n’est acceptée pour le moment.',
  'remedy.live.full':
    'Les pages fonctionnent sans : elles montrent les nouveautés quand on les rouvre. Elles réessaient d’elles-mêmes.',
}
