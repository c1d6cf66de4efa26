import type { MatchPackage, MatchPlan } from '../../src/core/match/match-plan.ts'
import { COST_KINDS, MATCH_SCHEMA, type MatchOffer, type MatchProblem } from '../../src/core/match/problem.ts'

const offer = (id: string, more: Partial<MatchOffer>): MatchOffer => ({
  id,
  state: 's0',
  group: 'g0',
  capability: 'k0',
  quantity: 1,
  persons: 100,
  from: 0,
  until: 12,
  readiness: 2,
  excludedMissions: [],
  languages: ['fr'],
  modules: ['h0'],
  hotAndHigh: true,
  missingEquipment: [],
  selfFunded: true,
  liftPerPerson: 1,
  sustainmentPerMonth: 10,
  ...more,
})

/**
 * A problem that a person can check by hand. `full` lacks equipment and training and pays for everything: LIFT
 * round(100 × 1.5 × 1.2) = 180, EQUIPMENT 4 × 5 = 20, TRAINING 8 seats × 3 = 24, SUSTAINMENT 10 × 8 months = 80.
 */
export const matchCase: MatchProblem = {
  schema: MATCH_SCHEMA,
  name: 'case',
  months: 12,
  currency: 'kUSD',
  parameters: {
    minimumStay: { UNIT: 3, PERSON: 6 },
    shippingMonths: 2,
    startStep: 3,
    costWeight: 0.1,
    partyWeight: 20,
    substituteValue: 0.5,
    classSizes: [4, 8],
    smallGroup: 4,
  },
  missions: [
    { id: 'm0', language: 'fr', hotAndHigh: true, leadMonths: 1, modules: ['h0'], refusedStates: ['s9'] },
    { id: 'm1', language: 'en', hotAndHigh: false, leadMonths: 0, modules: [], refusedStates: [] },
  ],
  capabilities: [
    capability('k0', 'UNIT', { languageCritical: true, environmentCritical: true, substitute: 'k1' }),
    capability('k1', 'UNIT', {}),
    capability('k2', 'PERSON', {}),
  ],
  requirements: [
    { id: 'units', mission: 'm0', capability: 'k0', quantity: 1, from: 2, until: 12, weight: 2, minimumReadiness: 1 },
    { id: 'persons', mission: 'm1', capability: 'k2', quantity: 6, from: 0, until: 12, weight: 1, minimumReadiness: 0 },
  ],
  offers: [
    offer('full', {
      modules: [],
      missingEquipment: [{ type: 'e0', quantity: 4 }],
      selfFunded: false,
      liftPerPerson: 1.5,
      from: 3,
    }),
    offer('spare', {}),
    offer('stand-in', { capability: 'k1' }),
    offer('experts', { capability: 'k2', quantity: 4, persons: 4 }),
    offer('more-experts', { capability: 'k2', quantity: 3, persons: 3 }),
  ],
  equipmentLots: [
    { id: 'lot', donor: 's1', type: 'e0', quantity: 5, available: 2, recipients: ['g0'], excludedMissions: ['m1'] },
    { id: 'other-lot', donor: 's1', type: 'e0', quantity: 5, available: 0, recipients: ['g0'], excludedMissions: [] },
    { id: 'odd-lot', donor: 's1', type: 'e1', quantity: 5, available: 0, recipients: ['g0'], excludedMissions: [] },
  ],
  courses: [course('course', 'h0'), course('other-course', 'h0'), course('odd-course', 'h1')],
  funds: [fund('fund'), fund('other-fund')],
  shippingCost: { e0: { m0: 5, m1: 5 }, e1: { m0: 5, m1: 5 } },
  liftFactor: { g0: { m0: 1.2, m1: 1 }, g1: { m0: 1, m1: 1 } },
  seatCost: { h0: 3, h1: 3 },
  traineeShare: { h0: 0.05, h1: 0.05 },
}

function capability(
  id: string,
  unit: 'UNIT' | 'PERSON',
  more: Partial<MatchProblem['capabilities'][number]>,
): MatchProblem['capabilities'][number] {
  return {
    id,
    name: id,
    family: 'f0',
    unit,
    modules: [],
    languageCritical: false,
    environmentCritical: false,
    substitute: null,
    ...more,
  }
}

function course(id: string, module: string): MatchProblem['courses'][number] {
  return {
    id,
    provider: 's2',
    module,
    seats: 10,
    start: 1,
    months: 1,
    mobile: true,
    recipients: ['g0'],
    languages: ['fr', 'es'],
  }
}

function fund(id: string): MatchProblem['funds'][number] {
  return {
    id,
    donor: 's3',
    amount: 300,
    kinds: [...COST_KINDS],
    recipients: ['g0'],
    missions: ['m0'],
    families: ['f0'],
  }
}

/** Starts at the first possible month, max(2, 3 + 1) = 4, and ends with the requirement. */
export const fullPackage: MatchPackage = {
  requirement: 'units',
  offer: 'full',
  start: 4,
  end: 12,
  lots: ['lot'],
  courses: ['course'],
  funds: [
    { fund: 'fund', kind: 'LIFT', amount: 180 },
    { fund: 'fund', kind: 'EQUIPMENT', amount: 20 },
    { fund: 'other-fund', kind: 'TRAINING', amount: 24 },
    { fund: 'fund', kind: 'SUSTAINMENT', amount: 70 },
    { fund: 'other-fund', kind: 'SUSTAINMENT', amount: 10 },
  ],
}

export const expertPackage: MatchPackage = {
  requirement: 'persons',
  offer: 'experts',
  start: 0,
  end: 12,
  lots: [],
  courses: [],
  funds: [],
}

/**
 * Months 4 to 11 of `full`: 108 + … + 101 = 836, twice = 1672; less 0.1 × 304 = 30.4 and 20 × 3 = 60: 1581.6, rounded
 * 1582. Months 0 to 11 of `experts`: 112 + … + 101 = 1278, by 4/6 = 852; less 20: 832.
 */
export const casePlan: MatchPlan = {
  problem: 'case',
  packages: [expertPackage, fullPackage],
  objective: 1582 + 832,
  bound: 9000,
  status: 'feasible',
  seconds: 1,
  engine: 'hand',
  seed: 1,
}
