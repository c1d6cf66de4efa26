import { expect, test } from 'vitest'
import { d, facts, standing, version, type Happening } from '../../../test/support/pledges.ts'
import { alertsOn, lateCaveats } from './alerts.ts'
import type { Caveat } from './caveat.ts'
import type { PledgeFacts } from './facts.ts'

const caveat = (id: string): Caveat => ({ id, code: 'NO_NIGHT_OPERATIONS', text: null, declaredOn: d('2026-01-01') })
const [early, late] = [caveat('early'), caveat('late')]
const accepted: Happening[] = [
  ['2026-01-01', 'RECEIVED'],
  ['2026-02-01', 'ACKNOWLEDGED'],
  ['2026-03-01', 'ACCEPTED'],
]
/** Acceptance is change 30. */
const withTerms = (more: readonly Happening[] = []): PledgeFacts =>
  facts([...accepted, ...more], {
    terms: [
      version(1, '2026-01-01', 1, { caveats: [early] }),
      version(5, '2026-03-01', 35, { caveats: [early, late] }),
    ],
  })
const codes = (of: PledgeFacts, on: string) => alertsOn(of, standing(of, on)).map((a) => a.code)

test('a caveat that did not stand in the terms at acceptance is to be decided, even if declared on the same day', () => {
  const of = withTerms()
  expect(lateCaveats(of, standing(of, '2026-03-01')).map((c) => c.id)).toEqual(['late'])
  expect(codes(of, '2026-02-28')).toEqual([])
  expect(codes(of, '2026-03-01')).toEqual(['caveat_late'])
})

test.each(['ACCEPTED', 'REFUSED'] as const)('the alert ends when the caveat is %s', (result) => {
  const of = withTerms([['2026-04-01', { kind: 'CAVEAT_DECISION', caveat: 'late', result }]])
  expect(codes(of, '2026-03-31')).toEqual(['caveat_late'])
  expect(codes(of, '2026-04-01')).toEqual([])
})

test('a decision about another caveat ends nothing', () => {
  const of = withTerms([['2026-04-01', { kind: 'CAVEAT_DECISION', caveat: 'early', result: 'ACCEPTED' }]])
  expect(codes(of, '2026-04-01')).toEqual(['caveat_late'])
})

test('before acceptance nothing is late', () => {
  const of = facts(accepted.slice(0, 2), {
    terms: [version(1, '2026-01-01', 1), version(4, '2026-02-15', 25, { caveats: [late] })],
  })
  expect(codes(of, '2026-02-15')).toEqual([])
})

test('readiness lost, notice, grace and lapse are told', () => {
  const of = facts([...accepted, ['2026-04-01', 'AAV+'], ['2026-04-02', 'PCRS:L2'], ['2026-05-01', 'CHANGE']])
  expect(codes(of, '2026-04-30')).toEqual([])
  expect(codes(of, '2026-05-01')).toEqual(['readiness_lost'])
  expect(codes(facts(accepted), '2026-12-15')).toEqual(['renewal_due'])
  expect(codes(facts(accepted), '2027-01-15')).toEqual(['renewal_grace'])
  expect(codes(facts(accepted), '2027-02-15')).toEqual(['lapsed'])
})

test('of a pledge that is over, or that only public sources tell of, nothing is told', () => {
  expect(codes(facts(accepted, { kept: false }), '2027-02-15')).toEqual([])
  expect(codes(withTerms([['2026-04-01', 'WITHDRAWN']]), '2026-04-01')).toEqual([])
})
