import { describe, expect, test } from 'vitest'
import { Taxonomy, type Capability } from '../capability/taxonomy.ts'
import type { Day } from '../history/day.ts'
import type { Ancestor } from '../mission/mandate.ts'
import { figure } from './figure.ts'
import { seriesKey, type Headline, type Observation } from './observation.ts'

const d = (text: string): Day => text as Day
const node = (code: string, parent: string | null, additive = false): Capability => ({
  code,
  parent,
  additive,
  domain: 'POLICE',
  unit: 'person',
})
const taxonomy = new Taxonomy([
  node('uniformed', null, true),
  node('troops', 'uniformed'),
  node('police', 'uniformed', true),
  node('formed', 'police'),
  node('individual', 'police'),
  node('experts', null, true),
  node('observers', 'experts'),
])

let ids = 0
const says = (capability: string, on: string, value: number, more: Partial<Observation> = {}): Observation => ({
  id: (ids += 1),
  mission: 'UNMIT',
  capability,
  measure: 'DEPLOYED',
  value,
  unit: 'person',
  validOn: d(on),
  derived: false,
  source: 's',
  verified: true,
  ...more,
})
const chosen = (o: Observation, reason = 'the register is signed'): Headline => ({
  id: (ids += 1),
  mission: o.mission,
  capability: o.capability,
  measure: o.measure,
  validOn: o.validOn,
  observation: o.id,
  author: 'an editor',
  reason,
})
const UNMIT: readonly Ancestor[] = [{ mission: 'UNMIT', until: null }]
const MONUSCO: readonly Ancestor[] = [
  { mission: 'MONUSCO', until: null },
  { mission: 'MONUC', until: d('2010-07-01') },
]
function of(
  capability: string,
  observations: readonly Observation[],
  { headlines = [] as readonly Headline[], chain = UNMIT } = {},
) {
  const key = (x: Observation | Headline): string => seriesKey(x.mission, x.capability, x.measure)
  const evidence = { observations: Map.groupBy(observations, key), headlines: Map.groupBy(headlines, key) }
  return figure(evidence, taxonomy, chain, capability, 'DEPLOYED')
}

describe('a stated figure', () => {
  test('is the newest statement, with its day and where it rests', () => {
    const old = says('police', '2010-05-31', 1500)
    const now = says('police', '2010-06-30', 1434)
    for (const list of [
      [old, now],
      [now, old],
    ])
      expect(of('police', list)).toEqual({
        value: 1434,
        unit: 'person',
        validOn: '2010-06-30',
        carriedFrom: null,
        verified: true,
        derived: false,
        observations: [now],
        rivals: [],
        rivalValues: [],
        headline: null,
        mixedDays: false,
      })
  })

  test('is none where nothing is said, or only of another measure or mission', () => {
    expect(of('police', [])).toBeNull()
    const others = [
      says('police', '2010-06-30', 1, { measure: 'PLEDGED' }),
      says('police', '2010-06-30', 1, { mission: 'UNMIS' }),
    ]
    expect(of('police', others)).toBeNull()
  })

  test('zero is a figure', () => {
    expect(of('police', [says('police', '2010-06-30', 0)])?.value).toBe(0)
  })

  test('says of itself that it is not verified, or derived', () => {
    expect(of('troops', [says('troops', '2010-06-30', 5, { verified: false, derived: true })])).toMatchObject({
      verified: false,
      derived: true,
    })
  })
})

describe('statements of one day that differ', () => {
  const derived = says('troops', '2010-06-30', 100, { id: 903, derived: true })
  const unverified = says('troops', '2010-06-30', 110, { verified: false })
  const second = says('troops', '2010-06-30', 130, { id: 902 })
  const first = says('troops', '2010-06-30', 120, { id: 901 })
  const derivedUnverified = says('troops', '2010-06-30', 140, { verified: false, derived: true })

  test.each([
    ['verified before unverified, even if derived', [unverified, derived], 100],
    ['stated before derived', [derived, second], 130],
    ['stated before derived among the unverified', [derivedUnverified, unverified], 110],
    ['the first recorded of equals', [second, first], 120],
  ])('until an editor chooses, %s', (_, list, value) => {
    for (const each of [list, list.toReversed()]) {
      const found = of('troops', each)!
      expect(found).toMatchObject({ value, headline: null })
      expect(found.rivals).toEqual(each.filter((o) => o.value !== value))
    }
  })

  test('an editor settles them, and those not chosen stay beside', () => {
    const headline = chosen(derivedUnverified)
    const found = of('troops', [first, derivedUnverified, second], { headlines: [headline] })!
    expect(found).toMatchObject({ value: 140, verified: false, derived: true, headline })
    expect(found.rivals.map((o) => o.value)).toEqual([120, 130])
  })

  test('of two choices the later stands', () => {
    const headlines = [chosen(second), chosen(first)]
    expect(of('troops', [first, second], { headlines })).toMatchObject({ value: 120, headline: headlines[1] })
  })

  test('a choice for another day, or of a statement that is gone, settles nothing', () => {
    const older = says('troops', '2010-05-31', 7)
    expect(of('troops', [first, second, older], { headlines: [chosen(older)] })).toMatchObject({
      value: 120,
      headline: null,
    })
    expect(of('troops', [first], { headlines: [chosen(second)] })).toMatchObject({ value: 120, headline: null })
  })

  test('those that agree are no rivals', () => {
    expect(of('troops', [first, { ...second, value: 120 }])?.rivals).toEqual([])
  })
})

describe('a sum over parts', () => {
  const formed = says('formed', '2010-06-30', 300)
  const individual = says('individual', '2010-06-30', 400)

  test('stands where nothing is said of the whole, and says that it is derived', () => {
    expect(of('police', [formed, individual])).toMatchObject({
      value: 700,
      validOn: '2010-06-30',
      derived: true,
      verified: true,
      mixedDays: false,
      observations: [formed, individual],
    })
  })

  test('goes down to the parts of parts', () => {
    expect(of('uniformed', [formed, individual, says('troops', '2010-06-30', 5)])?.value).toBe(705)
  })

  test('of one part is that part', () => {
    expect(of('experts', [says('observers', '2010-06-30', 34)])).toMatchObject({ value: 34, mixedDays: false })
  })

  test('is none where a part is missing', () => {
    expect(of('police', [formed])).toBeNull()
    expect(of('uniformed', [formed, says('troops', '2010-06-30', 5)])).toBeNull()
    expect(of('police', [formed, says('police', '2010-01-31', 9)])?.value).toBe(9)
  })

  test.each([
    ['older', '2010-05-31', 700],
    ['of the same day', '2010-06-30', 710],
    ['newer', '2010-07-31', 710],
  ])('stands against a statement of the whole that is %s', (_, on, value) => {
    expect(of('police', [formed, individual, says('police', on, 710)])?.value).toBe(value)
  })

  test('of verified parts stands before a whole of that day that nobody verified, which stays beside it', () => {
    const rounded = says('police', '2010-06-30', 4000, { verified: false })
    const found = of('police', [formed, individual, rounded])
    expect(found).toMatchObject({ value: 700, rivals: [rounded], rivalValues: [4000] })
    const whole = of('police', [formed, individual, says('police', '2010-06-30', 710)])
    expect(whole).toMatchObject({ value: 710, rivals: [formed, individual], rivalValues: [700] })
  })

  test('of different days speaks of the earliest, and says so', () => {
    const later = says('individual', '2010-07-31', 410)
    expect(of('police', [formed, later])).toMatchObject({ value: 710, validOn: '2010-06-30', mixedDays: true })
    // One new part does not make the sum newer than what was said of the whole in between.
    expect(of('police', [formed, later, says('police', '2010-07-15', 999)])?.value).toBe(999)
    expect(of('uniformed', [formed, later, says('troops', '2010-06-30', 5)])).toMatchObject({
      value: 715,
      mixedDays: true,
    })
  })

  test('is verified only if every part is', () => {
    expect(of('police', [formed, says('individual', '2010-06-30', 1, { verified: false })])?.verified).toBe(false)
  })

  test('keeps the rivals and choices of its parts', () => {
    const rival = says('individual', '2010-06-30', 450)
    expect(of('police', [formed, individual, rival])).toMatchObject({ value: 700, rivals: [rival], headline: null })
    const headline = chosen(rival)
    expect(of('police', [formed, individual, rival], { headlines: [headline] })).toMatchObject({
      value: 750,
      rivals: [individual],
      headline,
    })
  })

  test('is not settled by a choice for one part while another is in dispute', () => {
    const rivals = [says('formed', '2010-06-30', 310), says('individual', '2010-06-30', 450)]
    const found = of('police', [formed, individual, ...rivals], { headlines: [chosen(formed)] })
    expect(found).toMatchObject({ value: 700, rivals, headline: null })
  })
})

describe('what a predecessor said', () => {
  const monuc = (on: string, value: number) => says('troops', on, value, { mission: 'MONUC' })
  const monusco = (on: string, value: number) => says('troops', on, value, { mission: 'MONUSCO' })

  test('is carried over, marked, until the successor has spoken', () => {
    const before = monuc('2010-06-30', 18_653)
    expect(of('troops', [before], { chain: MONUSCO })).toMatchObject({ value: 18_653, carriedFrom: 'MONUC' })
    const after = monusco('2010-07-31', 17_745)
    expect(of('troops', [before, after], { chain: MONUSCO })).toMatchObject({ value: 17_745, carriedFrom: null })
  })

  test('does not count from the day of succession', () => {
    expect(of('troops', [monuc('2010-07-01', 1)], { chain: MONUSCO })).toBeNull()
    expect(of('troops', [monuc('2010-05-31', 2), monuc('2010-07-01', 1)], { chain: MONUSCO })?.value).toBe(2)
  })

  test('marks a sum of which one part is carried', () => {
    const parts = [
      says('formed', '2010-06-30', 300, { mission: 'MONUC' }),
      says('individual', '2010-07-31', 400, { mission: 'MONUSCO' }),
    ]
    expect(of('police', parts, { chain: MONUSCO })).toMatchObject({ value: 700, carriedFrom: 'MONUC', mixedDays: true })
  })
})
