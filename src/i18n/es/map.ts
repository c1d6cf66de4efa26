import type { map as english } from '../en/map.ts'

export const map: Record<keyof typeof english, string> = {
  'web.map.lead':
    'Dónde están las misiones y cuántas líneas de la lista de carencias siguen abiertas en cada una. La superficie del círculo es el número de carencias abiertas; cada tipo tiene su propia trama.',
  'web.map.picture': 'Mapa de las misiones con líneas en la lista de carencias; la tabla dice lo mismo',
  'web.map.area': 'Parte del mundo',
  'web.map.area.world': 'Mundo',
  'web.map.area.africa': 'África',
  'web.map.area.middle-east': 'Oriente Medio',
  'web.map.open':
    '{n, plural, =0 {ninguna carencia abierta} one {# carencia abierta} many {# de carencias abiertas} other {# carencias abiertas}}',
  'web.map.column.open': 'Carencias abiertas',
  'web.map.table': 'Misiones y sus carencias abiertas',
  'web.map.scale': 'Superficie del círculo: carencias abiertas',
  'web.map.moved': 'Los círculos que se taparían se separan; una línea lleva al lugar.',
  'web.map.unplaced': 'Fuera del mapa, porque no consta el lugar: {names}',
  'web.map.lines': 'Ver las líneas',
  'web.map.page': 'Página de la misión',
  'web.map.disclaimer':
    'Los límites y los nombres que figuran en este mapa y las denominaciones utilizadas en él no implican su apoyo o aceptación oficial por las Naciones Unidas.',
  'web.map.source':
    'No se trazan límites. Línea de costa: Natural Earth (dominio público). Los círculos están en el cuartel general indicado en el registro, con precisión de una décima de grado; las posiciones son indicativas y no se han verificado.',
}
