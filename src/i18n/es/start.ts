import type { start as english } from '../en/start.ts'

export const start: Record<keyof typeof english, string> = {
  'web.start.waits': 'Lo que le espera',
  'web.start.waits.none': 'No hay nada pendiente.',
  'web.start.renew':
    '{n, plural, one {Debe renovarse ahora # promesa} many {Deben renovarse ahora # de promesas} other {Deben renovarse ahora # promesas}}',
  'web.start.alerts':
    '{n, plural, one {# promesa requiere atención} many {# de promesas requieren atención} other {# promesas requieren atención}}',
  'web.start.quarantine':
    '{n, plural, one {Le corresponde resolver # fila en cuarentena} many {Le corresponde resolver # de filas en cuarentena} other {Le corresponde resolver # filas en cuarentena}}',
  'web.start.proposal': 'Cambio de necesidad propuesto',
  'web.start.variation': 'Variante de norma propuesta',
  'web.start.arrangement': 'Un arreglo espera su acuerdo',
  'web.start.review': 'Las carencias de {mission} debían haberse examinado antes del {day}',
  'web.start.action': 'Una acción está atrasada desde el {day}',
  'web.start.due': 'Lo que vence',
  'web.start.due.none': 'No vence nada en los próximos meses.',
  'web.start.due.on': 'Fecha',
  'web.start.due.what': 'Qué',
  'web.start.due.renewal': 'Renovación: {what}',
  'web.start.due.action': 'Acción: {what}',
  'web.start.due.review': 'Último día para examinar las carencias de {mission}',
  'web.start.due.mandate': 'Termina el mandato de {mission}',
  'web.start.changed': 'Lo que ha cambiado desde el {day}',
  'web.start.changed.first': 'Es su primera visita en este dispositivo: se muestran los últimos siete días.',
  'web.start.changed.none': 'No ha cambiado ninguna línea de la lista de carencias.',
  'web.start.changed.gaps': 'Lista de carencias',
  'web.start.changed.from': '{before} → {after}',
  'web.start.changed.pledges': 'Promesas',
  'web.start.changed.pledges.none': 'No se ha movido ninguna promesa que usted pueda ver.',
  'web.start.edition': 'Se publicó la edición {number}',
  'web.start.change.NEW': 'nueva',
  'web.start.change.CLOSED': 'cubierta',
  'web.start.change.WIDENED': 'mayor',
  'web.start.change.NARROWED': 'menor',
  'web.start.signIn': 'Inicie sesión para ver lo que le espera.',
  'web.start.asOf': 'Mandatos y exámenes según el registro de {day}',
}
