import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Day } from '../history/day.ts'
import { departure } from './departure.ts'
import { closedBy, type Component, type Milestone, type Party } from './terms.ts'

const part = (id: string, party: string, closes: number, dependsOn: string[] = []): Component => ({
  id,
  kind: 'EQUIPMENT',
  party,
  quantity: 10,
  unit: 'airframe',
  amount: null,
  currency: null,
  text: null,
  closes,
  dependsOn,
  pledge: null,
})
const party = (code: string): Party => ({ code, mission: false, roles: ['CONTRIBUTOR'] })
const milestone = (id: string, code: string, component: string | null = null): Milestone => ({
  id,
  what: id,
  party: code,
  component,
  due: '2027-01-01' as Day,
  note: null,
})

// A flies six, its crews trained by C; B flies two, alone; D pays for C’s training.
const terms = {
  parties: ['A', 'B', 'C', 'D'].map(party),
  components: [
    part('aircraft', 'A', 6, ['crews']),
    part('crews', 'A', 0, ['training']),
    part('training', 'C', 0, ['money']),
    part('money', 'D', 0),
    part('others', 'B', 2),
  ],
  milestones: [milestone('paid', 'D'), milestone('trained', 'C', 'training'), milestone('arrived', 'A', 'aircraft')],
}
const leave = (...codes: string[]) => departure(terms, new Set(codes))

describe('if a party leaves', () => {
  test('nobody: nothing falls away', () => {
    const all = ['aircraft', 'crews', 'training', 'money', 'others']
    expect(leave()).toEqual({
      lost: [],
      dependent: [],
      kept: all,
      opened: 0,
      closed: 8,
      milestones: [],
      parties: ['A', 'B', 'C', 'D'],
      form: 'TRILATERAL',
    })
  })

  test('who pays: what is paid for falls away, and what needs that, to the end', () => {
    expect(leave('D')).toMatchObject({
      lost: ['aircraft', 'crews', 'training', 'money'],
      dependent: ['aircraft', 'crews', 'training'],
      kept: ['others'],
      opened: 6,
      closed: 2,
      milestones: ['paid', 'trained', 'arrived'],
      form: 'TRILATERAL',
    })
  })

  test('who depends on nobody and nobody on it: only its own', () => {
    expect(leave('B')).toMatchObject({ lost: ['others'], dependent: [], opened: 2, closed: 6, milestones: [] })
  })

  test('one of two: there is no arrangement any more', () => {
    const two = { ...terms, parties: ['A', 'B'].map(party), components: [part('a', 'A', 1), part('b', 'B', 1)] }
    expect(departure(two, new Set()).form).toBe('BILATERAL')
    expect(departure(two, new Set(['A'])).form).toBe('NONE')
  })

  test('parties who have nothing left to do make no arrangement', () => {
    const idle = { ...terms, parties: ['A', 'B', 'C'].map(party), components: [part('a', 'A', 1)] }
    expect(departure(idle, new Set(['A']))).toMatchObject({ parties: ['B', 'C'], form: 'NONE' })
  })

  test('a milestone that was reached is not lost', () =>
    expect(departure(terms, new Set(['D']), new Set(['paid'])).milestones).toEqual(['trained', 'arrived']))

  test('somebody who is no party: nothing', () => expect(leave('Z')).toEqual(leave()))
})

const CODES = ['A', 'B', 'C', 'D', 'E']
const anyTerms = fc
  .array(
    fc.record({
      party: fc.constantFrom(...CODES),
      closes: fc.nat(5),
      needs: fc.array(fc.nat(9), { maxLength: 3 }),
    }),
    { maxLength: 10 },
  )
  .chain((drafts) =>
    fc.record({
      parties: fc.constant(CODES.map(party)),
      // Any needs, circles among them: the rule must end on whatever was stored.
      components: fc.constant(
        drafts.map((d, n) =>
          part(
            `c${n}`,
            d.party,
            d.closes,
            d.needs.map((at) => `c${at}`),
          ),
        ),
      ),
      milestones: fc.array(
        fc.tuple(fc.constantFrom(...CODES), fc.option(fc.nat(9))).map(([code, at]) => ({ code, at })),
        { maxLength: 5 },
      ),
    }),
  )
  .map((t) => ({
    ...t,
    milestones: t.milestones.map(({ code, at }, n) => milestone(`m${n}`, code, at === null ? null : `c${at}`)),
  }))
const anySet = fc.uniqueArray(fc.constantFrom(...CODES)).map((codes) => new Set(codes))
const FORM = { TRILATERAL: 2, BILATERAL: 1, NONE: 0 } as const

describe('of any arrangement', () => {
  test('more parties leaving never lose less', () => {
    fc.assert(
      fc.property(anyTerms, anySet, anySet, (t, some, more) => {
        const fewer = departure(t, some)
        const all = departure(t, new Set([...some, ...more]))
        for (const id of fewer.lost) expect(all.lost).toContain(id)
        for (const id of fewer.milestones) expect(all.milestones).toContain(id)
        expect(all.opened).toBeGreaterThanOrEqual(fewer.opened)
        expect(all.closed).toBeLessThanOrEqual(fewer.closed)
        expect(FORM[all.form]).toBeLessThanOrEqual(FORM[fewer.form])
      }),
    )
  })

  test('what is lost and what is kept are all there is, and so are the quantities', () => {
    fc.assert(
      fc.property(anyTerms, anySet, (t, leaving) => {
        const d = departure(t, leaving)
        expect([...d.lost, ...d.kept].sort()).toEqual(t.components.map((c) => c.id).sort())
        expect(d.opened + d.closed).toBe(closedBy(t.components))
        for (const id of d.dependent) expect(d.lost).toContain(id)
      }),
    )
  })

  test('nothing that is kept needs anything that is lost', () => {
    fc.assert(
      fc.property(anyTerms, anySet, (t, leaving) => {
        const d = departure(t, leaving)
        for (const c of t.components.filter((o) => d.kept.includes(o.id))) {
          expect(leaving.has(c.party)).toBe(false)
          for (const on of c.dependsOn) expect(d.lost).not.toContain(on)
        }
      }),
    )
  })

  test('in what order they leave makes no difference', () => {
    fc.assert(
      fc.property(anyTerms, anySet, anySet, (t, first, second) => {
        const together = departure(t, new Set([...first, ...second]))
        const { lost } = departure(t, first)
        const rest = {
          ...t,
          components: t.components.filter((c) => !lost.includes(c.id)),
        }
        const then = departure(rest, new Set([...first, ...second]))
        expect([...lost, ...then.lost].sort()).toEqual([...together.lost].sort())
      }),
    )
  })
})
