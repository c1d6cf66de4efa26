import { COST_KINDS, MATCH_SCHEMA, type CostKind, type MatchProblem } from '../../src/core/match/problem.ts'

/** Repeatable numbers from 0 to 1 (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let x = Math.imul(state ^ (state >>> 15), state | 1)
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61)
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32
  }
}

export interface WorldSize {
  readonly missions: number
  readonly requirements: number
  readonly offers: number
  readonly lots: number
  readonly courses: number
  readonly funds: number
  readonly months: number
}

/** So small that every plan can be tried. */
export const TINY: WorldSize = { missions: 2, requirements: 4, offers: 9, lots: 5, courses: 4, funds: 5, months: 10 }

/** A fictional problem in which everything is scarce: offers, quotas, lots, seats and earmarked money. */
export function matchWorld(seed: number, size: WorldSize = TINY): MatchProblem {
  const next = chance(seed)
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  const some = <T>(all: readonly T[], share: number): T[] => all.filter(() => next() < share)
  const one = <T>(all: readonly T[]): T => all[whole(0, all.length - 1)]!
  const ids = (letter: string, n: number): string[] => Array.from({ length: n }, (_, i) => `${letter}${i}`)
  const row = (keys: readonly string[], value: () => number): Record<string, number> =>
    Object.fromEntries(keys.map((key) => [key, value()]))
  const missions = ids('m', size.missions)
  const [groups, types, modules, families] = [ids('g', 2), ids('e', 2), ids('h', 2), ids('f', 2)]
  const languages = ['fr', 'en']
  const capabilities = ['k0', 'k1', 'k2']
  // Decimals in some problems: money is not always a round sum.
  const cents = seed % 3 === 0 ? () => whole(0, 9) / 10 : () => 0
  const { months } = size
  return {
    schema: MATCH_SCHEMA,
    name: `world ${seed}`,
    months,
    currency: 'kUSD',
    parameters: {
      minimumStay: { UNIT: 2, PERSON: 3 },
      shippingMonths: 1,
      startStep: 2,
      costWeight: 0.1,
      partyWeight: 5,
      substituteValue: 0.85,
      classSizes: [2, 4, 8],
      smallGroup: 4,
    },
    missions: missions.map((id) => ({
      id,
      language: one(languages),
      hotAndHigh: next() < 0.3,
      leadMonths: whole(0, 1),
      modules: some(modules, 0.2),
      refusedStates: some(['s0', 's1', 's2'], 0.1),
    })),
    capabilities: capabilities.map((id, i) => ({
      id,
      name: `capability ${id}`,
      family: one(families),
      unit: i === 2 ? 'PERSON' : 'UNIT',
      modules: some(modules, 0.3),
      languageCritical: next() < 0.1,
      environmentCritical: next() < 0.2,
      substitute: i === 0 ? 'k1' : i === 1 && next() < 0.3 ? 'k0' : null,
    })),
    requirements: ids('r', size.requirements).map((id) => {
      const capability = one(capabilities)
      const from = whole(0, 2)
      return {
        id,
        mission: one(missions),
        capability,
        quantity: capability === 'k2' ? whole(4, 9) : whole(1, 2),
        from,
        until: Math.min(months, from + whole(5, months)),
        weight: whole(1, 5),
        minimumReadiness: whole(0, 1),
      }
    }),
    offers: ids('o', size.offers).map((id) => {
      const capability = one(capabilities)
      const quantity = capability === 'k2' ? whole(1, 5) : 1
      const from = whole(0, 2)
      return {
        id,
        state: one(['s0', 's1', 's2']),
        group: one(groups),
        capability,
        quantity,
        persons: capability === 'k2' ? quantity : whole(5, 60),
        from,
        until: Math.min(months, from + whole(5, months)),
        readiness: whole(0, 2),
        excludedMissions: some(missions, 0.1),
        languages: [one(languages), ...(next() < 0.3 ? ['es'] : [])],
        modules: some(modules, 0.6),
        hotAndHigh: next() < 0.7,
        missingEquipment: some(types, 0.6).map((type) => ({ type, quantity: whole(1, 4) })),
        selfFunded: next() < 0.2,
        liftPerPerson: whole(1, 4) + cents(),
        sustainmentPerMonth: whole(0, 12) + cents(),
      }
    }),
    equipmentLots: ids('d', size.lots).map((id) => ({
      id,
      donor: 's3',
      type: one(types),
      quantity: whole(2, 5),
      available: whole(0, 2),
      recipients: some(groups, 0.9),
      excludedMissions: some(missions, 0.1),
    })),
    courses: ids('c', size.courses).map((id) => ({
      id,
      provider: 's4',
      module: one(modules),
      seats: whole(2, 7),
      start: whole(0, 1),
      months: whole(0, 1),
      mobile: next() < 0.5,
      recipients: some(groups, 0.9),
      languages: some([...languages, 'es'], 0.9),
    })),
    funds: ids('u', size.funds).map((id) => ({
      id,
      donor: 's5',
      amount: whole(20, 200) + cents(),
      kinds: next() < 0.5 ? [...COST_KINDS] : some<CostKind>(COST_KINDS, 0.5),
      recipients: some(groups, 0.9),
      missions: next() < 0.5 ? null : some(missions, 0.7),
      families: some(families, 0.9),
    })),
    shippingCost: Object.fromEntries(types.map((type) => [type, row(missions, () => whole(1, 8) + cents())])),
    liftFactor: Object.fromEntries(groups.map((group) => [group, row(missions, () => whole(8, 13) / 10)])),
    seatCost: row(modules, () => whole(1, 4) + cents()),
    traineeShare: row(modules, () => whole(1, 12) / 100),
  }
}
