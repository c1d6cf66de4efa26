import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readIcal } from './read-ical.ts'

const file = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n')
const read = (...lines: readonly string[]) => {
  const found = readIcal(file(...lines))
  return found.ok ? found.value.map(({ from, until }) => [from, until])[0] : found.problem
}

test('days as written; an end is the first day after; UTC is New York’s day', () => {
  expect(read('DTSTART;VALUE=DATE:20101117', 'DTEND;VALUE=DATE:20101119')).toEqual(['2010-11-17', '2010-11-18'])
  expect(read('DTSTART;VALUE=DATE:20101117')).toEqual(['2010-11-17', '2010-11-17'])
  expect(read('DTSTART;VALUE=DATE:20101117', 'DURATION:P1W')).toEqual(['2010-11-17', '2010-11-23'])
  expect(read('DTSTART;TZID=America/New_York:20101117T100000', 'DTEND;TZID=America/New_York:20101117T130000')).toEqual([
    '2010-11-17',
    '2010-11-17',
  ])
  expect(read('DTSTART:20101118T030000Z', 'DTEND:20101118T040000Z')).toEqual(['2010-11-17', '2010-11-17'])
})

test('folded lines, escapes, cancelled events, alarms within', () => {
  const found = readIcal(
    file(
      'DTSTART;VALUE=DATE:20101117',
      'SUMMARY:Debate\\, open:',
      '  peace',
      'STATUS:CANCELLED',
      'BEGIN:VALARM',
      'UID:no',
      'END:VALARM',
    ),
  )
  expect(found).toMatchObject({ ok: true, value: [{ uid: '1', title: 'Debate, open: peace', cancelled: true }] })
})

test('what cannot be read is refused with its line', () => {
  expect(read('DTSTART;VALUE=DATE:20101131')).toMatchObject({ code: 'programme.file_line', params: { line: 4 } })
  expect(read('nonsense')).toMatchObject({ code: 'programme.file_line', params: { line: 4 } })
  expect(read('SUMMARY:x')).toMatchObject({ code: 'programme.file_line', params: { detail: 'DTSTART' } })
  expect(read('DTSTART;VALUE=DATE:20101117', 'RRULE:FREQ=DAILY')).toMatchObject({ code: 'programme.file_repeats' })
  expect(readIcal('BEGIN:VCALENDAR\nEND:VCALENDAR')).toMatchObject({ problem: { code: 'programme.file_empty' } })
  expect(readIcal('BEGIN:VEVENT\nUID:1')).toMatchObject({ problem: { code: 'programme.file_line' } })
})

test('any text is read or refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (a, b) => {
      expect(typeof readIcal(file(`DTSTART:${a}`, `SUMMARY:${b}`, a)).ok).toBe('boolean')
    }),
    { numRuns: 50 },
  )
})
