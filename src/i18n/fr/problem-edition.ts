import type { problemEdition as english } from '../en/problem-edition.ts'

export const problemEdition: Record<keyof typeof english, string> = {
  'problem.edition.unknown': 'Il n’existe pas d’édition « {edition} ».',
  'remedy.edition.unknown': 'Les éditions publiées figurent sous /api/v1/editions.',
  'problem.edition.damaged':
    'L’édition {edition} n’est pas conservée telle qu’elle a été publiée : son texte n’a pas l’empreinte gardée avec lui. Elle n’est pas montrée.',
  'remedy.edition.damaged':
    'Lancez « gaplist ledger verify » pour trouver ce qui a été modifié, et restaurez le registre à partir d’une sauvegarde.',
  'problem.edition.draft_unknown': 'Il n’existe pas de projet d’édition « {draft} ».',
  'remedy.edition.draft_unknown': 'Les projets en cours figurent sous /api/v1/edition-drafts.',
  'problem.edition.draft_closed': 'Le projet « {draft} » a déjà été publié ou écarté.',
  'remedy.edition.draft_closed': 'Commencez un nouveau projet.',
  'problem.edition.number_taken':
    'L’édition {number} ne peut pas être publiée sous ce numéro : le prochain est {next}. Rien n’a été publié.',
  'remedy.edition.number_taken':
    'Revoyez l’aperçu : une autre édition a pu paraître entre-temps. Publiez ensuite sous le numéro {next}.',
  'problem.edition.preview_changed':
    'Ce qui serait publié maintenant comme édition {number} n’est pas ce que vous avez vu dans l’aperçu. Rien n’a été publié.',
  'remedy.edition.preview_changed': 'Revoyez l’aperçu : la liste des lacunes ou le projet a changé. Publiez ensuite.',
  'problem.edition.language_missing': 'L’édition ne paraît dans aucune langue.',
  'remedy.edition.language_missing': 'Choisissez au moins une langue.',
  'problem.edition.text_missing':
    'Le texte « {field} » existe dans une langue, mais pas en « {language} », langue dans laquelle l’édition paraît aussi.',
  'remedy.edition.text_missing':
    'Rédigez-le dans cette langue, retirez la langue de l’édition, ou supprimez le texte dans toutes les langues.',
  'problem.edition.note_without_line': 'Une note porte sur « {line} », qui n’est pas une ligne de cette édition.',
  'remedy.edition.note_without_line':
    'Supprimez la note, ou élargissez le filtre pour que la ligne figure dans l’édition.',
  'problem.edition.note_twice': 'Il y a plus d’une note sur « {line} ».',
  'remedy.edition.note_twice': 'Réunissez-les en une seule note.',
  'problem.edition.empty': 'Aucune ligne de la liste des lacunes ne correspond au filtre de l’édition.',
  'remedy.edition.empty': 'Choisissez d’autres missions ou domaines, ou une autre date.',
  'problem.edition.superseded': 'L’édition {edition} a déjà été remplacée par l’édition {by}.',
  'remedy.edition.superseded':
    'Remplacez plutôt l’édition {by}, ou aucune ; ou indiquez un motif pour retirer l’édition {edition}.',
  'problem.edition.withdrawn': 'L’édition {edition} a déjà été retirée par l’édition {by}.',
  'remedy.edition.withdrawn': 'Remplacez plutôt l’édition {by}.',
  'problem.edition.reason_without_edition': 'Un motif de retrait est donné, mais aucune édition n’est nommée.',
  'remedy.edition.reason_without_edition': 'Nommez l’édition que celle-ci remplace, ou supprimez le motif.',
}
