import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MOST } from '../../src/app/reach/own-facts.ts'
import { ProblemSchema } from '../../src/contract/common.ts'
import { ReachWhatIfSchema, type ReachView, type ReachWhatIfRequest } from '../../src/contract/reach.ts'
import { API_BASE, createApi } from '../../src/server/api.ts'
import type { Api } from '../../src/server/env.ts'
import { testRegister, type TestRegister } from './register.ts'

let register: TestRegister
let api: Api
beforeAll(async () => {
  register = await testRegister()
  api = createApi(register.ctx, pino({ level: 'silent' }), 'test')
})
afterAll(() => register.close())

type Facts = NonNullable<ReachWhatIfRequest['facts']>
type Site = Facts['sites'][number]

const ask = (facts: Facts, more: object = {}): Promise<Response> =>
  Promise.resolve(
    api.request(`${API_BASE}/missions/UNIFIL/reach?asOf=2026-11-23`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ facts, ...more }),
    }),
  )
const computed = async (facts: Facts, more: object = {}): Promise<ReachView> => {
  const answer = await ask(facts, more)
  expect(answer.status).toBe(200)
  const body: unknown = await answer.json()
  expect(ReachWhatIfSchema.parse(body)).toEqual(body)
  return (body as { after: ReachView }).after
}
const codes = (view: ReachView): string[] => view.remarks.map((r) => r.code)
const site = (view: ReachView, key: string) => view.sites.find((s) => s.key === key)!

const BASE: Site = {
  key: 'base',
  kind: 'SECTOR_HQ',
  airfield: true,
  latitude: 33.1,
  longitude: 35.1,
  elevation: 20,
  persons: { low: 500, high: 500 },
}
const POST: Site = { key: 'post', latitude: 33.3, longitude: 35.6, elevation: 400, persons: { low: 100, high: 100 } }
const HOSPITAL = { site: 'base', level: 2, beds: 20 }
const FLEET = { base: 'base', type: 'mi-17', count: 4 }

test('a mission of which nothing is recorded is computed from facts of one’s own, and nothing is kept', async () => {
  const view = await computed({ sites: [BASE, POST], hospitals: [HOSPITAL], fleets: [FLEET] })
  expect([site(view, 'base').today.worst.band, site(view, 'post').today.worst.band]).toEqual(['HOUR', 'TWO_HOURS'])
  expect(view.today.persons.withinTwoHours).toEqual({ low: 600, high: 600 })
  expect(site(view, 'post').sources).toEqual(['own'])
  const after = await api.request(`${API_BASE}/missions/UNIFIL/reach`)
  expect(((await after.json()) as ReachView).sites).toEqual([])
})

describe('what is odd is computed, or said not to be known', () => {
  test('a site at the pole, and one across the antimeridian, are reached the short way', async () => {
    const view = await computed({
      sites: [
        { ...BASE, latitude: 89.5, longitude: 0 },
        { ...POST, key: 'pole', latitude: 90, longitude: 123 },
        { ...POST, key: 'over', latitude: 89.5, longitude: -180 },
        { ...BASE, key: 'east', latitude: -17, longitude: 179.9 },
        { ...POST, key: 'west', latitude: -17, longitude: -179.9 },
      ],
      hospitals: [HOSPITAL, { ...HOSPITAL, site: 'east' }],
      fleets: [FLEET, { ...FLEET, base: 'east' }],
    })
    for (const key of ['pole', 'over', 'west']) expect(site(view, key).today.best.chain).not.toBeNull()
    expect(site(view, 'west').today.best.chain!.onward).toBeLessThan(10)
  })

  test('a base without aircraft reaches nobody; without any fleet at all nobody knows', async () => {
    const empty = await computed({ sites: [BASE, POST], hospitals: [HOSPITAL], fleets: [{ ...FLEET, count: 0 }] })
    expect(site(empty, 'post').today.best.band).toBe('NONE')
    const unsaid = await computed({ sites: [BASE, POST], hospitals: [HOSPITAL] })
    expect(site(unsaid, 'post').today.best.band).toBe('UNKNOWN')
    expect(codes(unsaid)).toContain('reach.remark.no_aircraft')
  })

  test('a hospital without a bed takes nobody', async () => {
    const view = await computed({ sites: [BASE, POST], hospitals: [{ ...HOSPITAL, beds: 0 }], fleets: [FLEET] })
    expect(view.sites.map((s) => s.today.best.band)).toEqual(['NONE', 'NONE'])
    expect(view.hospitals[0]!.free).toEqual({ low: 0, high: 0 })
  })

  test('nobody at a site counts as nobody; persons that are not said are unknown', async () => {
    const nobody = { low: 0, high: 0 }
    const none = await computed({ sites: [{ ...BASE, persons: nobody }], hospitals: [HOSPITAL], fleets: [FLEET] })
    expect(none.today.persons.withinHour).toEqual(nobody)
    expect(none.today.sites.withinHour).toEqual({ low: 1, high: 1 })
    const { persons: _p, ...unsaid } = POST
    const view = await computed({ sites: [BASE, unsaid], hospitals: [HOSPITAL], fleets: [FLEET] })
    expect(site(view, 'post').persons).toBeNull()
    expect(codes(view)).toContain('reach.remark.persons_unknown')
  })

  test.each(['cruise', 'radius', 'payload', 'availability'] as const)(
    'a type without %s computes nothing',
    async (figure) => {
      const whole = {
        code: 'mine',
        cruise: { low: 200, high: 200 },
        radius: { low: 200, high: 200 },
        payload: { low: 2000, high: 2000 },
        seats: { low: 10, high: 10 },
        litters: { low: 4, high: 4 },
        ceiling: { low: 3500, high: 3500 },
        availability: { low: 1, high: 1 },
      }
      const facts = { sites: [BASE, POST], hospitals: [HOSPITAL], fleets: [{ ...FLEET, type: 'mine' }] }
      expect(site(await computed({ ...facts, types: [whole] }), 'post').today.best.chain).not.toBeNull()
      const { [figure]: _f, ...lacking } = whole
      const view = await computed({ ...facts, types: [lacking] })
      expect(site(view, 'post').today.best).toEqual({ band: 'UNKNOWN', chain: null })
      expect(view.remarks).toContainEqual({ code: 'reach.remark.figure_unknown', params: { type: 'mine', figure } })
    },
  )

  test('a place, an elevation, a type or a base that is unknown is said', async () => {
    const view = await computed({
      sites: [BASE, { key: 'nowhere' }],
      hospitals: [HOSPITAL],
      fleets: [
        { ...FLEET, type: 'balloon' },
        { ...FLEET, base: 'elsewhere' },
      ],
    })
    expect(codes(view)).toEqual(
      expect.arrayContaining([
        'reach.remark.place_unknown',
        'reach.remark.elevation_unknown',
        'reach.remark.type_unknown',
        'reach.remark.base_unknown',
      ]),
    )
    expect(site(view, 'nowhere').today.best.band).toBe('UNKNOWN')
  })

  test('no site at all', async () => {
    expect(codes(await computed({ sites: [] }))).toEqual(['reach.remark.no_sites'])
  })
})

describe('what cannot be is refused with its place and a remedy', () => {
  test.each([
    ['sites', 'latitude', { sites: [{ ...BASE, latitude: 91 }] }],
    ['sites', 'longitude', { sites: [{ ...BASE, longitude: -181 }] }],
    ['sites', 'longitude', { sites: [{ key: 'a', latitude: 5 }] }],
    ['sites', 'key', { sites: [BASE, BASE] }],
    ['sites', 'persons', { sites: [{ ...BASE, persons: { low: 9, high: 1 } }] }],
    ['sites', 'elevation', { sites: [{ ...BASE, elevation: 1e9 }] }],
    ['hospitals', 'level', { sites: [BASE], hospitals: [{ ...HOSPITAL, level: 7 }] }],
    ['hospitals', 'beds', { sites: [BASE], hospitals: [{ ...HOSPITAL, beds: -1 }] }],
    ['fleets', 'count', { sites: [BASE], fleets: [{ ...FLEET, count: 1.5 }] }],
    ['types', 'cruise', { sites: [BASE], types: [{ code: 'x', cruise: { low: 0, high: 0 } }] }],
  ])('%s, field %s', async (list, field, facts) => {
    const answer = await ask(facts)
    const problem = ProblemSchema.parse(await answer.json())
    expect([answer.status, problem.code, problem.params['list'], problem.params['field']]).toEqual([
      422,
      'reach.fact_invalid',
      list,
      field,
    ])
    expect(problem.remedy).not.toBe('')
  })

  test('ten thousand sites are more than are computed at once, and so are as many bases as sites', async () => {
    const many = (n: number, like: Site): Site[] => Array.from({ length: n }, (_, i) => ({ ...like, key: `s${i}` }))
    const problemOf = async (facts: Facts) => ProblemSchema.parse(await (await ask(facts)).json())
    expect(await problemOf({ sites: many(10_000, { key: '', latitude: 1, longitude: 1 }) })).toMatchObject({
      status: 422,
      code: 'reach.facts_too_many',
      params: { list: 'sites', count: 10_000, most: MOST.sites },
    })
    expect(await problemOf({ sites: many(MOST.sites, BASE) })).toMatchObject({ params: { list: 'bases' } })
  })

  test('as many as are taken are computed', async () => {
    const sites = Array.from({ length: MOST.sites }, (_, i): Site => ({
      ...(i < MOST.bases ? BASE : POST),
      key: `s${i}`,
      latitude: (i % 40) / 5,
      longitude: Math.floor(i / 40) / 5 + 20,
    }))
    const fleets = [{ ...FLEET, base: 's0' }]
    const view = await computed({ sites, hospitals: [{ ...HOSPITAL, site: 's0' }], fleets }, { missing: 12 })
    expect(view.sites).toHaveLength(MOST.sites)
    expect(view.next.every((step) => step.bound >= step.persons)).toBe(true)
  })
})
