import { createHash } from 'node:crypto'
import {
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { lease, StoreFailure } from '../../src/store/embedded/embedded.ts'
import { freshHome, hold, keepers, makeHome, nothingLeft, until } from './harness.ts'
import { signal } from '../../src/store/embedded/processes.ts'

const LIMIT = 60_000

/** Name, size, mode and content of everything below a directory; with `times` also whether it was rewritten. */
function everyByte(dir: string, times = true): Record<string, string> {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort()
  return Object.fromEntries(
    names.map((name) => {
      const file = path.join(dir, name)
      const { mode, size, mtimeMs, ino } = lstatSync(file)
      const content = lstatSync(file).isFile() ? createHash('sha256').update(readFileSync(file)).digest('hex') : ''
      return [name, `${mode} ${size} ${times ? `${mtimeMs} ${ino}` : ''} ${content}`]
    }),
  )
}

async function refusal(home: string, deadlineMs?: number): Promise<StoreFailure> {
  const failure = await lease(home, { deadlineMs }).then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(failure).toBeInstanceOf(StoreFailure)
  return failure as StoreFailure
}

const wal = (data: string) => readdirSync(path.join(data, 'pg_wal')).filter((name) => /^[0-9A-F]{24}$/.test(name))

const DAMAGES: [string, string, (data: string) => void][] = [
  ['PG_VERSION missing', 'missing: PG_VERSION', (data) => rmSync(path.join(data, 'PG_VERSION'))],
  [
    'PG_VERSION garbage',
    'content: PG_VERSION',
    (data) => writeFileSync(path.join(data, 'PG_VERSION'), '\x00\xffgarbage'),
  ],
  ['PG_VERSION empty', 'content: PG_VERSION', (data) => truncateSync(path.join(data, 'PG_VERSION'))],
  [
    'pg_control truncated',
    'size: global/pg_control',
    (data) => truncateSync(path.join(data, 'global/pg_control'), 100),
  ],
  [
    'pg_control zeroed',
    'version: global/pg_control',
    (data) => writeFileSync(path.join(data, 'global/pg_control'), Buffer.alloc(8192)),
  ],
  [
    'pg_control flipped',
    'checksum: global/pg_control',
    (data) => {
      const file = path.join(data, 'global/pg_control')
      const bytes = readFileSync(file)
      bytes[100]! ^= 1
      writeFileSync(file, bytes)
    },
  ],
  ['pg_control missing', 'missing: global/pg_control', (data) => rmSync(path.join(data, 'global/pg_control'))],
  ['pg_wal missing', 'missing: pg_wal', (data) => rmSync(path.join(data, 'pg_wal'), { recursive: true })],
  [
    'pg_wal emptied',
    'missing: pg_wal/',
    (data) => wal(data).forEach((name) => rmSync(path.join(data, 'pg_wal', name))),
  ],
  [
    'WAL truncated',
    'size: pg_wal/',
    (data) => wal(data).forEach((name) => truncateSync(path.join(data, 'pg_wal', name), 8192)),
  ],
  ['base missing', 'missing: base/1', (data) => rmSync(path.join(data, 'base'), { recursive: true })],
]

describe('a damaged directory', () => {
  const { home: sound, remove } = makeHome()
  afterAll(remove)
  beforeAll(async () => {
    const held = await lease(sound, { graceMs: 0 })
    await held.release()
    await nothingLeft(sound)
  }, LIMIT)

  const damaged = (damage: (data: string) => void) => {
    const home = freshHome()
    cpSync(sound, home, { recursive: true, verbatimSymlinks: true })
    damage(path.join(home, 'pg18'))
    return home
  }

  test.each(DAMAGES)('%s is refused as it stands', { timeout: LIMIT }, async (_, detail, damage) => {
    const home = damaged(damage)
    const before = everyByte(path.join(home, 'pg18'))
    const { code, params } = await refusal(home)
    expect(code).toBe('store.embedded.corrupt')
    expect(params).toMatchObject({ dir: path.join(home, 'pg18'), log: path.join(home, 'postgres.log') })
    expect(params['detail']).toContain(detail)
    expect(everyByte(path.join(home, 'pg18'))).toEqual(before)
    await nothingLeft(home)
  })

  test('damage only the server can see is told in its words', { timeout: LIMIT }, async () => {
    const home = damaged((data) => {
      for (const name of wal(data))
        writeFileSync(path.join(data, 'pg_wal', name), Buffer.alloc(statSync(path.join(data, 'pg_wal', name)).size))
    })
    // The server notes its command line, and that only.
    const content = () => ({ ...everyByte(path.join(home, 'pg18'), false), 'postmaster.opts': '' })
    const before = content()
    const { code, params } = await refusal(home)
    expect(code).toBe('store.embedded.corrupt')
    expect(params['detail']).toMatch(/^(PANIC|FATAL): /)
    expect(content()).toEqual(before)
    await nothingLeft(home)
  })

  test('a directory of another major version is refused as it stands', { timeout: LIMIT }, async () => {
    const home = damaged((data) => writeFileSync(path.join(data, 'PG_VERSION'), '17\n'))
    const before = everyByte(path.join(home, 'pg18'))
    const { code, params } = await refusal(home)
    expect(code).toBe('store.embedded.version')
    expect(params).toMatchObject({ found: '17', wanted: 18 })
    expect(everyByte(path.join(home, 'pg18'))).toEqual(before)
  })

  test('a setting the server does not know is no damage', { timeout: LIMIT }, async () => {
    const home = damaged((data) => writeFileSync(path.join(data, 'postgresql.conf'), 'no_such_setting = 1\n'))
    expect((await refusal(home)).code).toBe('store.embedded.not_started')
  })
})

test('a home that cannot be made', { timeout: LIMIT }, async () => {
  const home = freshHome()
  writeFileSync(home, 'a file')
  expect(await refusal(home)).toMatchObject({ code: 'store.embedded.not_writable', params: { dir: home } })
})

test('a socket directory that is not ours', { timeout: LIMIT }, async () => {
  const home = freshHome()
  mkdirSync(home)
  symlinkSync('/tmp', path.join(home, 'run'))
  expect((await refusal(home)).code).toBe('store.embedded.socket_path')
})

test('a keeper that does not answer', { timeout: LIMIT }, async () => {
  const home = freshHome()
  const client = hold(home)
  const { keeperPid } = await client.leased
  signal(keeperPid, 'SIGSTOP')
  expect((await refusal(home, 300)).code).toBe('store.embedded.not_started')
  signal(keeperPid, 'SIGCONT')
  await client.release()
  await until(() => keepers(home).length === 0)
  await nothingLeft(home)
})

const mayMount = process.getuid?.() === 0 && process.platform === 'linux'
test.skipIf(!mayMount)('a full disk', { timeout: LIMIT }, async ({ skip }) => {
  const home = freshHome()
  mkdirSync(home)
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', home]).status !== 0) skip()
  onTestFinished(() => void spawnSync('umount', ['-l', home]))
  expect(await refusal(home)).toMatchObject({ code: 'store.embedded.disk_full', params: { dir: home } })
  expect(readdirSync(home).filter((name) => name.startsWith('pg18'))).toEqual([])
  await nothingLeft(home)
})
