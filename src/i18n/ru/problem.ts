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

/** What is wrong, and what to do about it, in Russian. The space before a dash is U+00A0. */
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
  'problem.capability.unknown': 'В классификаторе нет сил и средств с кодом «{capability}».',
  'remedy.capability.unknown':
    'Возможно, вы имели в виду {nearest}? Весь классификатор: GET /api/v1/capabilities или «gaplist capabilities».',
  'problem.cli.option_invalid': 'Значение «{value}» не подходит для параметра {option}.',
  'remedy.cli.option_invalid': 'Допустимые значения: {allowed}.',
  'problem.cli.usage': 'Команда не распознана: {detail}.',
  'remedy.cli.usage': 'См. «gaplist --help», а об отдельной команде — «gaplist COMMAND --help».',
  'problem.file.exists': 'Файл {file} уже существует.',
  'remedy.file.exists': 'Укажите другой файл или замените этот с помощью «--force».',
  'problem.file.not_found': 'Файл {file} не найден.',
  'remedy.file.not_found': 'Проверьте путь; он отсчитывается от папки, в которой выполняется команда.',
  'problem.file.unreadable': 'Не удалось прочитать файл {file}: {detail}.',
  'remedy.file.unreadable':
    'Это должен быть текст UTF-8 в формате CSV со строкой заголовков. Сохраните файл еще раз как «CSV UTF-8».',
  'problem.file.unwritable': 'Не удалось записать файл {file}: {detail}.',
  'remedy.file.unwritable':
    'Проверьте, что папка существует, что у этого пользователя есть право записи в нее и что на диске есть место; или укажите другой файл.',
  'problem.headline.no_such_observation': 'Запись данных «{observation}» не найдена.',
  'remedy.headline.no_such_observation':
    'Выведите записи для позиции командой «gaplist trace LINE» и укажите ключ одной из них.',
  'problem.history.before_first_fact':
    'На {asOf} и ранее ничего не зарегистрировано: самые ранние данные относятся к {first}.',
  'remedy.history.before_first_fact': 'Запросите {first} или более позднюю дату.',
  'problem.history.day_invalid': '«{value}» не является календарной датой.',
  'remedy.history.day_invalid': 'Укажите дату в виде год-месяц-день, например 2010-07-27.',
  'problem.history.day_too_far': 'Дата {value} позже последней, которую можно запросить.',
  'remedy.history.day_too_far': 'Укажите дату не позднее {last}.',
  'problem.import.day_missing': 'В реестре {file} не указано, к какой дате он относится.',
  'remedy.import.day_missing':
    'Укажите дату с помощью «--on DAY», например «--on 2010-06-30», или включите ее в имя файла.',
  'problem.import.layout_unknown':
    'Заголовок файла {file} не соответствует ни одному из поддерживаемых форматов: {header}.',
  'remedy.import.layout_unknown':
    'Используйте реестр предоставленных контингентов (по странам или по месяцам) либо данные о развертывании Geo-PKO; перечень столбцов выводит «gaplist import --help».',
  'problem.internal': 'В Gaplist произошла ошибка. Ничего не изменено. Номер для справок: {reference}.',
  'remedy.internal':
    'Повторите попытку; если ошибка повторится, сообщите этот номер: под ним в журнале записаны подробности.',
  'problem.language.unknown': 'Язык «{language}» не поддерживается.',
  'remedy.language.unknown': 'Выберите один из следующих: {allowed}.',
  'problem.line.unknown': 'В перечне недостающих сил и средств на эту дату нет позиции «{line}».',
  'remedy.line.unknown': 'Позиция записывается как MISSION/capability. Ближайшая: {nearest}.',
  'problem.mission.unknown': 'Миссия «{mission}» не найдена.',
  'remedy.mission.unknown':
    'Возможно, вы имели в виду {nearest}? Все миссии: GET /api/v1/missions или «gaplist missions».',
  'problem.request.invalid': 'Запрос составлен неверно: {field}: {detail}.',
  'remedy.request.invalid': 'Исправьте {field}. Допустимое содержание каждого запроса описано в /api/v1/openapi.json.',
  'problem.request.method': 'Метод {method} здесь не поддерживается.',
  'remedy.request.method': 'Допустимые методы: {allow}.',
  'problem.request.not_found': 'По адресу {path} ничего нет.',
  'remedy.request.not_found': 'Существующие пути описаны в /api/v1/openapi.json.',
  'problem.server.port_taken': 'Порт {port} на этом компьютере занят другой программой.',
  'remedy.server.port_taken':
    'Выберите другой с помощью «--port NUMBER» или PORT=NUMBER либо завершите другую программу. «--port 0» займет свободный порт.',
  'problem.store.auth_failed': 'База данных по адресу {url} отказала в подключении: {detail}.',
  'remedy.store.auth_failed':
    'Проверьте имя пользователя и пароль в DATABASE_URL, а также разрешено ли подключение с этого компьютера (pg_hba.conf).',
  'problem.store.database_missing': 'На сервере по адресу {url} нет базы данных «{database}».',
  'remedy.store.database_missing': 'Создайте ее (createdb {database}) или укажите другую в конце DATABASE_URL.',
  'problem.store.embedded.corrupt': 'Каталог базы данных {dir} поврежден: {detail}',
  'remedy.store.embedded.corrupt':
    'Его содержимое не изменялось. Переместите каталог и запустите программу снова: поставляемые данные загрузятся заново. Журнал: {log}. Чтобы использовать другую базу данных, задайте DATABASE_URL=postgres://user:password@host:5432/database.',
  'problem.store.embedded.disk_full': 'На диске с {dir} нет места.',
  'remedy.store.embedded.disk_full':
    'Освободите место и запустите программу снова: все подтвержденные данные сохранены.',
  'problem.store.embedded.not_started': 'Встроенная база данных не запустилась: {detail}',
  'remedy.store.embedded.not_started':
    'Ее журнал: {log}. Можно использовать и другой PostgreSQL: задайте DATABASE_URL=postgres://user:password@host:5432/database.',
  'problem.store.embedded.not_writable': 'Нет доступа на запись в папку {dir}.',
  'remedy.store.embedded.not_writable':
    'Дайте этому пользователю право записи в нее или укажите другую папку в GAPLIST_HOME.',
  'problem.store.embedded.socket_path': 'Папку сокета {path} использовать нельзя: {detail}.',
  'remedy.store.embedded.socket_path':
    'Укажите в TMPDIR короткий путь, принадлежащий этому пользователю, или задайте DATABASE_URL.',
  'problem.store.embedded.unsupported': 'Для {platform} на {arch} встроенной базы данных нет.',
  'remedy.store.embedded.unsupported':
    'Используйте PostgreSQL версии 15 или новее: задайте DATABASE_URL=postgres://user:password@host:5432/database.',
  'problem.store.embedded.version':
    'Каталог базы данных {dir} создан PostgreSQL {found}; в этой программе — версия {wanted}.',
  'remedy.store.embedded.version':
    'Откройте его той программой, которая его создала, или переместите каталог и запустите программу снова.',
  'problem.store.no_rights': 'У пользователя базы данных нет необходимых прав: {detail}.',
  'remedy.store.no_rights':
    'Попросите администратора один раз выполнить: CREATE ROLE gaplist_owner NOLOGIN; CREATE ROLE gaplist_app NOLOGIN; GRANT gaplist_owner, gaplist_app TO (пользователь из DATABASE_URL); GRANT CREATE ON DATABASE … TO gaplist_owner. Или укажите в DATABASE_OWNER_URL пользователя с этими правами.',
  'problem.store.encoding': 'База данных в кодировке {found}; для названий на шести языках нужна UTF8.',
  'remedy.store.encoding':
    'Создайте базу в UTF8: createdb --encoding=UTF8 --template=template0 ИМЯ и укажите ее в DATABASE_URL.',
  'problem.store.schema_newer':
    'Эту базу данных изменила более новая версия Gaplist: {found}; данной версии известно не далее {known}.',
  'remedy.store.schema_newer': 'Обновите программу. Старая версия не должна вносить записи в более новую базу данных.',
  'problem.store.too_old': 'Версия сервера базы данных — PostgreSQL {found}.',
  'remedy.store.too_old': 'Для Gaplist требуется PostgreSQL версии {wanted} или новее.',
  'problem.store.unavailable': 'В данный момент реестр недоступен.',
  'remedy.store.unavailable': 'Повторите попытку чуть позже.',
  'problem.store.unreachable': 'По адресу {url} база данных не отвечает: {detail}.',
  'remedy.store.unreachable':
    'Проверьте узел и порт в DATABASE_URL и то, что сервер работает. Без DATABASE_URL используется встроенная база данных.',
  'problem.store.url_invalid': 'DATABASE_URL не удалось прочитать как адрес PostgreSQL: {url}.',
  'remedy.store.url_invalid':
    'Запишите его в виде {detail}. В имени пользователя и пароле пишите %40 вместо @, %2F вместо / и так же кодируйте другие знаки (%25 вместо %).',
  'problem.store.urls_differ': 'В DATABASE_URL и DATABASE_OWNER_URL указаны разные базы данных: {url} и {owner}.',
  'remedy.store.urls_differ':
    'Укажите в обеих один и тот же узел, порт и базу данных; различаться могут только пользователь и пароль.',
  'problem.unit.mismatch': '{left} и {right} — разные единицы измерения, складывать их нельзя.',
  'remedy.unit.mismatch': 'Укажите обе величины в одной и той же единице.',
}
