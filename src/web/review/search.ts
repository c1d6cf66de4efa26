import { ACTION_STATES, type ActionState } from '../../core/review/action.ts'

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** Drops what is not there. */
function kept<T extends object>(read: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as T
}

/** How the calendar is shown, and the day of the plan with which it is compared. */
export interface CalendarSearch {
  since?: string
  view?: 'month'
  /** The month that is shown, as `2010-11`. */
  month?: string
}
export const calendarSearch = (raw: Record<string, unknown>): CalendarSearch =>
  kept<CalendarSearch>({
    since: text(raw.since),
    view: raw.view === 'month' ? 'month' : undefined,
    month: /^\d{4}-(0[1-9]|1[0-2])$/.test(String(raw.month)) ? String(raw.month) : undefined,
  })

/** What the form of a review begins with. */
export interface AgreeSearch {
  mission?: string
  on?: string
}
export const agreeSearch = (raw: Record<string, unknown>): AgreeSearch =>
  kept<AgreeSearch>({ mission: text(raw.mission), on: text(raw.on) })

/** Which of those to invite, and of those who came, are shown. */
export const GUESTS = ['all', 'expected', 'present', 'absent'] as const
export interface ReviewSearch {
  guests?: (typeof GUESTS)[number]
}
export const reviewSearch = (raw: Record<string, unknown>): ReviewSearch =>
  kept<ReviewSearch>({ guests: GUESTS.find((one) => one === raw.guests && one !== 'all') })

/** The gap that is being discussed. */
export interface SessionSearch {
  gap?: string
}
export const sessionSearch = (raw: Record<string, unknown>): SessionSearch =>
  kept<SessionSearch>({ gap: text(raw.gap) })

/** Which actions are shown. */
export interface ActionSearch {
  owner?: string
  mission?: string
  state?: ActionState
}
export const actionSearch = (raw: Record<string, unknown>): ActionSearch =>
  kept<ActionSearch>({
    owner: text(raw.owner),
    mission: text(raw.mission),
    state: ACTION_STATES.find((state) => state === raw.state),
  })
