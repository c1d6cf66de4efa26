import { addDays, type Day } from '../../history/day.ts'
import type { Requirement } from '../../requirement/requirement.ts'
import type { Visibility } from '../../access/visibility.ts'
import type { PledgeEvent, PledgeFacts } from '../../supply/facts.ts'
import { unitOf, type PledgeKind } from '../../supply/pledge.ts'
import type { Standard, Terms } from '../../supply/terms.ts'
import { COST_KINDS } from '../problem.ts'
import { STATED } from '../build/stated.ts'
import type { Chance } from './chance.ts'
import type { ExerciseCapability } from './capabilities.ts'
import { exerciseAssumptions, type ExerciseMission, type ExerciseState, type SIZES } from './places.ts'

const SOURCE = 'gaplist-register'
const EARLIEST = '2000-01-01T00:00:00.000Z'

export interface Scene {
  readonly chance: Chance
  readonly counts: (typeof SIZES)[keyof typeof SIZES]
  readonly states: readonly ExerciseState[]
  readonly missions: readonly ExerciseMission[]
  readonly requirements: readonly Requirement[]
  readonly capabilities: readonly ExerciseCapability[]
  readonly asOf: Day
}

/** Pledges of every kind, in the numbers of the size. One in twelve offers lacks a fact, as real ones do. */
export function exercisePledges(scene: Scene): PledgeFacts[] {
  const { counts } = scene
  const many = (count: number, make: (n: number) => PledgeFacts): PledgeFacts[] =>
    Array.from({ length: count }, (_, n) => make(n + 1))
  return [
    ...many(counts.offers, (n) => offer(scene, n)),
    ...many(counts.lots, (n) => lot(scene, n)),
    ...many(counts.courses, (n) => course(scene, n)),
    ...many(counts.funds, (n) => fund(scene, n)),
  ]
}

const said = (attribute: string, value: string, unit: string | null = null): Standard => ({ attribute, value, unit })
const key = (letter: string, n: number): string => `EXERCISE-${letter}${String(n).padStart(5, '0')}`
const languages = (chance: Chance): string[] => chance.some(['en', 'fr', 'es', 'ar'], chance.whole(1, 2))

const terms = (chance: Chance, asOf: Day, more: Partial<Terms>): Terms => ({
  visibility: chance.one<Visibility>(['SECRETARIAT', 'SECRETARIAT', 'WORKING_GROUP', 'PUBLIC']),
  mission: null,
  quantity: null,
  amount: null,
  currency: null,
  availableFrom: addDays(asOf, chance.whole(-30, 210)),
  availableUntil: chance.odds(0.5) ? null : addDays(asOf, chance.whole(400, 800)),
  responseDays: chance.one([0, 30, 60, 90]),
  conditions: [],
  caveats: [],
  standards: [],
  earmarks: [],
  note: null,
  language: 'en',
  ...more,
})

interface Draft {
  readonly key: string
  readonly kind: PledgeKind
  readonly capability: string
  readonly unit: PledgeFacts['unit']
  readonly terms: Terms
  /** Level of readiness; null where none was declared. */
  readonly level: 'L1' | 'L2' | 'L3' | 'RDL' | null
}

/** A pledge registered some months ago, accepted, visited and declared ready as far as its level asks. */
function pledge({ chance, states, asOf }: Scene, draft: Draft): PledgeFacts {
  const registered = addDays(asOf, -chance.whole(60, 250))
  const event = (on: Day, id: number, more: Partial<PledgeEvent>): PledgeEvent => ({
    id,
    change: id,
    kind: 'STATE',
    on,
    state: null,
    readiness: null,
    visit: null,
    result: null,
    reasonCode: null,
    caveat: null,
    quantity: null,
    quantityPrinted: null,
    stagePrinted: more.state ?? more.kind ?? 'STATE',
    validPrinted: null,
    note: null,
    source: SOURCE,
    verified: true,
    author: 'exercise',
    knownFrom: EARLIEST,
    ...more,
  })
  const level = draft.level
  const visited = level !== null && level !== 'L1'
  return {
    key: draft.key,
    organisation: chance.one(states).code,
    capability: draft.capability,
    unit: draft.unit,
    kind: draft.kind,
    scheme: level === null ? null : 'PCRS',
    source: SOURCE,
    verified: true,
    note: null,
    kept: true,
    visibility: draft.terms.visibility,
    mission: null,
    terms: [
      {
        version: 1,
        change: 1,
        on: registered,
        terms: draft.terms,
        reason: '',
        author: 'exercise',
        knownFrom: EARLIEST,
      },
    ],
    events: [
      event(registered, 2, { state: 'RECEIVED' }),
      event(addDays(registered, 5), 3, { state: 'ACKNOWLEDGED' }),
      ...(level === null ? [] : [event(addDays(registered, 20), 4, { state: 'ACCEPTED' })]),
      ...(visited ? [event(addDays(registered, 30), 5, { kind: 'VISIT', visit: 'AAV', result: 'POSITIVE' })] : []),
      ...(visited
        ? [event(addDays(registered, 40), 6, { kind: 'READINESS', readiness: `PCRS:${level}` as const })]
        : []),
    ],
  }
}

function offer(scene: Scene, n: number): PledgeFacts {
  const { chance, requirements, capabilities, missions, asOf } = scene
  // Most offers are of what is asked for somewhere.
  const wanted = chance.odds(0.85) ? chance.one(requirements).capability : chance.one(capabilities).code
  const c = capabilities.find((one) => one.code === wanted)!
  const quantity = chance.whole(...c.pledged)
  const inPersons = c.unit === 'person'
  const modules = exerciseAssumptions(missions).modules[c.code] ?? []
  const trained = modules.filter(() => chance.odds(0.6))
  const lacking = c.lacks.filter(() => chance.odds(0.25))
  const each = chance.whole(...c.persons)
  const standards = [
    ...(inPersons ? [] : [said(STATED.persons, String(c.unit === 'airframe' ? each * quantity : each), 'person')]),
    ...languages(chance).map((language) => said(STATED.language, language)),
    ...(c.aircraft ? [said(STATED.hotAndHigh, chance.odds(0.7) ? 'yes' : 'no')] : []),
    ...(lacking.length === 0 ? [said(STATED.lacks, 'none')] : []),
    ...lacking.map((type) => said(`${STATED.lacks}:${type}`, String(chance.whole(1, 6)), 'item')),
    ...(trained.length === 0 ? [said(STATED.module, 'none')] : trained.map((m) => said(STATED.module, m))),
    ...(chance.odds(0.15) ? [said(STATED.selfFunded, 'yes')] : []),
  ]
  const vague = chance.odds(1 / 12)
  const bound = chance.odds(0.15) ? chance.one(missions).code : null
  return pledge(scene, {
    key: key('P', n),
    kind: inPersons ? 'INDIVIDUALS' : 'UNIT',
    capability: c.code,
    unit: c.unit,
    level: vague ? null : chance.one(['L1', 'L2', 'L2', 'L2', 'L3', 'L3', 'RDL'] as const),
    terms: terms(chance, asOf, {
      quantity,
      mission: bound,
      standards: vague ? standards.slice(1) : standards,
      conditions: chance.odds(0.1) ? ['Exercise condition: to be settled before deployment'] : [],
    }),
  })
}

function lot(scene: Scene, n: number): PledgeFacts {
  const { chance, capabilities, asOf } = scene
  const c = chance.one(capabilities.filter((one) => one.lacks.length > 0 && one.unit !== 'airframe'))
  const aviation = chance.odds(0.2) ? ['ex-spares', 'ex-ground-support'] : c.lacks
  return pledge(scene, {
    key: key('E', n),
    kind: 'EQUIPMENT',
    capability: c.code,
    unit: 'item',
    level: null,
    terms: terms(chance, asOf, {
      quantity: chance.whole(2, 14),
      standards: [said(STATED.equipmentType, chance.one(aviation))],
    }),
  })
}

function course(scene: Scene, n: number): PledgeFacts {
  const { chance, missions, capabilities, asOf } = scene
  const modules = exerciseAssumptions(missions).modules
  const taught = capabilities.filter((c) => Object.hasOwn(modules, c.code))
  const c = chance.one(taught)
  return pledge(scene, {
    key: key('C', n),
    kind: 'TRAINING',
    capability: c.code,
    unit: 'place',
    level: null,
    terms: terms(chance, asOf, {
      quantity: chance.whole(2, 8) * 8,
      standards: [
        said(STATED.module, chance.one(modules[c.code]!)),
        said(STATED.courseMonths, String(chance.whole(1, 2))),
        said(STATED.mobile, chance.odds(0.3) ? 'yes' : 'no'),
        ...languages(chance).map((language) => said(STATED.language, language)),
      ],
    }),
  })
}

function fund(scene: Scene, n: number): PledgeFacts {
  const { chance, missions, asOf } = scene
  const kinds = chance.odds(0.4) ? [] : chance.some(COST_KINDS, chance.whole(1, 2))
  const mission = chance.odds(0.3) ? chance.one(missions).code : null
  const earmark = (purpose: string | null) => ({ mission, capability: null, purpose })
  return pledge(scene, {
    key: key('F', n),
    kind: 'FUNDING',
    capability: 'infantry',
    unit: unitOf('FUNDING', 'unit'),
    level: null,
    terms: terms(chance, asOf, {
      amount: `${chance.whole(2, 40) * 100_000}.00`,
      currency: 'USD',
      earmarks: kinds.length > 0 ? kinds.map(earmark) : mission === null ? [] : [earmark(null)],
    }),
  })
}
