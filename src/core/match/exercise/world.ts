import type { Taxonomy } from '../../capability/taxonomy.ts'
import { addDays, type Day } from '../../history/day.ts'
import type { Observation } from '../../gap/observation.ts'
import type { MandateEvent } from '../../mission/mission.ts'
import type { Requirement } from '../../requirement/requirement.ts'
import type { PledgeFacts } from '../../supply/facts.ts'
import type { Assumptions } from '../build/assumptions.ts'
import { Chance } from './chance.ts'
import { EXERCISE_CAPABILITIES } from './capabilities.ts'
import { exercisePledges } from './pledges.ts'
import {
  exerciseAssumptions,
  exerciseMissions,
  exerciseStates,
  SIZES,
  type ExerciseMission,
  type ExerciseSize,
  type ExerciseState,
} from './places.ts'

/** Source of everything in an exercise. */
export const EXERCISE_SOURCE = 'gaplist-exercise'

/** A fictional world: facts of the same kinds as the register's, about nothing that is. */
export interface ExerciseWorld {
  readonly size: ExerciseSize
  readonly seed: number
  readonly asOf: Day
  readonly states: readonly ExerciseState[]
  readonly missions: readonly ExerciseMission[]
  readonly events: readonly MandateEvent[]
  readonly requirements: readonly Requirement[]
  readonly observations: readonly (Observation & { readonly contributor: string | null })[]
  readonly pledges: readonly PledgeFacts[]
  readonly assumptions: Assumptions
}

/** The world of a size and a seed, around a day: the same three give the same world. */
export function exerciseWorld(size: ExerciseSize, seed: number, asOf: Day, taxonomy: Taxonomy): ExerciseWorld {
  const chance = new Chance(seed)
  const counts = SIZES[size]
  const states = exerciseStates(counts.states)
  const missions = exerciseMissions(counts.missions, states)
  const capabilities = EXERCISE_CAPABILITIES.filter((c) => taxonomy.get(c.code)?.unit === c.unit)
  const places = missions.flatMap((mission) => capabilities.map((capability) => ({ mission, capability })))
  const chosen = chance.some(places, counts.requirements)
  const requirements = chosen.map(({ mission, capability: c }, n): Requirement => {
    const critical = chance.next()
    return {
      id: n + 1,
      key: `exercise-requirement-${n + 1}`,
      mission: mission.code,
      capability: c.code,
      quantity: chance.whole(...c.needed),
      basis: 'STATED',
      additional: false,
      from: addDays(asOf, -chance.whole(30, 400)),
      until: chance.odds(0.3) ? addDays(asOf, chance.whole(300, 900)) : null,
      criticality: critical < 0.2 ? 'CRITICAL' : critical < 0.6 ? 'IMPORTANT' : 'ROUTINE',
      horizon: null,
      mandateTask: null,
      note: null,
      source: EXERCISE_SOURCE,
      verified: true,
      standards: [],
    }
  })
  const observations = requirements.map((r, n) => ({
    id: n + 1,
    mission: r.mission,
    capability: r.capability,
    contributor: null,
    measure: 'DEPLOYED' as const,
    value: chance.odds(0.5) ? 0 : chance.whole(0, Math.floor(r.quantity! * 0.6)),
    unit: taxonomy.get(r.capability)!.unit,
    validOn: addDays(asOf, -chance.whole(10, 60)),
    derived: false,
    source: EXERCISE_SOURCE,
    verified: true,
  }))
  return {
    size,
    seed,
    asOf,
    states,
    missions,
    events: missions.map((m, n) => mandate(m.code, n, asOf, chance)),
    requirements,
    observations,
    pledges: exercisePledges({ chance, counts, states, missions, requirements, capabilities, asOf }),
    assumptions: exerciseAssumptions(missions),
  }
}

/** A mandate of about a year; every twelfth mission closes. */
function mandate(mission: string, n: number, asOf: Day, chance: Chance): MandateEvent {
  const adopted = addDays(asOf, -chance.whole(20, 300))
  const closing = n % 12 === 11
  return {
    id: n + 1,
    mission,
    resolution: `EXERCISE ${n + 1}`,
    kind: closing ? 'FINAL_EXTENSION_CLOSE' : 'EXTEND',
    adopted,
    effectiveOn: adopted,
    expiryAfter: addDays(asOf, closing ? chance.whole(150, 240) : chance.whole(60, 400)),
    predecessor: null,
  }
}
