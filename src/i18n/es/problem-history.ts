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
}
