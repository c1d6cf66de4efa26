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

/** What is wrong, and what to do about it: one pair for each problem code. */
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
  'problem.capability.unknown': 'There is no capability “{capability}” in the taxonomy.',
  'remedy.capability.unknown':
    'Did you mean {nearest}? The whole taxonomy: GET /api/v1/capabilities, or “gaplist capabilities”.',
  'problem.cli.option_invalid': 'The value “{value}” does not fit the option {option}.',
  'remedy.cli.option_invalid': 'It takes: {allowed}.',
  'problem.cli.usage': 'The command was not understood: {detail}.',
  'remedy.cli.usage': 'See “gaplist --help”, or “gaplist COMMAND --help” for one command.',
  'problem.file.exists': 'The file {file} is already there.',
  'remedy.file.exists': 'Name another file, or replace this one with “--force”.',
  'problem.file.not_found': 'There is no file {file}.',
  'remedy.file.not_found': 'Check the path; it is taken from the folder in which the command runs.',
  'problem.file.unreadable': 'The file {file} could not be read: {detail}.',
  'remedy.file.unreadable': 'It must be UTF-8 text in CSV form with a header row. Save it again as “CSV UTF-8”.',
  'problem.file.unwritable': 'The file {file} could not be written: {detail}.',
  'remedy.file.unwritable':
    'Check that the folder exists, that this user may write there, and that the disk has room; or name another file.',
  'problem.headline.no_such_observation': 'There is no observation “{observation}”.',
  'remedy.headline.no_such_observation':
    'List those of a line with “gaplist trace LINE” and give the key of one of them.',
  'problem.history.before_first_fact': 'Nothing is recorded for {asOf} or earlier: the first fact speaks of {first}.',
  'remedy.history.before_first_fact': 'Ask for {first} or later.',
  'problem.history.day_invalid': '“{value}” is not a day of the calendar.',
  'remedy.history.day_invalid': 'Give a day as year-month-day, for example 2010-07-27.',
  'problem.history.day_too_far': '{value} is later than any day that can be asked for.',
  'remedy.history.day_too_far': 'Give a day not later than {last}.',
  'problem.import.day_missing': 'The register {file} does not say which day it speaks of.',
  'remedy.import.day_missing':
    'Give the day with “--on DAY”, for example “--on 2010-06-30”, or put it into the file’s name.',
  'problem.import.layout_unknown': 'The header of {file} fits none of the layouts that can be read: {header}.',
  'remedy.import.layout_unknown':
    'Use the contributions register (by contributor or by month) or the Geo-PKO deployments; “gaplist import --help” lists their columns.',
  'problem.internal': 'Something went wrong inside Gaplist. Nothing was changed. Reference: {reference}.',
  'remedy.internal': 'Try again; if it happens again, report the reference, under which the log holds the details.',
  'problem.language.unknown': 'There is no language “{language}”.',
  'remedy.language.unknown': 'Choose one of {allowed}.',
  'problem.line.unknown': 'There is no line “{line}” in the gap list of that day.',
  'remedy.line.unknown': 'A line is MISSION/capability. Nearest: {nearest}.',
  'problem.mission.unknown': 'There is no mission “{mission}”.',
  'remedy.mission.unknown': 'Did you mean {nearest}? All missions: GET /api/v1/missions, or “gaplist missions”.',
  'problem.request.invalid': 'The request is not valid: {field}: {detail}.',
  'remedy.request.invalid': 'Correct {field}. What each request takes is described in /api/v1/openapi.json.',
  'problem.request.method': '{method} is not possible here.',
  'remedy.request.method': 'Use one of: {allow}.',
  'problem.request.not_found': 'There is nothing at {path}.',
  'remedy.request.not_found': 'The paths that exist are described in /api/v1/openapi.json.',
  'problem.server.port_taken': 'Port {port} of this machine is in use by another program.',
  'remedy.server.port_taken':
    'Choose another with “--port NUMBER” or PORT=NUMBER, or end the other program. “--port 0” takes a free one.',
  'problem.store.auth_failed': 'The database at {url} refused the sign-in: {detail}.',
  'remedy.store.auth_failed': 'Check user and password in DATABASE_URL, and that this host may sign in (pg_hba.conf).',
  'problem.store.database_missing': 'The server at {url} has no database “{database}”.',
  'remedy.store.database_missing': 'Create it (createdb {database}), or name another one at the end of DATABASE_URL.',
  'problem.store.embedded.corrupt': 'The database directory {dir} is damaged: {detail}',
  'remedy.store.embedded.corrupt':
    'Nothing in it was touched. Move the directory aside and start again: the shipped situation loads anew. The log is {log}. To use another database, set DATABASE_URL=postgres://user:password@host:5432/database.',
  'problem.store.embedded.disk_full': 'The disk of {dir} is full.',
  'remedy.store.embedded.disk_full':
    'Free some space and start again: everything that was acknowledged is still there.',
  'problem.store.embedded.not_started': 'The embedded database did not start: {detail}',
  'remedy.store.embedded.not_started':
    'Its log is {log}. Or use another PostgreSQL: set DATABASE_URL=postgres://user:password@host:5432/database.',
  'problem.store.embedded.not_writable': 'The folder {dir} cannot be written to.',
  'remedy.store.embedded.not_writable':
    'Give this user the right to write there, or name another folder in GAPLIST_HOME.',
  'problem.store.embedded.socket_path': 'The socket folder {path} cannot be used: {detail}.',
  'remedy.store.embedded.socket_path': 'Set TMPDIR to a short path that belongs to this user, or set DATABASE_URL.',
  'problem.store.embedded.unsupported': 'There is no embedded database for {platform} on {arch}.',
  'remedy.store.embedded.unsupported':
    'Use a PostgreSQL 15 or newer: set DATABASE_URL=postgres://user:password@host:5432/database.',
  'problem.store.embedded.version':
    'The database directory {dir} was made by PostgreSQL {found}; this program brings {wanted}.',
  'remedy.store.embedded.version':
    'Start it with the program that made it, or move the directory aside and start again.',
  'problem.store.no_rights': 'The database user may not do what is needed: {detail}.',
  'remedy.store.no_rights':
    'Let an administrator run once: CREATE ROLE gaplist_owner NOLOGIN; CREATE ROLE gaplist_app NOLOGIN; GRANT gaplist_owner, gaplist_app TO the user of DATABASE_URL; GRANT CREATE ON DATABASE … TO gaplist_owner. Or name a user with these rights in DATABASE_OWNER_URL.',
  'problem.store.encoding': 'The database is encoded in {found}; names in six languages need UTF8.',
  'remedy.store.encoding':
    'Create one in UTF8: createdb --encoding=UTF8 --template=template0 NAME, and name it in DATABASE_URL.',
  'problem.store.schema_newer': 'A newer Gaplist has changed this database: {found}; this one knows up to {known}.',
  'remedy.store.schema_newer': 'Update this program. An older one must not write to a newer database.',
  'problem.store.too_old': 'The database server is PostgreSQL {found}.',
  'remedy.store.too_old': 'Gaplist needs PostgreSQL {wanted} or newer.',
  'problem.store.unavailable': 'The register cannot be read at the moment.',
  'remedy.store.unavailable': 'Try again in a moment.',
  'problem.store.unreachable': 'No database answers at {url}: {detail}.',
  'remedy.store.unreachable':
    'Check host and port in DATABASE_URL and that the server runs. Without DATABASE_URL the embedded database is used.',
  'problem.store.url_invalid': 'DATABASE_URL cannot be read as a PostgreSQL address: {url}.',
  'remedy.store.url_invalid':
    'Write it as {detail}. In user and password, write @ as %40, / as %2F, and : ? # % as %3A %3F %23 %25.',
  'problem.store.urls_differ': 'DATABASE_URL and DATABASE_OWNER_URL name different databases: {url} and {owner}.',
  'remedy.store.urls_differ': 'Give both the same host, port and database; only user and password may differ.',
  'problem.unit.mismatch': '{left} and {right} are different units of measure and cannot be added.',
  'remedy.unit.mismatch': 'Give both quantities in the same unit.',
}
