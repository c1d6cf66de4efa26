import type { problemHistory as english } from '../en/problem-history.ts'

export const problemHistory: Record<keyof typeof english, string> = {
  'problem.subject.changed':
    'Otra persona ha modificado esto desde que usted leyó la versión {version}. No se ha escrito nada suyo.',
  'remedy.subject.changed': 'Vuelva a leerlo, compare y envíe su cambio con la nueva versión.',
  'problem.request.version_missing': 'La solicitud no dice qué versión modifica.',
  'remedy.request.version_missing': 'Lea primero el objeto y envíe su ETag en el encabezado If-Match.',
  'problem.request.key_reused': 'La clave {key} ya se usó para otra solicitud.',
  'remedy.request.key_reused':
    'Use una Idempotency-Key nueva para cada solicitud nueva; repita una clave solo con la misma solicitud.',
  'problem.text.too_long': '{field} tiene {length} caracteres; se aceptan {limit} como máximo.',
  'remedy.text.too_long': 'Acorte {field}.',
  'problem.text.empty': '{field} está vacío.',
  'remedy.text.empty': 'Escriba algo en {field}.',
  'problem.text.character': '{field} contiene un carácter que no se acepta: {character}.',
  'remedy.text.character':
    'Elimínelo. No se aceptan caracteres de control ni marcas que cambien la dirección del texto.',
  'problem.backup.foreign': '{file} no es una copia de seguridad de Gaplist.',
  'remedy.backup.foreign': 'Indique un archivo escrito por “gaplist backup”.',
  'problem.backup.damaged':
    '{file} está dañado: está incompleto o se modificó después de escribirse. No se ha restaurado nada.',
  'remedy.backup.damaged': 'Cópielo de nuevo desde donde se guarda o use otra copia de seguridad.',
  'problem.backup.newer': '{file} es de un Gaplist más reciente: {found}; este lee hasta {known}.',
  'remedy.backup.newer': 'Actualice este programa y restaure después.',
  'problem.backup.unreadable': 'No se pudo leer el archivo {file}: {detail}.',
  'remedy.backup.unreadable': 'Compruebe que es un archivo y que este usuario puede leerlo.',
  'problem.backup.passphrase_needed': '{file} está cifrado.',
  'remedy.backup.passphrase_needed':
    'Indique el archivo que contiene su frase de contraseña: “--passphrase-file ARCHIVO”.',
  'problem.backup.passphrase_wrong': 'La frase de contraseña no abre {file}.',
  'remedy.backup.passphrase_wrong':
    'Dé la que se usó para cifrarlo. Solo cuenta la primera línea del archivo de la frase.',
  'problem.backup.passphrase_short':
    'La primera línea de {file} es una frase de contraseña de menos de {least, plural, one {# carácter} many {# de caracteres} other {# caracteres}}.',
  'remedy.backup.passphrase_short': 'Ponga una más larga; varias palabras son fáciles de recordar.',
  'problem.backup.not_encrypted': '{file} no está cifrado, aunque se dio una frase de contraseña.',
  'remedy.backup.not_encrypted': 'Asegúrese de que es el archivo que desea y restáurelo sin “--passphrase-file”.',
  'problem.backup.nothing': 'No hay ningún registro en {where}.',
  'remedy.backup.nothing':
    'Cree uno con “gaplist list”, o indique otra base de datos en DATABASE_URL u otra carpeta en GAPLIST_HOME.',
  'problem.backup.not_empty': 'El registro en {where} no está vacío. No se ha cambiado nada.',
  'remedy.backup.not_empty': 'Restaure en un registro vacío o sustituya este con “--replace”.',
  'problem.backup.not_confirmed': 'No se confirmó la sustitución del registro en {where}. No se ha cambiado nada.',
  'remedy.backup.not_confirmed': 'Escriba la dirección exactamente como se muestra o confirme con “--yes”.',
  'problem.backup.in_use':
    '{sessions, plural, one {# otra conexión usa} many {# de otras conexiones usan} other {# otras conexiones usan}} el registro en {where}. No se ha cambiado nada.',
  'remedy.backup.in_use': 'Termine antes los demás programas Gaplist: lo que escribieran entretanto se perdería.',
  'problem.backup.owner_needed':
    'El usuario de la base de datos no puede actuar por el propietario del registro: {detail}.',
  'remedy.backup.owner_needed': 'Indique en DATABASE_OWNER_URL un usuario que pueda: un miembro del rol gaplist_owner.',
  'problem.backup.schema_differs':
    '{file} contiene {table} en una forma que esta versión del registro no tiene. No se ha cambiado nada.',
  'remedy.backup.schema_differs': 'Restáurelo con el programa que lo escribió y actualice ese programa después.',
  'problem.backup.not_verified':
    'El registro restaurado no concuerda con su copia de seguridad ({what}). No se ha cambiado nada.',
  'remedy.backup.not_verified':
    'Compruebe el registro de origen con “gaplist ledger verify” o use otra copia de seguridad.',
  'problem.live.too_many': 'Usted ya tiene {limit, number} conexiones en directo.',
  'remedy.live.too_many':
    'Cierre las páginas que ya no necesite. Las páginas funcionan sin ellas: muestran lo nuevo cuando se vuelven a abrir.',
  'problem.ledger.entry_unknown': 'El libro no muestra ningún asiento {entry, number}.',
  'remedy.ledger.entry_unknown': 'Consulte la lista; lo confidencial no figura en ella.',
  'problem.live.full': 'Por el momento no se aceptan más conexiones en directo.',
  'remedy.live.full':
    'Las páginas funcionan sin ellas: muestran lo nuevo cuando se vuelven a abrir. Lo intentan de nuevo por sí solas.',
}
