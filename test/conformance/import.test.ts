import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { importFile, type ImportInput } from '../../src/app/exchange/import-file.ts'
import { addDays, type Day } from '../../src/core/history/day.ts'
import { newestStatements } from '../../src/store/gap/figures.ts'
import { contributions } from '../../src/store/gap/register.ts'
import { verifyLedger } from '../../src/store/ledger/verify.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { context } from '../support/context.ts'
import { copy, drop, onEachServer, type Fresh } from '../support/databases.ts'
import { seed } from '../support/facts.ts'
import { scratch } from '../support/files.ts'
import { counts } from '../support/import-counts.ts'
import { refusal } from '../support/refusal.ts'
import { byContributor, monthly, sites } from '../support/registers.ts'

const NOW = '2026-11-23T12:00:00.000Z'
const end = (knownAt: string) => `${addDays(knownAt as Day, 1)}T00:00:00.000Z`

onEachServer('import', (server) => {
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
  const take = (file: string, more: Partial<ImportInput> = {}, now = NOW) =>
    importFile(context(store, now), { file, ...more })
  const figures = async (capability: string, mission = 'MONE', knownAt?: string) => {
    const wanted = { mission, capability, measure: 'DEPLOYED' as const, upTo: '2099-12-31' as Day }
    return (await newestStatements(store.db, [wanted], knownAt ? end(knownAt) : null)).map((o) => o.value)
  }
  const parts = async (on: string, knownAt?: string) =>
    (await contributions(store.db, on as Day, knownAt ? end(knownAt) : null)).map(
      (c) => `${c.mission} ${c.contributor} ${c.capability} ${c.persons}`,
    )

  describe('of the register by month', () => {
    const first = monthly([
      ['2012-01-31', 'MONE', 100, 20, ''],
      ['2012-02-29', 'MONE', 110, 20, 5],
      ['2012-02-29', 'MTWO', '', '', 7],
    ])

    test('takes what is given; an empty column is unknown, not zero', async () => {
      const result = await take(write('months.csv', first))
      expect(result).toMatchObject({
        layout: 'monthly-register',
        rows: 3,
        accepted: 3,
        known: 0,
        rejected: 0,
        byCode: {},
      })
      expect(await figures('troops')).toEqual([110])
      expect(await figures('uniformed')).toEqual([135])
      expect(await figures('troops', 'MTWO')).toEqual([])
      expect(await figures('uniformed', 'MTWO')).toEqual([7])
      const runs = await store.db
        .selectFrom('import_run')
        .select(['file', 'accepted', 'known', 'rejected', 'at'])
        .execute()
      expect(runs).toEqual([{ file: 'months.csv', accepted: 3, known: 0, rejected: 0, at: NOW }])
    })

    test('the same file twice changes nothing', async () => {
      const file = write('months.csv', first)
      await take(file)
      const before = await counts(store.db)
      const again = await take(file)
      expect(again).toMatchObject({ rows: 3, accepted: 0, known: 3, rejected: 0 })
      const after = await counts(store.db)
      expect(after).toEqual({ ...before, import_run: 2, ledger: before['ledger']! + 1 })
      const digests = await store.db.selectFrom('import_run').select('sha256').distinct().execute()
      expect(digests).toHaveLength(1)
    })

    test('the same file by two programs at once is taken once', async () => {
      const file = write('months.csv', first)
      const other = await openStore(fresh.target)
      try {
        const results = await Promise.all([take(file), importFile(context(other), { file })])
        expect(results.map((r) => r.accepted).toSorted()).toEqual([0, 3])
        expect(await figures('troops')).toEqual([110])
        expect((await counts(store.db))['observation']).toBe(9)
      } finally {
        await other.close()
      }
    })

    test('a corrected value takes the place of the old one from now on; the others are left alone', async () => {
      await take(write('months.csv', first), { knownFrom: 'as-of' }, '2013-01-01T00:00:00.000Z')
      const corrected = first.replace('110,20,5,135', '112,20,5,137')
      const result = await take(write('months-2.csv', corrected))
      expect(result).toMatchObject({ accepted: 1, known: 2, rejected: 0 })
      expect(await figures('troops')).toEqual([112])
      expect(await figures('uniformed')).toEqual([137])
      expect(await figures('troops', 'MONE', '2026-11-22')).toEqual([110])
      expect(await figures('troops', 'MONE', '2026-11-23')).toEqual([112])
      const replaced = await store.db.selectFrom('supersession').selectAll().execute()
      expect(replaced.map((s) => [s.fact, s.reason, s.known_from])).toEqual([
        ['observation', 'corrected by months-2.csv', NOW],
        ['observation', 'corrected by months-2.csv', NOW],
      ])
    })

    test('corrected back, the first value stands again', async () => {
      await take(write('months.csv', first), {}, '2013-01-01T00:00:00.000Z')
      await take(write('months.csv', first.replace('110,20,5,135', '112,20,5,137')), {}, '2014-01-01T00:00:00.000Z')
      await take(write('months.csv', first), {}, '2015-01-01T00:00:00.000Z')
      const known = async (day: string) => figures('troops', 'MONE', day)
      expect([await known('2013-06-01'), await known('2014-06-01'), await known('2015-06-01')]).toEqual([
        [110],
        [112],
        [110],
      ])
    })

    test('a part that is given no longer is known no longer', async () => {
      await take(write('months.csv', first), { knownFrom: 'as-of' }, '2013-01-01T00:00:00.000Z')
      await take(write('months-2.csv', first.replace('110,20,5,135', '110,20,,130')))
      expect(await figures('experts-on-mission')).toEqual([])
      expect(await figures('experts-on-mission', 'MONE', '2026-11-22')).toEqual([5])
      expect(await figures('uniformed')).toEqual([130])
    })

    test('known from now: not known yesterday', async () => {
      await take(write('months.csv', first))
      expect(await figures('troops', 'MONE', '2026-11-22')).toEqual([])
      expect(await figures('troops', 'MONE', '2026-11-23')).toEqual([110])
    })

    test('known as of: known from the day that each row speaks of', async () => {
      await take(write('months.csv', first), { knownFrom: 'as-of' })
      expect(await figures('troops', 'MONE', '2012-01-30')).toEqual([])
      expect(await figures('troops', 'MONE', '2012-01-31')).toEqual([100])
      expect(await figures('troops', 'MONE', '2012-02-29')).toEqual([110])
    })

    test('a correction known as of its day replaces from that day: at no time do both stand', async () => {
      await take(write('months.csv', first), { knownFrom: 'as-of' }, '2013-01-01T00:00:00.000Z')
      await take(write('months-2.csv', first.replace('110,20,5,135', '112,20,5,137')), { knownFrom: 'as-of' })
      for (const day of ['2012-02-29', '2014-01-01', '2026-11-23'])
        expect(await figures('troops', 'MONE', day), day).toEqual([112])
      expect(await figures('troops', 'MONE', '2012-02-28')).toEqual([100])
    })
  })

  describe('of the register by contributor', () => {
    const first = byContributor([
      ['MONE', 'AAA', 10, 0, 2, 3],
      ['MONE', 'BBB', 5, 0, 0, 0],
      ['MTWO', 'AAA', 0, 0, 0, 0],
    ])
    const ON = '2012-03-31'
    const file = (content: string) => write(`register-${ON}.csv`, content)

    test('takes contributors and the sums of their rows; zeros say that a contributor is listed', async () => {
      const result = await take(file(first))
      expect(result).toMatchObject({ layout: 'contributor-register', rows: 3, accepted: 3, known: 0, rejected: 0 })
      expect(await parts(ON)).toEqual([
        'MONE AAA experts-on-mission 3',
        'MONE AAA individual-police 2',
        'MONE AAA troops 10',
        'MONE BBB troops 5',
        'MTWO AAA uniformed 0',
      ])
      expect([await figures('troops'), await figures('formed-police'), await figures('police-personnel')]).toEqual([
        [15],
        [0],
        [2],
      ])
    })

    test('the same file twice changes nothing', async () => {
      await take(file(first))
      const before = await counts(store.db)
      expect(await take(file(first))).toMatchObject({ accepted: 0, known: 3 })
      expect(await counts(store.db)).toEqual({ ...before, import_run: 2, ledger: before['ledger']! + 1 })
    })

    test('a corrected row replaces, and the sum with it', async () => {
      await take(file(first))
      expect(await take(file(first.replace('BBB,5,0,0,0,5', 'BBB,6,0,0,0,6')))).toMatchObject({ accepted: 1, known: 2 })
      expect(await parts(ON)).toContain('MONE BBB troops 6')
      expect(await parts(ON)).not.toContain('MONE BBB troops 5')
      expect(await figures('troops')).toEqual([16])
    })

    test('a part corrected to zero is no longer there', async () => {
      await take(file(first), {}, '2013-01-01T00:00:00.000Z')
      expect(await take(file(first.replace('AAA,10,0,2,3,15', 'AAA,0,0,2,3,5')))).toMatchObject({
        accepted: 1,
        known: 2,
      })
      expect(await parts(ON)).toEqual([
        'MONE AAA experts-on-mission 3',
        'MONE AAA individual-police 2',
        'MONE BBB troops 5',
        'MTWO AAA uniformed 0',
      ])
      expect(await parts(ON, '2014-01-01')).toContain('MONE AAA troops 10')
      expect(await figures('troops')).toEqual([5])
    })

    test('a row corrected from zeros, or to zeros, is not both', async () => {
      await take(file(first))
      await take(
        file(
          first
            .replace('MTWO,State AAA,AAA,0,0,0,0,0', 'MTWO,State AAA,AAA,4,0,0,0,4')
            .replace('BBB,5,0,0,0,5', 'BBB,0,0,0,0,0'),
        ),
      )
      const now = await parts(ON)
      expect(now.filter((line) => /MTWO|BBB/.test(line))).toEqual(['MONE BBB uniformed 0', 'MTWO AAA troops 4'])
      expect([await figures('troops'), await figures('troops', 'MTWO')]).toEqual([[10], [4]])
    })

    test('a file with one corrected row alone leaves the others in the sum', async () => {
      await take(file(first))
      await take(file(byContributor([['MONE', 'BBB', 7, 0, 0, 0]])))
      expect(await parts(ON)).toContain('MONE AAA troops 10')
      expect(await figures('troops')).toEqual([17])
    })

    test('a file whose name has no day needs one', async () => {
      const nameless = write('register.csv', first)
      expect((await refusal(() => take(nameless))).code).toBe('import.day_missing')
      expect(await take(nameless, { on: '2012-04-30' })).toMatchObject({ accepted: 3 })
      expect(await parts('2012-04-30')).toHaveLength(5)
    })
  })

  describe('of sites', () => {
    const rows = sites([
      ['map 1', 'MONE', 2012, 3, 'Town', 'Land', 1.5, -2.25, 120],
      ['map 1', 'MONE', 2012, 3, 'Hill', 'Land', 'NA', 'NA', 'unknown'],
    ])

    test('takes each once, on the last day of its month', async () => {
      expect(await take(write('sites.csv', rows))).toMatchObject({
        layout: 'geo-pko',
        rows: 2,
        accepted: 2,
        rejected: 0,
      })
      expect(await take(write('sites.csv', rows))).toMatchObject({ accepted: 0, known: 2 })
      const found = await store.db.selectFrom('deployment').selectAll().orderBy('id').execute()
      expect(found).toMatchObject([
        {
          place: 'Town',
          latitude: 1.5,
          longitude: -2.25,
          persons: 120,
          valid_on: '2012-03-31',
          contributors: [],
          units: {},
        },
        { place: 'Hill', latitude: null, longitude: null, persons: null },
      ])
    })
  })

  describe('of rows that cannot be taken', () => {
    test('good rows are accepted, bad ones kept whole with the reason', async () => {
      const file = write(
        'mixed.csv',
        monthly([
          ['2012-01-31', 'MONE', 100, '', ''],
          ['2012-01-31', 'MNONE', 100, '', ''],
          ['2012-02-30', 'MONE', 100, '', ''],
          ['2012-02-29', 'MONE', 'many', '', ''],
          ['2012-02-29', 'MONE', 100, 20, '', 121],
          ['2012-02-29', 'MONE', '', '', ''],
          ['2012-01-31', 'MONE', 200, '', ''],
          ['2012-02-29', 'MTWO', 50, '', ''],
        ]) + '2012-03-31,MONE,1,5\n2012-04-30,MO\u0007NE,1,5,,,5\n',
      )
      const result = await take(file)
      expect(result).toMatchObject({ rows: 10, accepted: 2, known: 0, rejected: 8 })
      expect(result.byCode).toEqual({
        'row.mission_unknown': 1,
        'row.date_invalid': 1,
        'row.number_invalid': 1,
        'row.total_differs': 1,
        'row.nothing_given': 1,
        'row.duplicate': 1,
        'row.columns_missing': 1,
        'row.text_invalid': 1,
      })
      expect(await figures('troops')).toEqual([100])
      expect(await figures('troops', 'MTWO')).toEqual([50])
      const kept = await store.db.selectFrom('quarantine').selectAll().orderBy('line').execute()
      expect(kept.map((q) => [q.line, q.code])).toEqual([
        [3, 'row.mission_unknown'],
        [4, 'row.date_invalid'],
        [5, 'row.number_invalid'],
        [6, 'row.total_differs'],
        [7, 'row.nothing_given'],
        [8, 'row.duplicate'],
        [10, 'row.columns_missing'],
        [11, 'row.text_invalid'],
      ])
      expect(kept[0]).toMatchObject({
        layout: 'monthly-register',
        file: 'mixed.csv',
        raw: { date: '2012-01-31', mission: 'MNONE', troops: '100', police: '', observers: '', total: '100' },
        params: { mission: 'MNONE', nearest: expect.stringContaining('MONE') },
        owner: 'conformance suite',
        at: NOW,
      })
      expect(kept[5]!.params).toEqual({ line: 2 })
    })

    test('a file of bad rows only is kept whole and changes no figure', async () => {
      const result = await take(write('bad.csv', monthly([['x', 'y', 1]])))
      expect(result).toMatchObject({ rows: 1, accepted: 0, rejected: 1 })
      expect(await counts(store.db)).toMatchObject({ observation: 0, quarantine: 1, import_run: 1 })
    })
  })
})
