import { expect, test } from 'vitest'
import { asFailure, StoreFailure } from './failure.ts'
import { placesIn } from './paths.ts'
import { TRANSIENT, verdictOf } from './verdict.ts'

const places = placesIn('/srv/gaplist')
const at = '2026-11-23 05:43:43.128 UTC [5412] '

test.each([
  [`${at}PANIC:  could not locate a valid checkpoint record at 0/174B298`, 'store.embedded.corrupt'],
  [`${at}FATAL:  could not open directory "pg_xact": No such file or directory`, 'store.embedded.corrupt'],
  [`${at}FATAL:  could not write lock file "postmaster.pid": No space left on device`, 'store.embedded.disk_full'],
  [`${at}PANIC:  could not write to file "pg_wal/xlogtemp.1": Disk quota exceeded`, 'store.embedded.disk_full'],
  [`${at}FATAL:  could not create lock file "postmaster.pid": Read-only file system`, 'store.embedded.not_writable'],
  [`${at}FATAL:  configuration file "/srv/postgresql.conf" contains errors`, 'store.embedded.not_started'],
  [`${at}FATAL:  could not create shared memory segment: Invalid argument`, 'store.embedded.not_started'],
  ['postgres: error while loading shared libraries: libssl.so.1.1', 'store.embedded.not_started'],
  ['', 'store.embedded.not_started'],
])('%s: %s', (text, code) => expect(verdictOf(text, places).code).toBe(code))

test('a hint about damage in a start that was killed is no damage', () => {
  const text = `${at}LOG:  database system was interrupted while in recovery
${at}HINT:  This probably means that some data is corrupted and you will have to use the last backup for recovery.`
  expect(verdictOf(text, places).code).toBe('store.embedded.not_started')
})

test('what a session was told is not why the server failed', () => {
  const text = `${at}PANIC:  could not locate a valid checkpoint record at 0/174B298\n${at}FATAL:  the database system is starting up`
  expect(verdictOf(text, places).params['detail']).toBe(
    'PANIC:  could not locate a valid checkpoint record at 0/174B298',
  )
})

test('remains of a dead server are worth another try', () => {
  expect(TRANSIENT.test('FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use')).toBe(true)
  expect(TRANSIENT.test('FATAL:  lock file "postmaster.pid" already exists')).toBe(true)
})

test('errors of the file system become verdicts, verdicts stay', () => {
  const errno = (code: string) => asFailure(Object.assign(new Error('x'), { code }), '/srv', '/srv/log').code
  expect(errno('ENOSPC')).toBe('store.embedded.disk_full')
  expect(errno('EROFS')).toBe('store.embedded.not_writable')
  expect(errno('EIO')).toBe('store.embedded.not_started')
  const failure = new StoreFailure('store.embedded.version', { found: '17' })
  expect(asFailure(failure, '/srv', '/srv/log')).toBe(failure)
  expect(failure.message).toBe('store.embedded.version {"found":"17"}')
})
