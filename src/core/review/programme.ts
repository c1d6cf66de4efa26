import type { Day } from '../history/day.ts'

/** Whose time a meeting takes. A review needs both: members of the Council sit in the Group. */
export const PROGRAMME_BODIES = ['COUNCIL', 'WORKING_GROUP'] as const
export type ProgrammeBody = (typeof PROGRAMME_BODIES)[number]

/** An entry of a programme of work: a body is busy from `from` to `until`, both days included. */
export interface ProgrammeEntry {
  readonly key: string
  readonly body: ProgrammeBody
  readonly from: Day
  readonly until: Day
  readonly title: string
}

/** Two entries of one body that share a day: one of them is wrong, or they are two meetings of that day. */
export interface Overlap {
  readonly first: string
  readonly second: string
  readonly from: Day
  readonly until: Day
}

/** Entries that keep a body busy on a day, in the order given. */
export const busyOn = (entries: readonly ProgrammeEntry[], day: Day): ProgrammeEntry[] =>
  entries.filter((e) => e.from <= day && day <= e.until)

/** Every pair of entries of one body that overlap, by their first common day. */
export function overlaps(entries: readonly ProgrammeEntry[]): Overlap[] {
  const found: Overlap[] = []
  for (const body of PROGRAMME_BODIES) {
    const own = entries.filter((e) => e.body === body).toSorted((a, b) => (a.from < b.from ? -1 : 1))
    own.forEach((first, i) => {
      for (const second of own.slice(i + 1)) {
        if (second.from > first.until) break
        const until = first.until < second.until ? first.until : second.until
        found.push({ first: first.key, second: second.key, from: second.from, until })
      }
    })
  }
  return found.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}
