import { expect, test } from 'vitest'
import { d, facts, standing, version, type Happening } from '../../../test/support/pledges.ts'
import { judgeCaveatDecision, judgeReadiness, judgeRenewal, judgeRevision, judgeVisit } from './acts.ts'
import type { PledgeFacts } from './facts.ts'
import type { Party } from './steps.ts'
import type { Verdict } from '../problem.ts'

const TODAY = '2026-06-01'
const OURS: readonly Party[] = ['SECRETARIAT']
const code = (verdict: Verdict<unknown>): string => (verdict.ok ? 'may' : verdict.problem.code)
const declare = (of: PledgeFacts, readiness: string, on = TODAY, parties = OURS) =>
  code(judgeReadiness(of, standing(of, TODAY), { readiness, on: d(on) }, parties))

const accepted: Happening[] = [
  ['2026-02-01', 'RECEIVED'],
  ['2026-02-02', 'ACCEPTED'],
]

test('level 2 needs a positive visit newer than the last material change', () => {
  expect(declare(facts(accepted), 'PCRS:L2')).toBe('pledge.visit_missing')
  expect(declare(facts([...accepted, ['2026-03-01', 'AAV-']]), 'PCRS:L2')).toBe('pledge.visit_negative')
  expect(declare(facts([...accepted, ['2026-03-01', 'PDV+']]), 'PCRS:L2')).toBe('pledge.visit_missing')
  const visited: Happening[] = [...accepted, ['2026-03-01', 'AAV+']]
  expect(declare(facts(visited), 'PCRS:L2')).toBe('may')
  expect(declare(facts(visited), 'PCRS:L2', '2026-02-28')).toBe('pledge.visit_missing')
  for (const change of ['2026-03-01', '2026-04-01'])
    expect(declare(facts([...visited, [change, 'CHANGE']]), 'PCRS:L2')).toBe('pledge.visit_old')
  expect(declare(facts([...visited, ['2026-02-28', 'CHANGE']]), 'PCRS:L2')).toBe('may')
})

test('level 3 and RDL need level 2 first; UNSAS allowed direct entry', () => {
  const visited: Happening[] = [...accepted, ['2026-03-01', 'AAV+']]
  for (const level of ['PCRS:L3', 'PCRS:RDL']) {
    expect(declare(facts(visited), level)).toBe('pledge.level_needs_second')
    expect(declare(facts([...visited, ['2026-03-02', 'PCRS:L2']]), level)).toBe('may')
  }
  expect(declare(facts(accepted, { scheme: 'UNSAS' }), 'UNSAS:RDL')).toBe('may')
})

test('a level is one of the pledge’s scheme, and the Secretariat’s to declare', () => {
  expect(declare(facts(accepted), 'UNSAS:2')).toBe('pledge.level_unknown')
  expect(declare(facts(accepted), 'L2')).toBe('pledge.level_unknown')
  expect(declare(facts(accepted, { scheme: null }), 'PCRS:L1')).toBe('pledge.scheme_missing')
  expect(declare(facts(accepted), 'PCRS:L1', TODAY, ['OWNER'])).toBe('pledge.act_not_yours')
  expect(declare(facts(), 'PCRS:L1')).toBe('pledge.not_registered')
  expect(declare(facts([...accepted, ['2026-03-01', 'WITHDRAWN']]), 'PCRS:L1')).toBe('pledge.closed')
  expect(declare(facts(accepted), 'PCRS:L1', '2026-02-01')).toBe('pledge.step_before_last')
})

test.each([
  ['AAV', 'POSITIVE', TODAY, 'may'],
  ['AAV', 'GOOD', TODAY, 'pledge.result_unknown'],
  ['TEA', 'POSITIVE', TODAY, 'pledge.visit_unknown'],
  ['PDV', 'NEGATIVE', '2026-06-02', 'pledge.day_in_future'],
  ['PDV', 'NEGATIVE', '1900-01-01', 'pledge.day_implausible'],
])('a visit %s %s on %s: %s', (visit, result, on, expected) => {
  const now = standing(facts(accepted), TODAY)
  expect(code(judgeVisit(now, { visit, result, on: d(on) }, OURS))).toBe(expected)
})

test('renewing begins with the notice and ends with the grace', () => {
  const of = facts(accepted)
  const renew = (on: string, parties: readonly Party[] = ['OWNER']) => code(judgeRenewal(of, standing(of, on), parties))
  expect(renew('2027-01-01')).toBe('pledge.renewal_early')
  expect(renew('2027-01-02')).toBe('may')
  expect(renew('2027-03-03')).toBe('may')
  expect(renew('2027-03-04')).toBe('pledge.lapsed')
  expect(renew('2027-01-02', OURS)).toBe('pledge.act_not_yours')
  const there = facts([...accepted, ['2026-03-01', 'DEPLOYED']])
  expect(code(judgeRenewal(there, standing(there, TODAY), ['OWNER']))).toBe('pledge.renewal_none')
  const said = facts(accepted, { kept: false })
  expect(code(judgeRenewal(said, standing(said, '2027-01-02'), ['OWNER']))).toBe('pledge.not_kept')
})

test('terms are the owner’s; what is registered stays visible to the Secretariat', () => {
  const revise = (of: PledgeFacts, visibility: string | null, parties: readonly Party[] = ['OWNER']) =>
    code(judgeRevision(of, standing(of, TODAY), visibility, parties))
  expect(revise(facts(accepted), 'PUBLIC')).toBe('may')
  expect(revise(facts(accepted), 'PRIVATE')).toBe('pledge.private_registered')
  expect(revise(facts(), 'PRIVATE')).toBe('may')
  expect(revise(facts(accepted), null, OURS)).toBe('pledge.act_not_yours')
  expect(revise(facts([...accepted, ['2026-03-01', 'DECLINED']]), null)).toBe('pledge.closed')
})

test('the Secretariat decides a late caveat once', () => {
  const caveat = { id: 'c', code: 'NO_DETENTION', text: null, declaredOn: d('2026-03-01') } as const
  const terms = [version(1, '2026-01-01', 1), version(4, '2026-03-01', 90, { caveats: [caveat] })]
  const decide = (of: PledgeFacts, id: string, result = 'ACCEPTED', parties = OURS) =>
    code(judgeCaveatDecision(of, standing(of, TODAY), { caveat: id, result }, parties))
  const open = facts(accepted, { terms })
  expect(decide(open, 'c')).toBe('may')
  expect(decide(open, 'c', 'MAYBE')).toBe('pledge.result_unknown')
  expect(decide(open, 'other')).toBe('pledge.caveat_not_open')
  expect(decide(open, 'c', 'ACCEPTED', ['OWNER'])).toBe('pledge.act_not_yours')
  const decided = facts([...accepted, ['2026-04-01', { kind: 'CAVEAT_DECISION', caveat: 'c', result: 'REFUSED' }]], {
    terms: [terms[0]!, { ...terms[1]!, change: 25 }],
  })
  expect(decide(decided, 'c')).toBe('pledge.caveat_not_open')
})
