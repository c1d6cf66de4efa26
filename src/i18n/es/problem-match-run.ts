import type { MatchRunProblems } from '../../core/problem/match-run.ts'

export const problemMatchRun: Record<`problem.${keyof MatchRunProblems}` | `remedy.${keyof MatchRunProblems}`, string> =
  {
    'problem.run.unknown': 'No existe ningún cálculo «{run}», o ninguno que usted pueda ver.',
    'remedy.run.unknown': 'Sus cálculos: «gaplist match runs» o /api/v1/match-runs.',
    'problem.run.damaged':
      'El cálculo {run} no está guardado como se conservó: su problema no tiene la huella que figura al lado. No se muestra.',
    'remedy.run.damaged':
      'Ejecute «gaplist ledger verify» para encontrar qué se modificó, y restaure el registro desde una copia de seguridad.',
    'problem.run.too_many':
      '{limit, plural, one {# cálculo suyo está} many {# cálculos suyos están} other {# cálculos suyos están}} en espera o en curso: no se aceptan más.',
    'remedy.run.too_many': 'Espere a que termine uno o deténgalo.',
    'problem.run.queue_full':
      '{limit, plural, one {# cálculo ya espera} many {# cálculos ya esperan} other {# cálculos ya esperan}}: la cola está llena.',
    'remedy.run.queue_full': 'Inténtelo de nuevo dentro de unos minutos.',
    'problem.run.limit_invalid': '{field}: «{value}» no es un número entero de {from, number} a {to, number}.',
    'remedy.run.limit_invalid': 'Indique un número entero de {from, number} a {to, number}, u omita {field}.',
    'problem.run.engine_unknown': 'No existe ningún motor «{engine}».',
    'remedy.run.engine_unknown': 'Se esperaba: {allowed}; u omítalo y se tomará el adecuado.',
    'problem.run.not_running': 'El cálculo {run} no está en espera ni en curso: no hay nada que detener.',
    'remedy.run.not_running': 'Consulte en su lugar el resultado.',
    'problem.run.not_yours': 'El cálculo {run} lo pidió otra persona.',
    'remedy.run.not_yours': 'Solo quien lo pidió puede mostrarlo a otros.',
    'problem.run.share_unknown': 'Un cálculo no puede mostrarse a «{visibility}».',
    'remedy.run.share_unknown': 'Se esperaba: {allowed}.',
    'problem.run.share_confidential':
      'El cálculo se hizo con {count, plural, one {# promesa o arreglo ajeno que no se muestra} many {# promesas o arreglos ajenos que no se muestran} other {# promesas o arreglos ajenos que no se muestran}} a «{visibility}», o no con todas sus condiciones. No se compartió.',
    'remedy.run.share_confidential':
      'Vuelva a ejecutarlo para el público «{visibility}»: lo que este no puede ver no entrará en él.',
    'problem.run.failed': 'El cálculo {run} falló: no hay plan.',
    'remedy.run.failed': 'Su página dice por qué. Vuelva a pedirlo, si hace falta con otros límites.',
    'problem.run.assumption_invalid': '{assumption}: «{value}» no es una cifra de {from, number} a {to, number}.',
    'remedy.run.assumption_invalid': 'Indique una cifra de {from, number} a {to, number}, u omita {assumption}.',
    'problem.run.language_invalid': '«{value}» no es un código de idioma (para {mission}).',
    'remedy.run.language_invalid': 'Indique un código ISO 639, como en, fr o ar.',
    'problem.run.language_mission': 'No hay ninguna misión «{mission}» cuyo idioma de trabajo pueda fijarse.',
    'remedy.run.language_mission': 'Use el código de una misión del registro.',
    'problem.run.keep_unknown':
      'El plan del cálculo {run} no tiene ningún conjunto de {requirement} con la oferta {offer}.',
    'remedy.run.keep_unknown': 'Nombre los conjuntos como los tiene ese plan: necesidad y oferta.',
    'problem.run.keep_impossible':
      'El conjunto de {requirement} con la oferta {offer} ya no puede mantenerse: han cambiado hechos o supuestos.',
    'remedy.run.keep_impossible': 'Déjelo fuera, o pida un cálculo a la misma fecha con los mismos supuestos.',
  }
