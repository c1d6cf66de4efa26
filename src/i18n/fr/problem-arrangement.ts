import type { problemArrangement as english } from '../en/problem-arrangement.ts'

export const problemArrangement: Record<keyof typeof english, string> = {
  'problem.arrangement.unknown': 'Il n’existe pas d’arrangement « {arrangement} » que vous puissiez voir.',
  'remedy.arrangement.unknown': 'Vérifiez sa clé, ou cherchez-le dans la liste des arrangements.',
  'problem.arrangement.type_unknown': '« {type} » n’est pas un type d’arrangement.',
  'remedy.arrangement.type_unknown': 'Choisissez parmi : {allowed}.',
  'problem.arrangement.visibility_unknown': '« {visibility} » n’est pas un degré de visibilité.',
  'remedy.arrangement.visibility_unknown': 'Choisissez parmi : {allowed}.',
  'problem.arrangement.private_without_party':
    'Ce qui est privé n’est vu que des parties, et votre organisation n’en est pas une.',
  'remedy.arrangement.private_without_party':
    'Laissez le Secrétariat le voir, ou faites de votre organisation une partie.',
  'problem.arrangement.too_many': '{field} compte plus de {limit} éléments.',
  'remedy.arrangement.too_many': 'Réunissez-en plusieurs, ou faites deux arrangements.',
  'problem.arrangement.parties_too_few': 'Un arrangement suppose au moins deux parties distinctes.',
  'remedy.arrangement.parties_too_few': 'Ajoutez une autre organisation et son rôle.',
  'problem.arrangement.party_twice': '{party} figure deux fois parmi les parties.',
  'remedy.arrangement.party_twice': 'Réunissez tous ses rôles en une seule entrée.',
  'problem.arrangement.party_unknown': 'Le registre ne connaît ni organisation ni mission « {party} ».',
  'remedy.arrangement.party_unknown': 'Vouliez-vous dire {nearest} ?',
  'problem.arrangement.party_without_role': '{party} n’a aucun rôle.',
  'remedy.arrangement.party_without_role':
    'Dites ce qu’elle fait : contribuer, équiper, former, financer, transporter, accueillir ou coordonner.',
  'problem.arrangement.role_unknown': '« {role} » n’est pas un rôle.',
  'remedy.arrangement.role_unknown': 'Choisissez parmi : {allowed}.',
  'problem.arrangement.role_without_component':
    '{party} participe comme {role}, mais n’est responsable d’aucun élément de ce type ({kinds}).',
  'remedy.arrangement.role_without_component': 'Ajoutez un tel élément, ou retirez ce rôle.',
  'problem.arrangement.mission_as_party':
    '{party} est une mission : les missions ne sont parties qu’à des prêts entre missions.',
  'remedy.arrangement.mission_as_party':
    'Choisissez un prêt, ou nommez la mission comme celle dont le besoin est couvert.',
  'problem.arrangement.mission_missing': 'Aucune mission n’est nommée.',
  'remedy.arrangement.mission_missing':
    'Nommez la mission dont le besoin est couvert. Seul un accord de déploiement rapide peut valoir pour toute mission.',
  'problem.arrangement.loan_parties': 'Un prêt se fait entre deux missions exactement.',
  'remedy.arrangement.loan_parties': 'Nommez la mission qui prête et celle qui reçoit.',
  'problem.arrangement.loan_reference':
    'Un prêt entre missions repose sur une décision du Conseil, et aucune n’est nommée.',
  'remedy.arrangement.loan_reference': 'Indiquez la résolution ou la note du Conseil.',
  'problem.arrangement.dates_order': 'Le dernier jour, {until}, précède le premier, {from}.',
  'remedy.arrangement.dates_order': 'Corrigez l’une des deux dates.',
  'problem.arrangement.day_implausible': '{field} : {value} est antérieur à toute opération de maintien de la paix.',
  'remedy.arrangement.day_implausible': 'Corrigez la date.',
  'problem.arrangement.component_none': 'L’arrangement n’a aucun élément.',
  'remedy.arrangement.component_none':
    'Ajoutez ce que chaque partie apporte : personnel, matériel, formation, financement ou transport.',
  'problem.arrangement.component_twice': 'Deux éléments portent le nom « {component} ».',
  'remedy.arrangement.component_twice': 'Donnez à chacun son propre nom.',
  'problem.arrangement.component_id': '« {component} » n’est pas un nom d’élément.',
  'remedy.arrangement.component_id':
    'Utilisez jusqu’à 20 lettres minuscules, chiffres et traits d’union, par exemple c1.',
  'problem.arrangement.component_kind': 'L’élément {component} est d’un type inconnu.',
  'remedy.arrangement.component_kind': 'Choisissez parmi : {allowed}.',
  'problem.arrangement.component_without_party': 'Personne n’est responsable de l’élément {component}.',
  'remedy.arrangement.component_without_party': 'Nommez la partie qui l’apporte.',
  'problem.arrangement.component_party': '{party} est responsable de l’élément {component} sans être partie.',
  'remedy.arrangement.component_party': 'Ajoutez-la aux parties, ou nommez l’une d’elles.',
  'problem.arrangement.component_role':
    '{party} est responsable de l’élément {component} sans rôle correspondant ({roles}).',
  'remedy.arrangement.component_role': 'Donnez-lui un tel rôle, ou nommez une autre partie.',
  'problem.arrangement.component_unit': 'L’élément {component} ne se compte pas en « {unit} ».',
  'remedy.arrangement.component_unit': 'Choisissez parmi : {allowed}.',
  'problem.arrangement.component_quantity':
    'La quantité de l’élément {component} n’est pas un nombre entier de 1 à {limit}.',
  'remedy.arrangement.component_quantity': 'Corrigez la quantité.',
  'problem.arrangement.component_amount': 'L’élément {component} n’a pas de montant lisible.',
  'remedy.arrangement.component_amount': 'Écrivez-le en chiffres avec un point, par exemple 1500000.00.',
  'problem.arrangement.component_currency': '« {currency} » de l’élément {component} n’est pas une monnaie.',
  'remedy.arrangement.component_currency': 'Utilisez les trois lettres de la norme ISO 4217, par exemple USD.',
  'problem.arrangement.component_closes':
    'L’élément {component} ne peut couvrir {closes} du besoin : {quantity} au plus.',
  'remedy.arrangement.component_closes': 'Faites-lui couvrir au plus ce qu’il est, dans l’unité de la capacité.',
  'problem.arrangement.component_closes_kind': 'L’élément {component} ({kind}) ne comble à lui seul aucune lacune.',
  'remedy.arrangement.component_closes_kind':
    'Seuls le personnel et le matériel couvrent un besoin ; faites-les dépendre de celui-ci.',
  'problem.arrangement.component_depends': 'L’élément {component} dépend de « {on} », qui n’existe pas.',
  'remedy.arrangement.component_depends': 'Nommez un élément de cet arrangement.',
  'problem.arrangement.component_circle': 'L’élément {component} dépend de lui-même, par d’autres.',
  'remedy.arrangement.component_circle': 'Supprimez l’une des dépendances.',
  'problem.arrangement.closes_nothing': 'Aucun élément ne couvre quoi que ce soit du besoin.',
  'remedy.arrangement.closes_nothing': 'Indiquez combien du besoin le personnel ou le matériel couvre.',
  'problem.arrangement.pledge_of_other': 'L’engagement {pledge} de l’élément {component} n’est pas de {party}.',
  'remedy.arrangement.pledge_of_other': 'Nommez un engagement de la partie responsable, ou aucun.',
  'problem.arrangement.milestone_twice': 'Deux échéances portent le nom « {milestone} ».',
  'remedy.arrangement.milestone_twice': 'Donnez à chacune son propre nom.',
  'problem.arrangement.milestone_party': '{party} doit atteindre l’échéance {milestone} sans être partie.',
  'remedy.arrangement.milestone_party': 'Nommez l’une des parties.',
  'problem.arrangement.milestone_component':
    'L’échéance {milestone} porte sur l’élément « {component} », qui n’existe pas.',
  'remedy.arrangement.milestone_component': 'Nommez un élément de cet arrangement, ou aucun.',
  'problem.arrangement.milestone_unknown': 'Il n’y a pas d’échéance « {milestone} » à atteindre.',
  'remedy.arrangement.milestone_unknown':
    'Nommez une échéance des termes en vigueur, avec au plus 20 lettres minuscules, chiffres et traits d’union.',
  'problem.arrangement.milestone_of_other': 'L’échéance {milestone} revient à {party}.',
  'remedy.arrangement.milestone_of_other': 'Laissez cette partie le dire, ou demandez au Secrétariat.',
  'problem.arrangement.day_in_future': '{on} est postérieur à aujourd’hui, {today}.',
  'remedy.arrangement.day_in_future': 'Indiquez une date échue.',
  'problem.arrangement.not_asked': 'Votre organisation n’a pas à donner son accord à ces termes.',
  'remedy.arrangement.not_asked':
    'Seules les parties acceptent ou refusent, chacune pour elle-même. Proposez des termes qui nomment votre organisation.',
  'problem.arrangement.nothing_pending': 'Aucun terme n’attend d’accord.',
  'remedy.arrangement.nothing_pending': 'Relisez ; proposez d’autres termes si vous voulez un changement.',
  'problem.arrangement.agreed_already': 'Votre organisation a déjà accepté ces termes.',
  'remedy.arrangement.agreed_already': 'Attendez les autres, ou refusez tant qu’il en manque une.',
  'problem.arrangement.not_party': 'Votre organisation n’est pas partie.',
  'remedy.arrangement.not_party':
    'Seules les parties le font, et le Secrétariat là où il le peut. Ajoutez votre organisation aux parties.',
  'problem.arrangement.state': 'Cela ne peut se faire sur un arrangement dans cet état : {state} ({act}).',
  'remedy.arrangement.state': 'Relisez pour voir ce qui est possible ; pour du nouveau, proposez un autre arrangement.',
}
