/** Refusals about runs of the matcher. */
export interface MatchRunProblems {
  'run.unknown': { run: string }
  /** What is stored does not have the hash that was stored with it. */
  'run.damaged': { run: string }
  /** Somebody has so many waiting or running already. */
  'run.too_many': { limit: number }
  'run.queue_full': { limit: number }
  'run.limit_invalid': { field: string; value: string; from: number; to: number }
  'run.engine_unknown': { engine: string; allowed: string }
  'run.not_running': { run: string }
  'run.not_yours': { run: string }
  'run.share_unknown': { visibility: string; allowed: string }
  /** It was made from things that those to whom it would be shown may not see. */
  'run.share_confidential': { visibility: string; count: number }
  'run.failed': { run: string }
  'run.assumption_invalid': { assumption: string; value: string; from: number; to: number }
  'run.language_invalid': { mission: string; value: string }
  'run.language_mission': { mission: string }
  /** A package that was to be kept is not in the plan of that run. */
  'run.keep_unknown': { run: string; requirement: string; offer: string }
  /** It can no longer stand: what it uses has gone, or the facts have changed. */
  'run.keep_impossible': { requirement: string; offer: string }
}
