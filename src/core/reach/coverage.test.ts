import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assumptionsWith, clinic, craft, flat, siteAt, triangle, UTILITY } from '../../../test/support/reach-world.ts'
import { asPersons, asSites, coverageOf, gained, reachOf, type SiteReach } from './coverage.ts'
import type { Fleet, ReachFacts } from './facts.ts'
import { hoursAvailable, hoursNeeded, hoursOf } from './hours.ts'
import { outward } from './range.ts'
import { unknowns } from './remarks.ts'
import { settingOf } from './setting.ts'

const RANGES = { notify: { low: 10, high: 30 }, temperature: { low: 20, high: 35 }, loading: { low: 5, high: 20 } }
const reached = (facts: ReachFacts, fleets: readonly Fleet[]): SiteReach[] => {
  const of = (side: 'worst' | 'best') => settingOf(facts, fleets, assumptionsWith(RANGES), flat, side)
  return reachOf(facts, { worst: of('worst'), best: of('best') })
}

const place = fc.integer({ min: -300, max: 300 })
const worlds = fc
  .array(fc.record({ x: place, y: place, persons: fc.option(fc.nat(900)), off: fc.nat(15), up: fc.nat(3000) }), {
    minLength: 1,
    maxLength: 12,
  })
  .chain((points) =>
    fc.record({
      points: fc.constant(points),
      fleets: fc.array(fc.tuple(fc.nat(points.length - 1), fc.nat(6)), { maxLength: 4 }),
      more: fc.array(fc.tuple(fc.nat(points.length - 1), fc.nat(6)), { maxLength: 3 }),
      hospitals: fc.array(fc.nat(points.length - 1), { maxLength: 4 }),
    }),
  )

test('best is never slower than worst; more aircraft never cover less; every site is counted once', () => {
  fc.assert(
    fc.property(worlds, ({ points, fleets, more, hospitals }) => {
      const facts: ReachFacts = {
        sites: points.map((p, i) =>
          siteAt(`s${i}`, p.x, p.y, {
            persons: p.persons === null ? null : { low: p.persons, high: p.persons * 2 },
            withinKm: p.off,
            elevation: p.up,
          }),
        ),
        hospitals: hospitals.map((i) => clinic(`s${i}`)),
        types: [UTILITY],
        fleets: [craft('s0', 0), ...fleets.map(([i, n]) => craft(`s${i}`, n))],
      }
      const before = reached(facts, facts.fleets)
      const after = reached(facts, [...facts.fleets, ...more.map(([i, n]) => craft(`s${i}`, n))])
      for (const [i, { worst, best }] of after.entries()) {
        if (worst.chain) expect(best.chain!.minutes).toBeLessThanOrEqual(worst.chain.minutes + 1e-9)
        const old = before[i]!.worst.chain
        if (old) expect(worst.chain!.minutes).toBeLessThanOrEqual(old.minutes + 1e-9)
      }
      const sites = coverageOf(after, asSites)
      for (const { low, high } of Object.values(sites)) expect(low).toBeLessThanOrEqual(high)
      expect(sites.withinHour.high).toBeLessThanOrEqual(sites.withinTwoHours.high)
      const bands = ['HOUR', 'TWO_HOURS', 'LATER', 'NONE', 'UNKNOWN']
      const count = bands.reduce((sum, band) => sum + after.filter((r) => r.worst.band === band).length, 0)
      expect(count).toBe(points.length)
      const gain = gained(before, after, asSites)
      expect(gain.withinTwoHours.high).toBeLessThanOrEqual(sites.withinTwoHours.high)
      expect(gain.unknown).toEqual({ low: 0, high: 0 })
    }),
    { numRuns: 60 },
  )
})

test('the impact of a gap: one site and its 100 persons come within two hours', () => {
  const facts = triangle({ fleets: [craft('base', 0)] })
  const [before, after] = [reached(facts, facts.fleets), reached(facts, [craft('base', 2)])]
  expect(gained(before, after, asSites).withinTwoHours.low).toBeGreaterThanOrEqual(1)
  expect(gained(before, after, asPersons).withinTwoHours.low % 100).toBe(0)
})

test('nobody at a site is nobody covered, and an unknown number is counted as a site only, and said', () => {
  const [base, site, hospital] = triangle().sites as [never, ReturnType<typeof siteAt>, never]
  const empty = triangle({ sites: [base, { ...site, persons: { low: 0, high: 0 } }, hospital] })
  const unsaid = triangle({ sites: [base, { ...site, persons: null }, hospital] })
  for (const facts of [empty, unsaid]) {
    const all = reached(facts, facts.fleets)
    expect(coverageOf(all, asSites).withinTwoHours).toEqual({ low: 3, high: 3 })
    expect(coverageOf(all, asPersons).withinTwoHours).toEqual({ low: 200, high: 200 })
  }
  expect(unknowns(unsaid, 'M', '2010-07-27')).toEqual([{ code: 'reach.remark.persons_unknown', params: { sites: 1 } }])
})

test('what is unknown is named: aircraft, hospitals, places, figures, bases', () => {
  const codes = (facts: Partial<ReachFacts>) => unknowns(triangle(facts), 'M', '2010-07-27').map((r) => r.code)
  expect(codes({})).toEqual([])
  expect(codes({ sites: [] })).toEqual(['reach.remark.no_sites'])
  expect(codes({ fleets: [], hospitals: [] })).toEqual(['reach.remark.no_aircraft', 'reach.remark.no_hospital'])
  expect(codes({ types: [{ ...UTILITY, cruise: null }] })).toEqual(['reach.remark.figure_unknown'])
  expect(codes({ fleets: [craft('nowhere', 1, { type: 'other' })] })).toEqual([
    'reach.remark.type_unknown',
    'reach.remark.base_unknown',
  ])
  expect(codes({ hospitals: [clinic('site', { free: null })] })).toEqual(['reach.remark.beds_unknown'])
})

test('hours: 8 flights × 2 × (100 + 80) km at 200 km/h, a fifth kept back: 18 needed, 60 on hand', () => {
  const facts = triangle()
  const needed = hoursNeeded(facts, ['base'], UTILITY, assumptionsWith(), flat)!
  expect(needed.low).toBeCloseTo(18, 9)
  expect(needed.high).toBeCloseTo(18, 9)
  expect(hoursAvailable(facts.types, facts.fleets)).toEqual({ low: 60, high: 60 })
  expect(hoursOf({ low: 50, high: 90 }, { low: 60, high: 60 }).short).toEqual({ low: 0, high: 30 })
  expect(hoursOf({ low: 50, high: 90 }, null).short).toBeNull()
  expect(hoursNeeded(facts, [], UTILITY, assumptionsWith(), flat)).toBeNull()
})

test('ranges are rounded away from each other', () => {
  expect(outward({ low: 17, high: 83 }, 10)).toEqual({ low: 10, high: 90 })
  expect(outward({ low: 20, high: 20 }, 10)).toEqual({ low: 20, high: 20 })
})
