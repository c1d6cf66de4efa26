import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reachWhy } from '../../src/app/reach/why.ts'
import { ReachWhySchema, type ReachWhyView } from '../../src/contract/reach-why.ts'
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

const why = (mission: string, asOf = '2010-07-27', knownAt?: string): Promise<ReachWhyView> =>
  reachWhy(register.ctx, { mission, asOf, knownAt })
const offer = (view: ReachWhyView, pledge: string) => view.derived.offers.find((o) => o.pledge === pledge)!
const codes = (view: ReachWhyView, pledge: string): string[] => offer(view, pledge).rules.map((r) => r.code)

describe('causes: derived beside recorded', () => {
  test('UNAMID in July 2010: what serves, what flies elsewhere, for what there is no offer', async () => {
    const view = await why('UNAMID')
    expect(offer(view, 'ETH-UNAMID')).toMatchObject({ standing: 'SERVING', quantity: 5, rules: [] })
    expect(codes(view, 'RUS-CHAD-SUDAN')).toEqual(['match.left.deployed'])
    const tactical = view.derived.lines.find((l) => l.capability === 'tactical-helicopter')!
    expect(tactical).toMatchObject({ gap: 1, offers: 0, rules: [{ code: 'reach.rule.no_offer', cause: 'SUPPLY' }] })
    expect(view.recorded.map((c) => c.code)).toEqual(expect.arrayContaining(['HOST_CONSENT', 'POLITICAL_WILL']))
    // What was named in 2012 stands apart: nobody could know it in 2010.
    expect(view.recorded.every((c) => c.from <= '2010-07-27')).toBe(true)
    expect(view.later.map((c) => c.code)).toContain('REIMBURSEMENT')
  })

  test('an offer to one mission competes with another, until it is withdrawn', async () => {
    const cause = async (asOf: string) =>
      offer(await why('UNOCI', asOf), 'IND-MONUSCO-ATTACK').rules.map((r) => [r.code, r.cause])
    expect(await cause('2011-03-31')).toContainEqual(['reach.rule.elsewhere', 'COMPETING_DEMAND'])
    expect(await cause('2011-09-01')).toEqual([
      ['reach.rule.elsewhere', null],
      ['match.left.over', null],
    ])
  })

  test('the taxonomy has both parts side by side, and neither is in the other', async () => {
    const view = await why('MONUSCO', '2011-09-01')
    const keys = new Set(view.recorded.map((c) => c.key))
    const pledges = new Set(view.derived.offers.map((o) => o.pledge))
    const demand = view.taxonomy.find((c) => c.code === 'COMPETING_DEMAND')!
    expect(demand).toMatchObject({ derived: ['ETH-UNAMID'], recorded: [] })
    expect(view.taxonomy.find((c) => c.code === 'CONTRACT_END')!.recorded).toHaveLength(1)
    for (const { derived, recorded } of view.taxonomy) {
      expect(derived.filter((p) => !pledges.has(p))).toEqual([])
      expect(recorded.filter((c) => !keys.has(c))).toEqual([])
    }
  })
})

describe('trend: required, pledged, deployed', () => {
  test('UNAMID: 24 required from 2007 on; the gap falls to 19 with five arrivals', async () => {
    const { trend } = await why('UNAMID')
    expect(trend.points.map((p) => [p.on, p.total.required, p.total.deployed, p.total.gap])).toEqual([
      ['2007-10-21', 24, 0, 24],
      ['2008-02-08', 24, 0, 24],
      ['2008-07-30', 24, 0, 24],
      ['2009-12-31', 24, 0, 24],
      ['2010-02-17', 24, 0, 24],
      ['2010-02-25', 24, 5, 19],
      ['2010-07-27', 24, 5, 19],
    ])
    const arrival = trend.changes.find((c) => c.kind === 'ARRIVAL')!
    expect(arrival).toMatchObject({ on: '2010-02-17', effect: 'CLOSES', airframes: 5, organisation: { code: 'ETH' } })
  })

  test('MONUSCO carries MONUC’s course; the fleet that was there is not pledged towards the additional need', async () => {
    const { trend } = await why('MONUSCO', '2013-01-31')
    expect(trend.points.map((p) => p.mission)).toContain('MONUC')
    expect(trend.points.find((p) => p.on === '2010-09-30')!.lines[0]).toMatchObject({ required: 18, pledged: null })
    const end = trend.changes.find((c) => c.kind === 'CONTRACT_END')!
    expect(end).toMatchObject({ on: '2011-07-04', effect: 'OPENS', airframes: 4 })
    expect(trend.points.at(-1)!.total).toMatchObject({ required: 29, deployed: 23, gap: 6 })
  })

  test('UNOCI: loans come and end; a need without a figure stays without one', async () => {
    const { trend } = await why('UNOCI', '2011-09-01')
    expect(trend.changes.filter((c) => c.kind === 'LOAN').map((c) => c.airframes)).toEqual([2, 3, 2, 3, null])
    expect(trend.changes.filter((c) => c.kind === 'LOAN_END').map((c) => c.on)).toEqual(['2011-05-16', '2011-05-16'])
    expect(trend.points[0]!.total).toEqual({ required: null, pledged: null, deployed: null, gap: null })
  })

  test('on the knowledge of a day, nothing that was told later is there', async () => {
    const { trend, recorded, later } = await why('UNOCI', '2011-09-01', '2010-12-31')
    expect(trend.changes.map((c) => c.on)).toEqual(['2010-07-27', '2010-11-24'])
    expect([...recorded, ...later].every((c) => c.from <= '2010-12-31')).toBe(true)
  })
})

test('over HTTP: as the contract says, every source known; an unknown mission is a problem', async () => {
  for (const mission of ['UNAMID', 'UNMIS', 'MONUSCO', 'UNOCI', 'UNIFIL']) {
    const answer = await api.request(`${API_BASE}/missions/${mission}/reach/causes?asOf=2011-03-31&language=ru`)
    expect(answer.status).toBe(200)
    const view = ReachWhySchema.parse(await answer.json())
    const known = new Set(view.sources.map((s) => s.id))
    const cited = [...view.trend.changes, ...view.trend.statements, ...view.derived.offers].map((x) => x.source)
    expect(cited.filter((id) => !known.has(id))).toEqual([])
    expect(view.sources.filter((s) => s.title === s.id)).toEqual([])
  }
  expect((await api.request(`${API_BASE}/missions/NOWHERE/reach/causes`)).status).toBe(404)
})
