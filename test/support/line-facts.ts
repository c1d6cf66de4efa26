import { expect } from 'vitest'
import { Taxonomy, type Capability } from '../../src/core/capability/taxonomy.ts'
import type { Day } from '../../src/core/history/day.ts'
import type { MandateEvent } from '../../src/core/mission/mission.ts'
import type { Requirement } from '../../src/core/requirement/requirement.ts'
import type { Pledge } from '../../src/core/supply/pledge.ts'
import type { Cause } from '../../src/core/gap/cause.ts'
import { gapLines, lineId, type GapLine, type Situation } from '../../src/core/gap/line.ts'
import { seriesKey, type Headline, type Observation } from '../../src/core/gap/observation.ts'

// Facts in a few words, for the tests of the list's lines.

export const d = (text: string): Day => text as Day
export const ASOF = d('2010-07-27')
export const node = (code: string, parent: string | null, unit: Capability['unit'], additive = false): Capability => ({
  code,
  parent,
  unit,
  additive,
  domain: 'ALL',
})
export const taxonomy = new Taxonomy([
  node('troops', null, 'person'),
  node('formed-police', null, 'person'),
  node('formed-police-unit', 'formed-police', 'unit'),
  node('military-helicopter', null, 'airframe', true),
  node('utility', 'military-helicopter', 'airframe'),
  node('tactical', 'military-helicopter', 'airframe'),
])

let ids = 0
export const event = (
  mission: string,
  adopted: string,
  expiry: string,
  more: Partial<MandateEvent> = {},
): MandateEvent => ({
  id: (ids += 1),
  mission,
  resolution: '',
  kind: 'EXTEND',
  adopted: d(adopted),
  effectiveOn: d(adopted),
  expiryAfter: d(expiry),
  predecessor: null,
  ...more,
})
export const needs = (
  mission: string,
  capability: string,
  quantity: number | null,
  more: Partial<Requirement> = {},
): Requirement => ({
  id: (ids += 1),
  key: `r${ids}`,
  additional: false,
  mission,
  capability,
  quantity,
  basis: 'STATED',
  from: d('2010-01-01'),
  until: null,
  criticality: null,
  horizon: null,
  mandateTask: null,
  standards: [],
  note: null,
  source: 's',
  verified: true,
  ...more,
})
export const says = (
  mission: string,
  capability: string,
  on: string,
  value: number,
  more: Partial<Observation> = {},
): Observation => ({
  id: (ids += 1),
  mission,
  capability,
  measure: 'DEPLOYED',
  value,
  unit: taxonomy.get(capability)!.unit,
  validOn: d(on),
  derived: false,
  source: 's',
  verified: true,
  ...more,
})
export const lacks = (mission: string, capability: string, on: string, value: number): Observation =>
  says(mission, capability, on, value, { measure: 'SHORTFALL' })
export const chosen = (o: Observation): Headline => ({ ...o, observation: o.id, author: 'an editor', reason: 'newer' })
export const pledge = (mission: string, capability: string, quantity: number, more: Partial<Pledge> = {}): Pledge => ({
  key: `p${(ids += 1)}`,
  organisation: 'BGD',
  mission,
  capability,
  kind: 'UNIT',
  source: 's',
  unit: taxonomy.get(capability)!.unit,
  state: 'RECEIVED',
  stateSince: d('2010-01-01'),
  quantity,
  renewBy: null,
  availableUntil: null,
  verified: false,
  kept: false,
  visibility: 'PUBLIC',
  ...more,
})

export interface Facts {
  readonly events?: readonly MandateEvent[]
  readonly needs?: readonly Requirement[]
  readonly says?: readonly Observation[]
  readonly headlines?: readonly Headline[]
  readonly pledges?: readonly Pledge[]
  readonly causes?: readonly Cause[]
}
export const situation = (facts: Facts): Situation => {
  const series = (x: Observation | Headline): string => seriesKey(x.mission, x.capability, x.measure)
  return {
    taxonomy,
    events: facts.events ?? [],
    requirements: Map.groupBy(facts.needs ?? [], (r) => lineId(r.mission, r.capability)),
    evidence: {
      observations: Map.groupBy(facts.says ?? [], series),
      headlines: Map.groupBy(facts.headlines ?? [], series),
    },
    pledges: Map.groupBy(facts.pledges ?? [], (p) => lineId(p.mission ?? '', p.capability)),
    causes: facts.causes ?? [],
  }
}
export const lines = (facts: Facts, asOf = ASOF): GapLine[] => gapLines(situation(facts), asOf)
export const only = (facts: Facts, asOf = ASOF): GapLine => {
  const all = lines(facts, asOf)
  expect(all).toHaveLength(1)
  return all[0]!
}
