import type { Day } from '../history/day.ts'
import { daysBetween } from '../history/day.ts'

export const ACTION_EVENTS = ['PROGRESS', 'DONE', 'DROPPED', 'MOVED'] as const
export type ActionEventKind = (typeof ACTION_EVENTS)[number]

export const ACTION_STATES = ['OPEN', 'DUE', 'OVERDUE', 'DONE', 'DROPPED'] as const
export type ActionState = (typeof ACTION_STATES)[number]

export interface ActionEvent {
  readonly kind: ActionEventKind
  readonly on: Day
  readonly dueOn: Day | null
}

/** How an action stands on a day: computed, never stored. */
export interface ActionStanding {
  readonly state: ActionState
  readonly due: Day
  /** Days until it is due; negative where it is overdue. */
  readonly daysLeft: number
  /** Since when it is done or dropped. */
  readonly closedOn: Day | null
}

/** Days before an action is due from which whoever owns it is reminded. */
export const REMINDER_DAYS = 14

/** The state from what was reported by a day: what is done or dropped stays so; the last move sets the day. */
export function actionOn(dueOn: Day, events: readonly ActionEvent[], asOf: Day): ActionStanding {
  const known = events.filter((e) => e.on <= asOf)
  const due = known.findLast((e) => e.kind === 'MOVED')?.dueOn ?? dueOn
  const daysLeft = daysBetween(asOf, due)
  const closed = known.find((e) => e.kind === 'DONE' || e.kind === 'DROPPED')
  if (closed) return { state: closed.kind as 'DONE' | 'DROPPED', due, daysLeft, closedOn: closed.on }
  const state = daysLeft < 0 ? 'OVERDUE' : daysLeft <= REMINDER_DAYS ? 'DUE' : 'OPEN'
  return { state, due, daysLeft, closedOn: null }
}
