import { describe, expect, test } from 'vitest'
import { assumptionsWith, clinic, craft, flat, siteAt, triangle, UTILITY } from '../../../test/support/reach-world.ts'
import type { ReachFacts } from '../../core/reach/facts.ts'
import { exactly } from '../../core/reach/range.ts'
import { compute } from './compute.ts'
import { measured } from './earth.ts'

const none = triangle({ fleets: [craft('base', 0)] })

describe('the requirement met', () => {
  test('two missing airframes open the base and bring the site within two hours', () => {
    const { met, difference, added, next } = compute(none, assumptionsWith(), flat, 2, UTILITY)
    expect(added).toEqual([craft('base', 2)])
    expect(met!.sites.withinTwoHours).toEqual(exactly(3))
    // The base itself has no surgery near: its persons are flown as well.
    expect(difference!.sites.withinTwoHours).toEqual(exactly(2))
    expect(difference!.persons.withinTwoHours).toEqual(exactly(200))
    expect(difference!.hours).toEqual(exactly(60))
    expect(next.worst.map(({ airframes, persons, bound, proven }) => [airframes, persons, bound, proven])).toEqual([
      [1, 0, 0, true],
      [2, 200, 200, true],
    ])
  })

  test('one that is not enough for one ready, or none missing, changes nothing but hours', () => {
    const one = compute(none, assumptionsWith(), flat, 1, UTILITY)
    expect(one.difference!.sites.withinTwoHours).toEqual(exactly(0))
    expect(one.difference!.hours).toEqual(exactly(30))
    expect(compute(none, assumptionsWith(), flat, 0, UTILITY).difference!.hours).toEqual(exactly(0))
  })

  test('an unknown requirement leaves it out', () => {
    expect(compute(none, assumptionsWith(), flat, null, UTILITY)).toMatchObject({ met: null, difference: null })
  })

  test('no base, no type figures, no sites: nothing is added, nothing breaks', () => {
    const noBase = { ...none, fleets: [], sites: none.sites.map((s) => ({ ...s, airfield: null })) }
    expect(compute(noBase, assumptionsWith(), flat, 5, UTILITY).added).toEqual([])
    const unsaid = { ...UTILITY, availability: null, cruise: null }
    expect(compute(none, assumptionsWith(), flat, 5, unsaid).next.worst).toEqual([])
    const nothing: ReachFacts = { sites: [], hospitals: [], fleets: [], types: [] }
    expect(compute(nothing, assumptionsWith(), flat, 3, UTILITY).met!.sites.withinHour).toEqual(exactly(0))
  })
})

test('sites at the pole and across the antimeridian are reached the short way', () => {
  const facts: ReachFacts = {
    sites: [
      siteAt('base', 89.5, 0, { airfield: 'ZZZZ' }),
      siteAt('site', 89.5, 180),
      siteAt('east', -17, 179.9, { airfield: 'YYYY' }),
      siteAt('west', -17, -179.9),
    ],
    hospitals: [clinic('base'), clinic('east')],
    types: [UTILITY],
    fleets: [craft('base'), craft('east')],
  }
  const { today } = compute(facts, assumptionsWith({ ground_most: exactly(0) }), measured(), null, UTILITY)
  const minutes = today.reached.map((r) => Math.round(r.worst.chain!.minutes))
  // 111.7 km each way at 200 km/h and 30 minutes; 21.3 km likewise.
  expect([minutes[1], minutes[3]]).toEqual([97, 43])
})

test('ten thousand sites are settled', () => {
  const sites = Array.from({ length: 10_000 }, (_, i) =>
    siteAt(`s${i}`, (i % 100) / 5 - 10, Math.floor(i / 100) / 5 + 15, {
      kind: i % 500 === 0 ? 'SECTOR_HQ' : 'SITE',
      airfield: i % 500 === 0 ? `A${i}` : null,
    }),
  )
  const headquarters = sites.filter((s) => s.kind === 'SECTOR_HQ').map((s) => s.key)
  const facts: ReachFacts = {
    sites,
    hospitals: headquarters.slice(0, 10).map((key) => clinic(key)),
    types: [UTILITY],
    fleets: headquarters.slice(0, 4).map((base) => craft(base)),
  }
  const { today, met, next } = compute(facts, assumptionsWith(), measured(), 12, UTILITY)
  expect(today.reached).toHaveLength(10_000)
  expect(met!.sites.withinTwoHours.low).toBeGreaterThan(today.sites.withinTwoHours.low)
  const persons = next.worst.map((step) => step.persons)
  expect(persons).toEqual(persons.toSorted((a, b) => a - b))
  expect(next.worst.every((step) => step.proven)).toBe(true)
}, 60_000)
