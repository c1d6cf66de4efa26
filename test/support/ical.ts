import ICAL from 'ical.js'

/** An entry of a calendar as a parser that has nothing to do with our writer reads it. */
export interface ReadEntry {
  readonly uid: string
  readonly on: string
  readonly ends: string
  readonly sequence: number
  readonly status: string
  readonly title: string
}

/** Reads a calendar with ical.js, strictly, and answers its entries by UID. */
export function readCalendar(text: string): Map<string, ReadEntry> {
  const root = new ICAL.Component(ICAL.parse(text) as unknown[] as ConstructorParameters<typeof ICAL.Component>[0])
  const entries = root.getAllSubcomponents('vevent').map((event): [string, ReadEntry] => {
    const value = (name: string): string => String(event.getFirstPropertyValue(name) ?? '')
    const day = event.getFirstPropertyValue('dtstart') as unknown as { isDate: boolean }
    if (!day.isDate) throw new Error(`${value('uid')} is no whole day`)
    const uid = value('uid')
    return [
      uid,
      {
        uid,
        on: value('dtstart'),
        ends: value('dtend'),
        sequence: Number(value('sequence')),
        status: value('status'),
        title: value('summary'),
      },
    ]
  })
  if (new Map(entries).size !== entries.length) throw new Error('a UID stands twice')
  return new Map(entries)
}
