/**
 * Refusals and remarks as data. A rule never writes a sentence: it returns a code with parameters,
 * and the language catalogues turn both into prose at the edge.
 */

import type { AccessProblems } from './problem/access.ts'
import type { ArrangementProblems } from './problem/arrangement.ts'
import type { AssignmentProblems } from './problem/assignment.ts'
import type { DocumentProblems } from './problem/document.ts'
import type { EditionProblems } from './problem/edition.ts'
import type { ExchangeProblems } from './problem/exchange.ts'
import type { ExerciseProblems } from './problem/exercise.ts'
import type { HistoryProblems } from './problem/history.ts'
import type { MatchAnswerProblems } from './problem/match-answers.ts'
import type { MatchRunProblems } from './problem/match-run.ts'
import type { MatchProblems } from './problem/match.ts'
import type { RequirementProblems } from './problem/requirement.ts'
import type { ReachProblems } from './problem/reach.ts'
import type { ReviewProblems } from './problem/review.ts'
import type { SupplyProblems } from './problem/supply.ts'

/** Parameters of every refusal, by code. The catalogues must carry a message for each key. */
export interface ProblemParams
  extends
    AccessProblems,
    ArrangementProblems,
    AssignmentProblems,
    DocumentProblems,
    EditionProblems,
    ExchangeProblems,
    ExerciseProblems,
    HistoryProblems,
    MatchAnswerProblems,
    MatchProblems,
    MatchRunProblems,
    ReachProblems,
    RequirementProblems,
    ReviewProblems,
    SupplyProblems {
  'capability.unknown': { capability: string; nearest: string }
  'cli.option_invalid': { option: string; value: string; allowed: string }
  'cli.usage': { detail: string }
  'file.exists': { file: string }
  'file.not_found': { file: string }
  'file.unreadable': { file: string; detail: string }
  'file.unwritable': { file: string; detail: string }
  'headline.no_such_observation': { observation: string }
  'history.before_first_fact': { asOf: string; first: string }
  'history.day_invalid': { value: string }
  'history.day_too_far': { value: string; last: string }
  'import.day_missing': { file: string }
  'import.layout_unknown': { file: string; header: string }
  internal: { reference: string }
  'language.unknown': { language: string; allowed: string }
  'line.unknown': { line: string; nearest: string }
  'mission.unknown': { mission: string; nearest: string }
  'request.invalid': { field: string; detail: string }
  'request.method': { method: string; allow: string }
  'request.not_found': { path: string }
  'server.port_taken': { port: number }
  'store.auth_failed': { url: string; detail: string }
  'store.database_missing': { url: string; database: string }
  'store.embedded.corrupt': { dir: string; log: string; detail: string }
  'store.embedded.disk_full': { dir: string }
  'store.embedded.not_started': { log: string; detail: string }
  'store.embedded.not_writable': { dir: string }
  'store.embedded.socket_path': { path: string; detail: string }
  'store.embedded.unsupported': { platform: string; arch: string }
  'store.embedded.version': { dir: string; found: string; wanted: string }
  'store.no_rights': { detail: string }
  'store.encoding': { found: string }
  'store.schema_newer': { found: string; known: string }
  'store.too_old': { found: string; wanted: string }
  'store.unavailable': Record<string, never>
  'store.unreachable': { url: string; detail: string }
  'store.url_invalid': { url: string; detail: string }
  'store.urls_differ': { url: string; owner: string }
  'unit.mismatch': { left: string; right: string }
}

export type ProblemCode = keyof ProblemParams

/** What to do about a problem; the sentence for it lives in the catalogues under `remedy.<code>`. */
export type Problem<C extends ProblemCode = ProblemCode> = {
  [K in C]: { readonly code: K; readonly params: ProblemParams[K] }
}[C]

/** A refusal as a value. Every problem code has a remedy message of the same code. */
export const problem = <C extends ProblemCode>(code: C, params: ProblemParams[C]): Problem<C> =>
  ({ code, params }) as Problem<C>

/** Carries a {@link Problem} through code that throws. The message is for logs, never for people. */
export class Refusal extends Error {
  readonly problem: Problem
  constructor(refused: Problem) {
    super(`${refused.code} ${JSON.stringify(refused.params)}`)
    this.name = 'Refusal'
    this.problem = refused
  }
}

/** Throws the problem as a {@link Refusal}. */
export const refuse = <C extends ProblemCode>(code: C, params: ProblemParams[C]): never => {
  throw new Refusal(problem(code, params) as Problem)
}

/** A value or the reason why there is none. */
export type Verdict<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

export const pass = <T>(value: T): Verdict<T> => ({ ok: true, value })
export const block = <C extends ProblemCode>(code: C, params: ProblemParams[C]): Verdict<never> => ({
  ok: false,
  problem: problem(code, params) as Problem,
})
