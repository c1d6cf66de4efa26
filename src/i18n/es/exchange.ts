import type { RowProblemCode } from '../../core/exchange/row-problem.ts'

/** Why a row of an imported file could not be taken, and what to do about it, in Spanish. */
export const exchange: Record<RowProblemCode | `remedy.${RowProblemCode}`, string> = {
  'row.columns_missing': 'El número de campos de la fila ({columns}) no es el del encabezado',
  'remedy.row.columns_missing':
    'Compare la fila con el encabezado; un texto que contiene una coma debe ir entre comillas rectas.',
  'row.contributor_unknown': 'No se conoce el país contribuyente “{contributor}”',
  'remedy.row.contributor_unknown': 'Corrija el nombre o indique el código ISO. El más parecido: {nearest}.',
  'row.coordinate_invalid': '{latitude}, {longitude} no es un lugar del globo',
  'remedy.row.coordinate_invalid':
    'Indique grados: latitud de −90 a 90, longitud de −180 a 180; o deje ambos campos vacíos.',
  'row.date_invalid': '“{value}” no es una fecha del calendario',
  'remedy.row.date_invalid': 'Indique la fecha como año-mes-día, por ejemplo, 2010-06-30.',
  'row.day_future': 'La fecha {value} es posterior al día de la importación',
  'remedy.row.day_future': 'Un registro se refiere a lo ya contado: corrija la fecha.',
  'row.duplicate':
    'La línea {line} del archivo ya se refiere a la misma misión, el mismo país contribuyente y la misma fecha',
  'remedy.row.duplicate': 'Conserve una de las dos líneas y elimine la otra.',
  'row.mission_unknown': 'No se conoce la misión “{mission}”',
  'remedy.row.mission_unknown': 'Corrija la sigla. La más parecida: {nearest}.',
  'row.number_invalid': 'El valor “{value}” del campo {column} no es un número de personas',
  'remedy.row.number_invalid': 'Indique un número entero de 0 a 1.000.000 o deje el campo vacío si no se conoce.',
  'row.nothing_given': 'La fila no contiene ninguna cifra',
  'remedy.row.nothing_given': 'Rellene al menos uno de los campos de número o elimine la fila.',
  'row.text_invalid':
    'El texto del campo {column} contiene caracteres de control, invierte el sentido de la escritura o es demasiado largo',
  'remedy.row.text_invalid': 'Escriba el texto de nuevo, sin pegarlo; 2000 caracteres como máximo.',
  'row.total_differs': 'Las partes suman {sum, number}; el total indica {total, number}',
  'remedy.row.total_differs': 'Averigüe en la fuente cuál de los dos es erróneo y corríjalo.',
}
