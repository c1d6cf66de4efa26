import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween, type Day } from '../history/day.ts'
import type { EventKind, MandateEvent } from '../mission/mission.ts'
import { PLAN_RULES, planDate } from './plan-date.ts'
import { planReviews } from './plan.ts'
import { busyOn, overlaps, type ProgrammeEntry } from './programme.ts'
import { replanned } from './replan.ts'
import { whyDay } from './why-day.ts'

const on = (text: string): Day => text as Day
const busy = (key: string, from: string, until: string, body: ProgrammeEntry['body'] = 'COUNCIL'): ProgrammeEntry => ({
  key,
  body,
  from: on(from),
  until: on(until),
  title: key,
})
let ids = 0
const event = (mission: string, kind: EventKind, adopted: string, expiryAfter: string): MandateEvent => ({
  id: (ids += 1),
  mission,
  resolution: String(1900 + ids),
  kind,
  adopted: on(adopted),
  effectiveOn: on(adopted),
  expiryAfter: on(expiryAfter),
  predecessor: null,
})

test('two weeks before the latest date, on a working day', () => {
  // Expiry 31 December 2010: latest 1 December (a Wednesday), best 17 November (a Wednesday).
  expect(planDate(on('2010-12-31'), on('2010-08-01'), [], [])).toEqual({ ok: true, value: '2010-11-17' })
  expect(planDate(on('2010-12-31'), on('2010-08-01'), [], [on('2010-11-17')])).toEqual({
    ok: true,
    value: '2010-11-16',
  })
  const meeting = [busy('Council visit', '2010-11-15', '2010-11-18')]
  expect(planDate(on('2010-12-31'), on('2010-08-01'), meeting, [])).toEqual({ ok: true, value: '2010-11-19' })
})

test('no day: the constraint that binds is named', () => {
  const full = [
    busy('Open debates', '2010-08-01', '2010-11-20'),
    busy('Group', '2010-11-20', '2010-12-31', 'WORKING_GROUP'),
  ]
  expect(planDate(on('2010-07-31'), on('2010-08-01'), [], [])).toMatchObject({
    problem: { code: 'review.expiry_past' },
  })
  expect(planDate(on('2010-09-01'), on('2010-08-01'), [], [])).toMatchObject({
    problem: { code: 'review.window_past', params: { latest: '2010-08-02', soonest: '2010-08-11' } },
  })
  expect(planDate(on('2010-12-31'), on('2010-08-01'), full, [])).toMatchObject({
    problem: { code: 'review.no_free_day', params: { entries: 'Open debates; Group', latest: '2010-12-01' } },
  })
})

test('a proposed day is free, in the window and nearest to the best one', () => {
  const days = fc.integer({ min: 0, max: 200 }).map((n) => addDays(on('2010-01-01'), n))
  const entry = fc
    .tuple(days, fc.integer({ min: 0, max: 30 }), fc.constantFrom('COUNCIL' as const, 'WORKING_GROUP' as const))
    .map(([from, length, body]): ProgrammeEntry => ({
      key: from,
      body,
      from,
      until: addDays(from, length),
      title: from,
    }))
  fc.assert(
    fc.property(
      days,
      days,
      fc.array(entry, { maxLength: 6 }),
      fc.array(days, { maxLength: 20 }),
      (today, expiry, work, taken) => {
        const latest = addDays(expiry, -PLAN_RULES.windowDays)
        const free = (day: Day): boolean =>
          day >= addDays(today, PLAN_RULES.noticeDays) &&
          day >= addDays(latest, -PLAN_RULES.earliestDays) &&
          day <= latest &&
          ![0, 6].includes(new Date(day).getUTCDay()) &&
          busyOn(work, day).length === 0 &&
          !taken.includes(day)
        const all = Array.from({ length: 400 }, (_, n) => addDays(on('2010-01-01'), n - 100)).filter(free)
        const proposed = planDate(expiry, today, work, taken)
        expect(proposed.ok).toBe(all.length > 0 && expiry >= today)
        if (!proposed.ok) return
        const far = (day: Day): number => Math.abs(daysBetween(day, addDays(latest, -PLAN_RULES.leadDays)))
        expect(free(proposed.value)).toBe(true)
        expect(Math.min(...all.map(far))).toBe(far(proposed.value))
      },
    ),
  )
})

test('what expires first chooses first; no two reviews share a day; an agreed day is kept', () => {
  const events = [event('B', 'EXTEND', '2010-06-30', '2010-12-31'), event('A', 'EXTEND', '2010-05-25', '2010-12-31')]
  const facts = { events, programme: [], agreed: new Map<string, Day>() }
  const planned = planReviews(facts, on('2010-08-01'))
  expect(planned.map((r) => [r.mission, r.proposed.ok && r.proposed.value])).toEqual([
    ['A', '2010-11-17'],
    ['B', '2010-11-16'],
  ])
  const agreed = planReviews({ ...facts, agreed: new Map([['B', on('2010-11-17')]]) }, on('2010-08-01'))
  expect(agreed.map((r) => r.proposed.ok && r.proposed.value)).toEqual(['2010-11-16', '2010-11-17'])
})

test('a rollover moves the review and is named; a closing cancels it', () => {
  const first = event('A', 'EXTEND', '2010-01-28', '2010-05-31')
  const rollover = event('A', 'TECHNICAL_ROLLOVER', '2010-03-01', '2010-06-30')
  const plan = (events: readonly MandateEvent[], today: string) =>
    planReviews({ events, programme: [], agreed: new Map() }, on(today))
  const before = plan([first], '2010-03-01')
  const after = plan([first, rollover], '2010-03-01')
  expect(replanned(before, after)).toMatchObject([
    { mission: 'A', change: 'MOVED', by: { resolution: rollover.resolution, kind: 'TECHNICAL_ROLLOVER' } },
  ])
  expect(replanned(before, before)).toEqual([])
  expect(replanned(before, plan([first, rollover], '2010-07-01'))).toMatchObject([{ change: 'CANCELLED' }])
  expect(replanned([], before)).toMatchObject([{ change: 'ADDED' }])
})

test('entries of one body that share days are found, those of two bodies are not', () => {
  const entries = [
    busy('a', '2010-01-01', '2010-01-05'),
    busy('b', '2010-01-05', '2010-01-09'),
    busy('c', '2010-01-02', '2010-01-03', 'WORKING_GROUP'),
  ]
  expect(overlaps(entries)).toEqual([{ first: 'a', second: 'b', from: '2010-01-05', until: '2010-01-05' }])
})

test('why a day: what stood on the days nearer to the best one, and nothing where it is the best', () => {
  const [expiry, today] = [on('2010-12-31'), on('2010-08-01')]
  const none = { best: '2010-11-17', soonest: '2010-10-02', weekends: 0, entries: [], reviews: 0 }
  expect(whyDay(on('2010-11-17'), expiry, today, [], [])).toEqual(none)
  // Nearest is the 17th, then 16th, 18th, 15th, 19th, and the days of the week’s end before the 22nd.
  const visit = [busy('Council visit', '2010-11-16', '2010-11-18')]
  const taken = [on('2010-11-15'), on('2010-11-19')]
  const proposed = planDate(expiry, today, visit, taken)
  expect(proposed).toEqual({ ok: true, value: '2010-11-12' })
  expect(whyDay(on('2010-11-12'), expiry, today, visit, taken)).toEqual({
    ...none,
    weekends: 4,
    entries: ['Council visit'],
    reviews: 2,
  })
})
