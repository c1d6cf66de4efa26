import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../history/day.ts'
import { mayAgree, mayDecline, mayLeave, mayMark, mayRevise, openActs, type Acting } from './acts.ts'
import { asked, type ArrangementEvent, type ArrangementFacts, type TermsVersion } from './facts.ts'
import { standingOn, type Standing } from './standing.ts'
import type { Terms } from './terms.ts'

const d = (text: string): Day => text as Day
const terms = (codes: readonly string[], more: Partial<Terms> = {}): Terms => ({
  visibility: 'SECRETARIAT',
  type: 'LOA',
  mission: 'UNAMID',
  capability: 'utility',
  from: d('2027-03-01'),
  until: d('2027-12-31'),
  reference: null,
  amountsPublic: false,
  parties: codes.map((code) => ({ code, mission: false, roles: ['CONTRIBUTOR'] })),
  components: codes.map((code) => ({
    id: code.toLowerCase(),
    kind: 'EQUIPMENT',
    party: code,
    quantity: 2,
    unit: 'airframe',
    amount: null,
    currency: null,
    text: null,
    closes: 2,
    dependsOn: [],
    pledge: null,
  })),
  milestones: [
    { id: 'm1', what: 'arrive', party: codes[0]!, component: null, due: d('2027-03-10'), note: null },
    { id: 'm2', what: 'report', party: codes.at(-1)!, component: null, due: d('2027-04-10'), note: null },
  ],
  note: null,
  language: 'en',
  ...more,
})
const version = (n: number, on: string, t: Terms, released: string[] = []): TermsVersion => ({
  version: n,
  on: d(on),
  terms: t,
  released,
  reason: 'exercise',
  author: 'p',
})
const event = (
  kind: ArrangementEvent['kind'],
  party: string,
  on: string,
  v = 1,
  more: Partial<ArrangementEvent> = {},
): ArrangementEvent => ({
  kind,
  party,
  on: d(on),
  version: v,
  reason: null,
  milestone: null,
  doneOn: null,
  author: 'p',
  ...more,
})
const facts = (versions: TermsVersion[], events: ArrangementEvent[] = []): ArrangementFacts => ({
  key: 'k',
  proposer: 'A',
  versions,
  events,
})
const on = (f: ArrangementFacts, day: string): Standing => standingOn(f, d(day))!
const THREE = version(1, '2027-01-10', terms(['A', 'B', 'C']))
const all = (v = 1, day = '2027-01-20'): ArrangementEvent[] => ['A', 'B', 'C'].map((p) => event('AGREED', p, day, v))
const party = (code: string): Acting => ({ code, secretariat: false })

describe('from proposal to end', () => {
  const agreed = facts([THREE], all())

  test('is computed from agreements and dates', () => {
    expect(standingOn(agreed, d('2027-01-09'))).toBeNull()
    const course = ['2027-01-19', '2027-01-20', '2027-02-28', '2027-03-01', '2027-12-31', '2028-01-01']
    expect(course.map((day) => on(agreed, day).state)).toEqual([
      'PROPOSED',
      'AGREED',
      'AGREED',
      'IN_FORCE',
      'IN_FORCE',
      'ENDED',
    ])
    expect([on(agreed, '2027-06-01').since, on(agreed, '2028-06-01').since]).toEqual(['2027-03-01', '2028-01-01'])
  })

  test('one agreement that is missing keeps it a proposal, and says whose', () => {
    const s = on(facts([THREE], all().slice(0, 2)), '2027-06-01')
    expect([s.state, s.pending?.agreed, s.pending?.awaiting]).toEqual(['PROPOSED', ['A', 'B'], ['C']])
  })

  test('agreed to late, it is in force from then', () => {
    const late = on(facts([THREE], all(1, '2027-05-05')), '2027-06-01')
    expect([late.state, late.since]).toEqual(['IN_FORCE', '2027-05-05'])
  })

  test('declined by one, it is declined; a revision asks all again', () => {
    const no = [...all().slice(0, 2), event('DECLINED', 'C', '2027-01-21', 1, { reason: 'no crews' })]
    expect(on(facts([THREE], no), '2027-02-01')).toMatchObject({
      state: 'DECLINED',
      since: '2027-01-21',
      pending: null,
    })
    const again = facts([THREE, version(2, '2027-02-02', terms(['A', 'B', 'C']))], no)
    expect(on(again, '2027-02-02')).toMatchObject({ state: 'PROPOSED', pending: { awaiting: ['A', 'B', 'C'] } })
  })

  test('two parties are bilateral, three trilateral', () => {
    expect(on(facts([THREE]), '2027-02-01').form).toBe('TRILATERAL')
    expect(on(facts([version(1, '2027-01-10', terms(['A', 'B']))]), '2027-02-01').form).toBe('BILATERAL')
  })
})

describe('revised after agreement', () => {
  const amended = version(2, '2027-04-01', terms(['A', 'B'], { until: null }), ['C'])

  test('asks all again, those who are released too; until then what was agreed to holds', () => {
    const s = on(facts([THREE, amended], all()), '2027-04-05')
    expect([s.state, s.holds.version, s.pending?.awaiting]).toEqual(['IN_FORCE', 1, ['A', 'B', 'C']])
  })

  test('holds once all have agreed', () => {
    const s = on(facts([THREE, amended], [...all(), ...all(2, '2027-04-10')]), '2027-04-10')
    expect([s.state, s.holds.version, s.pending, s.form]).toEqual(['IN_FORCE', 2, null, 'BILATERAL'])
  })

  test('agreements to older terms do not count for newer ones', () => {
    const before = facts(
      [THREE, version(2, '2027-01-15', terms(['A', 'B', 'C']))],
      all()
        .map((e) => ({ ...e, on: d('2027-01-12') }))
        .slice(0, 2),
    )
    expect(on(before, '2027-01-16').pending).toMatchObject({ agreed: [], awaiting: ['A', 'B', 'C'] })
  })

  test('declined, the amendment is gone and what was agreed to goes on', () => {
    const s = on(facts([THREE, amended], [...all(), event('DECLINED', 'C', '2027-04-02', 2)]), '2027-04-05')
    expect([s.state, s.holds.version, s.pending, s.declined?.version.version]).toEqual(['IN_FORCE', 1, null, 2])
  })
})

describe('a party that leaves', () => {
  const left = (...codes: string[]) =>
    facts([THREE], [...all(), ...codes.map((p) => event('LEFT', p, '2027-05-01', 1, { reason: 'exercise' }))])

  test('takes its own along; three become two', () => {
    const s = on(left('C'), '2027-05-02')
    expect([s.state, s.form, s.left, s.remains.opened, s.remains.closed]).toEqual([
      'IN_FORCE',
      'BILATERAL',
      ['C'],
      2,
      4,
    ])
  })

  test('and another: it is terminated', () => {
    expect(on(left('C', 'B'), '2027-05-02')).toMatchObject({ state: 'TERMINATED', since: '2027-05-01', form: 'NONE' })
    // It does not end a second time.
    expect(on(left('C', 'B'), '2028-05-02').state).toBe('TERMINATED')
  })
})

describe('milestones', () => {
  const reached = event('MILESTONE', 'A', '2027-03-12', 1, { milestone: 'm1', doneOn: d('2027-03-09') })
  test('are overdue after their day, while terms hold, until reached', () => {
    const f = facts([THREE], all())
    expect(on(facts([THREE]), '2027-06-01').overdue).toEqual([])
    expect(on(f, '2027-03-10').overdue).toEqual([])
    expect(on(f, '2027-03-11').overdue).toEqual(['m1'])
    expect(on(facts([THREE], [...all(), reached]), '2027-03-12')).toMatchObject({ overdue: [] })
    const back = event('MILESTONE', 'A', '2027-03-13', 1, { milestone: 'm1' })
    expect(on(facts([THREE], [...all(), reached, back]), '2027-03-13').overdue).toEqual(['m1'])
  })

  test('of a party that left are lost, not overdue', () => {
    const f = facts([THREE], [...all(), event('LEFT', 'A', '2027-03-05')])
    expect(on(f, '2027-06-01').overdue).toEqual(['m2'])
  })
})

describe('who may do what', () => {
  const code = (v: { ok: boolean } & object): string => ('problem' in v ? (v.problem as { code: string }).code : 'ok')
  const proposed = on(facts([THREE], all().slice(0, 1)), '2027-02-01')
  const inForce = on(facts([THREE], all()), '2027-04-01')
  const ended = on(facts([THREE], all()), '2028-04-01')

  test('each party agrees for itself, once', () => {
    expect(code(mayAgree(proposed, party('B')))).toBe('ok')
    expect(code(mayAgree(proposed, party('A')))).toBe('arrangement.agreed_already')
    expect(code(mayAgree(proposed, party('Z')))).toBe('arrangement.not_asked')
    expect(code(mayAgree(proposed, { code: 'UN', secretariat: true }))).toBe('arrangement.not_asked')
    expect(code(mayAgree(inForce, party('A')))).toBe('arrangement.nothing_pending')
  })

  test('whoever is asked may decline, also after agreeing', () => {
    expect(['A', 'B', 'C', 'Z'].map((p) => code(mayDecline(proposed, party(p))))).toEqual([
      'ok',
      'ok',
      'ok',
      'arrangement.not_asked',
    ])
  })

  test('only what was agreed to can be left, by those who are in it', () => {
    expect(code(mayLeave(proposed, party('A')))).toBe('arrangement.state')
    expect(code(mayLeave(inForce, party('A')))).toBe('ok')
    expect(code(mayLeave(inForce, party('Z')))).toBe('arrangement.not_party')
    expect(code(mayLeave(ended, party('A')))).toBe('arrangement.state')
  })

  test('parties and the Secretariat revise; nobody what is over', () => {
    expect(mayRevise(proposed, party('C'))).toEqual({ ok: true, value: { version: 2 } })
    expect(code(mayRevise(inForce, { code: 'UN', secretariat: true }))).toBe('ok')
    expect(code(mayRevise(inForce, party('Z')))).toBe('arrangement.not_party')
    expect(code(mayRevise(ended, party('A')))).toBe('arrangement.state')
  })

  test('a milestone is marked by whoever must reach it, not before its day has come', () => {
    const today = d('2027-04-01')
    expect(code(mayMark(inForce, party('A'), 'm1', today, today))).toBe('ok')
    expect(code(mayMark(inForce, party('B'), 'm1', today, today))).toBe('arrangement.milestone_of_other')
    expect(code(mayMark(inForce, { code: 'UN', secretariat: true }, 'm1', null, today))).toBe('ok')
    expect(code(mayMark(inForce, party('A'), 'm9', today, today))).toBe('arrangement.milestone_unknown')
    expect(code(mayMark(inForce, party('A'), 'm1', addDays(today, 1), today))).toBe('arrangement.day_in_future')
    expect(code(mayMark(proposed, party('A'), 'm1', today, today))).toBe('arrangement.state')
  })

  test('the open acts are those that would be allowed', () => {
    expect(openActs(proposed, party('B'))).toEqual(['REVISE', 'AGREE', 'DECLINE'])
    expect(openActs(inForce, party('A'))).toEqual(['REVISE', 'LEAVE', 'MILESTONE'])
    expect(openActs(inForce, party('Z'))).toEqual([])
    expect(openActs(ended, party('A'))).toEqual([])
  })
})

/** Plays acts at random, each only where it is allowed, one a day. */
function play(steps: readonly { act: number; who: number; parties: number }[]): { f: ArrangementFacts; last: Day } {
  const CODES = ['A', 'B', 'C', 'D']
  const [versions, events] = [[THREE], [] as ArrangementEvent[]]
  const f = facts(versions, events)
  let day = d('2027-01-11')
  for (const { act, who, parties } of steps) {
    day = addDays(day, 20)
    const s = standingOn(f, day)!
    const acting = party(CODES[who % 4]!)
    const verdict = [mayAgree, mayAgree, mayDecline, mayLeave][act % 5]?.(s, acting)
    if (verdict) {
      const kind = (['AGREED', 'AGREED', 'DECLINED', 'LEFT'] as const)[act % 5]!
      if (verdict.ok) events.push(event(kind, acting.code, day, verdict.value.version, { reason: 'x' }))
      continue
    }
    const next = mayRevise(s, acting)
    if (!next.ok) continue
    const codes = CODES.slice(0, 2 + (parties % 3))
    const released = s.agreed ? s.remains.parties.filter((code) => !codes.includes(code)) : []
    versions.push(version(next.value.version, day, terms(codes, { until: null }), released))
  }
  return { f, last: day }
}
const anySteps = fc.array(fc.record({ act: fc.nat(4), who: fc.nat(3), parties: fc.nat(2) }), { maxLength: 25 })

describe('however it goes', () => {
  test('nothing holds that not everyone who was asked has agreed to', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { f, last } = play(steps)
        const s = standingOn(f, last)!
        expect(s.agreed === null).toBe(s.state === 'PROPOSED' || s.state === 'DECLINED')
        if (!s.agreed) return
        const gave = new Set(
          f.events.filter((e) => e.kind === 'AGREED' && e.version === s.holds.version).map((e) => e.party),
        )
        for (const code of asked(s.holds)) expect(gave).toContain(code)
      }),
    )
  })

  test('a day later changes nothing but what dates change: the past stays as it was', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { f, last } = play(steps)
        for (let n = 0; n < f.versions.length; n += 1) {
          const day = f.versions[n]!.on
          const then = {
            ...f,
            versions: f.versions.filter((v) => v.on <= day),
            events: f.events.filter((e) => e.on <= day),
          }
          expect(standingOn(f, day)).toEqual(standingOn(then, day))
        }
        expect(standingOn(f, last)!.asOf).toBe(last)
      }),
    )
  })

  test('what is over stays over, and nobody may do anything to it', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { f, last } = play(steps)
        const s = standingOn(f, last)!
        if (s.state !== 'TERMINATED' && s.state !== 'ENDED') return
        for (const code of ['A', 'B', 'C', 'D']) expect(openActs(s, party(code))).toEqual([])
        expect(standingOn(f, addDays(last, 400))!.state).toBe(s.state)
      }),
    )
  })
})
