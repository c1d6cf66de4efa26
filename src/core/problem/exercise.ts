/** Refusals about exercise data. */
export interface ExerciseProblems {
  'exercise.size_unknown': { size: string; allowed: string }
  /** Facts would enter an exercise register. */
  'exercise.no_facts': Record<string, never>
  'exercise.seed_invalid': { value: string }
  /** The register holds facts, or another exercise: the two never mix. */
  'exercise.register_in_use': { entries: number }
}
