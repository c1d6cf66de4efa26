import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reviewCalendar, type ReviewCalendarInput } from '../../src/app/review/calendar.ts'
import { calendarFeed } from '../../src/app/review/feed.ts'
import { importProgramme } from '../../src/app/review/import-programme.ts'
import { API_BASE, createApi } from '../../src/server/api.ts'
import { busyOn } from '../../src/core/review/programme.ts'
import type { Day } from '../../src/core/history/day.ts'
import { readCalendar, type ReadEntry } from '../support/ical.ts'
import { refusal } from '../support/refusal.ts'
import { testRegister, type TestRegister } from './register.ts'

let register: TestRegister
beforeAll(async () => {
  register = await testRegister()
})
afterAll(() => register.close())

const calendar = (input: ReviewCalendarInput) => reviewCalendar(register.ctx, input)
const feed = async (asOf: string, mission?: string): Promise<Map<string, ReadEntry>> =>
  readCalendar((await calendarFeed(register.ctx, { asOf, mission })).text)

test('after 30 July 2010 reviews of MINURCAT and UNOCI are proposed before the end of 2010, by 1 December', async () => {
  const { reviews } = await calendar({ asOf: '2010-07-31' })
  const rest = reviews.filter((r) => r.expiry <= '2010-12-31')
  expect(rest.map((r) => [r.mission, r.latest])).toEqual([
    ['MINURCAT', '2010-12-01'],
    ['UNOCI', '2010-12-01'],
  ])
  const days = rest.map((r) => r.proposed!)
  expect(days.every((d) => d > '2010-07-31' && d <= '2010-12-01')).toBe(true)
  expect(new Set(days).size).toBe(2)
})

test('UNOCI’s technical rollover of May 2010 re-plans its review and says so', async () => {
  const { changes, reviews } = await calendar({ asOf: '2010-05-28', since: '2010-03-15', mission: 'UNOCI' })
  const by = { resolution: '1924', kind: 'TECHNICAL_ROLLOVER', adopted: '2010-05-27' }
  expect(changes).toMatchObject([
    { mission: 'UNOCI', by, from: { expiry: '2010-05-31' }, to: { expiry: '2010-06-30' } },
  ])
  // A month was too short to invite anyone a month before its end, and the plan says which constraint binds.
  expect(reviews[0]!.problem).toMatchObject({ code: 'review.window_past', params: { latest: '2010-05-31' } })
  // MONUC, which expires on the same day, has first choice: 31 May is taken.
  const short = await calendar({ asOf: '2010-05-28', noticeDays: 0, leadDays: 0, mission: 'UNOCI' })
  expect(short.reviews[0]!.proposed).toBe('2010-05-28')
  const renewed = await calendar({ asOf: '2010-07-01', since: '2010-06-29', mission: 'UNOCI' })
  expect(renewed.changes).toMatchObject([{ change: 'PLACED', by: { resolution: '1933', kind: 'EXTEND' } }])
})

test('closing and succession change the plan, and are named', async () => {
  const closing = await calendar({ asOf: '2010-05-26', since: '2010-05-20', mission: 'MINURCAT' })
  expect(closing.changes).toMatchObject([{ by: { resolution: '1923', kind: 'FINAL_EXTENSION_CLOSE' } }])
  const succeeded = await calendar({ asOf: '2010-07-02', since: '2010-06-20', mission: 'MONUC' })
  expect(succeeded.changes).toMatchObject([{ change: 'CANCELLED', by: { kind: 'RENAME_SUCCEED' } }])
})

test('what was known then: on 29 July UNAMID’s expiry was two days away', async () => {
  const { reviews } = await calendar({ asOf: '2010-07-29', knownAt: '2010-07-29', mission: 'UNAMID' })
  expect(reviews[0]).toMatchObject({ expiry: '2010-07-31', proposed: null, problem: { code: 'review.window_past' } })
})

test('a calendar moves an entry in place, and a closing cancels it', async () => {
  const [before, rolled] = [await feed('2010-05-26', 'UNOCI'), await feed('2010-05-28', 'UNOCI')]
  const uid = 'expiry-UNOCI-1911@gaplist'
  expect([before.get(uid)!.on, rolled.get(uid)!.on]).toEqual(['2010-05-31', '2010-06-30'])
  expect(rolled.get(uid)!.sequence).toBeGreaterThan(before.get(uid)!.sequence)
  const [open, closing] = [await feed('2010-05-24', 'MINURCAT'), await feed('2010-05-26', 'MINURCAT')]
  const review = 'expiry-MINURCAT-1861@gaplist'
  expect(open.get(review)!.status).toBe('CONFIRMED')
  expect(closing.get(review)!.status).toBe('CANCELLED')
  expect(closing.get(review)!.sequence).toBeGreaterThan(open.get(review)!.sequence)
  expect(closing.get('review-MINURCAT-1923@gaplist')!.status).toBe('TENTATIVE')
  expect((await feed('2011-01-02', 'MINURCAT')).get('review-MINURCAT-1923@gaplist')!.status).toBe('CANCELLED')
})

test('day after day of 2010 no sequence of any entry goes back, and what changes has a greater one', async () => {
  let last = await feed('2010-01-15')
  for (let day = 16; day < 350; day += 7) {
    const next = await feed(new Date(Date.UTC(2010, 0, day)).toISOString().slice(0, 10))
    for (const [uid, to] of next) {
      const from = last.get(uid)
      if (!from) continue
      const changed = from.on !== to.on || from.status !== to.status
      expect(to.sequence > from.sequence || (to.sequence === from.sequence && !changed), uid).toBe(true)
    }
    last = next
  }
})

test('a programme of work is kept clear of: from CSV, from iCalendar, and from our own feed’s form', async () => {
  const planned = (await calendar({ asOf: '2010-07-31' })).reviews.filter((r) => r.expiry <= '2010-12-31')
  const before = await feed('2010-07-31', 'UNOCI')
  const days = planned.map((r) => r.proposed!)
  const csv = `kind,from,until,title\nCOUNCIL,${days[0]},,"Open debate, exercise"\n`
  const ics = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'UID:exercise-1',
    `DTSTART;VALUE=DATE:${days[1]!.replaceAll('-', '')}`,
    'SUMMARY:Meeting of the Group (exercise)',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')
  const { ctx } = register
  expect(await importProgramme(ctx, { format: 'csv', kind: 'COUNCIL', text: csv })).toMatchObject({ added: 1 })
  expect(await importProgramme(ctx, { format: 'ics', kind: 'WORKING_GROUP', text: ics })).toMatchObject({ added: 1 })
  expect(await importProgramme(ctx, { format: 'ics', kind: 'WORKING_GROUP', text: ics })).toMatchObject({ known: 1 })
  const view = await calendar({ asOf: '2010-07-31' })
  const moved = view.reviews.filter((r) => r.expiry <= '2010-12-31').map((r) => r.proposed!)
  const busy = view.programme.flatMap((e) => (e.kind === 'REPORTING' ? [] : [{ ...e, body: e.kind }]))
  for (const day of moved) {
    expect(day <= '2010-12-01').toBe(true)
    expect(busyOn(busy as never, day as Day)).toEqual([])
  }
  expect(moved).not.toEqual(days)
  const after = await feed('2010-07-31', 'UNOCI')
  const uid = 'review-UNOCI-1933@gaplist'
  expect(after.get(uid)!.on).not.toBe(before.get(uid)!.on)
  expect(after.get(uid)!.sequence).toBeGreaterThan(before.get(uid)!.sequence)
})

test('what cannot be is refused with its reason', async () => {
  const { ctx } = register
  const take = (text: string) => importProgramme(ctx, { format: 'csv', kind: 'COUNCIL', text })
  const refused = (text: string) => refusal(() => take(text))
  expect(await refused('from,title\n2011-01-03,A\n2011-01-03,B\n')).toMatchObject({ code: 'programme.overlaps' })
  expect(await refused('from,until,title\n2011-01-03,2011-01-01,A\n')).toMatchObject({ code: 'programme.days_order' })
  expect(await refused('day,what\n2011-01-03,A\n')).toMatchObject({ code: 'programme.file_columns' })
  expect(await refused('from,title\n3/1/2011,A\n')).toMatchObject({ code: 'history.day_invalid' })
  expect(await refused('from,title\n')).toMatchObject({ code: 'programme.file_empty' })
  expect(await refused('from,title\n"2011')).toMatchObject({ code: 'programme.file_line' })
  const full = 'kind,from,until,title\nCOUNCIL,2010-08-01,2010-12-31,Everything\n'
  await importProgramme(ctx, { format: 'csv', kind: 'COUNCIL', text: full, overlap: true })
  const { reviews } = await calendar({ asOf: '2010-07-31', mission: 'UNOCI' })
  expect(reviews[0]!.problem).toMatchObject({ code: 'review.no_free_day', params: { latest: '2010-12-01' } })
})

test('over HTTP: anyone subscribes; a wrong token opens nothing; nobody but its keepers edits a programme', async () => {
  const api = createApi(register.ctx, pino({ level: 'silent' }), 'test')
  const answer = await api.request(`${API_BASE}/review-calendar.ics?mission=UNOCI&asOf=2010-07-31&language=ar`)
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(readCalendar(await answer.text()).size).toBeGreaterThan(3)
  const again = await api.request(`${API_BASE}/review-calendar.ics?mission=UNOCI&asOf=2010-07-31&language=ar`, {
    headers: { 'if-none-match': answer.headers.get('etag')! },
  })
  expect(again.status).toBe(304)
  expect((await api.request(`${API_BASE}/review-calendar.ics?token=nothing`)).status).toBe(404)
  expect((await api.request(`${API_BASE}/review-calendar?asOf=2010-07-31&since=2010-05-01`)).status).toBe(200)
  const body = JSON.stringify({ kind: 'COUNCIL', from: '2011-01-03', title: 'x' })
  const json = { 'content-type': 'application/json', origin: 'http://localhost' }
  expect((await api.request(`${API_BASE}/programme`, { method: 'POST', headers: json, body })).status).toBe(401)
})
