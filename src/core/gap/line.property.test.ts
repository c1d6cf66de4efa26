import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Taxonomy, type Capability } from '../capability/taxonomy.ts'
import { addDays, type Day } from '../history/day.ts'
import type { MandateEvent } from '../mission/mission.ts'
import type { Requirement } from '../requirement/requirement.ts'
import { PLEDGE_KINDS, PLEDGE_STATES, type Pledge } from '../supply/pledge.ts'
import { gapLines, lineId, type Situation } from './line.ts'
import { seriesKey, type Headline, type Observation } from './observation.ts'

const node = (code: string, parent: string | null, unit: Capability['unit'], additive = false): Capability => ({
  code,
  parent,
  unit,
  additive,
  domain: 'ALL',
})
const CAPABILITIES = [
  node('uniformed', null, 'person', true),
  node('troops', 'uniformed', 'person'),
  node('formed-police', 'uniformed', 'person'),
  node('formed-police-unit', 'formed-police', 'unit'),
]
const taxonomy = new Taxonomy(CAPABILITIES)
const MISSIONS = ['ALL', 'MONUC', 'MONUSCO', 'UNMIS']

const day = fc.nat(60).map((n) => addDays('2010-06-01' as Day, n))
const mission = fc.constantFrom(...MISSIONS)
const capability = fc.constantFrom(...CAPABILITIES.map((c) => c.code))
const amount = fc.nat(40)
const place = { mission, capability }

const requirement = fc.record({
  ...place,
  quantity: fc.option(amount),
  basis: fc.constantFrom('AUTHORISED' as const, 'STATED' as const),
  from: day,
  until: fc.option(day),
  criticality: fc.option(fc.constantFrom('CRITICAL' as const, 'ROUTINE' as const)),
  verified: fc.boolean(),
})
const statement = fc.record({
  ...place,
  measure: fc.constantFrom('DEPLOYED' as const, 'DEPLOYED' as const, 'SHORTFALL' as const),
  value: amount,
  validOn: day,
  derived: fc.boolean(),
  verified: fc.boolean(),
})
const pledge = fc.record({
  ...place,
  kind: fc.constantFrom(...PLEDGE_KINDS),
  state: fc.constantFrom(...PLEDGE_STATES),
  quantity: fc.option(amount),
  renewBy: fc.option(day),
  availableUntil: fc.option(day),
  stateSince: day,
  kept: fc.boolean(),
  verified: fc.boolean(),
})
const event = fc.record({
  mission,
  kind: fc.constantFrom('EXTEND' as const, 'FINAL_EXTENSION_CLOSE' as const),
  adopted: day,
  effectiveOn: day,
  expiryAfter: day,
  predecessor: fc.option(mission, { freq: 2 }),
})
const list = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 8 })

const situation = fc
  .tuple(list(requirement), list(statement), list(pledge), fc.array(event, { maxLength: 4 }), list(fc.nat(7)))
  .map(([requirements, statements, pledges, events, chosen]): Situation => {
    const key = (x: Observation | Headline): string => seriesKey(x.mission, x.capability, x.measure)
    const observations: Observation[] = statements.map((s, id) => ({
      ...s,
      id,
      unit: taxonomy.get(s.capability)!.unit,
      source: 's',
    }))
    const headlines: Headline[] = chosen
      .flatMap((i) => observations[i] ?? [])
      .map((o, id) => ({ ...o, id, observation: o.id, author: 'an editor', reason: 'a reason' }))
    const rest = { additional: false, horizon: null, mandateTask: null, note: null, source: 's', standards: [] }
    return {
      taxonomy,
      events: events.map((e, id): MandateEvent => ({ ...e, id, resolution: '' })),
      requirements: Map.groupBy(
        requirements.map((r, id): Requirement => ({ ...r, ...rest, id, key: `r${id}` })),
        (r) => lineId(r.mission, r.capability),
      ),
      evidence: { observations: Map.groupBy(observations, key), headlines: Map.groupBy(headlines, key) },
      pledges: Map.groupBy(
        pledges.map((p, i): Pledge => ({
          ...p,
          key: `p${i}`,
          organisation: 'BGD',
          unit: taxonomy.get(p.capability)!.unit,
          source: 's',
          visibility: 'PUBLIC',
        })),
        (p) => lineId(p.mission ?? '', p.capability),
      ),
      causes: [],
    }
  })

/** Every number in a value, however deep. */
const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(numbersIn)
      : []

test('for any situation: nothing negative, every line once, and the unknown never a number', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(situation, day, (facts, asOf) => {
      const lines = gapLines(facts, asOf)
      const ids = lines.map((l) => l.id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const line of lines) {
        seen.add(line.basis)
        expect(numbersIn(line).filter((n) => n < 0 || !Number.isInteger(n))).toEqual([])
        const { requirement: r, deployed, readings } = line
        expect(r.from <= asOf && (r.until === null || r.until >= asOf)).toBe(true)
        expect(['SUCCEEDED', 'NOT_STARTED']).not.toContain(line.mandate.status)
        for (const { kind, gap, over } of Object.values(readings)) {
          expect(kind === 'UNKNOWN').toBe(line.basis === 'UNKNOWN')
          expect([gap === null, over === null]).toEqual([kind === 'UNKNOWN', kind === 'UNKNOWN'])
          expect(gap !== null && gap > 0 && over! > 0).toBe(false)
        }
        const unmeasured = line.basis === 'REPORTED' && r.quantity === null && r.criticality !== 'CRITICAL'
        const openUnmeasured = unmeasured && readings.deployed.kind === 'GAP'
        expect(line.severity.deployed === 'UNKNOWN').toBe(line.basis === 'UNKNOWN' || openUnmeasured)
        if (line.basis === 'COMPUTED')
          expect(readings.deployed.gap! - readings.deployed.over!).toBe(r.quantity! - deployed!.value)
        if (line.basis !== 'UNKNOWN') {
          expect(readings.verified.gap!).toBeLessThanOrEqual(readings.deployed.gap!)
          expect(readings.all.gap!).toBeLessThanOrEqual(readings.verified.gap!)
        }
        if (deployed) expect(deployed.unit).toBe(taxonomy.get(line.capability)!.unit)
      }
    }),
    { numRuns: 500 },
  )
  expect([...seen].sort(), 'all kinds of lines came up').toEqual(['COMPUTED', 'REPORTED', 'UNKNOWN'])
})
