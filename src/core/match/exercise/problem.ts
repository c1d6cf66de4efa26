import type { Taxonomy } from '../../capability/taxonomy.ts'
import { gapLines, lineId, type Situation } from '../../gap/line.ts'
import { seriesKey } from '../../gap/observation.ts'
import { pledgeOn } from '../../supply/standing.ts'
import { buildMatch } from '../build/build.ts'
import type { BuildInput, BuiltMatch } from '../build/input.ts'
import type { ExerciseWorld } from './world.ts'

/** Marks whatever was made from exercise data. */
export const EXERCISE_NAME = 'EXERCISE, fictional data'

/** The match problem of an exercise world, as its register gives it to somebody who may see everything in it. */
export function exerciseProblem(world: ExerciseWorld, taxonomy: Taxonomy): BuiltMatch {
  const { asOf, pledges, states, missions } = world
  const situation: Situation = {
    taxonomy,
    events: world.events,
    requirements: grouped(world.requirements, (r) => lineId(r.mission, r.capability)),
    evidence: {
      observations: grouped(world.observations, (o) => seriesKey(o.mission, o.capability, o.measure)),
      headlines: new Map(),
    },
    pledges: grouped(
      pledges.flatMap((facts) => pledgeOn(facts, asOf) ?? []),
      (p) => lineId(p.mission ?? '', p.capability),
    ),
    causes: [],
  }
  const places = new Map(states.map((s) => [s.code, s]))
  const hosts = new Map(missions.map((m) => [m.code, [m.host]]))
  const input: BuildInput = {
    name: `${EXERCISE_NAME} ${world.size}-${world.seed} ${asOf}`,
    asOf,
    lines: gapLines(situation, asOf),
    taxonomy,
    pledges,
    withheld: new Set(),
    arrangements: [],
    contributions: [],
    placeOf: (code) => places.get(code) ?? { region: null, subregion: null },
    hostsOf: (mission) => hosts.get(mission) ?? [],
    variations: new Map(),
  }
  return buildMatch(input, world.assumptions)
}

function grouped<T>(of: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const one of of) {
    const some = found.get(key(one))
    if (some) some.push(one)
    else found.set(key(one), [one])
  }
  return found
}
