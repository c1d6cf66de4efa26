import { writeXlsx } from 'hucre/xlsx'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { importFile, type ImportInput } from '../../src/app/exchange/import-file.ts'
import { verifyLedger } from '../../src/store/ledger/verify.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { context } from '../support/context.ts'
import { copy, drop, onEachServer, type Fresh } from '../support/databases.ts'
import { seed } from '../support/facts.ts'
import { scratch } from '../support/files.ts'
import { counts } from '../support/import-counts.ts'
import { refusal } from '../support/refusal.ts'
import { monthly } from '../support/registers.ts'

const NOW = '2026-11-23T12:00:00.000Z'
onEachServer('a long import', (server) => {
  let fresh: Fresh
  let store: Store
  beforeEach(async () => {
    fresh = await copy(server, 'migrated')
    store = await openStore(fresh.target)
    await seed(store.db)
  })
  afterEach(async () => {
    expect((await verifyLedger(store.db)).findings).toEqual([])
    await store.close()
    await drop(fresh)
  })

  const write = scratch()
  const take = (file: string, more: Partial<ImportInput> = {}) => importFile(context(store, NOW), { file, ...more })
  const many = Array.from({ length: 12_000 }, (_, i) => {
    const day = new Date(Date.UTC(1990, 0, 1 + i)).toISOString().slice(0, 10)
    return [day, 'MONE', i, '', ''] as const
  })
  const long = monthly(many)

  test('is taken whole where nothing is wrong with it', async () => {
    const seen: number[] = []
    const result = await take(write('long.csv', long), { onProgress: (rows) => seen.push(rows) })
    expect(result).toMatchObject({ rows: 12_000, accepted: 12_000 })
    expect(seen.slice(-2)).toEqual([10_000, 12_000])
    expect(await counts(store.db)).toMatchObject({ observation: 24_000 })
  })

  test.each([
    [
      'turns out not to be UTF-8',
      Buffer.concat([Buffer.from(long), Buffer.from('2030-01-31,M\xd6NE,1,5,,,5\n', 'latin1')]),
    ],
    ['ends within a character', Buffer.concat([Buffer.from(long), Buffer.from([0xe4, 0xb8])])],
    ['ends within a quote', Buffer.from(`${long}2030-01-31,"MONE,1,5,,,5\n`)],
  ])('after 12,000 rows, as the file %s, leaves nothing', async (_, content) => {
    const before = await counts(store.db)
    const seen: number[] = []
    const file = write('broken.csv', content)
    const found = await refusal(() => take(file, { onProgress: (rows) => seen.push(rows) }))
    expect(found).toMatchObject({ code: 'file.unreadable', params: { file } })
    expect(seen).toContain(5_000)
    expect(await counts(store.db)).toEqual(before)
  })

  test('of a workbook is taken as the same text would be', async () => {
    const rows = long
      .trim()
      .split('\n')
      .slice(0, 21)
      .map((line) => line.split(','))
    const file = write('book.xlsx', Buffer.from(await writeXlsx({ sheets: [{ name: 'rows', rows }] })))
    expect(await take(file)).toMatchObject({ rows: 20, accepted: 20, rejected: 0 })
  })

  test('halfway for want of the database leaves nothing', async () => {
    const before = await counts(store.db)
    const file = write('long.csv', long)
    const stopped = take(file, {
      onProgress(rows) {
        if (rows >= 2_000) throw new Error('stopped')
      },
    })
    await expect(stopped).rejects.toThrow('stopped')
    expect(await counts(store.db)).toEqual(before)
  })

  test.each([
    ['not there', () => '/no/such/file.csv', 'file.not_found'],
    ['a directory', () => import.meta.dirname, 'file.unreadable'],
    ['empty', () => write('empty.csv', ''), 'file.unreadable'],
    ['of no known layout', () => write('other.csv', 'a,b\n1,2\n'), 'import.layout_unknown'],
  ])('for a file that is %s is refused', async (_, file, code) => {
    const before = await counts(store.db)
    expect((await refusal(() => take(file()))).code).toBe(code)
    expect(await counts(store.db)).toEqual(before)
  })
})
