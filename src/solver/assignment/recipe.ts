import type { Assignment } from './assignment.ts'
import { Random } from './random.ts'

export const RECIPES = ['A', 'B', 'C', 'D', 'E'] as const
export type Recipe = (typeof RECIPES)[number]

/**
 * A problem made by the published recipes: types A to D of Chu and Beasley, "A genetic algorithm for the generalised
 * assignment problem", Computers and Operations Research 24 (1997), 17–23; type E of Laguna and others (1995) as given by
 * Yagiura, Ibaraki and Glover, INFORMS Journal on Computing 16 (2004), 133–151. Same type, sizes and seed: same problem.
 */
export function made(recipe: Recipe, agents: number, jobs: number, seed: number): Assignment {
  const random = new Random(seed)
  const n = agents * jobs
  const worth = new Int32Array(n)
  const size = new Int32Array(n)
  for (let k = 0; k < n; k += 1) {
    if (recipe === 'E') {
      const a = 1 - 10 * Math.log(1 - random.share())
      size[k] = Math.round(a)
      worth[k] = Math.max(1, Math.round(1000 / a - 10 * random.share()))
    } else if (recipe === 'D') {
      size[k] = random.between(1, 100)
      worth[k] = 111 - size[k]! + random.between(-10, 10)
    } else {
      size[k] = random.between(5, 25)
      worth[k] = random.between(10, 50)
    }
  }
  return {
    name: `${recipe.toLowerCase()}${agents}x${jobs}-${seed}`,
    agents,
    jobs,
    sense: 'minimum',
    worth,
    size,
    room: roomsOf(recipe, agents, jobs, worth, size),
  }
}

/** Types C to E: four fifths of a fair share; A: 0.6 of it and 15 a head; B: seven tenths of A's. */
function roomsOf(recipe: Recipe, agents: number, jobs: number, worth: Int32Array, size: Int32Array): Int32Array {
  const room = new Int32Array(agents)
  if (recipe !== 'A' && recipe !== 'B') {
    for (let i = 0; i < agents; i += 1) {
      let sum = 0
      for (let j = 0; j < jobs; j += 1) sum += size[i * jobs + j]!
      room[i] = Math.floor((0.8 * sum) / agents)
    }
    return room
  }
  const load = new Float64Array(agents)
  for (let j = 0; j < jobs; j += 1) {
    let cheapest = 0
    for (let i = 1; i < agents; i += 1) if (worth[i * jobs + j]! < worth[cheapest * jobs + j]!) cheapest = i
    load[cheapest] = load[cheapest]! + size[cheapest * jobs + j]!
  }
  const most = load.reduce((a, b) => Math.max(a, b), 0)
  const full = (0.6 * (jobs / agents) * 15 + 0.4 * most) * (recipe === 'A' ? 1 : 0.7)
  return room.fill(Math.floor(full))
}
