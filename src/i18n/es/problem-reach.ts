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
  'problem.reach.data_invalid':
    'El archivo suministrado {file} tiene en la fila {row, number}, columna {field}, un valor que no se puede leer: «{value}».',
  'remedy.reach.data_invalid':
    'Vuelva a instalar el programa o corrija el archivo: data/README.md describe sus columnas.',
}
