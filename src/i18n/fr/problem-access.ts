import type { problemAccess as english } from '../en/problem-access.ts'

export const problemAccess: Record<keyof typeof english, string> = {
  'problem.access.sign_in_needed': 'Cette action exige une personne connectée.',
  'remedy.access.sign_in_needed': 'Connectez-vous, ou envoyez une clé d’API dans l’en-tête x-api-key.',
  'problem.access.not_allowed': 'Vous n’avez pas le droit de faire cela : {action}.',
  'remedy.access.not_allowed':
    'Demandez ce droit à un gestionnaire de votre organisation, ou agissez pour une autre de vos organisations.',
  'problem.access.second_factor_needed': 'Cette action exige un second facteur : {action}.',
  'remedy.access.second_factor_needed':
    'Définissez un second facteur dans votre compte (application d’authentification ou clé d’accès), puis connectez-vous avec lui.',
  'problem.access.key_invalid': 'Cette clé d’API n’est pas valable.',
  'remedy.access.key_invalid':
    'Elle est mal saisie, a été révoquée ou a pris fin, ou le droit pour lequel elle a été créée n’existe plus : créez-en une autre dans votre compte.',
  'problem.access.origin_foreign': 'Cette requête provient d’un autre site.',
  'remedy.access.origin_foreign':
    'Faites-le depuis les pages du site, ou envoyez une clé d’API dans l’en-tête x-api-key au lieu d’une session.',
  'problem.access.too_many_requests': 'Trop de requêtes en peu de temps.',
  'remedy.access.too_many_requests':
    'Attendez {seconds, plural, one {# seconde} many {# de secondes} other {# secondes}}, puis continuez.',
  'problem.access.key_unknown': 'Vous n’avez pas de clé d’API {key}.',
  'remedy.access.key_unknown': 'Prenez-en une dans la liste de vos clés.',
  'problem.access.credentials_wrong': 'L’adresse électronique et le mot de passe ne concordent pas.',
  'remedy.access.credentials_wrong':
    'Vérifiez les deux. Si vous avez oublié le mot de passe, demandez un lien de récupération à un gestionnaire de votre organisation.',
  'problem.access.locked_out': 'Trop de tentatives de connexion infructueuses avec cette adresse.',
  'remedy.access.locked_out':
    'Attendez {minutes, plural, one {# minute} many {# de minutes} other {# minutes}}, ou connectez-vous avec une clé d’accès ou par votre institution.',
  'problem.access.code_wrong': 'Ce code n’est pas valable.',
  'remedy.access.code_wrong':
    'Saisissez le code que l’application affiche maintenant ; chacun ne sert qu’une fois. Sans l’application, utilisez un code de secours.',
  'problem.access.challenge_over': 'Cette connexion a duré trop longtemps.',
  'remedy.access.challenge_over': 'Recommencez.',
  'problem.access.second_factor_set': 'Un second facteur est déjà défini.',
  'remedy.access.second_factor_set': 'Pour en définir un autre, retirez d’abord celui-ci.',
  'problem.access.second_factor_not_set': 'Aucun second facteur n’est défini.',
  'remedy.access.second_factor_not_set': 'Définissez-en d’abord un dans votre compte.',
  'problem.access.password_wrong': 'Ce n’est pas votre mot de passe.',
  'remedy.access.password_wrong': 'Saisissez le mot de passe avec lequel vous vous connectez.',
  'problem.access.password_short': 'Le mot de passe est trop court.',
  'remedy.access.password_short':
    'Prenez au moins {least, plural, one {# caractère} many {# de caractères} other {# caractères}} : quelques mots que personne n’assemblerait conviennent bien.',
  'problem.access.password_long': 'Le mot de passe est trop long.',
  'remedy.access.password_long':
    'Prenez au plus {most, plural, one {# caractère} many {# de caractères} other {# caractères}}.',
  'problem.access.password_common': 'Ce mot de passe est facile à deviner.',
  'remedy.access.password_common':
    'Prenez-en un qui ne figure dans aucune liste, ne répète rien et ne contient ni votre adresse ni le nom de ce site.',
  'problem.access.session_old': 'Votre connexion est trop ancienne pour cela.',
  'remedy.access.session_old': 'Reconnectez-vous, puis continuez.',
  'problem.access.session_unknown': 'Vous n’avez pas de session {session}.',
  'remedy.access.session_unknown': 'Elle a peut-être déjà pris fin ; prenez-en une dans la liste de vos sessions.',
  'problem.access.passkey_failed': 'La clé d’accès n’a pas pu être vérifiée.',
  'remedy.access.passkey_failed':
    'Réessayez ; l’appareil doit confirmer qu’il s’agit de vous (empreinte, visage ou code). Les clés d’accès exigent un nom d’hôte : sur cette machine, ouvrez le site sous localhost.',
  'problem.access.passkey_unknown': 'Cette clé d’accès n’appartient à personne ici.',
  'remedy.access.passkey_unknown':
    'Utilisez-en une autre, ou connectez-vous avec votre mot de passe et ajoutez-la dans votre compte.',
  'problem.access.institution_unknown': 'Aucune institution ne connecte {email}.',
  'remedy.access.institution_unknown':
    'Vérifiez l’adresse, ou connectez-vous avec votre mot de passe ou une clé d’accès.',
  'problem.access.institution_failed':
    'Le fournisseur d’identité de l’institution n’a pas répondu comme il le devait : {detail}',
  'remedy.access.institution_failed':
    'Vérifiez l’émetteur, le client et son secret avec l’institution ; un fournisseur situé dans un réseau privé doit être nommé dans GAPLIST_PRIVATE_PROVIDERS.',
  'problem.access.institution_refused':
    'Votre institution vous connaît, mais vous n’êtes membre d’aucune organisation ici.',
  'remedy.access.institution_refused':
    'Demandez une invitation à un gestionnaire de votre organisation ; si vous avez déjà un compte avec mot de passe, connectez-vous avec lui.',
  'problem.access.institution_exists': 'Une institution est déjà enregistrée pour {domain}.',
  'remedy.access.institution_exists': 'Retirez-la d’abord, ou omettez ce domaine.',
  'problem.access.domain_invalid': '« {domain} » n’est pas un domaine d’adresses électroniques.',
  'remedy.access.domain_invalid': 'Indiquez ce qui suit l’arobase, par exemple mod.example.org.',
  'problem.access.email_invalid': '« {email} » n’est pas une adresse électronique.',
  'remedy.access.email_invalid': 'Écrivez-la sous la forme nom@example.org.',
  'problem.access.link_unknown': 'Ce lien ne mène nulle part.',
  'remedy.access.link_unknown':
    'Il a déjà servi, a pris fin ou a été retiré, ou il en manque un morceau : demandez-en un autre à la personne qui vous l’a donné.',
  'problem.access.link_for_another': 'Ce lien est destiné à quelqu’un d’autre.',
  'remedy.access.link_for_another':
    'Déconnectez-vous, puis rouvrez le lien ; qui a déjà un compte se connecte d’abord avec lui.',
  'problem.access.account_exists': 'Il existe déjà un compte avec cette adresse.',
  'remedy.access.account_exists': 'Connectez-vous avec lui, puis rouvrez le lien.',
  'problem.access.organisation_unknown': 'Il n’y a ni organisation ni mission {organisation}.',
  'remedy.access.organisation_unknown': 'La plus proche est {nearest}. Toutes : /organisations et /missions.',
  'problem.access.organisation_exists': 'Le code {organisation} est déjà pris.',
  'remedy.access.organisation_exists': 'Choisissez un autre code.',
  'problem.access.organisation_code_invalid': '« {organisation} » ne peut pas être un code.',
  'remedy.access.organisation_code_invalid':
    'Prenez de 2 à 40 majuscules, chiffres et traits d’union, en commençant par une lettre, par exemple KAIPTC.',
  'problem.access.nobody_acts_for': 'Personne n’agit ici pour {organisation}.',
  'remedy.access.nobody_acts_for':
    'On agit pour des États Membres, des organisations régionales, des missions, des centres de formation, les deux départements et le Groupe de travail.',
  'problem.access.level_too_high': '{level} dépasse ce que vous pouvez accorder.',
  'remedy.access.level_too_high': 'Vous pouvez accorder au plus {most}.',
  'problem.access.until_past': '{until} est déjà passé.',
  'remedy.access.until_past': 'Indiquez une fin plus tardive, ou aucune.',
  'problem.access.until_too_late': '{until} dépasse la durée de votre propre droit.',
  'remedy.access.until_too_late': 'Indiquez au plus tard {latest}.',
  'problem.access.grant_unknown': 'Il n’y a pas de droit {grant} que vous puissiez voir.',
  'remedy.access.grant_unknown': 'Prenez-en un dans la liste des membres ou dans votre compte.',
  'problem.access.grant_over': 'Le droit {grant} a déjà pris fin.',
  'remedy.access.grant_over': 'Il n’y a rien à faire.',
  'problem.access.invitation_unknown': 'Il n’y a pas d’invitation en attente {invitation} que vous puissiez voir.',
  'remedy.access.invitation_unknown': 'Elle a peut-être été acceptée ou retirée, ou a pris fin.',
  'problem.access.person_unknown': 'Il n’y a pas de personne {person} que vous puissiez voir.',
  'remedy.access.person_unknown': 'Prenez-en une dans la liste des membres.',
  'problem.access.to_oneself': 'On ne s’accorde rien à soi-même.',
  'remedy.access.to_oneself': 'Demandez à un autre gestionnaire, ou à un administrateur.',
  'problem.access.member_already': 'Cette personne agit déjà pour {organisation} en tant que {level}.',
  'remedy.access.member_already': 'Mettez d’abord fin à ce droit si le niveau doit être inférieur.',
  'problem.access.last_administrator': 'C’est le dernier administrateur.',
  'remedy.access.last_administrator': 'Nommez d’abord un autre administrateur.',
  'problem.access.has_managers': '{organisation} a ses propres gestionnaires.',
  'remedy.access.has_managers':
    'Ce sont eux qui invitent ses membres. Pour repartir de zéro, mettez d’abord fin au droit de ceux qui n’y sont plus.',
}
