import type { MatchCapability, MatchMission, MatchOffer } from '../../src/core/match/problem.ts'
import type { Random } from '../../src/solver/search/random.ts'

/** What offers of a case are made of. */
export interface Land {
  readonly languages: readonly string[]
  readonly modules: readonly string[]
  readonly types: readonly string[]
  readonly missions: readonly Omit<MatchMission, 'refusedStates'>[]
  readonly capabilities: readonly MatchCapability[]
  /** What units of each capability may lack, and their usual strength. */
  readonly kit: readonly (readonly string[])[]
  readonly strength: readonly number[]
}

/** Offer number i, of a State. */
export function offerFrom(random: Random, land: Land, i: number, state: { id: string; group: string }): MatchOffer {
  const at = random.below(land.capabilities.length)
  const capability = land.capabilities[at]!
  const person = capability.unit === 'PERSON'
  const persons = person ? 2 + random.below(11) : Math.round(land.strength[at]! * (0.8 + 0.5 * random.next()))
  const from = random.next() < 0.35 ? 0 : 1 + random.below(12)
  return {
    id: `o${i}`,
    state: state.id,
    group: state.group,
    capability: capability.id,
    quantity: person ? persons : 1,
    persons,
    from,
    until: random.next() < 0.5 ? 24 : Math.min(24, from + 9 + random.below(10)),
    readiness: random.next() < 0.35 ? 1 : random.next() < 0.75 ? 2 : 3,
    excludedMissions: random.next() < 0.7 ? land.missions.filter(() => random.next() < 0.17).map(({ id }) => id) : [],
    languages: [...new Set([random.next() < 0.65 ? 'l0' : pick(random, land.languages), pick(random, land.languages)])],
    modules: land.modules.filter(() => random.next() < 0.59),
    hotAndHigh: random.next() < 0.55,
    missingEquipment: person
      ? []
      : land.kit[at]!.filter(() => random.next() < 0.5).map((type) => ({
          type,
          quantity: pick(random, [1, 2, 3, 4, 6, 6, 8, 12, 16]),
        })),
    selfFunded: random.next() < 0.07,
    liftPerPerson: Math.round(10 + 20 * random.next()) / 10,
    sustainmentPerMonth: Math.max(1, Math.round(persons * (0.06 + 0.09 * random.next()))),
  }
}

const pick = <T>(random: Random, list: readonly T[]): T => list[random.below(list.length)]!
