import { addDays, type Day } from '../history/day.ts'
import { block, pass, type Verdict } from '../problem.ts'
import { LIMITS, text } from '../text.ts'
import { PROGRAMME_BODIES, type ProgrammeBody } from './programme.ts'

/** What an entry of a programme does: keeps a body busy, or is a date by which something is to be reported. */
export const ENTRY_KINDS = [...PROGRAMME_BODIES, 'REPORTING'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

export const isBody = (kind: EntryKind): kind is ProgrammeBody => kind !== 'REPORTING'

export interface EntryDraft {
  readonly kind: EntryKind
  readonly mission: string | null
  readonly from: Day
  readonly until: Day
  readonly title: string
}

/** A longer entry is a mistake in a date: no body is busy for more than a year on end. */
const LONGEST_DAYS = 366

/** Checks an entry: days in order, a length that can be, a title. */
export function checkEntry(draft: EntryDraft): Verdict<EntryDraft> {
  const { from, until } = draft
  if (until < from) return block('programme.days_order', { from, until })
  if (until > addDays(from, LONGEST_DAYS)) return block('programme.too_long', { from, until, limit: LONGEST_DAYS })
  const title = text(draft.title, 'title', LIMITS.name)
  return title.ok ? pass({ ...draft, title: title.value }) : title
}
