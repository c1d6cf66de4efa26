import type { problemMatch as english } from '../en/problem-match.ts'

export const problemMatch: Record<keyof typeof english, string> = {
  'problem.match.unreadable': 'No se pudo leer el archivo {file}: {detail}.',
  'remedy.match.unreadable': 'Compruebe que es un archivo y que este usuario puede leerlo.',
  'problem.match.not_json': 'El archivo {file} no es JSON: {detail}.',
  'remedy.match.not_json': 'Corríjalo en el lugar indicado o vuelva a escribirlo con un programa que produzca JSON.',
  'problem.match.nested_too_deep': 'El archivo {file} tiene corchetes anidados a más de {limit, number} niveles.',
  'remedy.match.nested_too_deep':
    'Ningún problema ni plan es tan profundo. Compruebe que indicó el archivo correcto y que el programa que lo escribió funcionó bien.',
  'problem.match.encoding': 'El archivo {file} no es texto UTF-8: {found}.',
  'remedy.match.encoding': 'Guárdelo de nuevo como UTF-8.',
  'problem.match.file_too_large':
    'El archivo {file} tiene {megabytes, number} megabytes; se admiten como máximo {limit, number}. No se leyó.',
  'remedy.match.file_too_large': 'Quite lo que no pueda importar o divida el problema.',
  'problem.match.field_type': '{field}: se esperaba el tipo {expected} y se encontró {found}.',
  'remedy.match.field_type': 'Dé a {field} el tipo {expected}.',
  'problem.match.field_range': '{field}: {value} está fuera del intervalo de {from} a {to}.',
  'remedy.match.field_range': 'Dé un número de {from} a {to}.',
  'problem.match.field_character':
    '{field} contiene un carácter de control o una marca que cambia la dirección del texto.',
  'remedy.match.field_character': 'Quítelo; los identificadores y nombres admiten letras, cifras, espacios y signos.',
  'problem.match.field_choice': '{field}: no se admite «{value}».',
  'remedy.match.field_choice': 'Valores esperados: {allowed}.',
  'problem.match.field_unknown': 'No existe el campo {field}.',
  'remedy.match.field_unknown': 'Quítelo o corrija su nombre. Campos posibles aquí: {allowed}.',
  'problem.match.field_missing': 'Falta el campo {field}.',
  'remedy.match.field_missing': 'Añada {field}.',
  'problem.match.too_large': '{field}: {count, number}, cuando se admiten {limit, number} como máximo.',
  'remedy.match.too_large': 'Quite lo que no pueda importar o divida el problema.',
  'problem.match.id_duplicate': '{field}: «{id}» figura dos veces.',
  'remedy.match.id_duplicate': 'Dé a cada uno su identificador o quite uno de los dos.',
  'problem.match.id_unknown': '{field}: «{id}» no figura en {list}.',
  'remedy.match.id_unknown': 'Añada «{id}» a {list} o corrija {field}.',
  'problem.match.period_empty': '{field}: el período del mes {from} al mes {until} no contiene ningún mes.',
  'remedy.match.period_empty': '«until» es el mes siguiente al último: debe ser mayor que «from».',
  'problem.match.not_ascending': '{field} no es mayor que el número anterior.',
  'remedy.match.not_ascending': 'Ponga los números en orden ascendente.',
  'problem.match.own_substitute': '{field}: «{id}» figura como sustituto de sí mismo.',
  'remedy.match.own_substitute': 'Indique otra capacidad o quite el campo.',
  'problem.match.fixed_impossible':
    'El conjunto acordado de la oferta «{offer}» para la necesidad «{requirement}» no puede mantenerse: infringe una regla del problema o choca con otro conjunto acordado.',
  'remedy.match.fixed_impossible':
    'Revise sus meses, lotes, cursos y fondos con «gaplist match verify» y corrija el arreglo o el problema.',
  'problem.match.plan_discarded':
    'El motor «{engine}» dio un plan que no supera la verificación (incumplimientos: {breaches, number}; el primero: {first}). El plan se descartó.',
  'remedy.match.plan_discarded':
    'Es un defecto del programa. Comuníquelo con el archivo del problema; pruebe otro motor.',
  'problem.match.search_failed':
    'Falló una búsqueda interna del motor «{engine}»: {detail}. Se muestran el plan y la cota que tenía antes.',
  'remedy.match.search_failed':
    'El plan está verificado y la cota es válida; otro motor puede acercarse más. Comunique el defecto con el archivo del problema.',
  'problem.match.engine_failed': 'El motor «{engine}» terminó sin respuesta: {detail}.',
  'remedy.match.engine_failed':
    'Es un defecto del programa. Comuníquelo con el archivo del problema; pruebe otro motor o un límite de tiempo menor.',
  'problem.match.memory': 'El motor «{engine}» necesitó más de los {megabytes, number} megabytes permitidos.',
  'remedy.match.memory': 'Quite lo que no pueda importar, divida el problema o permita más memoria.',
}
