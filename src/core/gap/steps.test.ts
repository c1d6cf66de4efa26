import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Taxonomy, type Capability } from '../capability/taxonomy.ts'
import { addDays, type Day } from '../history/day.ts'
import type { Ancestor } from '../mission/mandate.ts'
import { figure, type Evidence } from './figure.ts'
import { seriesKey, type Headline, type Observation } from './observation.ts'
import { steps } from './steps.ts'

const DAYS = 12
const dayOf = (n: number): Day => addDays('2010-06-20' as Day, n)
const node = (code: string, parent: string | null, additive = false): Capability => ({
  code,
  parent,
  additive,
  domain: 'ALL',
  unit: 'person',
})
const CAPABILITIES = [
  node('uniformed', null, true),
  node('troops', 'uniformed'),
  node('police', 'uniformed', true),
  node('formed', 'police'),
  node('individual', 'police'),
  node('experts', null, true),
  node('observers', 'experts'),
]
const taxonomy = new Taxonomy(CAPABILITIES)
const CHAIN: readonly Ancestor[] = [
  { mission: 'NEWEST', until: null },
  { mission: 'NEWER', until: dayOf(8) },
  { mission: 'OLD', until: dayOf(4) },
]

interface Said {
  readonly mission: string
  readonly capability: string
  readonly on: number
  readonly value: number
  readonly verified?: boolean
  readonly derived?: boolean
}

const stated = (said: readonly Said[]): Observation[] =>
  said.map(({ on, ...s }, i) => ({
    id: i,
    measure: 'DEPLOYED',
    unit: 'person',
    source: 's',
    verified: true,
    derived: false,
    ...s,
    validOn: dayOf(on),
  }))
const choice = (o: Observation, i: number): Headline => ({
  id: i,
  mission: o.mission,
  capability: o.capability,
  measure: o.measure,
  validOn: o.validOn,
  observation: o.id,
  author: 'an editor',
  reason: 'a reason',
})
const key = (x: Observation | Headline): string => seriesKey(x.mission, x.capability, x.measure)
const evidenceOf = (observations: readonly Observation[], headlines: readonly Headline[] = []): Evidence => ({
  observations: Map.groupBy(observations, key),
  headlines: Map.groupBy(headlines, key),
})
const course = (capability: string, said: readonly Said[]) =>
  steps(evidenceOf(stated(said)), taxonomy, CHAIN, capability, 'DEPLOYED').map(({ on, value }) => [on, value])
const newest = (capability: string, on: number, value: number): Said => ({ mission: 'NEWEST', capability, on, value })

describe('the course of a figure', () => {
  test('takes a step at each statement, oldest first', () => {
    expect(course('troops', [newest('troops', 9, 2), newest('troops', 1, 1)])).toEqual([
      [dayOf(1), 1],
      [dayOf(9), 2],
    ])
    expect(course('troops', [])).toEqual([])
  })

  test('goes on from predecessor to successor, and leaves out what a predecessor says after that', () => {
    const said = [
      { mission: 'OLD', capability: 'troops', on: 2, value: 10 },
      { mission: 'OLD', capability: 'troops', on: 4, value: 11 },
      { mission: 'NEWER', capability: 'troops', on: 4, value: 20 },
      { mission: 'NEWER', capability: 'troops', on: 8, value: 21 },
      newest('troops', 9, 30),
    ]
    expect(course('troops', said)).toEqual([
      [dayOf(2), 10],
      [dayOf(4), 20],
      [dayOf(9), 30],
    ])
  })

  test('chooses among statements of one day', () => {
    const said = [newest('troops', 1, 5), { ...newest('troops', 1, 6), verified: false }, newest('observers', 2, 1)]
    expect(course('troops', said)).toEqual([[dayOf(1), 5]])
    expect(course('experts', said)).toEqual([[dayOf(2), 1]])
  })

  test('sums parts from the day on which all are known', () => {
    expect(course('police', [newest('formed', 1, 3), newest('individual', 4, 5), newest('formed', 6, 4)])).toEqual([
      [dayOf(4), 8],
      [dayOf(6), 9],
    ])
  })

  test('is not moved by one new part from what was said of the whole since the other part spoke', () => {
    const said = [newest('formed', 1, 3), newest('individual', 1, 5), newest('police', 4, 100), newest('formed', 6, 4)]
    expect(course('police', said)).toEqual([
      [dayOf(1), 8],
      [dayOf(4), 100],
    ])
    expect(course('police', [...said, newest('individual', 7, 6)])).toEqual([
      [dayOf(1), 8],
      [dayOf(4), 100],
      [dayOf(7), 10],
    ])
  })
})

test('on every day the course stands where the figure of that day does', () => {
  const said = fc.record({
    mission: fc.constantFrom(...CHAIN.map((a) => a.mission)),
    capability: fc.constantFrom(...CAPABILITIES.map((c) => c.code)),
    on: fc.nat(DAYS),
    value: fc.nat(50),
    verified: fc.boolean(),
    derived: fc.boolean(),
  })
  const situation = fc
    .array(said, { minLength: 1, maxLength: 24 })
    .map(stated)
    .chain((all) => fc.tuple(fc.constant(all), fc.array(fc.constantFrom(...all), { maxLength: 4 })))
  const capability = fc.constantFrom(...CAPABILITIES.map((c) => c.code))
  const chain = fc.nat(2).map((n) => CHAIN.slice(n))
  fc.assert(
    fc.property(situation, capability, chain, ([all, picked], capability, chain) => {
      const headlines = picked.map(choice)
      const course = steps(evidenceOf(all, headlines), taxonomy, chain, capability, 'DEPLOYED')
      for (let n = 0; n <= DAYS; n += 1) {
        const on = dayOf(n)
        const then = evidenceOf(
          all.filter((o) => o.validOn <= on),
          headlines,
        )
        const shown = figure(then, taxonomy, chain, capability, 'DEPLOYED')
        const step = course.findLast((s) => s.on <= on)
        expect(step?.value, on).toBe(shown?.value)
        expect(step?.observations, on).toEqual(shown?.observations)
      }
      const days = course.map((s) => s.on)
      expect(days).toEqual([...new Set(days)].sort())
    }),
    { numRuns: 1_000 },
  )
})
