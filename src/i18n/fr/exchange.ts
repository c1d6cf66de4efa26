import type { RowProblemCode } from '../../core/exchange/row-problem.ts'

/** Why a row of an imported file could not be taken, and what to do about it, in French. The space before : ; ? ! and inside « » is U+00A0. */
export const exchange: Record<RowProblemCode | `remedy.${RowProblemCode}`, string> = {
  'row.columns_missing': 'Le nombre de champs de la ligne ({columns}) n’est pas celui de l’en-tête',
  'remedy.row.columns_missing':
    'Comparez la ligne à l’en-tête ; un texte qui contient une virgule doit être placé entre guillemets droits.',
  'row.contributor_unknown': 'Le pays contributeur « {contributor} » est inconnu',
  'remedy.row.contributor_unknown': 'Corrigez le nom ou indiquez le code ISO. Le plus proche : {nearest}.',
  'row.coordinate_invalid': '{latitude}, {longitude} ne désigne aucun lieu du globe',
  'remedy.row.coordinate_invalid':
    'Indiquez des degrés : latitude de −90 à 90, longitude de −180 à 180 ; ou laissez les deux champs vides.',
  'row.date_invalid': '« {value} » n’est pas une date du calendrier',
  'remedy.row.date_invalid': 'Indiquez la date sous la forme année-mois-jour, par exemple 2010-06-30.',
  'row.day_future': 'La date {value} est postérieure au jour de l’importation',
  'remedy.row.day_future': 'Un registre porte sur ce qui a été compté : corrigez la date.',
  'row.duplicate':
    'La ligne {line} du fichier porte déjà sur la même mission, le même pays contributeur et la même date',
  'remedy.row.duplicate': 'Gardez l’une des deux lignes et supprimez l’autre.',
  'row.mission_unknown': 'La mission « {mission} » est inconnue',
  'remedy.row.mission_unknown': 'Corrigez le sigle. Le plus proche : {nearest}.',
  'row.number_invalid': 'La valeur « {value} » du champ {column} n’est pas un nombre de personnes',
  'remedy.row.number_invalid':
    'Indiquez un nombre entier de 0 à 1 000 000, ou laissez le champ vide si rien n’est connu.',
  'row.nothing_given': 'La ligne ne donne aucun chiffre',
  'remedy.row.nothing_given': 'Remplissez au moins un des champs de nombre, ou supprimez la ligne.',
  'row.text_invalid':
    'Le texte du champ {column} contient des caractères de commande, inverse le sens de l’écriture ou est trop long',
  'remedy.row.text_invalid': 'Saisissez le texte à nouveau, sans le coller ; 2 000 caractères au plus.',
  'row.total_differs': 'La somme des éléments est de {sum, number}, le total indiqué de {total, number}',
  'remedy.row.total_differs': 'Cherchez dans la source lequel des deux est erroné et corrigez-le.',
}
