import { meansOf } from '../../src/app/match/answer/means.ts'
import type { Given, Means } from '../../src/core/match/explain/ask.ts'
import type { MatchPackage } from '../../src/core/match/match-plan.ts'
import type * as P from '../../src/core/match/problem.ts'
import { MATCH_SCHEMA } from '../../src/core/match/problem.ts'

/** Small match problems by what differs from the plainest. */

export const requirement = (id: string, over: Partial<P.MatchRequirement> = {}): P.MatchRequirement => ({
  id,
  mission: 'north',
  capability: 'helicopter',
  quantity: 1,
  from: 0,
  until: 12,
  weight: 5,
  minimumReadiness: 2,
  ...over,
})

export const offer = (id: string, over: Partial<P.MatchOffer> = {}): P.MatchOffer => ({
  id,
  state: `state of ${id}`,
  group: 'g',
  capability: 'helicopter',
  quantity: 1,
  persons: 100,
  from: 0,
  until: 12,
  readiness: 2,
  excludedMissions: [],
  languages: ['fr'],
  modules: [],
  hotAndHigh: true,
  missingEquipment: [],
  selfFunded: true,
  liftPerPerson: 1,
  sustainmentPerMonth: 10,
  ...over,
})

export const lot = (id: string, over: Partial<P.EquipmentLot> = {}): P.EquipmentLot => ({
  id,
  donor: `donor of ${id}`,
  type: 'armour',
  quantity: 4,
  available: 0,
  recipients: ['g'],
  excludedMissions: [],
  ...over,
})

export const course = (id: string, over: Partial<P.MatchCourse> = {}): P.MatchCourse => ({
  id,
  provider: `provider of ${id}`,
  module: 'law',
  seats: 8,
  start: 0,
  months: 1,
  mobile: true,
  recipients: ['g'],
  languages: ['fr'],
  ...over,
})

export const fund = (id: string, over: Partial<P.MatchFund> = {}): P.MatchFund => ({
  id,
  donor: `donor of ${id}`,
  amount: 1000,
  kinds: ['LIFT', 'EQUIPMENT', 'TRAINING', 'SUSTAINMENT'],
  recipients: ['g'],
  missions: null,
  families: ['air', 'ground'],
  ...over,
})

const mission = (id: string, over: Partial<P.MatchMission> = {}): P.MatchMission => ({
  id,
  language: 'fr',
  hotAndHigh: true,
  leadMonths: 1,
  modules: [],
  refusedStates: [],
  ...over,
})

const capability = (id: string, over: Partial<P.MatchCapability> = {}): P.MatchCapability => ({
  id,
  name: id,
  family: 'air',
  unit: 'UNIT',
  modules: [],
  languageCritical: true,
  environmentCritical: true,
  substitute: null,
  ...over,
})

export const tiny = (over: Partial<P.MatchProblem> = {}): P.MatchProblem => ({
  schema: MATCH_SCHEMA,
  name: 'tiny',
  months: 12,
  currency: 'kUSD',
  parameters: {
    minimumStay: { UNIT: 3, PERSON: 3 },
    shippingMonths: 2,
    startStep: 3,
    costWeight: 0.1,
    partyWeight: 20,
    substituteValue: 0.8,
    classSizes: [4, 8],
    smallGroup: 4,
  },
  missions: [mission('north'), mission('south', { modules: ['law'] })],
  capabilities: [
    capability('helicopter', { substitute: 'aeroplane' }),
    capability('aeroplane'),
    capability('police', { unit: 'PERSON', family: 'ground', environmentCritical: false }),
  ],
  requirements: [requirement('r')],
  offers: [],
  equipmentLots: [],
  courses: [],
  funds: [],
  shippingCost: { armour: { north: 2, south: 3 } },
  liftFactor: { g: { north: 1, south: 2 }, h: { north: 1, south: 2 } },
  seatCost: { law: 5 },
  traineeShare: { law: 0.05 },
  ...over,
})

export const digest = (packages: readonly MatchPackage[]): string => JSON.stringify(packages)

/** Means that ask the oracle, which tries everything, and never run out of time. */
export const oracle = (more: () => boolean = () => true): Means => ({
  ...meansOf(
    { engine: 'exhaustive', seed: 1, quick: false, each: null, all: null, digest },
    { progress: () => {}, stopped: () => false, now: () => 0 },
  ),
  more,
})

/** A problem with its best plan. */
export async function best(problem: P.MatchProblem, fixed: readonly MatchPackage[] = []): Promise<Given> {
  const { packages, objective, bound } = await oracle().solve(problem, { fixed })
  return { problem, packages, objective, bound, fixed }
}
