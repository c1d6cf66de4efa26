import type { ProblemCode } from '../../core/problem.ts'
import { problemAccess } from './problem-access.ts'
import { problemArrangement } from './problem-arrangement.ts'
import { problemAssignment } from './problem-assignment.ts'
import { problemDocument } from './problem-document.ts'
import { problemEdition } from './problem-edition.ts'
import { problemExchange } from './problem-exchange.ts'
import { problemExercise } from './problem-exercise.ts'
import { problemHistory } from './problem-history.ts'
import { problemMatchAnswers } from './problem-match-answers.ts'
import { problemMatchRun } from './problem-match-run.ts'
import { problemMatch } from './problem-match.ts'
import { problemReach } from './problem-reach.ts'
import { problemRequirement } from './problem-requirement.ts'
import { problemReview } from './problem-review.ts'
import { problemSupply } from './problem-supply.ts'

/** What is wrong, and what to do about it, in Spanish. */
export const problem: Record<`problem.${ProblemCode}` | `remedy.${ProblemCode}`, string> = {
  ...problemAccess,
  ...problemArrangement,
  ...problemAssignment,
  ...problemDocument,
  ...problemEdition,
  ...problemExchange,
  ...problemExercise,
  ...problemHistory,
  ...problemMatch,
  ...problemMatchRun,
  ...problemMatchAnswers,
  ...problemReach,
  ...problemRequirement,
  ...problemReview,
  ...problemSupply,
  'problem.capability.unknown': 'No existe la capacidad “{capability}” en la taxonomía.',
  'remedy.capability.unknown':
    '¿Quiso decir {nearest}? La taxonomía completa: GET /api/v1/capabilities o “gaplist capabilities”.',
  'problem.cli.option_invalid': 'El valor “{value}” no es válido para la opción {option}.',
  'remedy.cli.option_invalid': 'Valores admitidos: {allowed}.',
  'problem.cli.usage': 'No se entendió la orden: {detail}.',
  'remedy.cli.usage': 'Consulte “gaplist --help” o, para una orden concreta, “gaplist COMMAND --help”.',
  'problem.file.exists': 'El archivo {file} ya existe.',
  'remedy.file.exists': 'Indique otro archivo o sustituya este con “--force”.',
  'problem.file.not_found': 'No existe el archivo {file}.',
  'remedy.file.not_found': 'Compruebe la ruta; se toma desde la carpeta en que se ejecuta la orden.',
  'problem.file.unreadable': 'No se pudo leer el archivo {file}: {detail}.',
  'remedy.file.unreadable':
    'Debe ser texto UTF-8 en formato CSV con una fila de encabezados. Guárdelo de nuevo como “CSV UTF-8”.',
  'problem.file.unwritable': 'No se pudo escribir el archivo {file}: {detail}.',
  'remedy.file.unwritable':
    'Compruebe que la carpeta existe, que este usuario puede escribir en ella y que hay espacio en el disco; o indique otro archivo.',
  'problem.headline.no_such_observation': 'No existe la observación “{observation}”.',
  'remedy.headline.no_such_observation':
    'Consulte las de una línea con “gaplist trace LINE” e indique la clave de una de ellas.',
  'problem.history.before_first_fact': 'No consta nada al {asOf} ni antes: el primer dato se refiere al {first}.',
  'remedy.history.before_first_fact': 'Pida el {first} o una fecha posterior.',
  'problem.history.day_invalid': '“{value}” no es una fecha del calendario.',
  'remedy.history.day_invalid': 'Indique la fecha como año-mes-día, por ejemplo, 2010-07-27.',
  'problem.history.day_too_far': 'La fecha {value} es posterior a la última que puede pedirse.',
  'remedy.history.day_too_far': 'Indique una fecha no posterior al {last}.',
  'problem.import.day_missing': 'El registro {file} no dice a qué fecha se refiere.',
  'remedy.import.day_missing':
    'Indique la fecha con “--on DAY”, por ejemplo, “--on 2010-06-30”, o inclúyala en el nombre del archivo.',
  'problem.import.layout_unknown':
    'El encabezado de {file} no corresponde a ninguno de los formatos que pueden leerse: {header}.',
  'remedy.import.layout_unknown':
    'Utilice el registro de contribuciones (por país contribuyente o por mes) o los despliegues de Geo-PKO; “gaplist import --help” enumera sus columnas.',
  'problem.internal': 'Se produjo un error en Gaplist. No se modificó nada. Referencia: {reference}.',
  'remedy.internal':
    'Inténtelo de nuevo; si vuelve a ocurrir, comunique la referencia, con la que figuran los detalles en el archivo de registro.',
  'problem.language.unknown': 'No se ofrece el idioma “{language}”.',
  'remedy.language.unknown': 'Elija uno de estos: {allowed}.',
  'problem.line.unknown': 'No existe la línea “{line}” en la lista de carencias de esa fecha.',
  'remedy.line.unknown': 'Una línea se escribe MISSION/capability. La más parecida: {nearest}.',
  'problem.mission.unknown': 'No existe la misión “{mission}”.',
  'remedy.mission.unknown': '¿Quiso decir {nearest}? Todas las misiones: GET /api/v1/missions o “gaplist missions”.',
  'problem.request.invalid': 'La solicitud no es válida: {field}: {detail}.',
  'remedy.request.invalid': 'Corrija {field}. Lo que admite cada solicitud se describe en /api/v1/openapi.json.',
  'problem.request.method': 'El método {method} no es posible aquí.',
  'remedy.request.method': 'Métodos admitidos: {allow}.',
  'problem.request.not_found': 'No hay nada en {path}.',
  'remedy.request.not_found': 'Las rutas existentes se describen en /api/v1/openapi.json.',
  'problem.server.port_taken': 'Otro programa está usando el puerto {port} de este equipo.',
  'remedy.server.port_taken':
    'Elija otro con “--port NUMBER” o PORT=NUMBER, o cierre el otro programa. “--port 0” toma uno libre.',
  'problem.store.auth_failed': 'La base de datos en {url} rechazó la conexión: {detail}.',
  'remedy.store.auth_failed':
    'Compruebe el usuario y la contraseña en DATABASE_URL y que este equipo tenga permiso para conectarse (pg_hba.conf).',
  'problem.store.database_missing': 'El servidor en {url} no tiene ninguna base de datos “{database}”.',
  'remedy.store.database_missing': 'Créela (createdb {database}) o indique otra al final de DATABASE_URL.',
  'problem.store.embedded.corrupt': 'El directorio de la base de datos {dir} está dañado: {detail}',
  'remedy.store.embedded.corrupt':
    'No se tocó nada de su contenido. Mueva el directorio a otro lugar e inicie de nuevo: la situación suministrada volverá a cargarse. El archivo de registro es {log}. Para utilizar otra base de datos, defina DATABASE_URL=postgres://user:password@host:5432/database.',
  'problem.store.embedded.disk_full': 'El disco de {dir} está lleno.',
  'remedy.store.embedded.disk_full': 'Libere espacio e inicie de nuevo: todo lo que se confirmó se conserva.',
  'problem.store.embedded.not_started': 'La base de datos integrada no se inició: {detail}',
  'remedy.store.embedded.not_started':
    'Su archivo de registro es {log}. También puede utilizar otro PostgreSQL: defina DATABASE_URL=postgres://user:password@host:5432/database.',
  'problem.store.embedded.not_writable': 'No se puede escribir en la carpeta {dir}.',
  'remedy.store.embedded.not_writable':
    'Conceda a este usuario permiso para escribir en ella o indique otra carpeta en GAPLIST_HOME.',
  'problem.store.embedded.socket_path': 'No se puede usar la carpeta de socket {path}: {detail}.',
  'remedy.store.embedded.socket_path':
    'Asigne a TMPDIR una ruta corta que pertenezca a este usuario o defina DATABASE_URL.',
  'problem.store.embedded.unsupported': 'No hay base de datos integrada para {platform} en {arch}.',
  'remedy.store.embedded.unsupported':
    'Utilice PostgreSQL 15 o una versión posterior: defina DATABASE_URL=postgres://user:password@host:5432/database.',
  'problem.store.embedded.version':
    'El directorio de la base de datos {dir} se creó con PostgreSQL {found}; este programa incluye la versión {wanted}.',
  'remedy.store.embedded.version':
    'Ábralo con el programa que lo creó o mueva el directorio a otro lugar e inicie de nuevo.',
  'problem.store.no_rights': 'El usuario de la base de datos no tiene los permisos necesarios: {detail}.',
  'remedy.store.no_rights':
    'Pida a un administrador que ejecute una vez: CREATE ROLE gaplist_owner NOLOGIN; CREATE ROLE gaplist_app NOLOGIN; GRANT gaplist_owner, gaplist_app TO (el usuario de DATABASE_URL); GRANT CREATE ON DATABASE … TO gaplist_owner. O indique en DATABASE_OWNER_URL un usuario que tenga estos permisos.',
  'problem.store.encoding': 'La base de datos está codificada en {found}; los nombres en seis idiomas exigen UTF8.',
  'remedy.store.encoding':
    'Cree una en UTF8: createdb --encoding=UTF8 --template=template0 NOMBRE, e indíquela en DATABASE_URL.',
  'problem.store.schema_newer':
    'Una versión más reciente de Gaplist modificó esta base de datos: {found}; esta conoce hasta {known}.',
  'remedy.store.schema_newer':
    'Actualice este programa. Una versión anterior no debe escribir en una base de datos más reciente.',
  'problem.store.too_old': 'El servidor de la base de datos es PostgreSQL {found}.',
  'remedy.store.too_old': 'Gaplist necesita PostgreSQL {wanted} o una versión posterior.',
  'problem.store.unavailable': 'El registro no puede leerse en este momento.',
  'remedy.store.unavailable': 'Inténtelo de nuevo dentro de un momento.',
  'problem.store.unreachable': 'Ninguna base de datos responde en {url}: {detail}.',
  'remedy.store.unreachable':
    'Compruebe el servidor y el puerto en DATABASE_URL y que el servidor esté en funcionamiento. Sin DATABASE_URL se utiliza la base de datos integrada.',
  'problem.store.url_invalid': 'DATABASE_URL no puede leerse como dirección de PostgreSQL: {url}.',
  'remedy.store.url_invalid':
    'Escríbala así: {detail}. En el usuario y la contraseña, escriba %40 por @, %2F por / y codifique del mismo modo los demás signos (%25 por %).',
  'problem.store.urls_differ': 'DATABASE_URL y DATABASE_OWNER_URL designan bases de datos distintas: {url} y {owner}.',
  'remedy.store.urls_differ':
    'Indique en ambas el mismo servidor, el mismo puerto y la misma base de datos; solo pueden diferir el usuario y la contraseña.',
  'problem.unit.mismatch': '{left} y {right} son unidades de medida distintas y no pueden sumarse.',
  'remedy.unit.mismatch': 'Indique ambas cantidades en la misma unidad.',
}
