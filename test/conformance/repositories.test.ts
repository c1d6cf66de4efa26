import { beforeAll, describe, expect, test } from 'vitest'
import { listQuarantine } from '../../src/app/exchange/quarantine.ts'
import type { Measure } from '../../src/core/gap/observation.ts'
import type { Day } from '../../src/core/history/day.ts'
import { organisations } from '../../src/store/access/organisations.ts'
import { capabilities } from '../../src/store/capability/capabilities.ts'
import { quarantined } from '../../src/store/exchange/quarantine.ts'
import { factBounds } from '../../src/store/gap/bounds.ts'
import { newestStatements, statementsUpTo } from '../../src/store/gap/figures.ts'
import { contributions, newestContributionsDay, newestRegister } from '../../src/store/gap/register.ts'
import { entriesBySeq, observationsById } from '../../src/store/gap/trace.ts'
import { newestStrength, strengthSeries } from '../../src/store/mission/strength.ts'
import { missions, sources } from '../../src/store/reference.ts'
import { context } from '../support/context.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { at, idOf, observation, record, seed, type Row } from '../support/facts.ts'

const day = (text: string) => text as Day

onEachServer('what the store answers', (server) => {
  const open = shared(server, 'migrated')
  const db = () => open().store.db
  const want = (mission: string, capability: string, upTo: string, measure: Measure = 'DEPLOYED') => ({
    mission,
    capability,
    measure,
    upTo: day(upTo),
  })
  beforeAll(async () => void (await seed(db())))

  describe('of statements', () => {
    const on = (valid_on: string, key: string, value: number, more: Partial<Row<'observation'>> = {}) =>
      observation({ valid_on, key, value, ...more })
    beforeAll(async () => {
      await record(db(), {
        observation: [
          on('2010-01-31', 'old', 1),
          on('2010-02-28', 'new-1', 2),
          on('2010-02-28', 'new-2', 3, { verified: false, derived: true }),
          on('2010-02-28', 'of a contributor', 4, { contributor: 'AAA' }),
          on('2010-02-28', 'of another measure', 5, { measure: 'SHORTFALL' }),
          on('2010-02-28', 'of another mission', 6, { mission: 'MTWO' }),
          on('2010-02-28', 'of another capability', 7, { capability: 'formed-police' }),
          on('2010-03-01', 'too late', 8),
        ],
      })
    })

    test('all of the newest day of each series, and nothing newer than is wanted', async () => {
      const wanted = [want('MONE', 'troops', '2010-02-28'), want('MTWO', 'troops', '2010-02-27')]
      const found = await newestStatements(db(), wanted, null)
      expect(found.map((o) => o.value)).toEqual([2, 3])
      expect(found[1]).toEqual({
        id: await idOf(db(), 'new-2'),
        mission: 'MONE',
        capability: 'troops',
        measure: 'DEPLOYED',
        value: 3,
        unit: 'person',
        validOn: '2010-02-28',
        derived: true,
        source: 'src',
        verified: false,
      })
    })

    test('each series by its own day', async () => {
      const wanted = [
        want('MONE', 'troops', '2010-01-31'),
        want('MTWO', 'troops', '2010-12-31'),
        want('MONE', 'troops', '2010-12-31', 'SHORTFALL'),
        want('MONE', 'police-personnel', '2010-12-31'),
      ]
      expect((await newestStatements(db(), wanted, null)).map((o) => o.value)).toEqual([1, 5, 6])
    })

    test('nothing where nothing is wanted', async () => {
      expect(await newestStatements(db(), [], null)).toEqual([])
      expect(await statementsUpTo(db(), [], null)).toEqual([])
    })

    test('all up to a day, oldest first, of the mission as a whole', async () => {
      const found = await statementsUpTo(db(), [want('MONE', 'troops', '2010-02-28')], null)
      expect(found.map((o) => o.value)).toEqual([1, 2, 3])
    })

    test('whole, with the entry that vouches for each', async () => {
      const ids = [await idOf(db(), 'new-2'), await idOf(db(), 'old')]
      const found = await observationsById(db(), ids)
      expect(found).toMatchObject([
        { key: 'old', seq: 2, known_from: at('2010-01-31'), known_basis: 'AS_OF' },
        { key: 'new-2', seq: 2, contributor: null },
      ])
      expect(await observationsById(db(), [])).toEqual([])
      const [entry] = await entriesBySeq(db(), [2])
      expect(entry).toMatchObject({ seq: 2, actor: 'conformance suite', action: 'test', reason: 'test' })
      expect(entry!.hash).toMatch(/^[0-9a-f]{64}$/)
    })

    test('the first and the last day that any speaks of', async () => {
      expect(await factBounds(db())).toMatchObject({ first: '2010-01-31' })
    })
  })

  describe('of strength', () => {
    const month = (valid_on: string, counts: Record<string, number>, more: Partial<Row<'observation'>> = {}) =>
      Object.entries(counts).map(([capability, value]) =>
        observation({ key: `${valid_on}/${capability}`, mission: 'MTWO', valid_on, capability, value, ...more }),
      )
    beforeAll(async () => {
      await record(db(), {
        observation: [
          ...month('2011-02-28', { troops: 10, 'police-personnel': 5, 'experts-on-mission': 1, uniformed: 16 }),
          ...month('2011-01-31', { troops: 9, uniformed: 9 }),
          // Not of the register by month: no total of the day; a sum of ours; a contributor's.
          ...month('2011-03-31', { troops: 99 }),
          ...month('2011-04-30', { troops: 98, uniformed: 98 }, { derived: true }),
          ...month('2011-05-31', { troops: 97, uniformed: 97 }, { contributor: 'AAA' }),
        ],
      })
    })

    test('month by month, oldest first; what a month does not give is unknown', async () => {
      const rows = [
        { mission: 'MTWO', on: '2011-01-31', troops: 9, police: null, experts: null, total: 9 },
        { mission: 'MTWO', on: '2011-02-28', troops: 10, police: 5, experts: 1, total: 16 },
      ]
      expect(await strengthSeries(db(), ['MTWO'], null, null)).toEqual(rows)
      expect(await strengthSeries(db(), ['MTWO'], day('2011-02-27'), null)).toEqual(rows.slice(0, 1))
      expect(await strengthSeries(db(), ['MTWO'], null, at('2011-02-28'))).toEqual(rows.slice(0, 1))
      expect(await strengthSeries(db(), ['MONE'], null, null)).toEqual([])
    })

    test('the newest total, unless it is too old', async () => {
      const newest = async (asOf: string, since: string) => [
        ...(await newestStrength(db(), day(asOf), day(since), null)),
      ]
      expect(await newest('2011-02-28', '2011-02-28')).toEqual([['MTWO', { on: '2011-02-28', total: 16 }]])
      expect(await newest('2011-02-27', '2011-01-31')).toEqual([['MTWO', { on: '2011-01-31', total: 9 }]])
      expect(await newest('2011-02-27', '2011-02-01')).toEqual([])
    })
  })

  describe('of registers by contributor', () => {
    const total = (valid_on: string, mission: string | null, persons: number): Row<'published_total'> => ({
      register: 'by-contributor',
      valid_on,
      mission,
      persons,
      source: 'src',
      note: null,
      known_from: at(valid_on),
      known_basis: 'AS_OF',
    })
    const part = (mission: string, contributor: string, capability: string, value: number) =>
      observation({
        key: `${mission}${contributor}${capability}`,
        valid_on: '2012-06-30',
        mission,
        contributor,
        capability,
        value,
      })
    beforeAll(async () => {
      await record(db(), {
        published_total: [
          total('2012-05-31', null, 50),
          total('2012-06-30', 'MONE', 20),
          total('2012-06-30', null, 60),
        ],
        observation: [
          part('MTWO', 'AAA', 'troops', 3),
          part('MONE', 'BBB', 'uniformed', 0),
          part('MONE', 'AAA', 'troops', 2),
          part('MONE', 'AAA', 'formed-police', 1),
        ],
      })
    })

    test('the newest with its totals, by day and by knowledge', async () => {
      const newest = async (asOf: string, before: string | null) => {
        const found = await newestRegister(db(), day(asOf), before)
        return found && [found.on, ...found.totals.map((t) => `${t.mission} ${t.persons}`)]
      }
      expect(await newest('2012-12-31', null)).toEqual(['2012-06-30', 'MONE 20', 'null 60'])
      expect(await newest('2012-06-29', null)).toEqual(['2012-05-31', 'null 50'])
      expect(await newest('2012-12-31', at('2012-06-30'))).toEqual(['2012-05-31', 'null 50'])
      expect(await newest('2012-05-30', null)).toBeNull()
    })

    test('contributions of all missions or of some, those listed with zero among them', async () => {
      const given = async (some?: string[]) =>
        (await contributions(db(), day('2012-06-30'), null, some)).map(
          (c) => `${c.mission} ${c.contributor} ${c.capability} ${c.persons}`,
        )
      expect(await given()).toEqual([
        'MONE AAA formed-police 1',
        'MONE AAA troops 2',
        'MONE BBB uniformed 0',
        'MTWO AAA troops 3',
      ])
      expect(await given(['MTWO'])).toEqual(['MTWO AAA troops 3'])
    })

    test('the newest day of which contributors are known', async () => {
      const newest = (asOf: string, some: string[]) => newestContributionsDay(db(), day(asOf), null, some)
      expect(await newest('2012-12-31', ['MTWO'])).toBe('2012-06-30')
      expect(await newest('2012-06-29', ['MTWO'])).toBe('2011-05-31')
      expect(await newest('2010-01-01', ['MTWO'])).toBeNull()
    })
  })

  describe('of quarantine', () => {
    const row = (line: number): Row<'quarantine'> => ({
      layout: 'geo-pko',
      file: 'f.csv',
      line,
      raw: { mission: `"${line}" é` },
      code: 'row.mission_unknown',
      params: { mission: 'x', nearest: '' },
      owner: 'o',
      at: at('2026-01-01'),
    })
    beforeAll(async () => {
      await record(db(), { quarantine: [row(3), row(1), row(2)] })
      await record(db(), { quarantine: [row(12), row(11)] })
      const [settled] = await db().selectFrom('quarantine').select('id').where('line', '=', 2).execute()
      await record(db(), {
        quarantine_settlement: [{ quarantine: settled!.id, outcome: 'DISCARDED', reason: 'no', at: at('2026-02-01') }],
      })
    })

    test('the newest import first, in the order of its file, page by page', async () => {
      const page = async (offset: number, limit: number, settled = false) => {
        const { rows, total } = await quarantined(db(), { offset, limit, settled })
        return { lines: rows.map((r) => r.line), total }
      }
      expect(await page(0, 3)).toEqual({ lines: [11, 12, 1], total: 4 })
      expect(await page(3, 3)).toEqual({ lines: [3], total: 4 })
      expect(await page(4, 3)).toEqual({ lines: [], total: 4 })
      expect(await page(0, 10, true)).toEqual({ lines: [11, 12, 1, 2, 3], total: 5 })
    })

    test('with reason, owner and settlement, and where the next page begins', async () => {
      const ctx = context(open().store)
      const first = await listQuarantine(ctx, { limit: 2 })
      expect(first.page).toEqual({ total: 4, offset: 0, limit: 2, next: '2' })
      expect((await listQuarantine(ctx, { offset: 2, limit: 2 })).page.next).toBeNull()
      const all = await listQuarantine(ctx, { settled: true })
      expect(all.rows.find((r) => r.line === 2)).toMatchObject({
        layout: 'geo-pko',
        file: 'f.csv',
        raw: { mission: '"2" é' },
        problem: { code: 'row.mission_unknown', params: { mission: 'x', nearest: '' } },
        owner: 'o',
        at: at('2026-01-01'),
        settled: { outcome: 'DISCARDED', reason: 'no', at: at('2026-02-01') },
      })
      expect(all.rows.filter((r) => r.settled !== null)).toHaveLength(1)
    })
  })

  test('of reference data, as it was written', async () => {
    expect((await missions(db())).map((m) => [m.code, m.names, m.host])).toEqual([
      ['MONE', { en: 'Mission MONE' }, ['XXX']],
      ['MTWO', { en: 'Mission MTWO' }, ['XXX']],
    ])
    expect((await sources(db())).map((s) => s.id)).toContain('src')
    expect((await capabilities(db())).map((c) => c.code).slice(0, 2)).toEqual(['uniformed', 'troops'])
    await record(db(), {
      membership: [
        {
          organisation: 'AAA',
          body: 'BBB',
          from_on: '2001-01-01',
          until_on: null,
          source: 'src',
          verified: true,
          note: null,
        },
      ],
    })
    const found = await organisations(db())
    expect(found).toMatchObject([
      { code: 'AAA', names: { en: 'State AAA' }, memberships: [{ body: 'BBB', from: '2001-01-01', until: null }] },
      { code: 'BBB', memberships: [] },
    ])
  })
})
