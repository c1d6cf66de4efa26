import { describe, expect, test } from 'vitest'
import { casePlan, expertPackage, fullPackage, matchCase } from '../../../../test/support/match-case.ts'
import type { MatchPackage, MatchPlan } from '../match-plan.ts'
import type { MatchProblem } from '../problem.ts'
import type { BreachCode } from './breach.ts'
import { verify } from './verify.ts'

type Rows = 'offers' | 'requirements' | 'equipmentLots' | 'courses' | 'funds' | 'missions' | 'capabilities'

/** The case with one row changed. */
function change<K extends Rows>(list: K, id: string, more: Partial<MatchProblem[K][number]>): MatchProblem {
  const rows = matchCase[list].map((row) => (row.id === id ? { ...row, ...more } : row))
  return { ...matchCase, [list]: rows }
}
const plan = (...packages: MatchPackage[]): MatchPlan => ({ ...casePlan, packages })
const full = (more: Partial<MatchPackage>): MatchPlan => plan(expertPackage, { ...fullPackage, ...more })
const bare = (requirement: string, offer: string, start: number, end: number): MatchPackage => ({
  requirement,
  offer,
  start,
  end,
  lots: [],
  courses: [],
  funds: [],
})
const paidBy = (fund: string): MatchPlan =>
  full({ funds: fullPackage.funds.map((share) => (share.kind === 'TRAINING' ? { ...share, fund } : share)) })
const stays = (start: number, end: number): MatchPlan =>
  full({
    start,
    end,
    funds: [
      ...fullPackage.funds.filter(({ kind }) => kind !== 'SUSTAINMENT'),
      { fund: 'fund', kind: 'SUSTAINMENT', amount: 10 * (end - start) },
    ],
  })
/** The case in which a fund does not serve for something, and the one payment that it makes. */
const without = (more: Partial<MatchProblem['funds'][number]>): [MatchProblem, MatchPlan] => {
  const spare = { ...matchCase.funds[0]!, id: 'strict', ...more }
  return [{ ...matchCase, funds: [...matchCase.funds, spare] }, paidBy('strict')]
}

test('the plan worked out by hand keeps every rule', () => {
  expect(verify(matchCase, casePlan)).toEqual({ objective: 2414, breaches: [] })
})

/** For each rule, a problem and a plan that break it and nothing else. */
const CASES: Record<Exclude<BreachCode, 'package.lost'>, readonly [MatchProblem, MatchPlan]> = {
  'plan.problem': [{ ...matchCase, name: 'another' }, casePlan],
  'plan.objective': [matchCase, { ...casePlan, objective: 2415 }],
  'plan.bound': [matchCase, { ...casePlan, bound: 2413 }],
  'plan.status': [matchCase, { ...casePlan, status: 'optimal' }],
  'requirement.unknown': [matchCase, plan(expertPackage, fullPackage, bare('nobody’s', 'spare', 2, 12))],
  'offer.unknown': [matchCase, plan(expertPackage, bare('units', 'nobody’s', 2, 12))],
  'lot.unknown': [matchCase, full({ lots: ['lot', 'nobody’s'] })],
  'course.unknown': [matchCase, full({ courses: ['course', 'nobody’s'] })],
  'fund.unknown': [matchCase, full({ funds: [...fullPackage.funds, { fund: 'nobody’s', kind: 'LIFT', amount: 0 }] })],
  capability: [change('offers', 'full', { capability: 'k2' }), casePlan],
  readiness: [change('offers', 'full', { readiness: 0 }), casePlan],
  caveat: [change('offers', 'full', { excludedMissions: ['m0'] }), casePlan],
  consent: [change('offers', 'full', { state: 's9' }), casePlan],
  language: [change('offers', 'full', { languages: ['es'] }), casePlan],
  environment: [change('offers', 'full', { hotAndHigh: false }), casePlan],
  'stay.early': [change('offers', 'full', { from: 5 }), stays(4, 12)],
  'stay.step': [matchCase, stays(5, 12)],
  'stay.end': [matchCase, stays(4, 11)],
  'stay.short': [change('requirements', 'units', { until: 6 }), stays(4, 6)],
  'equipment.missing': [matchCase, full({ lots: [] })],
  'equipment.twice': [matchCase, full({ lots: ['lot', 'other-lot'] })],
  'equipment.unasked': [matchCase, full({ lots: ['lot', 'odd-lot'] })],
  'lot.recipient': [change('equipmentLots', 'lot', { recipients: ['g1'] }), casePlan],
  'lot.caveat': [change('equipmentLots', 'lot', { excludedMissions: ['m0'] }), casePlan],
  'lot.late': [change('equipmentLots', 'lot', { available: 3 }), casePlan],
  'training.missing': [matchCase, full({ courses: [] })],
  'training.twice': [matchCase, full({ courses: ['course', 'other-course'] })],
  'training.unasked': [matchCase, full({ courses: ['course', 'odd-course'] })],
  'course.recipient': [change('courses', 'course', { recipients: ['g1'] }), casePlan],
  'course.language': [change('courses', 'course', { languages: ['es'] }), casePlan],
  'course.late': [change('courses', 'course', { start: 3 }), casePlan],
  'cost.paid': [matchCase, full({ funds: fullPackage.funds.slice(1) })],
  'fund.kind': without({ kinds: ['LIFT'] }),
  'fund.recipient': without({ recipients: ['g1'] }),
  'fund.mission': without({ missions: ['m1'] }),
  'fund.family': without({ families: ['f1'] }),
  'offer.twice': [
    change('requirements', 'persons', { quantity: 60 }),
    plan(expertPackage, { ...expertPackage, start: 3 }, fullPackage),
  ],
  'quota.month': [matchCase, plan(...casePlan.packages, bare('units', 'spare', 2, 12))],
  'quota.persons': [matchCase, plan(...casePlan.packages, bare('persons', 'more-experts', 0, 12))],
  'lot.exceeded': [change('equipmentLots', 'lot', { quantity: 3 }), casePlan],
  'seats.exceeded': [change('courses', 'course', { seats: 7 }), casePlan],
  'fund.exceeded': [change('funds', 'fund', { amount: 269.9 }), casePlan],
}

describe('each rule is found broken, and it alone', () => {
  test.each(Object.entries(CASES))('%s', (code, [problem, given]) => {
    // What a plan says of itself is made true, unless that is the case: only the rule is broken.
    const { objective } = verify(problem, given)
    const claimed = code.startsWith('plan.') ? given : { ...given, objective }
    expect(verify(problem, claimed).breaches.map((b) => b.code)).toEqual([code])
  })
})

test('a breach says what was expected and what was found', () => {
  expect(verify(...CASES['lot.late']).breaches).toContainEqual({
    code: 'lot.late',
    params: { requirement: 'units', offer: 'full', lot: 'lot', expected: 5, found: 4 },
  })
  expect(verify(...CASES['cost.paid']).breaches).toContainEqual({
    code: 'cost.paid',
    params: { requirement: 'units', offer: 'full', kind: 'LIFT', expected: 180, found: 0 },
  })
})

test('a substitute serves at its part of the value', () => {
  const standIn = plan(bare('units', 'stand-in', 2, 12))
  // 110 + … + 101 = 1055, twice, by a half, less one party.
  expect(verify(matchCase, { ...standIn, objective: 1035 })).toEqual({ objective: 1035, breaches: [] })
  const one = { ...matchCase, capabilities: matchCase.capabilities.map((k) => ({ ...k, substitute: null })) }
  expect(verify(one, { ...standIn, objective: 1035 }).breaches.map((b) => b.code)).toContain('capability')
})

test('a later start than the first must be a multiple of the step; the first need not', () => {
  expect(verify(matchCase, { ...stays(6, 12), objective: 0 }).breaches.map((b) => b.code)).toEqual(['plan.objective'])
})

test('a lot whose mission is excluded elsewhere may serve here', () => {
  expect(matchCase.equipmentLots[0]!.excludedMissions).toEqual(['m1'])
  expect(verify(matchCase, casePlan).breaches).toEqual([])
})

test('funds that pay too much are found too', () => {
  const much = full({ funds: fullPackage.funds.map((s) => (s.kind === 'LIFT' ? { ...s, amount: 181 } : s)) })
  expect(verify(matchCase, much).breaches.map((b) => b.code)).toEqual(['cost.paid'])
})

test('two units one after the other stay within a quota of one', () => {
  const early = change('offers', 'spare', { until: 5 })
  const shifted = { ...stays(6, 12).packages[1]! }
  const both = plan(bare('units', 'spare', 2, 5), shifted)
  expect(verify(early, both).breaches.map((b) => b.code)).toEqual(['plan.objective'])
})

test('a plan that claims to be optimal must show its bound', () => {
  expect(verify(matchCase, { ...casePlan, status: 'optimal', bound: 2414 }).breaches).toEqual([])
})
