import type { RemarkCode } from '../../core/gap/remark.ts'

/** What must be known beside a figure or a line, in French. */
export const remark: Record<`remark.${RemarkCode}`, string> = {
  'remark.figure.carried': 'Repris de {from} (chiffre du {on, date})',
  'remark.figure.derived': 'Calculé à partir d’autres données',
  'remark.figure.disputed':
    'Les sources divergent : {values} en plus de {chosen, number} ; aucun rédacteur n’a encore tranché',
  'remark.figure.headline': 'Choix de {author} : {reason}',
  'remark.figure.headline_by_secretariat': 'Choix du Secrétariat : {reason}',
  'remark.figure.mixed_days': 'Ses éléments portent sur des dates différentes',
  'remark.figure.old':
    'Chiffre ancien : {on, date}, soit {days, plural, one {# jour} many {# de jours} other {# jours}} plus tôt',
  'remark.figure.other_unit': 'Inconnu dans cette unité ; chiffre connu : {value, number} {unit} ({on, date})',
  'remark.figure.unverified': 'Chiffre non vérifié',
  'remark.gap.report_differs': 'Une source a fait état de {value, number} manquants au {on, date}',
  'remark.gap.reported': 'Lacune indiquée par une source au {on, date}, non calculée',
  'remark.mission.closing': 'Mission en cours de fermeture ; fin du mandat le {expiry, date}',
  'remark.mission.expired': 'Mandat expiré le {expiry, date} ; aucune prorogation connue',
  'remark.requirement.additional': 'En sus des moyens déjà présents, qui n’y sont pas comptés',
  'remark.requirement.carried': 'Besoin repris de {from}',
  'remark.requirement.ceiling': 'Besoin : l’effectif autorisé, plafond fixé par le Conseil',
  'remark.requirement.no_figure': 'Le besoin a été exprimé sans chiffre',
  'remark.requirement.unverified': 'Besoin non entièrement vérifié',
}
