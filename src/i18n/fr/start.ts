import type { start as english } from '../en/start.ts'

export const start: Record<keyof typeof english, string> = {
  'web.start.waits': 'Ce qui vous attend',
  'web.start.waits.none': 'Rien ne vous attend.',
  'web.start.renew':
    '{n, plural, one {# engagement est à renouveler maintenant} many {# d’engagements sont à renouveler maintenant} other {# engagements sont à renouveler maintenant}}',
  'web.start.alerts':
    '{n, plural, one {# engagement appelle l’attention} many {# d’engagements appellent l’attention} other {# engagements appellent l’attention}}',
  'web.start.quarantine':
    '{n, plural, one {# ligne en quarantaine est à régler par vous} many {# de lignes en quarantaine sont à régler par vous} other {# lignes en quarantaine sont à régler par vous}}',
  'web.start.proposal': 'Changement de besoin proposé',
  'web.start.variation': 'Variante de norme proposée',
  'web.start.arrangement': 'Un arrangement attend votre accord',
  'web.start.review': 'Les lacunes de {mission} auraient dû être examinées avant le {day}',
  'web.start.action': 'Une action est en retard depuis le {day}',
  'web.start.due': 'Échéances',
  'web.start.due.none': 'Aucune échéance dans les prochains mois.',
  'web.start.due.on': 'Date',
  'web.start.due.what': 'Objet',
  'web.start.due.renewal': 'Renouvellement : {what}',
  'web.start.due.action': 'Action : {what}',
  'web.start.due.review': 'Dernier jour pour examiner les lacunes de {mission}',
  'web.start.due.mandate': 'Fin du mandat de {mission}',
  'web.start.changed': 'Ce qui a changé depuis le {day}',
  'web.start.changed.first': 'C’est votre première visite sur cet appareil : les sept derniers jours sont affichés.',
  'web.start.changed.none': 'Aucune ligne de la liste des lacunes n’a changé.',
  'web.start.changed.gaps': 'Liste des lacunes',
  'web.start.changed.from': '{before} → {after}',
  'web.start.changed.pledges': 'Engagements',
  'web.start.changed.pledges.none': 'Aucun engagement que vous pouvez voir n’a évolué.',
  'web.start.edition': 'L’édition {number} a été publiée',
  'web.start.change.NEW': 'nouvelle',
  'web.start.change.CLOSED': 'comblée',
  'web.start.change.WIDENED': 'plus large',
  'web.start.change.NARROWED': 'plus étroite',
  'web.start.signIn': 'Connectez-vous pour voir ce qui vous attend.',
  'web.start.asOf': 'Mandats et examens d’après le registre au {day}',
}
