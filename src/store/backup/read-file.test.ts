import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { zstdCompressSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { Refusal, type Problem } from '../../core/problem.ts'
import type { Head, Tail } from './contents.ts'
import { framed, section, SECTION_END } from './frames.ts'
import { closing, openingLine, type Opening } from './opening.ts'
import { checkBackup } from './read-file.ts'
import { writeWhole } from './write-file.ts'

const dir = mkdtempSync(path.join(os.tmpdir(), 'gaplist-backup-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
const place = (name: string): string => path.join(dir, name)
const signal = new AbortController().signal

const ROWS = Buffer.from('1\tUNAMID\n2\tUNMIS\n')
const HEAD: Head = {
  createdAt: '2026-11-23T12:00:00.000Z',
  migration: '0001-spine',
  postgres: '18.4',
  ledger: { seq: 1, hash: 'ab' },
  tables: [{ schema: 'gaplist', table: 'mission', columns: ['id', 'code'] }],
  sequences: [],
}
const TAIL: Tail = { tables: [{ rows: 2, sha256: createHash('sha256').update(ROWS).digest('hex') }] }
const OPENING: Opening = { gaplist: 'backup', format: 1, compression: 'zstd', cipher: null }

const json = (value: unknown): Buffer[] => [...framed(Buffer.from(JSON.stringify(value)))]
const whole = (head: unknown = HEAD, tail: unknown = TAIL): Buffer =>
  Buffer.concat([...json(head), ...framed(ROWS), SECTION_END, ...json(tail)])

/** A file as the program writes it, of any content. */
async function written(name: string, content: Buffer = whole(), opening: unknown = OPENING): Promise<string> {
  async function* parts(): AsyncGenerator<Buffer> {
    yield Buffer.from(openingLine(opening as Opening))
    yield zstdCompressSync(content)
  }
  await writeWhole(place(name), true, parts(), signal)
  return place(name)
}

const refused = async (work: Promise<unknown>): Promise<Problem['code'] | 'taken'> =>
  work.then(
    () => 'taken' as const,
    (error: unknown) => {
      if (error instanceof Refusal) return error.problem.code
      throw error
    },
  )

test('what was written is read, once more as often as asked', async () => {
  const found = await checkBackup(await written('good'), null)
  expect([found.head, found.tail]).toEqual([HEAD, TAIL])
  for (let i = 0; i < 2; i += 1) {
    const all = found.frames()
    await all.next()
    expect(Buffer.concat(await Readable.from(section(all)).toArray())).toEqual(ROWS)
  }
})

describe('what is refused', () => {
  test('every file with one byte changed, left out or put behind', async () => {
    const bytes = readFileSync(await written('good'))
    const file = place('altered')
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes)
      changed[at]! ^= 4
      writeFileSync(file, changed)
      expect(['backup.damaged', 'backup.foreign', 'backup.newer'], `byte ${at}`).toContain(
        await refused(checkBackup(file, null)),
      )
      writeFileSync(file, bytes.subarray(0, at))
      expect(['backup.damaged', 'backup.foreign'], `cut at ${at}`).toContain(await refused(checkBackup(file, null)))
    }
    writeFileSync(file, Buffer.concat([bytes, Buffer.from('\n')]))
    expect(await refused(checkBackup(file, null))).toBe('backup.damaged')
  })

  test.each([
    ['an empty file', Buffer.alloc(0)],
    ['a line of JSON', Buffer.from('{"gaplist":"export","format":1}\n')],
    ['no text', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0, 10])],
    ['a long line', Buffer.alloc(5_000, 'x')],
    ['null', Buffer.from('null\n')],
  ])('%s', async (_, content) => {
    writeFileSync(place('foreign'), content)
    expect(await refused(checkBackup(place('foreign'), null))).toBe('backup.foreign')
  })

  test.each([
    ['a head of another form', whole({ ...HEAD, tables: 'mission' })],
    ['a tail of another form', whole(HEAD, { tables: [{ rows: 'two' }] })],
    ['sums that are not those of the rows', whole(HEAD, { tables: [{ rows: 2, sha256: 'ab' }] })],
    ['fewer sums than tables', whole(HEAD, { tables: [] })],
    ['something behind the tail', Buffer.concat([whole(), ...framed(Buffer.from('more'))])],
    ['no tail', Buffer.concat([...json(HEAD), ...framed(ROWS), SECTION_END])],
    ['no frames', Buffer.from('text')],
    ['nothing', Buffer.alloc(0)],
  ])('a whole file with %s', async (_, content) => {
    expect(await refused(checkBackup(await written('odd', content), null))).toBe('backup.damaged')
  })

  test('a file whose content is not packed as it says', async () => {
    const bytes = Buffer.from(`${openingLine(OPENING)}plain`)
    const sum = createHash('sha256').update(bytes).digest('hex')
    writeFileSync(place('unpacked'), Buffer.concat([bytes, Buffer.from(closing(sum))]))
    expect(await refused(checkBackup(place('unpacked'), null))).toBe('backup.damaged')
  })

  test('a newer form, a missing file, a folder, and a passphrase that is not asked for', async () => {
    expect(await refused(checkBackup(await written('new', whole(), { ...OPENING, format: 2 }), null))).toBe(
      'backup.newer',
    )
    expect(await refused(checkBackup(place('none'), null))).toBe('file.not_found')
    expect(await refused(checkBackup(dir, null))).toBe('backup.unreadable')
    expect(await refused(checkBackup(await written('good'), 'a passphrase'))).toBe('backup.not_encrypted')
  })
})

describe('writing', () => {
  const text = async function* (): AsyncGenerator<Buffer> {
    yield Buffer.from('text')
  }
  const names = (): string[] => readdirSync(dir).filter((name) => name.startsWith('kept'))

  test('is for the owner’s eyes, and does not replace a file unless told to', async () => {
    await writeWhole(place('kept'), false, text(), signal)
    expect(statSync(place('kept')).mode & 0o777).toBe(0o600)
    expect(await refused(writeWhole(place('kept'), false, text(), signal))).toBe('file.exists')
    await writeWhole(place('kept'), true, text(), signal)
    expect(names()).toEqual(['kept'])
  })

  test('that fails half way leaves the file as it was, and nothing else', async () => {
    const before = readFileSync(place('kept'))
    const failing = async function* (): AsyncGenerator<Buffer> {
      yield Buffer.from('half')
      throw new Error('lost')
    }
    await expect(writeWhole(place('kept'), true, failing(), signal)).rejects.toThrow('lost')
    await expect(writeWhole(place('kept-2'), false, failing(), signal)).rejects.toThrow('lost')
    expect(readFileSync(place('kept'))).toEqual(before)
    expect(names()).toEqual(['kept'])
  })

  test('that is given up leaves nothing', async () => {
    await expect(writeWhole(place('kept-3'), false, text(), AbortSignal.abort())).rejects.toThrow(/abort/i)
    expect(names()).toEqual(['kept'])
  })

  test('where nothing can be written is refused', async () => {
    for (const file of [path.join(dir, 'no-folder', 'file'), path.join(place('kept'), 'file')])
      expect(await refused(writeWhole(file, false, text(), signal))).toBe('file.unwritable')
    expect(existsSync(path.join(dir, 'no-folder'))).toBe(false)
  })
})
