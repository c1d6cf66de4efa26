import type { settings as english } from '../en/settings.ts'

export const settings: Record<keyof typeof english, string> = {
  'web.settings.lead': 'L’apparence et la langue de ce site. Ces choix sont conservés dans ce navigateur.',
  'web.settings.time': 'Dates et heures',
  'web.settings.time.utc':
    'Les dates sont des jours de calendrier, les mêmes pour tous. Les heures sont données en UTC.',
  'web.settings.time.here': 'Votre appareil est réglé sur {zone} : {here} y correspond à {utc} UTC.',
  'web.settings.keys': 'Clavier',
  'web.settings.keys.about':
    'Chaque commande est accessible avec la touche Tab. Les raccourcis d’un seul caractère peuvent être désactivés dans leur liste.',
  'web.settings.news': 'Être informé',
  'web.settings.news.about':
    'Les pages ouvertes suivent d’elles-mêmes les changements. Les échéances des mandats et des examens figurent au calendrier.',
  'web.settings.safety': 'Connexion',
  'web.settings.safety.about':
    'Clés d’accès, second facteur, mot de passe, clés de programmes et sessions ouvertes se trouvent dans votre compte.',
}
