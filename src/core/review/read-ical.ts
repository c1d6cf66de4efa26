import { addDays, parseDay, type Day } from '../history/day.ts'
import { block, pass, type Verdict } from '../problem.ts'

/** One event of an iCalendar file, as days in New York, where the Council meets. */
export interface IcalEvent {
  readonly uid: string
  readonly from: Day
  readonly until: Day
  readonly title: string
  readonly cancelled: boolean
  /** Line of the file at which it begins. */
  readonly line: number
}

interface Property {
  readonly name: string
  readonly params: string
  readonly value: string
  readonly line: number
}

/** Content lines of RFC 5545: a line that begins with a space goes on with the one before. */
function properties(text: string): Verdict<Property[]> {
  const found: Property[] = []
  for (const [i, raw] of text.split(/\r\n|\n|\r/).entries()) {
    const last = found.at(-1)
    if (/^[ \t]/.test(raw) && last) found[found.length - 1] = { ...last, value: last.value + raw.slice(1) }
    else if (raw.trim() !== '') {
      const parts = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:]*))*):(.*)$/s.exec(raw)
      if (!parts) return block('programme.file_line', { line: i + 1, detail: raw.slice(0, 80) })
      found.push({ name: parts[1]!.toUpperCase(), params: parts[2]!.toUpperCase(), value: parts[3]!, line: i + 1 })
    }
  }
  return pass(found)
}

const NEW_YORK = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/New_York',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day of a DATE or DATE-TIME: UTC is turned into New York's day, any other is the day as written. */
function dayOf({ value, line }: Property): Verdict<{ day: Day; midnight: boolean }> {
  const parts = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/.exec(value.trim())
  const written = parts ? parseDay(`${parts[1]}-${parts[2]}-${parts[3]}`) : null
  if (!parts || !written?.ok) return block('programme.file_line', { line, detail: value.slice(0, 80) })
  if (parts[7] !== 'Z') {
    const midnight = parts[4] === undefined || `${parts[4]}${parts[5]}${parts[6]}` === '000000'
    return pass({ day: written.value, midnight })
  }
  const instant = new Date(`${written.value}T${parts[4]}:${parts[5]}:${parts[6]}Z`)
  if (Number.isNaN(instant.getTime())) return block('programme.file_line', { line, detail: value.slice(0, 80) })
  return pass({ day: NEW_YORK.format(instant) as Day, midnight: false })
}

const unescaped = (value: string): string =>
  value.replaceAll(/\\([nN,;\\])/g, (_, c: string) => (c === 'n' || c === 'N' ? ' ' : c))

/**
 * The events of an iCalendar file (RFC 5545). Repeating events are refused: a programme of work says each day.
 * Refusals name the line: programme.file_line, programme.file_repeats, programme.file_empty.
 */
export function readIcal(text: string): Verdict<IcalEvent[]> {
  const all = properties(text.replace(/^\ufeff/, ''))
  if (!all.ok) return all
  const events: IcalEvent[] = []
  let open: Property[] | null = null
  let depth = 0
  for (const property of all.value) {
    const what = property.value.trim().toUpperCase()
    if (property.name === 'BEGIN' && what === 'VEVENT') open = [property]
    else if (open && property.name === 'BEGIN') depth += 1
    else if (open && property.name === 'END' && depth > 0) depth -= 1
    else if (open && property.name === 'END') {
      const event = eventOf(open)
      if (!event.ok) return event
      events.push(event.value)
      open = null
    } else if (open && depth === 0) open.push(property)
  }
  if (open) return block('programme.file_line', { line: open[0]!.line, detail: 'BEGIN:VEVENT' })
  return events.length === 0 ? block('programme.file_empty', {}) : pass(events)
}

function eventOf(properties: readonly Property[]): Verdict<IcalEvent> {
  const get = (name: string): Property | undefined => properties.find((p) => p.name === name)
  const { line } = properties[0]!
  const title = unescaped(get('SUMMARY')?.value ?? '').trim()
  const repeats = get('RRULE') ?? get('RDATE')
  if (repeats) return block('programme.file_repeats', { title: title.slice(0, 80), rule: repeats.value.slice(0, 80) })
  const [start, uid] = [get('DTSTART'), get('UID')?.value.trim()]
  if (!start || !uid) return block('programme.file_line', { line, detail: start ? 'UID' : 'DTSTART' })
  const from = dayOf(start)
  if (!from.ok) return from
  const until = lastDay(from.value.day, get('DTEND'), get('DURATION'))
  if (!until.ok) return until
  const cancelled = get('STATUS')?.value.trim().toUpperCase() === 'CANCELLED'
  return pass({ uid, from: from.value.day, until: until.value, title, cancelled, line })
}

/** The end of an event is the first moment after it: an all-day event of one day ends on the next. */
function lastDay(from: Day, end: Property | undefined, duration: Property | undefined): Verdict<Day> {
  if (end) {
    const read = dayOf(end)
    if (!read.ok) return read
    const { day, midnight } = read.value
    return pass(midnight && day > from ? addDays(day, -1) : day)
  }
  const parts = /^P(?:(\d{1,3})W|(\d{1,3})D)/.exec(duration?.value.trim() ?? '')
  const days = Number(parts?.[1] ?? 0) * 7 + Number(parts?.[2] ?? 0)
  return pass(days > 1 ? addDays(from, days - 1) : from)
}
