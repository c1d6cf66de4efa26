/** Refusals about people, organisations, sign-in and rights. */
export interface AccessProblems {
  'access.sign_in_needed': Record<string, never>
  'access.not_allowed': { action: string }
}
