import { parseDay, type Day } from '../history/day.ts'
import { block, pass, type Problem, type Verdict } from '../problem.ts'
import { FIRST_DAY } from '../supply/check-terms.ts'

/** A problem, and the field that it lies in: `from`, `components.2.quantity`. */
export interface FieldProblem {
  readonly field: string
  readonly problem: Problem
}

/** Collects all that is wrong, in the order in which it is looked at. */
export class Findings {
  readonly problems: FieldProblem[] = []

  /** The value, or `otherwise` with its problem noted. */
  take<T>(field: string, verdict: Verdict<T>, otherwise: T): T {
    if (verdict.ok) return verdict.value
    this.problems.push({ field, problem: verdict.problem })
    return otherwise
  }

  /** Notes a problem. */
  fault(field: string, verdict: Verdict<never>): void {
    if (!verdict.ok) this.problems.push({ field, problem: verdict.problem })
  }

  /** One of some words. */
  word<T extends string>(field: string, value: string, allowed: readonly T[], problem: Verdict<never>): T {
    const found = allowed.find((one) => one === value)
    return found ?? this.take<T>(field, problem, allowed[0]!)
  }

  /** The first of many items; more than `limit` are a problem. */
  items<D, T>(field: string, drafts: readonly D[], limit: number, one: (draft: D, at: string) => T): T[] {
    if (drafts.length > limit) this.fault(field, block('arrangement.too_many', { field, limit }))
    return drafts.slice(0, limit).map((draft, n) => one(draft, `${field}.${n}`))
  }
}

/** A calendar day in the time of peacekeeping; null for none. */
export function dayOf(field: string, value: string | null | undefined): Verdict<Day | null> {
  if (value === null || value === undefined || value.trim() === '') return pass(null)
  const verdict = parseDay(value.slice(0, 40))
  return verdict.ok && verdict.value < FIRST_DAY
    ? block('arrangement.day_implausible', { field, value: verdict.value })
    : verdict
}

/** What was sent is repeated in a problem, but not at any length. */
export const brief = (value: string): string => value.slice(0, 80)
