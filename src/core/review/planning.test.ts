import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day } from '../history/day.ts'
import { EVENT_KINDS, type MandateEvent } from '../mission/mission.ts'
import { cyclesOf } from './cycle.ts'
import { feedEntries, type FeedEntry } from './feed-entries.ts'
import { planningOn, type PlanningFacts } from './planning.ts'

const on = (text: string): Day => text as Day
const START = on('2010-01-01')
const event = (id: number, kind: MandateEvent['kind'], adopted: string, expiryAfter: string): MandateEvent => ({
  id,
  mission: 'UNOCI',
  resolution: String(1900 + id),
  kind,
  adopted: on(adopted),
  effectiveOn: on(adopted),
  expiryAfter: on(expiryAfter),
  predecessor: null,
})
const facts = (events: readonly MandateEvent[], more: Partial<PlanningFacts> = {}): PlanningFacts => ({
  events,
  programme: [],
  agreed: [],
  appended: events.length,
  days: events.flatMap((e) => [e.adopted, e.effectiveOn]),
  ...more,
})
const extended = event(1, 'EXTEND', '2010-01-28', '2010-05-31')
const rolled = event(2, 'TECHNICAL_ROLLOVER', '2010-05-27', '2010-06-30')
const renewed = event(3, 'EXTEND', '2010-06-30', '2010-12-31')

test('a rollover stays in its period, a renewal begins another', () => {
  const cycles = cyclesOf('UNOCI', [extended, rolled, renewed], on('2010-08-01'))
  expect(cycles.map((c) => [c.key, c.expiry, c.over, c.by?.resolution])).toEqual([
    ['UNOCI-1901', '2010-06-30', '2010-06-30', '1903'],
    ['UNOCI-1903', '2010-12-31', null, undefined],
  ])
  expect(cyclesOf('UNOCI', [extended], on('2010-06-01'))[0]).toMatchObject({ over: '2010-06-01', by: null })
})

test('a plan stays as days go by, and is made anew once its day has passed', () => {
  const all = facts([renewed])
  const proposed = (day: string) => {
    const { proposed: found } = planningOn(all, on(day)).reviews[0]!
    return found.ok ? found.value : found.problem.code
  }
  expect(proposed('2010-07-01')).toBe('2010-11-17')
  expect(proposed('2010-11-17')).toBe('2010-11-17')
  expect(proposed('2010-11-18')).toBe('2010-11-29')
  expect(proposed('2010-11-30')).toBe('review.window_past')
  const agreed = { agreed: [{ review: 'r', mission: 'UNOCI', cycle: 'UNOCI-1903', on: on('2010-11-10') }] }
  expect(planningOn({ ...all, ...agreed }, on('2010-12-20')).reviews[0]?.proposed).toEqual({
    ok: true,
    value: '2010-11-10',
  })
})

const byUid = (entries: readonly FeedEntry[]): Map<string, FeedEntry> => new Map(entries.map((e) => [e.uid, e]))

test('a rollover moves the entries of a period; a closing cancels them, and has a review of its own', () => {
  const closing = event(3, 'FINAL_EXTENSION_CLOSE', '2010-06-10', '2010-12-31')
  const before = byUid(feedEntries(facts([extended]), on('2010-05-01')))
  const moved = byUid(feedEntries(facts([extended, rolled]), on('2010-05-28')))
  const closed = byUid(feedEntries(facts([extended, rolled, closing]), on('2010-06-10')))
  const [was, is, gone] = [before, moved, closed].map((m) => m.get('expiry-UNOCI-1901@gaplist')!) as FeedEntry[]
  expect([was!.on, is!.on]).toEqual(['2010-05-31', '2010-06-30'])
  expect(is!.sequence).toBeGreaterThan(was!.sequence)
  expect(gone!.status).toBe('CANCELLED')
  expect(gone!.sequence).toBeGreaterThan(is!.sequence)
  expect(closed.get('review-UNOCI-1901@gaplist')!.status).toBe('CANCELLED')
  expect(closed.get('review-UNOCI-1903@gaplist')!.status).toBe('TENTATIVE')
})

test('a review that was held stays; one that a renewal has overtaken is cancelled', () => {
  const held = (day: string) =>
    feedEntries(
      facts([extended, renewed], { agreed: [{ review: 'r', mission: 'UNOCI', cycle: 'UNOCI-1901', on: on(day) }] }),
      on('2010-07-15'),
    ).find((e) => e.uid === 'review-UNOCI-1901@gaplist')!.status
  expect(held('2010-04-20')).toBe('CONFIRMED')
  expect(held('2010-07-20')).toBe('CANCELLED')
})

test('no entry changes without a greater sequence, and no sequence goes back, whatever is added and whenever', () => {
  const day = fc.integer({ min: 0, max: 300 }).map((n) => addDays(START, n))
  const anyEvent = fc
    .tuple(day, fc.integer({ min: 10, max: 200 }), fc.constantFrom(...EVENT_KINDS), fc.constantFrom('UNOCI', 'UNMIS'))
    .map(([adopted, length, kind, mission]) => ({
      ...event(0, kind, adopted, addDays(adopted, length)),
      mission,
    }))
  fc.assert(
    fc.property(
      fc.array(anyEvent, { minLength: 1, maxLength: 6 }),
      anyEvent,
      day,
      fc.integer({ min: 0, max: 60 }),
      (some, added, asOf, later) => {
        const number = (all: readonly MandateEvent[]) => all.map((e, i) => ({ ...e, id: i, resolution: String(i) }))
        const first = byUid(feedEntries(facts(number(some)), asOf))
        const steps = [
          byUid(feedEntries(facts(number(some)), addDays(asOf, later))),
          byUid(feedEntries(facts(number([...some, added])), asOf)),
        ]
        for (const next of steps)
          for (const [uid, to] of next) {
            const from = first.get(uid)
            if (!from) continue
            expect(to.sequence).toBeGreaterThanOrEqual(from.sequence)
            const changed = to.on !== from.on || to.status !== from.status || to.expiry !== from.expiry
            if (changed) expect(to.sequence).toBeGreaterThan(from.sequence)
          }
      },
    ),
    { numRuns: 400 },
  )
})
