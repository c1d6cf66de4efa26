import { addDays, parseDay, type Day } from '../../core/history/day.ts'
import { refuse, Refusal } from '../../core/problem.ts'
import type { KnownBefore } from '../../store/known.ts'
import type { Ctx } from '../context.ts'
import type { Reference } from '../reference.ts'

/** The two times of a question: the day it is about, and the day whose knowledge it may use. */
export interface When {
  readonly asOf: Day
  /** Null: everything known now. */
  readonly knownAt: Day | null
  /** The instant that ends the knowledge date. */
  readonly before: KnownBefore
}

/**
 * Reads the two times of a question.
 * @throws Refusal history.day_invalid, history.day_too_far, history.before_first_fact
 */
export function when(
  ctx: Ctx,
  reference: Reference,
  input: { asOf?: string | undefined; knownAt?: string | undefined },
): When {
  const asOf = input.asOf ? day(input.asOf) : (ctx.defaultAsOf ?? (ctx.now().slice(0, 10) as Day))
  const knownAt = input.knownAt ? day(input.knownAt) : null
  const { first } = reference.bounds
  if (first !== null && asOf < first) refuse('history.before_first_fact', { asOf, first })
  return { asOf, knownAt, before: knownAt === null ? null : `${addDays(knownAt, 1)}T00:00:00.000Z` }
}

/** A day, or a refusal that says how to write one. */
export function day(text: string): Day {
  const verdict = parseDay(text)
  if (!verdict.ok) throw new Refusal(verdict.problem)
  return verdict.value
}
