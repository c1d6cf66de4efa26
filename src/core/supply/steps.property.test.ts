import fc from 'fast-check'
import { expect, test } from 'vitest'
import { d, facts as pledge } from '../../../test/support/pledges.ts'
import { addDays, type Day } from '../history/day.ts'
import { judgeChange, judgeReadiness, judgeRenewal, judgeVisit } from './acts.ts'
import { credit } from './credit.ts'
import type { PledgeEvent, PledgeFacts } from './facts.ts'
import { judgeStep, STEPS, TRANSITIONS, type Party } from './steps.ts'
import { rankOf, READINESS, readinessOn } from './readiness.ts'
import { pledgeOn, standingOn } from './standing.ts'

/** Anything that anybody may try, some days after the try before, dated some days back. */
const attempt = fc.record({
  party: fc.constantFrom<Party>('OWNER', 'SECRETARIAT'),
  wait: fc.oneof({ weight: 9, arbitrary: fc.nat(10) }, { weight: 1, arbitrary: fc.nat(400) }),
  back: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(40) }),
  what: fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...STEPS, 'LAPSED').map((step) => ({ step })) },
    { weight: 8, arbitrary: fc.constant({ step: 'NEXT' }) },
    { weight: 2, arbitrary: fc.constantFrom(...READINESS).map((readiness) => ({ readiness })) },
    {
      weight: 3,
      arbitrary: fc.record({
        visit: fc.constantFrom('AAV', 'PDV'),
        result: fc.constantFrom('POSITIVE', 'POSITIVE', 'NEGATIVE'),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ change: true as const }) },
    { weight: 1, arbitrary: fc.constant({ renew: true as const }) },
  ),
})
type Attempt = typeof attempt extends fc.Arbitrary<infer A> ? A : never

/** The event that an attempt leads to, where the rules allow it. */
function allowed(of: PledgeFacts, today: Day, { party, back, what }: Attempt): Partial<PledgeEvent> | null {
  const now = standingOn(of, today)!
  const on = addDays(today, -back)
  const parties = [party]
  if ('step' in what) {
    const next = TRANSITIONS.find((t) => t.from.includes(now.state) && t.step !== 'ANNOUNCED')
    const step = what.step === 'NEXT' ? (next?.step ?? '') : what.step
    const verdict = judgeStep(of, now, { step, on, reasonCode: 'COST' }, parties)
    return verdict.ok ? { kind: 'STATE', state: verdict.value.step, on, reasonCode: verdict.value.reasonCode } : null
  }
  if ('readiness' in what) {
    const verdict = judgeReadiness(of, now, { readiness: what.readiness, on }, parties)
    return verdict.ok ? { kind: 'READINESS', readiness: verdict.value, on } : null
  }
  if ('visit' in what) {
    const verdict = judgeVisit(now, { ...what, on }, parties)
    return verdict.ok ? { kind: 'VISIT', ...verdict.value, on } : null
  }
  if ('change' in what) return judgeChange(now, on, parties).ok ? { kind: 'MATERIAL_CHANGE', on } : null
  return judgeRenewal(of, now, parties).ok ? { kind: 'RENEWAL', on: today } : null
}

const TEMPLATE = pledge([['2026-01-01', 'RECEIVED']]).events[0]!

const withEvent = (of: PledgeFacts, event: PledgeEvent): PledgeFacts => ({
  ...of,
  events: [...of.events, event].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id - b.id)),
})

/** What becomes of a pledge when the rules let through what they allow; `taken` is asked before each event. */
function play(start: PledgeFacts, attempts: readonly Attempt[], taken: (of: PledgeFacts, event: PledgeEvent) => void) {
  let of = start
  let today = d('2026-01-01')
  for (const [n, one] of attempts.entries()) {
    today = addDays(today, one.wait)
    const more = allowed(of, today, one)
    if (!more) continue
    const event: PledgeEvent = { ...TEMPLATE, state: null, id: n + 10, change: n + 100, ...more }
    taken(of, event)
    of = withEvent(of, event)
  }
  return { of, today }
}

const schemes = fc.constantFrom('PCRS' as const, 'UNSAS' as const, null)
const attempts = fc.array(attempt, { maxLength: 80, size: 'max' })

/** Random tries seldom get far: every other run begins with a pledge that has been accepted and visited. */
const start = fc.tuple(schemes, fc.boolean()).map(([scheme, far]) =>
  pledge(
    far
      ? [
          ['2025-12-01', 'RECEIVED'],
          ['2025-12-02', 'ACKNOWLEDGED'],
          ['2025-12-03', 'ACCEPTED'],
          ['2025-12-04', 'AAV+'],
        ]
      : [],
    { scheme, terms: pledge().terms.map((t) => ({ ...t, on: d('2025-12-01') })) },
  ),
)

test('no sequence of allowed steps reaches selection without level 2, or deployment without an inspection', () => {
  const reached = new Set<string>()
  fc.assert(
    fc.property(start, attempts, (first, all) => {
      play(first, all, (of, event) => {
        reached.add(event.state ?? event.kind)
        if (event.state === 'SELECTED') {
          const level = readinessOn(of, event.on).effective
          expect(of.scheme).not.toBeNull()
          expect(level && rankOf(level)).toBeGreaterThanOrEqual(2)
          if (of.scheme === 'PCRS') {
            const visit = of.events.findLast((e) => e.visit === 'AAV' && e.on <= event.on)
            const change = of.events.findLast((e) => e.kind === 'MATERIAL_CHANGE' && e.on <= event.on)
            expect(visit?.result).toBe('POSITIVE')
            if (change) expect(visit!.on > change.on).toBe(true)
          }
        }
        if (event.state === 'INSPECTED')
          expect(of.events.findLast((e) => e.visit === 'PDV' && e.on <= event.on)?.result).toBe('POSITIVE')
        if (event.state === 'DEPLOYED') expect(of.events.some((e) => e.state === 'INSPECTED')).toBe(true)
        if (event.state === 'DECLINED') expect(event.reasonCode).not.toBeNull()
        expect(event.state).not.toBe('LAPSED')
      })
    }),
    { numRuns: 1_500, seed: 7 },
  )
  // The runs must have come that far, or they prove nothing.
  expect([...reached]).toEqual(
    expect.arrayContaining(['SELECTED', 'IN_NEGOTIATION', 'INSPECTED', 'DEPLOYED', 'RENEWAL']),
  )
})

test('steps stay in the order of their days, and what is over stays so', () => {
  fc.assert(
    fc.property(start, attempts, (first, all) => {
      const { of } = play(first, all, () => {})
      const steps = of.events.filter((e) => e.state !== null)
      expect(steps.map((e) => e.id)).toEqual(steps.map((e) => e.id).toSorted((a, b) => a - b))
      const end = steps.findIndex((e) => ['ENDED', 'WITHDRAWN', 'DECLINED'].includes(e.state!))
      if (end >= 0) expect(end).toBe(steps.length - 1)
    }),
    { numRuns: 500, seed: 11 },
  )
})

test('what earns credit is registered, not past its renewal, and of what is private nothing is registered', () => {
  fc.assert(
    fc.property(start, attempts, fc.nat(900), (first, all, later) => {
      const { of, today } = play(first, all, () => {})
      const on = addDays(today, later)
      const found = pledgeOn(of, on)
      if (found && credit(found, on).counts !== 'NONE') {
        expect(of.events.some((e) => e.state === 'RECEIVED')).toBe(true)
        if (found.state !== 'DEPLOYED') expect(found.renewBy! >= on).toBe(true)
      }
      const hidden = play({ ...pledge(), visibility: 'PRIVATE' }, all, () => {})
      expect(hidden.of.events.filter((e) => e.state !== null && e.state !== 'WITHDRAWN')).toEqual([])
    }),
    { numRuns: 300, seed: 13 },
  )
})
