/** Refusals about exercise data. */
export interface ExerciseProblems {
  'exercise.size_unknown': { size: string; allowed: string }
  'exercise.seed_invalid': { value: string }
  /** The register holds facts, or another exercise: the two never mix. */
  'exercise.register_in_use': { entries: number }
}
