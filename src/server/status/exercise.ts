import type { ExerciseProblems } from '../../core/problem/exercise.ts'
import type { Status } from './code.ts'

export const exerciseStatus: Readonly<Record<keyof ExerciseProblems, Status>> = {
  'exercise.size_unknown': 400,
  'exercise.no_facts': 409,
  'exercise.seed_invalid': 400,
  'exercise.register_in_use': 409,
}
