import { beforeAll, describe, expect, test } from 'vitest'
import { chooseHeadline } from '../../src/app/gap/choose-headline.ts'
import { addDays, type Day } from '../../src/core/history/day.ts'
import { appendHeadlines, appendRequirements } from '../../src/store/exchange/situation.ts'
import { headlines, newestStatements, statementsUpTo } from '../../src/store/gap/figures.ts'
import { contributions, newestContributionsDay } from '../../src/store/gap/register.ts'
import { statementByKey } from '../../src/store/gap/statements.ts'
import { contributorParts } from '../../src/store/gap/trace.ts'
import { recording } from '../../src/store/ledger/append.ts'
import { mandateEvents } from '../../src/store/mission/events.ts'
import { newestStrength, strengthSeries } from '../../src/store/mission/strength.ts'
import { requirements } from '../../src/store/requirement/requirements.ts'
import { pledgeOn } from '../../src/core/supply/standing.ts'
import { pledgeFacts } from '../../src/store/supply/pledges.ts'
import { context } from '../support/context.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { at, idOf, observation, record, requirement, seed, type Row } from '../support/facts.ts'

const day = (text: string) => text as Day
/** The end of a knowledge date, as questions give it. */
const end = (knownAt: string) => `${addDays(day(knownAt), 1)}T00:00:00.000Z`
const entry = { actor: 'test', action: 'test', subject: 'test', reason: 'test' }

onEachServer('facts in two times', (server) => {
  const at_ = shared(server, 'migrated')
  const db = () => at_().store.db
  beforeAll(async () => void (await seed(db())))

  const troops = (mission: string, upTo: string) => [
    { mission, capability: 'troops', measure: 'DEPLOYED' as const, upTo: day(upTo) },
  ]
  /** Values of the newest statements, on the knowledge of a day; null for all that is known now. */
  const values = async (mission: string, knownAt: string | null, upTo = '2019-12-31') => {
    const found = await newestStatements(db(), troops(mission, upTo), knownAt && end(knownAt))
    return found.map((o) => o.value)
  }

  describe('a statement', () => {
    beforeAll(async () => {
      const later = { valid_on: '2010-02-28', value: 120, known_from: at('2010-03-15') }
      await record(db(), { observation: [observation(), observation(later)] })
    })

    test('is there from the day on which it was known, not from the day that it speaks of', async () => {
      expect(await values('MONE', '2010-03-14')).toEqual([100])
      expect(await values('MONE', '2010-03-15')).toEqual([120])
      expect(await values('MONE', null)).toEqual([120])
    })

    test('is not there before', async () => {
      expect(await values('MONE', '2010-01-30')).toEqual([])
    })

    test('does not speak of an earlier day', async () => {
      expect(await values('MONE', null, '2010-02-27')).toEqual([100])
      expect(await values('MONE', null, '2010-01-30')).toEqual([])
    })

    test('is in the history under the same rule', async () => {
      const history = async (knownAt: string) =>
        (await statementsUpTo(db(), troops('MONE', '2019-12-31'), end(knownAt))).map((o) => o.value)
      expect(await history('2010-03-14')).toEqual([100])
      expect(await history('2010-03-15')).toEqual([100, 120])
    })
  })

  describe('a correction', () => {
    const KEY = 'corrected'
    beforeAll(async () => {
      const mine = { key: KEY, mission: 'MTWO', valid_on: '2011-05-31' }
      const contributor = { ...mine, key: 'corrected-part', contributor: 'AAA' }
      const total = { ...mine, key: 'corrected-total', capability: 'uniformed' }
      const first = [mine, contributor, total].map((m) => observation({ ...m, value: 500 }))
      await record(db(), { observation: first })
      const old = await Promise.all(first.map((o) => idOf(db(), o.key)))
      const second = [mine, contributor, total].map((m) =>
        observation({ ...m, value: 450, known_from: at('2011-09-01'), known_basis: 'PUBLISHED' }),
      )
      await record(db(), { observation: second })
      const now = await Promise.all(second.map((o) => idOf(db(), o.key)))
      await record(db(), {
        supersession: old.map((id, i) => ({
          fact: 'observation',
          old_id: id,
          new_id: now[i]!,
          reason: 'misprint',
          known_from: at('2011-09-01'),
        })),
      })
    })

    test('replaces the statement from its own knowledge date on; before, the old one stands', async () => {
      expect(await values('MTWO', '2011-05-31')).toEqual([500])
      expect(await values('MTWO', '2011-08-31')).toEqual([500])
      expect(await values('MTWO', '2011-09-01')).toEqual([450])
      expect(await values('MTWO', null)).toEqual([450])
    })

    const asked = [
      { knownAt: '2011-05-30', expected: [] as number[] },
      { knownAt: '2011-08-31', expected: [500] },
      { knownAt: '2011-09-01', expected: [450] },
      { knownAt: null, expected: [450] },
    ]
    test.each(asked)(
      'is seen alike by every question that reads statements, at $knownAt',
      async ({ knownAt, expected }) => {
        const before = knownAt && end(knownAt)
        const on = day('2011-05-31')
        const series = await statementsUpTo(db(), troops('MTWO', '2019-12-31'), before)
        expect(series.map((o) => o.value)).toEqual(expected)
        const parts = await contributorParts(db(), 'MTWO', on, ['troops'], before)
        expect(parts.map((o) => o.value)).toEqual(expected)
        const given = await contributions(db(), on, before, ['MTWO'])
        expect(given.map((c) => c.persons)).toEqual(expected)
        const strength = await strengthSeries(db(), ['MTWO'], null, before)
        expect(strength).toEqual(
          expected.map((n) => ({ mission: 'MTWO', on, troops: n, police: null, experts: null, total: n })),
        )
        const newest = await newestStrength(db(), day('2011-06-30'), day('2011-01-01'), before)
        expect([...newest]).toEqual(expected.map((total) => ['MTWO', { on, total }]))
        const contributed = await newestContributionsDay(db(), day('2011-06-30'), before, ['MTWO'])
        expect(contributed).toBe(expected.length > 0 ? on : null)
      },
    )

    test('is what its key now names', async () => {
      const found = await statementByKey(db(), KEY)
      expect(found?.id).toBe(await idOf(db(), KEY))
    })
  })

  describe('a statement withdrawn without another in its place', () => {
    beforeAll(async () => {
      const mine = { mission: 'MTWO', valid_on: '2012-01-31', value: 7 }
      await record(db(), {
        observation: [
          observation({ ...mine, key: 'gone' }),
          observation({ ...mine, key: 'gone-part', contributor: 'BBB' }),
        ],
      })
      const ids = await Promise.all(['gone', 'gone-part'].map((key) => idOf(db(), key)))
      await record(db(), {
        supersession: ids.map((old_id) => ({
          fact: 'observation',
          old_id,
          new_id: null,
          reason: 'never was',
          known_from: at('2012-06-01'),
        })),
      })
    })

    test('lets the one before stand again', async () => {
      expect(await values('MTWO', '2012-05-31')).toEqual([7])
      expect(await values('MTWO', '2012-06-01')).toEqual([450])
      expect(await statementByKey(db(), 'gone')).toBeUndefined()
    })

    test('is no day on which contributors are known', async () => {
      const newest = (knownAt: string) => newestContributionsDay(db(), day('2012-12-31'), end(knownAt), ['MTWO'])
      expect(await newest('2012-05-31')).toBe('2012-01-31')
      expect(await newest('2012-06-01')).toBe('2011-05-31')
    })
  })

  describe('a requirement', () => {
    const ended = requirement({ until_on: '2010-06-30', until_reason: 'ended', known_from: at('2010-07-01') })
    beforeAll(async () => {
      await recording(db(), entry, async (trx, change, wrote) => {
        wrote('requirement')
        wrote('supersession')
        await appendRequirements(trx, change, [
          { row: requirement(), end: { row: ended, reason: 'ended' } },
          {
            row: requirement({ key: 'known-with-its-end', mission: 'MTWO' }),
            end: {
              row: { ...ended, key: 'known-with-its-end', mission: 'MTWO', known_from: at('2010-01-01') },
              reason: 'x',
            },
          },
        ])
      })
    })
    const untils = async (knownAt: string | null, missions?: string[]) =>
      (await requirements(db(), knownAt && end(knownAt), missions)).map((r) => r.until)

    test('whose end became known later is without one until then', async () => {
      expect(await untils('2009-12-31', ['MONE'])).toEqual([])
      expect(await untils('2010-06-30', ['MONE'])).toEqual([null])
      expect(await untils('2010-07-01', ['MONE'])).toEqual(['2010-06-30'])
      expect(await untils(null, ['MONE'])).toEqual(['2010-06-30'])
    })

    test('whose end was known from the start never was without it', async () => {
      expect(await untils('2010-01-01', ['MTWO'])).toEqual(['2010-06-30'])
      const rows = await db().selectFrom('requirement').select('id').where('key', '=', 'known-with-its-end').execute()
      expect(rows).toHaveLength(1)
    })

    test('of a mission that is not asked for is not answered', async () => {
      expect(await untils(null, ['ALL'])).toEqual([])
      expect(await untils(null, ['MTWO', 'MONE'])).toHaveLength(2)
      expect(await untils(null)).toHaveLength(2)
    })
  })

  describe('an editor’s choice', () => {
    beforeAll(async () => {
      const day31 = { mission: 'MTWO', capability: 'police-personnel', valid_on: '2013-01-31' }
      await record(db(), {
        observation: [
          observation({ ...day31, key: 'rival-1', value: 10 }),
          observation({ ...day31, key: 'rival-2', value: 12 }),
        ],
      })
      await recording(db(), entry, async (trx, change, wrote) => {
        wrote('headline')
        const line = { mission: 'MTWO', capability: 'police-personnel', measure: 'DEPLOYED', valid_on: '2013-01-31' }
        const known = { known_from: at('2013-03-01'), known_basis: 'RECORDED' as const }
        await appendHeadlines(trx, change, [
          { ...line, ...known, chosen: 'rival-2', author: 'A', reason: 'later count' },
        ])
      })
      const ctx = context(at_().store, '2013-06-01T10:00:00.000Z')
      await chooseHeadline(ctx, { observation: 'rival-1', reason: 'the later count was a forecast' })
    })
    const chosen = async (knownAt: string | null) => {
      const [one, two] = [await idOf(db(), 'rival-1'), await idOf(db(), 'rival-2')]
      const choices = await headlines(db(), knownAt && end(knownAt))
      return choices.map((h) => ({ [one]: 'rival-1', [two]: 'rival-2' })[h.observation])
    }

    test('stands from the day it was made, the newest last', async () => {
      expect(await chosen('2013-02-28')).toEqual([])
      expect(await chosen('2013-03-01')).toEqual(['rival-2'])
      expect(await chosen('2013-05-31')).toEqual(['rival-2'])
      expect(await chosen('2013-06-01')).toEqual(['rival-2', 'rival-1'])
      expect(await chosen(null)).toEqual(['rival-2', 'rival-1'])
    })

    test('withdrawn, stands no longer', async () => {
      const [last] = (await headlines(db(), null)).slice(-1)
      await record(db(), {
        supersession: [
          { fact: 'headline', old_id: last!.id, new_id: null, reason: 'mistake', known_from: at('2013-07-01') },
        ],
      })
      expect(await chosen('2013-06-30')).toEqual(['rival-2', 'rival-1'])
      expect(await chosen('2013-07-01')).toEqual(['rival-2'])
    })
  })

  test('a mandate event and a pledge are there from the day they were known', async () => {
    const event: Row<'mandate_event'> = {
      mission: 'MONE',
      resolution: '9999',
      kind: 'EXTEND',
      adopted_printed: '2014-01-10',
      adopted: '2014-01-10',
      effective_on: '2014-01-10',
      expiry_after: '2014-12-31',
      predecessor: null,
      meeting: null,
      note: null,
      source: 'src',
      verified: true,
      verified_note: null,
      known_from: at('2014-01-12'),
      known_basis: 'PUBLISHED',
    }
    const pledge: Row<'pledge'> = {
      key: 'p',
      organisation: 'AAA',
      mission: 'MONE',
      capability: 'troops',
      unit: 'person',
      kind: 'INDIVIDUALS',
      scheme: null,
      source: 'src',
      verified: true,
      note: null,
    }
    const stage = (
      state: string,
      valid_on: string,
      known_from: string,
      quantity: number | null,
    ): Row<'pledge_event'> => ({
      pledge: 'p',
      stage_printed: state,
      state,
      readiness: null,
      valid_printed: null,
      valid_on,
      quantity,
      quantity_printed: null,
      note: null,
      source: 'src',
      verified: true,
      known_from,
      known_basis: 'PUBLISHED',
    })
    await record(db(), {
      mandate_event: [event],
      pledge: [pledge],
      pledge_event: [
        stage('ANNOUNCED', '2014-02-01', at('2014-02-01'), 30),
        stage('ACCEPTED', '2014-03-01', at('2014-04-01'), null),
      ],
    })
    const events = async (knownAt: string) => (await mandateEvents(db(), end(knownAt))).map((e) => e.resolution)
    expect(await events('2014-01-11')).toEqual([])
    expect(await events('2014-01-12')).toEqual(['9999'])
    const pledged = async (asOf: string, knownAt: string | null) =>
      (await pledgeFacts(db(), knownAt && end(knownAt)))
        .flatMap((facts) => pledgeOn(facts, day(asOf)) ?? [])
        .map((p) => [p.state, p.quantity, p.stateSince])
    expect(await pledged('2014-03-15', '2014-01-31')).toEqual([])
    expect(await pledged('2014-03-15', '2014-03-15')).toEqual([['ANNOUNCED', 30, '2014-02-01']])
    expect(await pledged('2014-03-15', '2014-04-01')).toEqual([['ACCEPTED', 30, '2014-03-01']])
    expect(await pledged('2014-02-15', null)).toEqual([['ANNOUNCED', 30, '2014-02-01']])
  })
})
