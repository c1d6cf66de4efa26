import type { ProblemCode } from '../../core/problem.ts'
import { problemAccess } from './problem-access.ts'
import { problemArrangement } from './problem-arrangement.ts'
import { problemAssignment } from './problem-assignment.ts'
import { problemDocument } from './problem-document.ts'
import { problemEdition } from './problem-edition.ts'
import { problemExchange } from './problem-exchange.ts'
import { problemExercise } from './problem-exercise.ts'
import { problemHistory } from './problem-history.ts'
import { problemMatchAnswers } from './problem-match-answers.ts'
import { problemMatchRun } from './problem-match-run.ts'
import { problemMatch } from './problem-match.ts'
import { problemReach } from './problem-reach.ts'
import { problemRequirement } from './problem-requirement.ts'
import { problemReview } from './problem-review.ts'
import { problemSupply } from './problem-supply.ts'

/** What is wrong, and what to do about it, in French. The space before : ; ? ! and inside « » is U+00A0. */
export const problem: Record<`problem.${ProblemCode}` | `remedy.${ProblemCode}`, string> = {
  ...problemAccess,
  ...problemArrangement,
  ...problemAssignment,
  ...problemDocument,
  ...problemEdition,
  ...problemExchange,
  ...problemExercise,
  ...problemHistory,
  ...problemMatch,
  ...problemMatchRun,
  ...problemMatchAnswers,
  ...problemReach,
  ...problemRequirement,
  ...problemReview,
  ...problemSupply,
  'problem.capability.unknown': 'La nomenclature ne contient pas de capacité « {capability} ».',
  'remedy.capability.unknown':
    'Vouliez-vous dire {nearest} ? Toute la nomenclature : GET /api/v1/capabilities, ou « gaplist capabilities ».',
  'problem.cli.option_invalid': 'La valeur « {value} » ne convient pas à l’option {option}.',
  'remedy.cli.option_invalid': 'Valeurs admises : {allowed}.',
  'problem.cli.usage': 'La commande n’a pas été comprise : {detail}.',
  'remedy.cli.usage': 'Voir « gaplist --help », ou « gaplist COMMAND --help » pour une commande donnée.',
  'problem.file.exists': 'Le fichier {file} existe déjà.',
  'remedy.file.exists': 'Indiquez un autre fichier, ou remplacez celui-ci avec « --force ».',
  'problem.file.not_found': 'Le fichier {file} n’existe pas.',
  'remedy.file.not_found': 'Vérifiez le chemin ; il part du dossier où la commande est exécutée.',
  'problem.file.unreadable': 'Le fichier {file} n’a pas pu être lu : {detail}.',
  'remedy.file.unreadable':
    'Il doit s’agir de texte UTF-8 au format CSV, avec une ligne d’en-tête. Enregistrez-le à nouveau en « CSV UTF-8 ».',
  'problem.file.unwritable': 'Le fichier {file} n’a pas pu être écrit : {detail}.',
  'remedy.file.unwritable':
    'Vérifiez que le dossier existe, que cet utilisateur peut y écrire et que le disque a de la place ; ou indiquez un autre fichier.',
  'problem.headline.no_such_observation': 'L’observation « {observation} » n’existe pas.',
  'remedy.headline.no_such_observation':
    'Affichez celles d’une ligne avec « gaplist trace LINE » et indiquez la clef de l’une d’elles.',
  'problem.history.before_first_fact':
    'Rien n’est enregistré à la date du {asOf} ni avant : le premier fait porte sur le {first}.',
  'remedy.history.before_first_fact': 'Demandez le {first} ou une date ultérieure.',
  'problem.history.day_invalid': '« {value} » n’est pas une date du calendrier.',
  'remedy.history.day_invalid': 'Indiquez la date sous la forme année-mois-jour, par exemple 2010-07-27.',
  'problem.history.day_too_far': 'La date {value} est postérieure à la dernière qui puisse être demandée.',
  'remedy.history.day_too_far': 'Indiquez une date qui ne soit pas postérieure au {last}.',
  'problem.import.day_missing': 'Le registre {file} ne dit pas à quelle date il se rapporte.',
  'remedy.import.day_missing':
    'Indiquez la date avec « --on DAY », par exemple « --on 2010-06-30 », ou ajoutez-la au nom du fichier.',
  'problem.import.layout_unknown': 'L’en-tête de {file} ne correspond à aucun des formats lisibles : {header}.',
  'remedy.import.layout_unknown':
    'Utilisez le registre des contributions (par pays contributeur ou par mois) ou les déploiements Geo-PKO ; « gaplist import --help » en donne les colonnes.',
  'problem.internal': 'Une erreur s’est produite dans Gaplist. Rien n’a été modifié. Référence : {reference}.',
  'remedy.internal':
    'Réessayez ; si l’erreur se reproduit, signalez cette référence : le fichier journal contient les détails correspondants.',
  'problem.language.unknown': 'La langue « {language} » n’est pas proposée.',
  'remedy.language.unknown': 'Choisissez parmi : {allowed}.',
  'problem.line.unknown': 'La liste des lacunes de cette date ne contient pas de ligne « {line} ».',
  'remedy.line.unknown': 'Une ligne s’écrit MISSION/capability. La plus proche : {nearest}.',
  'problem.mission.unknown': 'La mission « {mission} » n’existe pas.',
  'remedy.mission.unknown':
    'Vouliez-vous dire {nearest} ? Toutes les missions : GET /api/v1/missions, ou « gaplist missions ».',
  'problem.request.invalid': 'La requête n’est pas valable : {field} : {detail}.',
  'remedy.request.invalid': 'Corrigez {field}. Ce que chaque requête admet est décrit dans /api/v1/openapi.json.',
  'problem.request.method': 'La méthode {method} n’est pas possible ici.',
  'remedy.request.method': 'Méthodes admises : {allow}.',
  'problem.request.not_found': 'Il n’y a rien à l’adresse {path}.',
  'remedy.request.not_found': 'Les chemins existants sont décrits dans /api/v1/openapi.json.',
  'problem.server.port_taken': 'Le port {port} de cette machine est utilisé par un autre programme.',
  'remedy.server.port_taken':
    'Choisissez-en un autre avec « --port NUMBER » ou PORT=NUMBER, ou arrêtez l’autre programme. « --port 0 » prend un port libre.',
  'problem.store.auth_failed': 'La base de données à l’adresse {url} a refusé la connexion : {detail}.',
  'remedy.store.auth_failed':
    'Vérifiez l’utilisateur et le mot de passe dans DATABASE_URL, et que cette machine a le droit de se connecter (pg_hba.conf).',
  'problem.store.database_missing': 'Le serveur à l’adresse {url} n’a pas de base de données « {database} ».',
  'remedy.store.database_missing': 'Créez-la (createdb {database}), ou indiquez-en une autre à la fin de DATABASE_URL.',
  'problem.store.embedded.corrupt': 'Le répertoire de la base de données {dir} est endommagé : {detail}',
  'remedy.store.embedded.corrupt':
    'Son contenu n’a pas été touché. Déplacez ce répertoire et relancez le programme : la situation livrée sera chargée à nouveau. Le fichier journal est {log}. Pour utiliser une autre base de données, définissez DATABASE_URL=postgres://user:password@host:5432/database.',
  'problem.store.embedded.disk_full': 'Le disque de {dir} est plein.',
  'remedy.store.embedded.disk_full':
    'Libérez de l’espace et relancez le programme : tout ce qui a été confirmé est conservé.',
  'problem.store.embedded.not_started': 'La base de données intégrée n’a pas démarré : {detail}',
  'remedy.store.embedded.not_started':
    'Son fichier journal est {log}. Vous pouvez aussi utiliser un autre PostgreSQL : définissez DATABASE_URL=postgres://user:password@host:5432/database.',
  'problem.store.embedded.not_writable': 'Impossible d’écrire dans le dossier {dir}.',
  'remedy.store.embedded.not_writable':
    'Donnez à cet utilisateur le droit d’y écrire, ou indiquez un autre dossier dans GAPLIST_HOME.',
  'problem.store.embedded.socket_path': 'Le dossier de socket {path} ne peut pas être utilisé : {detail}.',
  'remedy.store.embedded.socket_path':
    'Donnez à TMPDIR un chemin court qui appartient à cet utilisateur, ou définissez DATABASE_URL.',
  'problem.store.embedded.unsupported': 'Il n’existe pas de base de données intégrée pour {platform} sur {arch}.',
  'remedy.store.embedded.unsupported':
    'Utilisez PostgreSQL 15 ou une version plus récente : définissez DATABASE_URL=postgres://user:password@host:5432/database.',
  'problem.store.embedded.version':
    'Le répertoire de la base de données {dir} a été créé par PostgreSQL {found} ; ce programme comprend la version {wanted}.',
  'remedy.store.embedded.version':
    'Ouvrez-le avec le programme qui l’a créé, ou déplacez ce répertoire et relancez le programme.',
  'problem.store.no_rights': 'L’utilisateur de la base de données n’a pas les droits nécessaires : {detail}.',
  'remedy.store.no_rights':
    'Demandez à un administrateur d’exécuter une fois : CREATE ROLE gaplist_owner NOLOGIN; CREATE ROLE gaplist_app NOLOGIN; GRANT gaplist_owner, gaplist_app TO (l’utilisateur de DATABASE_URL); GRANT CREATE ON DATABASE … TO gaplist_owner. Ou indiquez dans DATABASE_OWNER_URL un utilisateur qui a ces droits.',
  'problem.store.encoding': 'La base de données est codée en {found} ; des noms en six langues exigent UTF8.',
  'remedy.store.encoding':
    'Créez-en une en UTF8 : createdb --encoding=UTF8 --template=template0 NOM, et indiquez-la dans DATABASE_URL.',
  'problem.store.schema_newer':
    'Une version plus récente de Gaplist a modifié cette base de données : {found} ; celle-ci va jusqu’à {known}.',
  'remedy.store.schema_newer':
    'Mettez ce programme à jour. Une version ancienne ne doit pas écrire dans une base plus récente.',
  'problem.store.too_old': 'Le serveur de base de données est PostgreSQL {found}.',
  'remedy.store.too_old': 'Gaplist exige PostgreSQL {wanted} ou une version plus récente.',
  'problem.store.unavailable': 'Le registre ne peut pas être lu pour le moment.',
  'remedy.store.unavailable': 'Réessayez dans un instant.',
  'problem.store.unreachable': 'Aucune base de données ne répond à l’adresse {url} : {detail}.',
  'remedy.store.unreachable':
    'Vérifiez l’hôte et le port dans DATABASE_URL, et que le serveur fonctionne. Sans DATABASE_URL, la base de données intégrée est utilisée.',
  'problem.store.url_invalid': 'DATABASE_URL ne peut pas être lu comme une adresse PostgreSQL : {url}.',
  'remedy.store.url_invalid':
    'Écrivez-la sous la forme {detail}. Dans l’utilisateur et le mot de passe, écrivez %40 pour @, %2F pour /, et codez de même les autres signes (%25 pour %).',
  'problem.store.urls_differ':
    'DATABASE_URL et DATABASE_OWNER_URL désignent des bases de données différentes : {url} et {owner}.',
  'remedy.store.urls_differ':
    'Indiquez dans les deux le même hôte, le même port et la même base ; seuls l’utilisateur et le mot de passe peuvent différer.',
  'problem.unit.mismatch': '{left} et {right} sont des unités de mesure différentes, qui ne s’additionnent pas.',
  'remedy.unit.mismatch': 'Donnez les deux quantités dans la même unité.',
}
