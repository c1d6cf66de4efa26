import type { CostKind, MatchProblem, MatchRequirement } from '../../src/core/match/problem.ts'
import { Random } from '../../src/solver/search/random.ts'
import { offerFrom, type Land } from './offers.ts'

/** How many of each a case has; the ratios are those of today's United Nations. */
export interface Size {
  readonly name: string
  readonly times: number
}
export const SIZES: readonly Size[] = [
  { name: 'S', times: 1 },
  { name: 'S2', times: 2 },
  { name: 'S4', times: 4 },
  { name: 'M', times: 10 },
  { name: 'L', times: 100 },
]

const MONTHS = 24
const GROUPS = ['g0', 'g1', 'g2', 'g3', 'g4', 'g5', 'g6', 'g7']
const FAMILIES = 8
const KINDS: readonly (readonly CostKind[])[] = [
  ['TRAINING'],
  ['LIFT', 'EQUIPMENT', 'TRAINING', 'SUSTAINMENT'],
  ['LIFT', 'EQUIPMENT', 'TRAINING', 'SUSTAINMENT'],
  ['EQUIPMENT'],
  ['LIFT', 'SUSTAINMENT'],
  ['EQUIPMENT', 'TRAINING'],
]

/** A number from 0 to n − 1, small ones more often. */
const low = (random: Random, n: number): number => Math.floor(n * random.next() ** 2)
const between = (random: Random, a: number, b: number): number => a + random.below(b - a + 1)
const pick = <T>(random: Random, list: readonly T[]): T => list[random.below(list.length)]!
const some = <T>(random: Random, list: readonly T[], share: number): T[] => list.filter(() => random.next() < share)

/** A fictional match problem, so many times today's size; the same seed gives the same case. */
export function world(times: number, seed: number): MatchProblem {
  const random = new Random(seed * 7919 + times)
  const land = landOf(random, times)
  const { missions, capabilities, types, modules } = land
  const states = Array.from({ length: Math.min(190, 100 + 8 * times) }, (_, i) => ({
    id: `s${i}`,
    group: pick(random, GROUPS),
  }))
  const requirements = Array.from({ length: 150 * times }, (_, i): MatchRequirement => {
    const capability = pick(random, capabilities)
    const from = random.next() < 0.4 ? 0 : between(random, 1, 14)
    return {
      id: `r${i}`,
      mission: pick(random, missions).id,
      capability: capability.id,
      quantity: capability.unit === 'UNIT' ? 1 + low(random, 4) : between(random, 8, 38),
      from,
      until: random.next() < 0.45 ? MONTHS : Math.min(MONTHS, from + between(random, 8, 18)),
      weight: 1 + low(random, 14),
      minimumReadiness: between(random, 1, 3),
    }
  })
  const recipients = (): string[] => {
    if (random.next() < 0.4) return GROUPS
    const list = some(random, GROUPS, 0.5)
    return list.length > 0 ? list : [pick(random, GROUPS)]
  }
  const ids = missions.map(({ id }) => id)
  const excluded = (): string[] => (random.next() < 0.4 ? some(random, ids, 0.08) : [])
  return {
    schema: 'gaplist.match-problem/1',
    name: `case ${seed} of ${times} times today's size`,
    months: MONTHS,
    currency: 'kUSD',
    parameters: {
      minimumStay: { UNIT: 3, PERSON: 6 },
      shippingMonths: 2,
      startStep: 3,
      costWeight: 0.1,
      partyWeight: 20,
      substituteValue: 0.85,
      classSizes: [4, 8, 12, 16, 24, 32],
      smallGroup: 12,
    },
    missions: missions.map((m) => ({ ...m, refusedStates: some(random, states, 0.025).map(({ id }) => id) })),
    capabilities,
    requirements,
    offers: Array.from({ length: 400 * times }, (_, i) => offerFrom(random, land, i, pick(random, states))),
    equipmentLots: Array.from({ length: 300 * times }, (_, i) => ({
      id: `d${i}`,
      donor: pick(random, states).id,
      type: pick(random, types),
      quantity: pick(random, [1, 1, 2, 3, 3, 5, 6, 7, 9, 12, 14, 20]),
      available: random.next() < 0.35 ? 0 : between(random, 1, 10),
      recipients: recipients(),
      excludedMissions: excluded(),
    })),
    courses: Array.from({ length: 150 * times }, (_, i) => ({
      id: `c${i}`,
      provider: pick(random, states).id,
      module: pick(random, modules),
      seats: pick(random, [8, 8, 12, 16, 20, 32, 40, 60]),
      start: random.next() < 0.2 ? 0 : between(random, 1, 14),
      months: between(random, 1, 2),
      mobile: random.next() < 0.3,
      recipients: recipients(),
      languages: [...new Set(['l0', pick(random, land.languages)])],
    })),
    funds: Array.from({ length: 60 * times }, (_, i) => {
      const kinds = pick(random, KINDS)
      const any = random.next() < 0.6
      const families = Array.from({ length: FAMILIES }, (_x, f) => `f${f}`)
      const named = some(random, families, 0.3)
      return {
        id: `u${i}`,
        donor: pick(random, states).id,
        amount: kinds.length === 1 && kinds[0] === 'TRAINING' ? between(random, 190, 440) : between(random, 250, 3200),
        kinds,
        recipients: recipients(),
        missions: any
          ? null
          : [pick(random, ids), ...some(random, ids, 0.12)].filter((m, at, list) => list.indexOf(m) === at),
        families: random.next() < 0.55 || named.length === 0 ? families : named,
      }
    }),
    shippingCost: Object.fromEntries(
      types.map((type) => {
        const base = between(random, 5, 60)
        return [type, Object.fromEntries(ids.map((m) => [m, Math.ceil(base * (0.7 + 0.6 * random.next()))]))]
      }),
    ),
    liftFactor: Object.fromEntries(
      GROUPS.map((g) => [g, Object.fromEntries(ids.map((m) => [m, between(random, 8, 14) / 10]))]),
    ),
    seatCost: Object.fromEntries(modules.map((m) => [m, between(random, 1, 5)])),
    traineeShare: Object.fromEntries(modules.map((m) => [m, 0.035 + 0.085 * random.next()])),
  }
}

/** Missions, capabilities, kinds of equipment and modules: these grow slower than the rest. */
function landOf(random: Random, times: number): Land {
  const root = Math.sqrt(times)
  const modules = Array.from({ length: Math.round(18 + 2.5 * root) }, (_, i) => `h${i}`)
  const types = Array.from({ length: Math.round(24 + 6 * root) }, (_, i) => `e${i}`)
  const languages = ['l0', 'l1', 'l2', 'l3', 'l4']
  const count = Math.min(60, Math.round(16 + 8 * root))
  const capabilities = Array.from({ length: count }, (_, i) => {
    const person = i % 6 === 5
    return {
      id: `k${i}`,
      name: `capability ${i}`,
      family: `f${i % FAMILIES}`,
      unit: person ? ('PERSON' as const) : ('UNIT' as const),
      modules: some(random, modules, 1.9 / modules.length),
      languageCritical: person || random.next() < 0.25,
      environmentCritical: !person && random.next() < 0.2,
      substitute: !person && random.next() < 0.2 && i >= FAMILIES ? `k${i - FAMILIES}` : null,
    }
  }).map((k, i, all) => (k.substitute !== null && all[i - FAMILIES]!.unit !== k.unit ? { ...k, substitute: null } : k))
  return {
    languages,
    modules,
    types,
    missions: Array.from({ length: Math.round(4 + 8 * root) }, (_, i) => ({
      id: `m${i}`,
      language: pick(random, languages),
      hotAndHigh: random.next() < 0.6,
      leadMonths: between(random, 1, 3),
      modules: some(random, modules, 1 / modules.length),
    })),
    capabilities,
    kit: capabilities.map(() => some(random, types, 3 / types.length)),
    strength: capabilities.map(() => between(random, 50, 230)),
  }
}
