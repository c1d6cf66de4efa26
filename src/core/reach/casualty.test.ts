import { describe, expect, test } from 'vitest'
import { assumptionsWith, clinic, craft, flat, siteAt, triangle, UTILITY } from '../../../test/support/reach-world.ts'
import { bandOf, casualtyChain, type Chain } from './casualty.ts'
import type { ReachFacts } from './facts.ts'
import { liftTo } from './lift.ts'
import { exactly, type Case } from './range.ts'
import { airframesForOne, readyOf, settingOf } from './setting.ts'

const chain = (facts: ReachFacts, changed = {}, of: Case = 'worst'): Chain | null => {
  const setting = settingOf(facts, facts.fleets, assumptionsWith(changed), flat, of)
  return casualtyChain(
    facts.sites.find((s) => s.key === 'site')!,
    setting,
  )
}
const band = (facts: ReachFacts, of: Case = 'worst') => {
  const setting = settingOf(facts, facts.fleets, assumptionsWith(), flat, of)
  return bandOf(
    casualtyChain(
      facts.sites.find((s) => s.key === 'site')!,
      setting,
    ),
    setting.unknownCraft,
  )
}

describe('the chain of the guide', () => {
  test('20 notice + 30 out (100 km at 200 km/h) + 10 loading + 18 on (60 km) = 78 minutes', () => {
    expect(chain(triangle())).toMatchObject({
      by: 'AIR',
      base: 'base',
      hospital: 'hospital',
      notify: 20,
      out: 30,
      loading: 10,
      onward: 18,
      minutes: 78,
    })
    expect(band(triangle())).toBe('TWO_HOURS')
  })

  test('the round of 240 km fits a radius of 120 km, and not one of 119', () => {
    const at = (radius: number) => triangle({ types: [{ ...UTILITY, radius: exactly(radius) }] })
    expect(chain(at(120))?.minutes).toBe(78)
    expect(chain(at(119))).toBeNull()
  })

  test('the nearest hospital is passed over while it has no free place, or too low a level', () => {
    const far = siteAt('far', 100, 100)
    const facts = triangle()
    const sites = [...facts.sites, far]
    const with_ = (more: object) => ({ ...facts, sites, hospitals: [clinic('hospital', more), clinic('far')] })
    expect(chain(with_({ free: exactly(0) }))?.hospital).toBe('far')
    expect(chain(with_({ level: 1 }))?.hospital).toBe('far')
    expect(chain(with_({}))?.hospital).toBe('hospital')
  })

  test('who lives at the hospital needs no helicopter', () => {
    const facts = triangle({ hospitals: [clinic('site')], fleets: [] })
    expect(chain(facts)).toMatchObject({ by: 'GROUND', onward: 0, minutes: 20 })
  })

  test('an ambulance for 10 km: 10 notice + 10 loading + 10 × 1.5 km at 30 km/h = 50 minutes', () => {
    const facts = triangle()
    const near = { ...facts, fleets: [], sites: [...facts.sites, siteAt('near', 100, 10)], hospitals: [clinic('near')] }
    expect(chain(near)).toMatchObject({ by: 'GROUND', minutes: 50 })
  })
})

describe('what is unknown is said, and nothing is guessed', () => {
  test('speed, radius or another figure of the type', () => {
    for (const figure of ['cruise', 'radius', 'payload', 'seats', 'litters', 'ceiling', 'availability'] as const)
      expect(band(triangle({ types: [{ ...UTILITY, [figure]: null }] }))).toBe('UNKNOWN')
  })

  test('no aircraft is recorded', () => {
    expect(band(triangle({ fleets: [] }))).toBe('UNKNOWN')
  })

  test('a base with no craft that is ready, or with none: not reached', () => {
    expect(band(triangle({ fleets: [craft('base', 1)] }))).toBe('NONE')
    expect(band(triangle({ fleets: [craft('base', 0)] }))).toBe('NONE')
  })

  test('free places: none at worst, one at best', () => {
    const facts = triangle({ hospitals: [clinic('hospital', { free: null })] })
    expect([chain(facts), chain(facts, {}, 'best')?.minutes]).toEqual([null, 78])
  })

  test('a place without coordinates has no chain; one that may be off by 10 km has a range', () => {
    const [base, site, hospital] = triangle().sites as [never, ReturnType<typeof siteAt>, never]
    const lost = triangle({ sites: [base, { ...site, latitude: null }, hospital] })
    expect(chain(lost)).toBeNull()
    const vague = triangle({ sites: [base, { ...site, withinKm: 10 }, hospital] })
    expect([chain(vague, {}, 'best')?.minutes, chain(vague)?.minutes].map((m) => Math.round(m!))).toEqual([72, 84])
  })
})

describe('what may fly', () => {
  test('commercial craft only where that is assumed; by night only who can', () => {
    const hired = triangle({ fleets: [craft('base', 2, { ownership: 'COMMERCIAL' })] })
    expect(chain(hired)).toBeNull()
    expect(chain(hired, { commercial_casevac: exactly(1) })?.minutes).toBe(78)
    const dayOnly = triangle({ types: [{ ...UTILITY, night: false }] })
    expect(chain(dayOnly, { night: exactly(1) })).toBeNull()
    expect(chain(triangle(), { night: exactly(1) })?.minutes).toBe(78)
  })

  test('thin air takes the payload, then the helicopter', () => {
    const [base, site, hospital] = triangle().sites as [never, ReturnType<typeof siteAt>, never]
    const at = (elevation: number) => triangle({ sites: [base, { ...site, elevation }, hospital] })
    expect(chain(at(2500))?.minutes).toBe(78)
    expect(chain(at(3000))).toBeNull()
    expect(chain(at(2500), { payload_loss: exactly(0.4) })).toBeNull()
  })

  test('ready craft are whole ones', () => {
    expect([readyOf(3, 0.5), readyOf(10, 0.1), readyOf(1, 0.99)]).toEqual([1, 1, 0])
    expect([airframesForOne(0.5), airframesForOne(0.6), airframesForOne(1), airframesForOne(0)]).toEqual([
      2,
      2,
      1,
      Infinity,
    ])
  })
})

test('lift: 1 craft × 16 seats, turns of 2 × (30 + 15) minutes: 10.7 persons an hour, the first after 65 minutes', () => {
  const facts = triangle()
  const setting = settingOf(facts, facts.fleets, assumptionsWith(), flat, 'worst')
  const lift = liftTo(facts.sites[1]!, setting)!
  expect(lift.arrival).toBe(65)
  expect(lift.perHour).toBeCloseTo(16 / 1.5, 6)
})
