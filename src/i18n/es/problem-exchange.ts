import type { problemExchange as english } from '../en/problem-exchange.ts'

export const problemExchange: Record<keyof typeof english, string> = {
  'problem.exchange.file_too_large': 'El archivo tiene {bytes} bytes; se aceptan {limit} como máximo.',
  'remedy.exchange.file_too_large': 'Divídalo en varios archivos.',
  'problem.exchange.busy': 'El servidor está ocupado con otros archivos en este momento.',
  'remedy.exchange.busy': 'Espere un momento y vuelva a enviar el archivo; no se ha conservado nada de él.',
  'problem.sheet.not_spreadsheet': '«{file}» no es una hoja de cálculo.',
  'remedy.sheet.not_spreadsheet':
    'Envíe un libro de Excel (.xlsx) o un archivo CSV; lo más seguro es descargar la hoja aquí y rellenarla.',
  'problem.sheet.type_unknown': 'No se acepta contenido del tipo «{type}».',
  'remedy.sheet.type_unknown':
    'Envíe application/vnd.openxmlformats-officedocument.spreadsheetml.sheet para un libro (.xlsx), o text/csv.',
  'problem.sheet.old_format': '«{file}» tiene el formato {format}, que no se lee.',
  'remedy.sheet.old_format': 'Ábralo en su programa de hojas de cálculo y guárdelo como «Libro de Excel (.xlsx)».',
  'problem.sheet.encrypted': '«{file}» está protegido con contraseña.',
  'remedy.sheet.encrypted': 'Guarde una copia sin contraseña y envíela.',
  'problem.sheet.active_content':
    '«{file}» contiene {part}: no se aceptan macros, controles, vínculos a otros archivos ni archivos incrustados.',
  'remedy.sheet.active_content':
    'Guárdelo como «Libro de Excel (.xlsx)» sin macros, rompa sus vínculos y quite los objetos incrustados; o copie las filas en una hoja recién descargada.',
  'problem.sheet.damaged': '«{file}» está dañado: no se puede descomprimir ni leer.',
  'remedy.sheet.damaged':
    'Ábralo en su programa de hojas de cálculo, guárdelo de nuevo como «Libro de Excel (.xlsx)» y envíe esa copia.',
  'problem.sheet.unpacks_too_large':
    '«{file}» ocuparía {bytes, number} bytes al descomprimirse: demasiado para su tamaño, o más de {limit, number}.',
  'remedy.sheet.unpacks_too_large':
    'Quite lo que no pertenezca a la tabla (imágenes, filas vacías con formato) o divídala en varios archivos.',
  'problem.sheet.too_heavy': 'La lectura de «{file}» exige demasiada memoria o tiempo.',
  'remedy.sheet.too_heavy': 'Quite lo que no pertenezca a la tabla o divídala en varios archivos.',
  'problem.sheet.encoding': '«{file}» no está en Unicode, como debe estarlo un archivo CSV (parece {found}).',
  'remedy.sheet.encoding':
    'Guárdelo como «CSV UTF-8» o como «Libro de Excel (.xlsx)»: leídos de otro modo, los acentos y otras escrituras se alterarían.',
  'problem.sheet.quotes_open':
    'Las comillas de la fila {line, number} de «{file}» no se cierran o están dentro de una celda.',
  'remedy.sheet.quotes_open':
    'Ponga comillas alrededor de toda la celda y duplique las que contenga; o guarde el archivo como «Libro de Excel (.xlsx)».',
  'problem.sheet.rows_too_many': '«{file}» tiene más de {limit, number} filas.',
  'remedy.sheet.rows_too_many': 'Divídalo en varios archivos.',
  'problem.sheet.columns_too_many': '«{file}» tiene más de {limit, number} columnas.',
  'remedy.sheet.columns_too_many': 'Quite las columnas que la hoja no necesita.',
  'problem.sheet.columns_missing': 'A «{file}» le faltan las columnas {columns}.',
  'remedy.sheet.columns_missing': 'Descargue de nuevo la hoja y copie en ella sus filas, sin tocar las primeras.',
  'problem.sheet.column_twice': 'La columna {column} aparece dos veces en «{file}».',
  'remedy.sheet.column_twice': 'Quite una de las dos.',
  'problem.sheet.kind_unknown': 'No existe la hoja «{kind}».',
  'remedy.sheet.kind_unknown': 'Existen: {allowed}.',
  'problem.sheet.kind_differs': '«{file}» es la hoja «{found}», no «{kind}».',
  'remedy.sheet.kind_differs': 'Elija la hoja que corresponda u otro archivo.',
  'problem.sheet.read_only': 'La hoja «{kind}» no se vuelve a recibir: es un cálculo.',
  'remedy.sheet.read_only': 'Modifique aquello de lo que se calcula: necesidades, declaraciones y promesas.',
  'problem.sheet.not_previewed': 'La solicitud no indica qué archivo previsualizado envía.',
  'remedy.sheet.not_previewed':
    'Previsualice primero el archivo y envíelo con el resumen de la respuesta en el encabezado Content-Digest.',
  'problem.sheet.digest_differs': 'Este no es el archivo que se previsualizó.',
  'remedy.sheet.digest_differs': 'Previsualícelo de nuevo antes de enviarlo.',
  'problem.sheet.key_unknown': 'No hay nada con la clave {key}.',
  'remedy.sheet.key_unknown': 'Deje las claves como se descargaron; para una fila nueva, deje la clave vacía.',
  'problem.sheet.key_twice': 'La clave {key} ya figura en la fila {line, number}.',
  'remedy.sheet.key_twice': 'Conserve una de las dos filas; para algo nuevo, deje la clave vacía.',
  'problem.sheet.row_twice': 'Esta fila nueva dice lo mismo que la fila {line, number}.',
  'remedy.sheet.row_twice':
    'Si en verdad son dos, indique en la nota qué las distingue o reúnalas en una sola cantidad; si no, quite una.',
  'problem.sheet.not_yours': '{key} pertenece a otra organización.',
  'remedy.sheet.not_yours': 'Solo su propietaria lo modifica. Restablezca la fila o quítela del archivo.',
  'problem.sheet.conflict':
    'Otra persona ha modificado {key}: su fila es de la versión {version} y rige la versión {current}.',
  'remedy.sheet.conflict':
    'Compare su fila con lo que contiene el registro; después ponga {current} como versión y envíela de nuevo, o quite la fila.',
  'problem.sheet.cells_beyond': 'La fila tiene {given, number} celdas y el encabezado {columns, number}.',
  'remedy.sheet.cells_beyond': 'Ponga entre comillas los textos que contengan el separador.',
  'problem.cell.formula': 'La celda {column} contiene una fórmula.',
  'remedy.cell.formula': 'Ponga su valor: copie la celda y péguela como valor.',
  'problem.cell.error': 'La celda {column} muestra el error {value}.',
  'remedy.cell.error': 'Ponga un valor o deje la celda vacía.',
  'problem.cell.number_invalid': '«{value}» en {column} no es un número aceptado.',
  'remedy.cell.number_invalid':
    'Dé un número, cero o mayor, con las cifras 0–9 y sin separadores; un importe con punto y dos decimales como máximo.',
  'problem.cell.number_ambiguous':
    '«{value}» en {column} puede leerse de dos maneras: su punto o su coma puede separar millares o decimales.',
  'remedy.cell.number_ambiguous':
    'Escríbalo sin separador de millares y con los decimales tras un punto: 1234 o 1234.50.',
  'problem.cell.day_invalid': '«{value}» en {column} no es un día.',
  'remedy.cell.day_invalid': 'Escriba año-mes-día, por ejemplo 2010-07-27, o use una celda de fecha.',
  'problem.cell.code_unknown': '«{value}» en {column} no está en su lista.',
  'remedy.cell.code_unknown': 'Elija en la hoja de códigos. Lo más parecido: {nearest}.',
  'problem.cell.item_invalid': '«{value}» en {column} no tiene la forma {form}.',
  'remedy.cell.item_invalid': 'Escriba así cada elemento, con | entre ellos.',
  'problem.cell.required': '{column} está vacío.',
  'remedy.cell.required': 'Una fila nueva lo necesita.',
  'problem.cell.fixed': '{column} no se puede modificar aquí; el registro contiene «{value}».',
  'remedy.cell.fixed': 'Restituya el valor anterior; otra cosa es una fila nueva con la clave vacía.',
  'problem.quarantine.unknown': 'No hay ninguna fila {row} en cuarentena.',
  'remedy.quarantine.unknown': 'Consulte la lista de la cuarentena para ver los números de sus filas.',
  'problem.quarantine.settled': 'La fila {row} de la cuarentena ya está resuelta.',
  'remedy.quarantine.settled': 'Vuelva a leerla para ver cómo y por quién.',
  'problem.quarantine.not_settled_by_you': 'No le corresponde resolver la fila {row} de la cuarentena.',
  'remedy.quarantine.not_settled_by_you':
    'La resuelve su propietaria: la organización que la envió, o la Secretaría en el caso de los registros públicos.',
  'problem.quarantine.no_correction': 'La fila {row} sigue siendo errónea tal como está: {code}.',
  'remedy.quarantine.no_correction': 'Corrija lo que indica su problema o descártela con un motivo.',
}
