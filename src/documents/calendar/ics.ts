import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'

/** One all-day entry of a calendar, in the reader's words. */
export interface CalendarItem {
  /** Stands for the same thing for ever. */
  readonly uid: string
  /** Grows with every change, and never goes back. */
  readonly sequence: number
  readonly from: string
  /** The last day. */
  readonly until: string
  readonly title: string
  readonly text: string
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'
}

export interface CalendarFile {
  readonly name: string
  readonly language: string
  /** The day on which its contents last changed. */
  readonly stamp: string
  readonly items: readonly CalendarItem[]
}

const DAY_MS = 86_400_000
const at = (day: string, later = 0): Date => new Date(Date.parse(`${day}T00:00:00Z`) + later * DAY_MS)

/**
 * A calendar as iCalendar (RFC 5545). Everything in it is a whole day (VALUE=DATE): a mandate expires, and a meeting is
 * planned, on a day of New York, and that is the same day in every calendar, wherever it is read.
 */
export function icsOf({ name, language, stamp, items }: CalendarFile): string {
  const calendar = ical({
    name,
    prodId: { company: 'Gaplist', product: 'Reviews', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3_600,
    x: [['X-WR-TIMEZONE', 'America/New_York']],
  })
  for (const { uid, sequence, from, until, title, text, status } of items)
    calendar.createEvent({
      id: uid,
      sequence,
      start: at(from),
      end: at(until, 1),
      allDay: true,
      stamp: at(stamp),
      summary: title,
      description: text,
      status: ICalEventStatus[status],
    })
  return calendar.toString()
}
