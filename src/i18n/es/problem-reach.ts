import type { ReachProblems } from '../../core/problem/reach.ts'

export const problemReach: Record<`problem.${keyof ReachProblems}` | `remedy.${keyof ReachProblems}`, string> = {
  'problem.reach.assumption_unknown': 'No existe el supuesto «{key}».',
  'remedy.reach.assumption_unknown': 'Los que se pueden cambiar: {known}.',
  'problem.reach.assumption_range': 'De {low} a {high} {unit} no conviene al supuesto «{key}».',
  'remedy.reach.assumption_range':
    'Indique un mínimo y un máximo entre {least, number} y {most, number} {unit}, primero el mínimo; si solo tiene sentido un valor, repítalo.',
  'problem.reach.missing_invalid': '«{value}» no es un número de aeronaves que faltan.',
  'remedy.reach.missing_invalid':
    'Indique un número entero de 0 a {most, number}, u omítalo para tomar el de la lista de carencias.',
  'problem.reach.fact_invalid': 'En la lista «{list}», fila {row, number}, campo {field}: «{value}» no es válido.',
  'remedy.reach.fact_invalid':
    'Corríjalo, u omita el campo si no se conoce: cada clave una sola vez, latitud y longitud juntas y en grados, primero el extremo inferior.',
  'problem.reach.facts_too_many':
    'La lista «{list}» tiene {count, number} entradas; se calculan a lo sumo {most, number} a la vez.',
  'remedy.reach.facts_too_many': 'Pregunte por menos, o por una parte de la misión cada vez.',
  'problem.reach.data_invalid':
    'El archivo suministrado {file} tiene en la fila {row, number}, columna {field}, un valor que no se puede leer: «{value}».',
  'remedy.reach.data_invalid':
    'Vuelva a instalar el programa o corrija el archivo: data/README.md describe sus columnas.',
}
