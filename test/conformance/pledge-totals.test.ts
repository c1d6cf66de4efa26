import fc from 'fast-check'
import type pg from 'pg'
import { beforeAll, afterAll, expect, test } from 'vitest'
import { addDays, type Day } from '../../src/core/history/day.ts'
import { renewalOn } from '../../src/core/supply/renewal.ts'
import { pledgeTotals, type PledgeTotal } from '../../src/store/supply/totals.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { connected } from '../support/admin.ts'
import { copy, drop, onEachServer, type Fresh } from '../support/databases.ts'

/** One version of what an organisation offers: known from a day of some month on. Exercise data. */
interface Statement {
  readonly organisation: string
  /** Months since January 2026. */
  readonly month: number
  readonly quantity: number
  readonly visibility: string
}

const ORGANISATIONS = ['BGD', 'GHA', 'IND', 'NPL', 'RWA', 'URY']
const CAPABILITY = 'infantry'
const monthEnd = (month: number): string => new Date(Date.UTC(2026, month + 1, 0)).toISOString().slice(0, 10)

onEachServer('totals of pledges that are not public', (server) => {
  let fresh: Fresh
  let store: Store
  beforeAll(async () => {
    fresh = await copy(server, 'loaded')
    store = await openStore(fresh.target)
  })
  afterAll(async () => {
    await store.close()
    await drop(fresh)
  })
  const told = (on: string): Promise<PledgeTotal[]> => pledgeTotals(store.db, on as Day)

  /** Puts exactly these statements into the register, as its owner. */
  const put = (
    statements: readonly Statement[],
    kind = 'UNIT',
    state = 'RECEIVED',
    { unit = 'unit', since = '2026-01-01' } = {},
  ) =>
    connected({ ...fresh.target.owner, options: '-c search_path=gaplist' }, async (client: pg.Client) => {
      await client.query('truncate pledge cascade')
      for (const organisation of new Set(statements.map((s) => s.organisation))) {
        await client.query(
          `insert into pledge (key, organisation, capability, unit, kind, source, verified, kept, visibility, salt, change)
           values ($1, $1, $2, $4, $3, 'wg-report-2010', false, true, 'PRIVATE', gen_random_uuid(), 1)`,
          [organisation, CAPABILITY, kind, unit],
        )
        await client.query(
          `insert into pledge_event (pledge, stage_printed, state, valid_on, source, verified, known_from, known_basis, change)
           values ($1, '', $2, $3::date, 'wg-report-2010', false, $3::date, 'RECORDED', 1)`,
          [organisation, state, since],
        )
      }
      const version = new Map<string, number>()
      for (const s of statements.toSorted((a, b) => a.month - b.month)) {
        const next = (version.get(s.organisation) ?? 0) + 1
        version.set(s.organisation, next)
        await client.query(
          `insert into pledge_terms (pledge, version, visibility, quantity, conditions, caveats, standards, earmarks,
             language, reason, author, valid_on, salt, known_from, known_basis, change)
           values ($1, $2, $3, $4, '[]', '[]', '[]', '[]', 'en', '', 'x', $5::date, gen_random_uuid(), $5::date, 'RECORDED', 1)`,
          [s.organisation, next, s.visibility, s.quantity, `${monthEnd(s.month).slice(0, 7)}-10`],
        )
      }
    })

  const asOwner = <T>(work: (client: pg.Client) => Promise<T>): Promise<T> =>
    connected({ ...fresh.target.owner, options: '-c search_path=gaplist' }, work)
  const EVENT = `insert into pledge_event (pledge, kind, stage_printed, state, valid_on, source, verified, known_from, known_basis, change)
    values ($1, $2, '', $3, $4::date, 'wg-report-2010', false, $4::date, 'RECORDED', 1)`
  const renew = (pledge: string, on: string) => asOwner((client) => client.query(EVENT, [pledge, 'RENEWAL', null, on]))

  const hidden = (organisation: string, quantity: number, month = 0): Statement => ({
    organisation,
    quantity,
    month,
    visibility: 'SECRETARIAT',
  })

  test('two contributors are not told of, three are, as of the end of a month', async () => {
    await put([hidden('BGD', 1), hidden('GHA', 2)])
    expect(await told('2026-03-15')).toEqual([])
    await put([hidden('BGD', 1), hidden('GHA', 2), hidden('IND', 4, 1)])
    expect(await told('2026-02-27')).toEqual([])
    expect(await told('2026-02-28')).toEqual([
      {
        capability: CAPABILITY,
        visibility: 'SECRETARIAT',
        contributors: 3,
        quantity: 7,
        countedOn: '2026-02-28',
      },
    ])
  })

  test('a total stands still until its move tells on nobody', async () => {
    const first = [hidden('BGD', 1), hidden('GHA', 2), hidden('IND', 4), hidden('NPL', 8)]
    await put([...first, hidden('BGD', 100, 1), hidden('GHA', 200, 2), hidden('RWA', 16, 3)])
    const totals = await Promise.all([0, 1, 2, 3].map(async (m) => (await told(monthEnd(m)))[0]))
    expect(totals.map((t) => [t!.quantity, t!.contributors, t!.countedOn])).toEqual([
      [15, 4, '2026-01-31'],
      [15, 4, '2026-01-31'],
      [15, 4, '2026-01-31'],
      [328, 5, '2026-04-30'],
    ])
  })

  test('public pledges, drafts, announcements, components and what is withdrawn are no part of a total', async () => {
    const three = [hidden('BGD', 1), hidden('GHA', 2), hidden('IND', 4)]
    await put([...three.slice(1), { ...three[0]!, visibility: 'PUBLIC' }])
    expect(await told('2026-06-30')).toEqual([])
    await put([...three.slice(1), { ...three[0]!, visibility: 'PRIVATE' }])
    expect(await told('2026-06-30')).toEqual([])
    for (const state of ['ANNOUNCED', 'WITHDRAWN', 'DECLINED', 'DEPLOYED']) {
      await put(three, 'UNIT', state)
      expect(await told('2026-06-30'), state).toEqual([])
    }
    for (const kind of ['FUNDING', 'TRAINING', 'EQUIPMENT']) {
      await put(three, kind)
      expect(await told('2026-06-30'), kind).toEqual([])
    }
    await put(three)
    expect(await told('2026-06-30')).toHaveLength(1)
  })

  test('a quantity in another unit than the capability’s is never added', async () => {
    await put([hidden('BGD', 1), hidden('GHA', 2), hidden('IND', 4)], 'UNIT', 'RECEIVED', { unit: 'person' })
    expect(await told('2026-06-30')).toEqual([])
  })

  test('a pledge that has lapsed by rule is no part of a total until it is renewed', async () => {
    const three = [hidden('BGD', 1), hidden('GHA', 2), hidden('IND', 4)]
    await put(three, 'UNIT', 'RECEIVED', { since: '2024-06-01' })
    expect(await told('2026-06-30')).toEqual([])
    for (const { organisation } of three) await renew(organisation, '2026-03-05')
    expect((await told('2026-06-30')).map((t) => [t.quantity, t.countedOn])).toEqual([[7, '2026-06-30']])
    expect(await told('2026-02-28')).toEqual([])
  })

  test('the database and the rule agree on what has lapsed', async () => {
    const event = fc.record({
      on: fc.integer({ min: 0, max: 1500 }).map((n) => addDays('2022-01-01' as Day, n)),
      what: fc.constantFrom('RECEIVED', 'ACCEPTED', 'RENEWAL', 'RENEWAL'),
    })
    await put([hidden('BGD', 1)])
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 2000 }),
        async (given, n) => {
          const events = given
            .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
            .map(({ on, what }) => ({
              on,
              kind: what === 'RENEWAL' ? 'RENEWAL' : 'STATE',
              state: what === 'RENEWAL' ? null : what,
            }))
          const asOf = addDays('2022-01-01' as Day, n)
          const lapsed = await asOwner(async (client) => {
            await client.query(`delete from pledge_event where pledge = 'BGD'`)
            for (const { on, kind, state } of events) await client.query(EVENT, ['BGD', kind, state, on])
            const { rows } = await client.query('select pledge_lapsed($1, $2::date) as lapsed', ['BGD', asOf])
            return rows[0].lapsed
          })
          const facts = { kept: true, scheme: null, events } as unknown as Parameters<typeof renewalOn>[0]
          expect(lapsed).toBe(renewalOn(facts, 'RECEIVED', asOf).status === 'LAPSED')
        },
      ),
      { numRuns: 60 },
    )
  })

  test('pledges of different visibility are never added', async () => {
    await put([
      ...['BGD', 'GHA', 'IND'].map((o, i) => hidden(o, 2 ** i)),
      ...['NPL', 'RWA'].map((o) => ({ ...hidden(o, 100), visibility: 'WORKING_GROUP' })),
    ])
    expect((await told('2026-06-30')).map((t) => [t.visibility, t.quantity])).toEqual([['SECRETARIAT', 7]])
  })

  test('whatever is pledged when, a total is of three or more, true on its day, and moves by three or more', async () => {
    const statement = fc.record({
      organisation: fc.constantFrom(...ORGANISATIONS),
      month: fc.integer({ min: 0, max: 5 }),
      quantity: fc.integer({ min: 0, max: 9 }),
      visibility: fc.constantFrom('SECRETARIAT', 'SECRETARIAT', 'WORKING_GROUP', 'PRIVATE', 'PUBLIC'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(statement, { maxLength: 30 }), async (statements) => {
        await put(statements)
        for (const visibility of ['SECRETARIAT', 'WORKING_GROUP'] as const) {
          let last: Map<string, number> | null = null
          for (let month = 0; month < 6; month += 1) {
            const found = (await told(monthEnd(month))).find((t) => t.visibility === visibility)
            if (!found) {
              expect(last).toBeNull()
              continue
            }
            const on = statedAt(statements, Number(found.countedOn.slice(5, 7)) - 1, visibility)
            expect(found.contributors).toBeGreaterThanOrEqual(3)
            expect([found.contributors, found.quantity]).toEqual([on.size, sum(on)])
            if (last) expect([0, 3, 4, 5, 6]).toContain(moved(last, on))
            last = on
          }
        }
      }),
      { numRuns: 25 },
    )
  })
})

/** What each contributor offers at the end of a month under one visibility, straight from the statements. */
function statedAt(statements: readonly Statement[], month: number, visibility: string): Map<string, number> {
  const newest = new Map<string, Statement>()
  for (const s of statements.toSorted((a, b) => a.month - b.month)) if (s.month <= month) newest.set(s.organisation, s)
  return new Map(
    [...newest.values()]
      .filter((s) => s.visibility === visibility && s.quantity > 0)
      .map((s) => [s.organisation, s.quantity]),
  )
}
const sum = (parts: Map<string, number>): number => [...parts.values()].reduce((a, b) => a + b, 0)
const moved = (a: Map<string, number>, b: Map<string, number>): number =>
  [...new Set([...a.keys(), ...b.keys()])].filter((o) => a.get(o) !== b.get(o)).length
