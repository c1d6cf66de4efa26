import { describe, expect, test } from 'vitest'
import type { Day } from '../history/day.ts'
import { plausibleDay } from './day.ts'
import type { Requirement } from './requirement.ts'
import { checkQuantity, checkTask, checkTerms, end, overlapping, revise, termsOf, type Terms } from './revision.ts'
import { checkAddress } from './source.ts'

const d = (text: string): Day => text as Day
const standing: Requirement = {
  id: 1,
  key: 'r',
  mission: 'UNAMID',
  capability: 'military-utility-helicopter',
  quantity: 18,
  basis: 'STATED',
  additional: false,
  from: d('2010-01-01'),
  until: null,
  criticality: null,
  horizon: null,
  mandateTask: null,
  note: null,
  source: 's',
  verified: true,
  standards: [],
}
const next = (more: Partial<Terms>): Terms => ({ ...termsOf(standing), ...more })
const code = (verdict: { ok: boolean; problem?: { code: string } }) => (verdict.ok ? 'ok' : verdict.problem!.code)

describe('a revision', () => {
  test('that changes nothing is refused, whatever it is', () => {
    expect(code(revise(standing, next({}), 'CORRECTION'))).toBe('requirement.unchanged')
    expect(code(revise(standing, next({ from: d('2010-06-01') }), 'CHANGE'))).toBe('requirement.unchanged')
    expect(code(revise(standing, next({ standards: [] }), 'CORRECTION'))).toBe('requirement.unchanged')
  })

  test('as a correction leaves nothing of the version before', () => {
    expect(revise(standing, next({ quantity: 20 }), 'CORRECTION')).toMatchObject({
      ok: true,
      value: { closedOn: null },
    })
  })

  test('as a change leaves the version before until the eve', () => {
    const found = revise(standing, next({ quantity: 20, from: d('2010-03-01') }), 'CHANGE')
    expect(found).toMatchObject({ ok: true, value: { closedOn: '2010-02-28', terms: { quantity: 20 } } })
  })

  test.each(['2010-01-01', '2009-12-31'])(
    'as a change cannot begin on %s, when the version before began or earlier',
    (from) => {
      expect(code(revise(standing, next({ quantity: 20, from: d(from) }), 'CHANGE'))).toBe('requirement.not_later')
    },
  )

  test('as a change may begin when the version before has ended the day before, and not later', () => {
    const ended = { ...standing, until: d('2010-06-30') }
    const from = (day: string) => revise(ended, { ...next({ quantity: 20, from: d(day) }), until: null }, 'CHANGE')
    expect(from('2010-07-01')).toMatchObject({ ok: true, value: { closedOn: '2010-06-30' } })
    expect(code(from('2010-07-02'))).toBe('requirement.ended')
  })

  test.each<[string, Partial<Terms>]>([
    ['requirement.quantity_invalid', { quantity: -1 }],
    ['requirement.quantity_invalid', { quantity: 1.5 }],
    ['requirement.quantity_invalid', { quantity: 1_000_001 }],
    ['requirement.quantity_invalid', { quantity: Number.NaN }],
    ['requirement.days_reversed', { until: d('2009-12-31') }],
    ['requirement.task_invalid', { mandateTask: 'Protect!' }],
  ])('is refused with %s: %o', (expected, more) => {
    expect(code(revise(standing, next(more), 'CORRECTION'))).toBe(expected)
    expect(code(checkTerms(next(more)))).toBe(expected)
  })
})

describe('an end', () => {
  test('is not before the beginning', () => {
    expect(code(end(standing, d('2009-12-31')))).toBe('requirement.days_reversed')
    expect(end(standing, d('2010-01-01'))).toMatchObject({ ok: true, value: { until: '2010-01-01', quantity: 18 } })
  })

  test('may come earlier than the one known, not later: that would be a correction', () => {
    const ended = { ...standing, until: d('2010-06-30') }
    expect(code(end(ended, d('2010-06-30')))).toBe('requirement.unchanged')
    expect(code(end(ended, d('2010-07-01')))).toBe('requirement.ended')
    expect(end(ended, d('2010-06-29')).ok).toBe(true)
  })
})

test.each([
  ['2009-01-01', '2009-12-31', null],
  ['2009-01-01', '2010-01-01', 'r'],
  ['2010-06-30', null, 'r'],
  ['2010-07-01', null, null],
])('of the days from %s to %s those of a requirement until 30 June are taken: %s', (from, until, key) => {
  const others = [{ ...standing, until: d('2010-06-30') }]
  expect(overlapping(others, { from: d(from), until: until as Day | null })?.key ?? null).toBe(key)
})

test('a quantity may be unknown, and is zero at least', () => {
  expect([null, 0, 1_000_000].map((n) => checkQuantity(n).ok)).toEqual([true, true, true])
})

test('tasks are codes joined by +', () => {
  expect(checkTask('protection-of-civilians+electoral-support')).toMatchObject({ ok: true })
  expect(checkTask('')).toEqual({ ok: true, value: null })
  expect(checkTask('a b').ok).toBe(false)
})

test('a day before the first operation is a typing error', () => {
  expect(plausibleDay('1948-05-28', 'from')).toMatchObject({ problem: { code: 'requirement.day_implausible' } })
  expect(plausibleDay('1948-05-29', 'from').ok).toBe(true)
  expect(plausibleDay('0010-01-01', 'from').ok).toBe(false)
  expect(plausibleDay('yesterday', 'from')).toMatchObject({ problem: { code: 'history.day_invalid' } })
})

describe('the address of a source', () => {
  test.each(['http://un.org', 'https://press.un.org/en/2009/sc9641.doc.htm?x=1#y', 'https://例え.jp/頁'])(
    '%s',
    (url) => {
      expect(checkAddress(url).ok).toBe(true)
    },
  )
  test.each([
    'javascript:alert(1)',
    ' https://un.org',
    'https://un.org/a b',
    'ftp://un.org/x',
    'https://',
    'https:///x',
    'https://user:word@un.org',
    'data:text/html,x',
    '//un.org',
    'https://un.org/"onmouseover="x',
    `https://un.org/${'a'.repeat(2_000)}`,
  ])('is not %s', (url) => {
    expect(checkAddress(url)).toMatchObject({ ok: false, problem: { code: 'source.url_invalid' } })
  })
})
