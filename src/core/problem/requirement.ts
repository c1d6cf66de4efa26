/** Refusals about requirements, their standards, causes and statements. */
export interface RequirementProblems {
  'requirement.unknown': { requirement: string }
}
