import { expect, test } from 'vitest'
import type { Day } from '../history/day.ts'
import { checkEntry, type EntryDraft } from './entry.ts'
import { invitees } from './invitees.ts'
import { mayRecord, standing, type Recorded } from './record.ts'

test('each is invited once with every reason; whoever only may come is marked', () => {
  const found = invitees({
    contributors: ['BGD', 'NGA'],
    pledges: [
      { organisation: 'BGD', capability: 'utility', stands: true },
      { organisation: 'CAN', capability: 'utility', stands: false },
      { organisation: 'CAN', capability: 'utility', stands: true },
      { organisation: 'UKR', capability: 'utility', stands: false },
      { organisation: 'RUS', capability: 'engineers', stands: true },
    ],
    missing: new Set(['utility']),
    secretariat: ['UN-DPKO'],
    optional: ['AU', 'UN-DPKO'],
    added: ['EU'],
  })
  expect(Object.fromEntries(found.map((i) => [i.code, i.because.join()]))).toEqual({
    BGD: 'CONTRIBUTOR,PLEDGE',
    NGA: 'CONTRIBUTOR',
    CAN: 'PLEDGE',
    UKR: 'HISTORY',
    'UN-DPKO': 'SECRETARIAT,OPTIONAL',
    EU: 'ADDED',
    AU: 'OPTIONAL',
  })
  expect(found.filter((i) => i.optional).map((i) => i.code)).toEqual(['AU'])
})

test('who may put down what, and for whom', () => {
  const group = { code: 'UN-SC-WGPKO', keeps: true }
  const state = { code: 'BGD', keeps: false }
  const draft = { kind: 'OFFER', organisation: 'BGD', visibility: 'WORKING_GROUP' } as const
  expect(mayRecord(state, draft).ok).toBe(true)
  expect(mayRecord(group, draft).ok).toBe(true)
  expect(mayRecord({ code: 'GHA', keeps: false }, draft)).toMatchObject({
    problem: { code: 'review.speaks_for_other' },
  })
  expect(mayRecord(state, { ...draft, kind: 'DECISION' }).ok).toBe(false)
  expect(mayRecord(state, { ...draft, visibility: 'PRIVATE' }).ok).toBe(true)
  expect(mayRecord(group, { ...draft, visibility: 'PRIVATE' })).toMatchObject({
    problem: { code: 'review.private_of_other' },
  })
})

test('what was withdrawn stands no more, nor does the withdrawal', () => {
  const record = (key: string, withdraws: string | null = null): Recorded => ({
    key,
    kind: withdraws === null ? 'OFFER' : 'WITHDRAWAL',
    withdraws,
    visibility: 'PUBLIC',
  })
  expect(standing([record('a'), record('b'), record('c', 'a')]).map((r) => r.key)).toEqual(['b'])
})

test('an entry of a programme needs days in order, a length that can be, and a title', () => {
  const check = (more: Partial<EntryDraft>) => {
    const draft = { kind: 'COUNCIL', mission: null, from: '2010-11-17' as Day, until: '2010-11-17' as Day, title: 'x' }
    const found = checkEntry({ ...draft, ...more } as EntryDraft)
    return found.ok ? 'fits' : found.problem.code
  }
  expect(check({})).toBe('fits')
  expect(check({ until: '2010-11-16' as Day })).toBe('programme.days_order')
  expect(check({ until: '2012-11-16' as Day })).toBe('programme.too_long')
  expect(check({ title: '  ' })).toBe('text.empty')
  expect(check({ title: 'a\u202eb' })).toBe('text.character')
})
