import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { events, facts, version } from '../../../../test/support/pledges.ts'
import type { ArrangementFacts } from '../../arrangement/facts.ts'
import { Taxonomy, type Capability } from '../../capability/taxonomy.ts'
import { gapLines, lineId, type GapLine, type Situation } from '../../gap/line.ts'
import { seriesKey, type Observation } from '../../gap/observation.ts'
import type { Day } from '../../history/day.ts'
import type { MandateEvent } from '../../mission/mission.ts'
import type { Requirement } from '../../requirement/requirement.ts'
import type { PledgeFacts } from '../../supply/facts.ts'
import type { Terms } from '../../supply/terms.ts'
import { readMatchProblem } from '../read-problem.ts'
import { buildMatch } from './build.ts'
import type { BuildInput } from './input.ts'
import { dayOfMonth, endOfWholeMonths, firstWholeMonth, monthOf } from './months.ts'
import { split } from './split.ts'
import { ASSUMPTIONS } from './assumptions.ts'

const TODAY = '2026-06-15' as Day
const day = (text: string): Day => text as Day

const capability = (code: string, unit: Capability['unit'], parent: string | null = null): Capability => ({
  code,
  parent,
  domain: 'MILITARY',
  unit,
  additive: false,
})
const taxonomy = new Taxonomy([
  capability('military-helicopter', 'airframe'),
  capability('military-utility-helicopter', 'airframe', 'military-helicopter'),
  capability('troops', 'person'),
  capability('infantry', 'unit'),
])

const mandate = (mission: string, expiry: string, kind: MandateEvent['kind'] = 'EXTEND'): MandateEvent => ({
  id: 1,
  mission,
  resolution: '1',
  kind,
  adopted: day('2026-01-01'),
  effectiveOn: day('2026-01-01'),
  expiryAfter: day(expiry),
  predecessor: null,
})

/** Lines of missions, each with what is required and deployed of a capability. */
function lines(
  all: readonly [mission: string, capability: string, required: number | null, deployed: number | null][],
  mandates: readonly MandateEvent[],
): GapLine[] {
  const requirements = all.map(([mission, code, quantity], n): Requirement => ({
    id: n,
    key: `r-${mission}-${code}`,
    mission,
    capability: code,
    quantity,
    basis: 'STATED',
    additional: false,
    from: day('2026-01-01'),
    until: null,
    criticality: 'CRITICAL',
    horizon: null,
    mandateTask: null,
    note: null,
    source: 's',
    verified: true,
    standards: [],
  }))
  const observed = all.flatMap(([mission, code, , value], n): Observation[] =>
    value === null
      ? []
      : [
          {
            id: n,
            mission,
            capability: code,
            measure: 'DEPLOYED',
            value,
            unit: taxonomy.get(code)!.unit,
            validOn: day('2026-06-01'),
            derived: false,
            source: 's',
            verified: true,
          },
        ],
  )
  const situation: Situation = {
    taxonomy,
    events: mandates,
    requirements: Map.groupBy(requirements, (r) => lineId(r.mission, r.capability)),
    evidence: {
      observations: Map.groupBy(observed, (o) => seriesKey(o.mission, o.capability, o.measure)),
      headlines: new Map(),
    },
    pledges: new Map(),
    causes: [],
  }
  return gapLines(situation, TODAY)
}

const input = (more: Partial<BuildInput>): BuildInput => ({
  name: 'test',
  asOf: TODAY,
  lines: [],
  taxonomy,
  pledges: [],
  withheld: new Set(),
  arrangements: [],
  contributions: [],
  placeOf: () => ({ region: '002', subregion: '202' }),
  hostsOf: () => [],
  variations: new Map(),
  ...more,
})

const READY = events(
  ['2026-02-01', 'RECEIVED'],
  ['2026-02-02', 'ACKNOWLEDGED'],
  ['2026-02-03', 'ACCEPTED'],
  ['2026-02-04', 'AAV+'],
  ['2026-02-05', 'PCRS:L3'],
)
/** A pledge of infantry that is ready and complete. */
const infantry = (key: string, terms: Partial<Terms> = {}, more: Partial<PledgeFacts> = {}): PledgeFacts =>
  facts([], {
    key,
    capability: 'infantry',
    unit: 'unit',
    events: READY,
    terms: [
      version(1, '2026-02-01', 1, {
        mission: null,
        quantity: 1,
        standards: [{ attribute: 'persons', value: '800', unit: 'person' }],
        ...terms,
      }),
    ],
    ...more,
  })

const NEED = lines([['A', 'infantry', 3, 1]], [mandate('A', '2027-01-31')])
const codes = (findings: readonly { code: string; id: string }[], id: string): string[] =>
  findings.filter((f) => f.id === id).map((f) => f.code)

describe('an open gap', () => {
  test('asks for what is required less what is there, and ends with its mission only where that closes', () => {
    expect(buildMatch(input({ lines: NEED })).problem.requirements).toMatchObject([
      { id: 'A/infantry', quantity: 2, from: 0, until: 24, minimumReadiness: 2 },
    ])
    const closing = lines([['A', 'infantry', 3, 1]], [mandate('A', '2026-09-30', 'FINAL_EXTENSION_CLOSE')])
    expect(buildMatch(input({ lines: closing })).problem.requirements).toMatchObject([{ until: 4 }])
  })

  test('of which something is not known is a missing fact, and met ones ask for nothing', () => {
    const unknown = lines(
      [
        ['A', 'infantry', 3, null],
        ['B', 'infantry', 2, 2],
      ],
      [mandate('A', '2027-01-31'), mandate('B', '2027-01-31')],
    )
    const { problem, findings } = buildMatch(input({ lines: unknown }))
    expect(problem.requirements).toEqual([])
    expect(findings.filter((f) => f.about === 'REQUIREMENT')).toEqual([
      { code: 'match.missing.gap', about: 'REQUIREMENT', id: 'A/infantry', params: { required: 3, deployed: '?' } },
    ])
  })
})

describe('a pledge', () => {
  const built = (pledge: PledgeFacts) => buildMatch(input({ lines: NEED, pledges: [pledge] }))

  test('with every fact known is an offer; without its persons, its readiness or its time it is none', () => {
    const whole = built(infantry('p'))
    expect(whole.problem.offers).toMatchObject([{ id: 'p', quantity: 1, persons: 800, readiness: 3, from: 3 }])
    expect(codes(whole.findings, 'p')).toEqual([])
    const silent = built(
      infantry('p', { standards: [], responseDays: null }, { events: READY.slice(0, 2), scheme: null }),
    )
    expect(silent.problem.offers).toEqual([])
    expect(codes(silent.findings, 'p').toSorted()).toEqual([
      'match.missing.availability',
      'match.missing.equipment',
      'match.missing.persons',
      'match.missing.readiness',
    ])
  })

  test('that is announced, over, held by an arrangement, asked for by nobody or not shown is left out with its reason', () => {
    const left = (pledge: PledgeFacts): string[] => codes(built(pledge).findings, 'p')
    expect(left(infantry('p', {}, { events: events(['2026-02-01', 'ANNOUNCED']) }))).toEqual([
      'match.left.announced_only',
    ])
    expect(left(infantry('p', {}, { events: [] }))).toEqual(['match.left.draft'])
    expect(left(infantry('p', { mission: 'B' }))).toEqual(['match.left.no_requirement'])
    expect(left(infantry('p', {}, { kind: 'INSTITUTION' }))).toEqual(['match.left.institution'])
    const hidden = buildMatch(input({ lines: NEED, pledges: [infantry('p')], withheld: new Set(['p']) }))
    expect([hidden.problem.offers, codes(hidden.findings, 'p')]).toEqual([[], ['match.missing.terms']])
  })

  test('with a geographic caveat that names no mission may go nowhere', () => {
    const caveats = [{ id: 'c', code: 'GEOGRAPHIC_LIMIT' as const, text: null, declaredOn: day('2026-02-01') }]
    const { problem, findings } = built(infantry('p', { caveats }))
    expect([problem.offers, codes(findings, 'p')]).toEqual([[], ['match.missing.caveat_area']])
    expect(built(infantry('p', { caveats, mission: 'A' })).problem.offers).toHaveLength(1)
  })

  test('of equipment, training and money are lots, courses and funds, or name what they lack', () => {
    const component = (kind: PledgeFacts['kind'], unit: PledgeFacts['unit'], terms: Partial<Terms>) =>
      built(infantry('c', { responseDays: 0, standards: [], ...terms }, { kind, unit }))
    const said = (attribute: string, value: string) => ({ attribute, value, unit: null })
    expect(
      component('EQUIPMENT', 'item', { quantity: 4, standards: [said('equipment-type', 'generator')] }).problem
        .equipmentLots,
    ).toMatchObject([{ id: 'c', type: 'generator', quantity: 4, available: 0, recipients: ['202'] }])
    expect(
      component('TRAINING', 'place', { quantity: 20, standards: [said('module', 'm'), said('language', 'fr')] }).problem
        .courses,
    ).toMatchObject([{ id: 'c', module: 'm', seats: 20, months: 1, languages: ['fr'] }])
    const money = { quantity: null, amount: '1250000.50', currency: 'USD' }
    const earmark = (more: object) => ({ mission: null, capability: null, purpose: null, ...more })
    expect(
      component('FUNDING', 'money', { ...money, earmarks: [earmark({ purpose: 'lift' })] }).problem.funds[0],
    ).toMatchObject({
      id: 'c',
      amount: 1250,
      kinds: ['LIFT'],
      missions: null,
      families: ['infantry'],
    })
    const lacks = (kind: PledgeFacts['kind'], unit: PledgeFacts['unit'], terms: Partial<Terms>): string[] =>
      codes(component(kind, unit, terms).findings, 'c')
    expect(lacks('EQUIPMENT', 'item', {})).toEqual(['match.missing.equipment_type'])
    expect(lacks('TRAINING', 'place', {})).toEqual(['match.missing.module', 'match.missing.language'])
    expect(lacks('FUNDING', 'money', { ...money, currency: 'EUR' })).toEqual(['match.missing.currency_rate'])
    expect(lacks('FUNDING', 'money', { ...money, earmarks: [earmark({ purpose: 'good works' })] })).toEqual([
      'match.missing.funding_kind',
    ])
    const mixed = [earmark({ mission: 'A', purpose: 'LIFT' }), earmark({ purpose: 'TRAINING' })]
    expect(lacks('FUNDING', 'money', { ...money, earmarks: mixed })).toEqual(['match.left.earmarks_mixed'])
  })
})

describe('missions give', () => {
  const mandates = [
    mandate('A', '2027-01-31'),
    mandate('B', '2026-09-30', 'FINAL_EXTENSION_CLOSE'),
    mandate('C', '2027-01-31'),
  ]

  test('contingents once they close, and for a time what they have beyond their requirement; nobody has offered either', () => {
    const all = lines(
      [
        ['A', 'troops', 900, 100],
        ['B', 'troops', 500, 600],
        ['C', 'troops', 400, 450],
      ],
      mandates,
    )
    const contribution = {
      mission: 'B',
      contributor: 'X01',
      capability: 'troops',
      quantity: 300,
      on: day('2026-05-31'),
    }
    const { problem, subjects, findings } = buildMatch(input({ lines: all, contributions: [contribution] }))
    expect(problem.offers).toMatchObject([
      { id: 'closing:B/troops/X01', state: 'X01', quantity: 300, from: 4, until: 24, excludedMissions: [] },
      { id: 'loan:C/troops', state: 'C', quantity: 50, from: 0, until: 8 },
    ])
    expect(Object.values(subjects.offers).map((o) => [o.origin, o.from, o.pledge])).toEqual([
      ['CLOSING_MISSION', 'B', null],
      ['LOAN', 'C', null],
    ])
    expect(findings.filter((f) => f.code === 'match.note.consent_needed')).toHaveLength(2)
    expect(readMatchProblem(JSON.parse(JSON.stringify(problem)))).toEqual(problem)
  })
})

describe('an arrangement', () => {
  const arrangement = (agreed: boolean): ArrangementFacts => ({
    key: 'arr',
    proposer: 'ETH',
    versions: [
      {
        version: 1,
        on: day('2026-05-01'),
        released: [],
        reason: '',
        author: 'x',
        terms: {
          visibility: 'PUBLIC',
          type: 'MOU',
          mission: 'A',
          capability: 'infantry',
          from: day('2026-09-01'),
          until: null,
          reference: null,
          amountsPublic: true,
          parties: ['ETH', 'NOR'].map((code) => ({ code, mission: false, roles: ['CONTRIBUTOR'] })),
          components: [
            {
              id: 'c1',
              kind: 'PERSONNEL',
              party: 'ETH',
              quantity: 1,
              unit: 'unit',
              amount: null,
              currency: null,
              text: null,
              closes: 1,
              dependsOn: [],
              pledge: 'p',
            },
          ],
          milestones: [],
          note: null,
          language: 'en',
        },
      },
    ],
    events: agreed
      ? ['ETH', 'NOR'].map((party) => ({
          kind: 'AGREED',
          version: 1,
          party,
          on: day('2026-05-10'),
          reason: null,
          milestone: null,
          doneOn: null,
          author: 'x',
        }))
      : [],
  })

  test('that is agreed is kept: its part of the gap is not matched again, its pledge not offered again', () => {
    const pledges = [infantry('p'), infantry('q')]
    const { problem, pinned, findings } = buildMatch(input({ lines: NEED, pledges, arrangements: [arrangement(true)] }))
    expect(problem.requirements).toMatchObject([{ quantity: 1 }])
    expect(problem.offers.map((o) => o.id)).toEqual(['q'])
    expect(pinned).toMatchObject([
      { arrangement: 'arr', status: 'AGREED', requirement: 'A/infantry', closes: 1, pledges: ['p'] },
    ])
    expect(codes(findings, 'p')).toEqual(['match.left.held'])
  })

  test('that is proposed holds nothing, and is named', () => {
    const match = buildMatch(input({ lines: NEED, pledges: [infantry('p')], arrangements: [arrangement(false)] }))
    expect(match.problem.requirements).toMatchObject([{ quantity: 2 }])
    expect(match.problem.offers).toHaveLength(1)
    expect(match.pinned).toMatchObject([{ status: 'PROPOSED' }])
  })
})

describe('arithmetic', () => {
  const anyDay = fc
    .integer({ min: 0, max: 40_000 })
    .map((n) => new Date(Date.UTC(2000, 0, 1) + n * 86_400_000).toISOString().slice(0, 10) as Day)

  test('an offer counts for whole months only: never before it is there, never after it has gone', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (asOf, other) => {
        const first = firstWholeMonth(asOf, other)
        if (other > asOf) expect(dayOfMonth(asOf, first) >= other).toBe(true)
        else expect(first).toBe(0)
        const end = endOfWholeMonths(asOf, other)
        // The month that `end` begins with is not whole any more.
        expect(end <= monthOf(asOf, other) + 1).toBe(true)
        expect(end >= monthOf(asOf, other)).toBe(true)
      }),
    )
  })

  test('parts of a pledge are as much as the pledge, in persons too', () => {
    const kinds = fc.constantFrom(['airframe', 'UNIT'], ['person', 'INDIVIDUALS'], ['person', 'UNIT'], ['bed', 'UNIT'])
    fc.assert(
      fc.property(
        kinds,
        fc.integer({ min: 1, max: 1_000 }),
        fc.integer({ min: 0, max: 5_000 }),
        ([unit, kind], n, m) => {
          const pledge = infantry('p', {}, { unit: unit as 'bed', kind: kind as 'UNIT' })
          const parts = split(pledge, n, m, ASSUMPTIONS)
          const sum = (of: 'quantity' | 'persons'): number => parts.reduce((all, part) => all + part[of], 0)
          expect(sum('quantity')).toBe(n)
          expect(sum('persons')).toBe(unit === 'person' ? n : m)
        },
      ),
    )
  })
})
