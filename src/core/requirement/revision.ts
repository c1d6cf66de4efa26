import { addDays, type Day } from '../history/day.ts'
import { block, pass, type Verdict } from '../problem.ts'
import type { Criticality, Horizon, Requirement } from './requirement.ts'
import type { Standard } from './standard.ts'

/** Most that a quantity can be; anything beyond is a typing error. Our assumption. */
export const MOST_QUANTITY = 1_000_000

/**
 * CORRECTION: the version before was wrong, the new one holds instead of it. CHANGE: the requirement was as stated, and
 * is another from a day on; the version before ends on the eve.
 */
export const REVISIONS = ['CHANGE', 'CORRECTION'] as const
export type RevisionKind = (typeof REVISIONS)[number]

/** What of a requirement may be revised. Mission and capability may not: that would be another requirement. */
export interface Terms {
  readonly quantity: number | null
  readonly from: Day
  readonly until: Day | null
  readonly criticality: Criticality | null
  readonly horizon: Horizon | null
  /** Codes of mandate tasks, joined by `+`. */
  readonly mandateTask: string | null
  readonly note: string | null
  readonly source: string
  readonly standards: readonly Standard[]
}

/** What a revision leaves: the terms from now on and, of a change, the version before with its end. */
export interface Revised {
  readonly terms: Terms
  /** The last day of the version before, where it goes on to stand for its time. */
  readonly closedOn: Day | null
}

/** A quantity of persons, units, airframes …: a whole number, zero or more; null where the need has no figure. */
export function checkQuantity(value: number | null, field = 'quantity'): Verdict<number | null> {
  if (value === null || (Number.isSafeInteger(value) && value >= 0 && value <= MOST_QUANTITY)) return pass(value)
  return block('requirement.quantity_invalid', { field, value: String(value), most: MOST_QUANTITY })
}

const TASK = /^[a-z][a-z0-9-]{1,59}$/

/** Codes of mandate tasks joined by `+`, as `protection-of-civilians+electoral-support`; null for none. */
export function checkTask(value: string | null): Verdict<string | null> {
  if (value === null || value === '') return pass(null)
  const tasks = value.split('+')
  return tasks.length <= 10 && tasks.every((task) => TASK.test(task))
    ? pass(value)
    : block('requirement.task_invalid', { value })
}

/** The terms of a requirement, if quantity, days and tasks can be. */
export function checkTerms(terms: Terms): Verdict<Terms> {
  const quantity = checkQuantity(terms.quantity)
  if (!quantity.ok) return quantity
  const task = checkTask(terms.mandateTask)
  if (!task.ok) return task
  return inOrder(terms.from, terms.until) ? pass(terms) : reversed(terms.from, terms.until!)
}

const inOrder = (from: Day, until: Day | null): boolean => until === null || until >= from
const reversed = (from: Day, until: Day) => block('requirement.days_reversed', { from, until })

/**
 * A requirement's next version. A change must begin later than the version that stands, and not after its end.
 * Refuses what would change nothing.
 */
export function revise(standing: Requirement, next: Terms, kind: RevisionKind): Verdict<Revised> {
  const terms = checkTerms(next)
  if (!terms.ok) return terms
  if (kind === 'CORRECTION')
    return same(standing, next) ? block('requirement.unchanged', {}) : pass({ terms: next, closedOn: null })
  if (next.from <= standing.from) return block('requirement.not_later', { from: next.from, standing: standing.from })
  const eve = addDays(next.from, -1)
  if (standing.until !== null && standing.until < eve) return block('requirement.ended', { until: standing.until })
  if (same({ ...standing, from: next.from }, next)) return block('requirement.unchanged', {})
  return pass({ terms: next, closedOn: eve })
}

/** A requirement with its last day: not before its first, and another than is known. */
export function end(standing: Requirement, until: Day): Verdict<Terms> {
  if (until < standing.from) return reversed(standing.from, until)
  if (standing.until !== null && until >= standing.until)
    return until === standing.until
      ? block('requirement.unchanged', {})
      : block('requirement.ended', { until: standing.until })
  return pass({ ...termsOf(standing), until })
}

/** What of a requirement can be revised. */
export const termsOf = (r: Requirement): Terms => ({
  quantity: r.quantity,
  from: r.from,
  until: r.until,
  criticality: r.criticality,
  horizon: r.horizon,
  mandateTask: r.mandateTask,
  note: r.note,
  source: r.source,
  standards: r.standards,
})

const same = (a: Requirement, b: Terms): boolean =>
  JSON.stringify(termsOf(a)) === JSON.stringify({ ...termsOf(a), ...b })

/** The first of some requirements of one mission and capability whose days overlap with those given. */
export function overlapping(
  others: readonly Requirement[],
  { from, until }: Pick<Terms, 'from' | 'until'>,
): Requirement | null {
  return others.find((o) => (until === null || o.from <= until) && (o.until === null || o.until >= from)) ?? null
}
