import type { views as english } from '../en/views.ts'

export const views: Record<keyof typeof english, string> = {
  'web.views.name': 'Nom de la vue',
  'web.views.save': 'Enregistrer',
  'web.views.none': 'Aucune vue n’est encore enregistrée.',
  'web.views.about':
    'Les vues sont conservées dans ce navigateur, pour la personne connectée. Un lien en emporte une partout : qui l’ouvre pose la même question et voit ce qu’il lui est permis de voir.',
  'web.views.taken': 'Une autre vue porte ce nom.',
  'web.views.nameless': 'Donnez un nom à la vue.',
  'web.views.link': 'Copier le lien',
  'web.views.copied': 'Copié',
  'web.views.delete': 'Supprimer',
  'web.views.deleted': '« {name} » a été supprimée.',
  'web.views.undo': 'Annuler la suppression',
}
