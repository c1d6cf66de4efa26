import { readFile } from 'node:fs/promises'
import path from 'node:path'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { impact } from '../../src/app/reach/impact.ts'
import { reachWhatIf } from '../../src/app/reach/what-if.ts'
import { ProblemSchema } from '../../src/contract/common.ts'
import { ReachSchema, ReachWhatIfSchema, type ReachView } from '../../src/contract/reach.ts'
import { LANGUAGES } from '../../src/core/language.ts'
import { reachText } from '../../src/cli/commands/reach.ts'
import { terminal } from '../../src/cli/terminal.ts'
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

const reach = (mission: string, asOf = '2010-07-27'): Promise<ReachView> => impact(register.ctx, { mission, asOf })
const codes = (view: ReachView): string[] => view.remarks.map((r) => r.code)

describe('the four missions in July 2010, with and without the missing helicopters', () => {
  test('UNAMID: 18 missing; with them at least three sites more are within two hours, and at least nine are reached', async () => {
    const view = await reach('UNAMID')
    expect(view.missing).toMatchObject({
      airframes: 18,
      given: false,
      lines: [{ line: 'UNAMID/military-utility-helicopter', airframes: 18 }],
    })
    expect(view.sites).toHaveLength(15)
    expect([view.today.airframes, view.met!.airframes]).toEqual([32, 50])
    // Without them surgery is where its hospital is: El Fasher, Nyala, El Geneina.
    expect(view.today.sites.withinTwoHours).toEqual({ low: 3, high: 3 })
    expect(view.today.sites.without).toEqual({ low: 12, high: 12 })
    expect(view.difference!.sites.withinTwoHours.low).toBeGreaterThanOrEqual(3)
    expect(view.difference!.sites.without.low).toBeGreaterThanOrEqual(9)
    expect(view.difference!.persons.withinTwoHours.high).toBeGreaterThan(view.difference!.persons.withinTwoHours.low)
    expect(view.added.reduce((sum, f) => sum + f.count, 0)).toBe(18)
    const kutum = view.sites.find((s) => s.key === 'kutum')!
    expect([kutum.today.best.band, kutum.met!.worst.band]).toEqual(['NONE', 'TWO_HOURS'])
    expect(kutum.met!.perHour!.low).toBeGreaterThan(0)
  })

  test('MONUSCO: 16 missing, carried over from MONUC, which has the same sites in June', async () => {
    const [view, before] = [await reach('MONUSCO'), await reach('MONUC', '2010-06-15')]
    expect(view.missing.airframes).toBe(16)
    expect(view.difference!.sites.withinTwoHours.low).toBeGreaterThanOrEqual(1)
    expect(before.sites.map((s) => s.key)).toEqual(view.sites.map((s) => s.key))
    expect(view.sites.find((s) => s.key === 'goma')!.densityAltitude!.low).toBeGreaterThan(2000)
  })

  test('UNMIS and UNOCI: nobody said how many are missing, and nothing is made up', async () => {
    for (const mission of ['UNMIS', 'UNOCI']) {
      const view = await reach(mission)
      expect(view).toMatchObject({ missing: { airframes: null }, met: null, difference: null })
      expect(codes(view)).toContain('reach.remark.requirement_unknown')
      expect(view.sites.length).toBeGreaterThan(10)
    }
    const unoci = await reach('UNOCI')
    expect(codes(unoci)).toContain('reach.remark.no_aircraft')
    expect(unoci.today.sites.without).toEqual({ low: 0, high: 0 })
    expect(unoci.today.sites.unknown).toEqual({ low: 12, high: 12 })
    expect(unoci.today.hours).toMatchObject({ available: null, short: null })
    expect(unoci.sites.map((s) => s.today.perHour)).toEqual(unoci.sites.map(() => null))
  })

  test('another day, another fleet: the loan from UNMIL reaches UNOCI in November', async () => {
    const view = await reach('UNOCI', '2010-12-15')
    expect(view.today.airframes).toBe(2)
    expect(codes(view)).not.toContain('reach.remark.no_aircraft')
    expect(view.today.sites.withinTwoHours.high).toBeGreaterThan(3)
  })

  test('every figure has its source, every assumption its author', async () => {
    const view = await reach('UNAMID')
    const known = new Map(view.sources.map((s) => [s.id, s]))
    const cited = [...view.sites.flatMap((s) => s.sources), ...view.fleets.map((f) => f.source)]
    expect(cited.filter((id) => !known.has(id))).toEqual([])
    expect(view.sources.filter((s) => s.title === s.id)).toEqual([])
    expect(view.assumptions.every((a) => a.author !== '' && known.has(a.source))).toBe(true)
    expect(view.rings.filter((r) => r.situation === 'MET').length).toBeGreaterThan(0)
    for (const step of [...view.next, ...view.nextBest])
      expect(step).toMatchObject({ proven: true, bound: step.persons })
  })

  test('a mission or a day of which nothing is recorded says so', async () => {
    for (const view of [await reach('UNIFIL'), await reach('UNAMID', '2015-01-01')]) {
      expect(codes(view)).toEqual(['reach.remark.no_sites'])
      expect(view.sites).toEqual([])
    }
  })
})

test('the table of the four missions in the guide is what comes out', async () => {
  const guide = await readFile(path.resolve(import.meta.dirname, '../../docs/guide/reach.md'), 'utf8')
  const number = new Intl.NumberFormat('en')
  const text = (range: { low: number; high: number } | undefined): string => {
    if (!range) return '–'
    const [low, high] = [number.format(range.low), number.format(range.high)]
    return low === high ? low : `${low}–${high}`
  }
  for (const mission of ['UNOCI', 'UNMIS', 'UNAMID', 'MONUSCO']) {
    const view = await reach(mission)
    const parts = (['sites', 'persons'] as const).flatMap((what) =>
      [view.today, view.met, view.difference].map((part) => text(part?.[what].withinTwoHours)),
    )
    const row = [mission, view.missing.airframes ?? 'not known', ...parts]
    expect(guide).toContain(`| ${row.join(' | ')} |`)
  }
})

describe('what if', () => {
  test('commercial craft that answer casualty calls change today, and the answer says which figures and sites', async () => {
    const input = { mission: 'UNAMID', assumptions: { commercial_casevac: { low: 1, high: 1 } } }
    const { before, after, changes, sites } = await reachWhatIf(register.ctx, input)
    expect(before.today.sites.withinTwoHours).toEqual({ low: 3, high: 3 })
    expect(after.today.sites.withinTwoHours.low).toBeGreaterThan(3)
    expect(changes).toContainEqual({
      figure: 'today.sites.withinTwoHours',
      before: { low: 3, high: 3 },
      after: after.today.sites.withinTwoHours,
    })
    expect(sites.some((s) => s.site === 'kutum' && s.situation === 'TODAY' && s.before?.low === null)).toBe(true)
    const changed = after.assumptions.filter((a) => a.changedFrom !== null)
    expect(changed.map((a) => [a.key, a.changedFrom])).toEqual([['commercial_casevac', { low: 0, high: 0 }]])
  })

  test('the shipped values change nothing; a number for what nobody said opens the difference', async () => {
    const same = await reachWhatIf(register.ctx, { mission: 'UNAMID', assumptions: { notify: { low: 15, high: 30 } } })
    expect([same.changes, same.sites]).toEqual([[], []])
    const named = await reachWhatIf(register.ctx, { mission: 'UNMIS', asOf: '2010-07-27', missing: 6 })
    expect(named.before.met).toBeNull()
    expect(named.after.missing).toMatchObject({ airframes: 6, given: true })
    expect(named.changes.some((c) => c.figure === 'met.sites.withinTwoHours' && c.before === null)).toBe(true)
  })
})

describe('over HTTP', () => {
  const post = (path: string, body: unknown): Promise<Response> =>
    Promise.resolve(
      api.request(`${API_BASE}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    )

  test('the answers are what the contract says, in any language', async () => {
    for (const path of ['/missions/UNAMID/reach', '/missions/unoci/reach?asOf=2010-12-15&language=ar']) {
      const answer = await api.request(`${API_BASE}${path}`)
      expect(answer.status).toBe(200)
      const body: unknown = await answer.json()
      expect(ReachSchema.parse(body)).toEqual(body)
    }
    const answer = await post('/missions/MONUSCO/reach', { assumptions: { notify: { low: 5, high: 5 } } })
    expect(answer.status).toBe(200)
    const body: unknown = await answer.json()
    expect(ReachWhatIfSchema.parse(body)).toEqual(body)
  })

  test.each([
    [{ assumptions: { warp: { low: 1, high: 1 } } }, 422, 'reach.assumption_unknown'],
    [{ assumptions: { notify: { low: 9, high: 1 } } }, 422, 'reach.assumption_range'],
    [{ missing: 2.5 }, 422, 'reach.missing_invalid'],
    [{ missing: -1 }, 422, 'reach.missing_invalid'],
    [{ missing: 1e9 }, 422, 'reach.missing_invalid'],
    [{ assumptions: { notify: 5 } }, 400, 'request.invalid'],
    [{ surprise: 1 }, 400, 'request.invalid'],
  ])('%j is refused with a remedy', async (body, status, code) => {
    const answer = await post('/missions/UNAMID/reach', body)
    const problem = ProblemSchema.parse(await answer.json())
    expect([answer.status, problem.code]).toEqual([status, code])
    expect(problem.remedy).not.toBe('')
  })

  test('an unknown mission names the nearest', async () => {
    const answer = await api.request(`${API_BASE}/missions/UNAMDI/reach`)
    expect(answer.status).toBe(404)
    expect(ProblemSchema.parse(await answer.json()).params['nearest']).toContain('UNAMID')
  })
})

test('the terminal tells it in six languages', async () => {
  for (const language of LANGUAGES) {
    const view = await impact(register.in(language), { mission: 'UNAMID' })
    const text = reachText(await terminal(language), view)
    expect(text).toContain('UNAMID')
    expect(text).not.toMatch(/(remark|reach|cli)\.[a-z_]+/)
  }
})
