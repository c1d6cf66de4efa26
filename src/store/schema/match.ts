import type { MatchPackage } from '../../core/match/match-plan.ts'
import type { Changed, Instant, Json } from './base.ts'

/** A code with parameters, as the rules made it. */
export interface StoredFinding {
  readonly code: string
  readonly about: string
  readonly id: string
  readonly params: Readonly<Record<string, string | number>>
}

export interface StoredFailure {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

export interface StoredPinned {
  readonly arrangement: string
  readonly status: string
  readonly requirement: string
  readonly closes: number
  readonly pledges: readonly string[]
  readonly from: string
  readonly until: string | null
}

/** A package that somebody has proposed, with the arrangement that says so. */
export interface StoredProposed {
  readonly requirement: string
  readonly offer: string
  readonly arrangement: string
  /** Share of its worth that giving it up costs. */
  readonly tax: number
}

/** How far a run was, so many seconds after it began. */
export interface StoredPoint {
  readonly seconds: number
  readonly incumbent: number | null
  readonly bound: number | null
}

export interface StoredIngredient {
  readonly is: string
  readonly key: string
  readonly owners: readonly string[]
  readonly visibility: string
  readonly kept: boolean
}

export interface MatchRunTable extends Changed {
  id: string
  owner: string
  person: string
  as_of: string
  known_at: string | null
  audience: string
  exercise: boolean
  replay_of: string | null
  problem: string
  input_sha256: string
  subjects: Json<Readonly<Record<string, Readonly<Record<string, unknown>>>>>
  findings: Json<readonly StoredFinding[]>
  pinned: Json<readonly StoredPinned[]>
  ingredients: Json<readonly StoredIngredient[]>
  rules: string
  assumptions: string
  engine: string | null
  seconds: number | null
  work: number | null
  seed: number
  ending: string
  failures: Json<readonly StoredFailure[]>
  plan: string | null
  plan_sha256: string | null
  objective: number | null
  bound: number | null
  solved_by: string | null
  work_done: number
  asked_at: Instant
  ended_at: Instant
  salt: string
  fixed: Json<readonly MatchPackage[] | null>
  proposed: Json<readonly StoredProposed[] | null>
  tax: number | null
  course: Json<readonly StoredPoint[] | null>
}

export interface MatchShareTable extends Changed {
  run: string
  visibility: string
  author: string
  shared_at: Instant
  salt: string
}

export interface ExerciseTable extends Changed {
  only_one: boolean
  size: string
  seed: number
  made_at: Instant
}

export interface MatchTables {
  match_run: MatchRunTable
  match_share: MatchShareTable
  exercise: ExerciseTable
}
