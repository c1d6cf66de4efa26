import { Taxonomy, type Capability } from '../../core/capability/taxonomy.ts'
import type { Day } from '../../core/history/day.ts'
import { SIZES, type ExerciseSize } from '../../core/match/exercise/places.ts'
import { exerciseWorld, type ExerciseWorld } from '../../core/match/exercise/world.ts'
import { refuse } from '../../core/problem.ts'
import { referenceRows } from '../exchange/reference-rows.ts'

/** Which exercise, as somebody asks for it. */
export interface ExerciseQuestion {
  readonly size?: string | undefined
  readonly seed?: number | undefined
}

/** The day an exercise is about; the day of an exercise register is the one on which it was made. */
export interface MadeWorld {
  readonly world: ExerciseWorld
  readonly taxonomy: Taxonomy
}

/**
 * A fictional world over the shipped taxonomy in `dir`.
 * @throws Refusal exercise.size_unknown, exercise.seed_invalid
 */
export async function makeWorld(
  dir: string,
  { size = 'S', seed = 1 }: ExerciseQuestion,
  asOf: Day,
): Promise<MadeWorld> {
  const sizes = Object.keys(SIZES) as ExerciseSize[]
  const known = sizes.find((one) => one === size.toUpperCase())
  if (!known) return refuse('exercise.size_unknown', { size, allowed: sizes.join(', ') })
  if (!Number.isInteger(seed) || seed < 0 || seed > 2_147_483_647)
    return refuse('exercise.seed_invalid', { value: String(seed) })
  const { capability } = await referenceRows(dir)
  const taxonomy = new Taxonomy(capability as Capability[])
  return { world: exerciseWorld(known, seed, asOf, taxonomy), taxonomy }
}
