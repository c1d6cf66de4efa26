import { describe, expect, test } from 'vitest'
import { d, facts } from '../../../test/support/pledges.ts'
import { lot, offer, requirement, tiny } from '../../../test/support/tiny-match.ts'
import type { BuiltMatch } from '../match/build/input.ts'
import type { MatchOffer, MatchProblem } from '../match/problem.ts'
import type { PledgeFacts } from '../supply/facts.ts'
import { excludedLines, knownOffers, type KnownOffer, type Scope } from './excluded.ts'

const scope: Scope = { asOf: d('2026-06-15'), missions: new Set(['north']), capabilities: new Set(['helicopter']) }
const built = (problem: Partial<MatchProblem>, findings: BuiltMatch['findings'] = []): BuiltMatch => {
  const whole = tiny({ requirements: [requirement('r')], ...problem })
  const subject = (o: MatchOffer) => ({
    origin: 'PLEDGE' as const,
    pledge: o.id,
    from: null,
    organisation: o.state,
    capability: o.capability,
    part: 1,
    of: 1,
  })
  return {
    problem: whole,
    subjects: {
      requirements: {},
      offers: Object.fromEntries(whole.offers.map((o) => [o.id, subject(o)])),
      lots: {},
      courses: {},
      funds: {},
    },
    findings,
    pinned: [],
    proposed: [],
    rules: '1',
    assumptions: '1',
  }
}
const pledge = (
  key: string,
  mission: string | null,
  state = 'RECEIVED',
  more: Partial<PledgeFacts> = {},
): PledgeFacts =>
  facts([['2026-01-01', { state: state as 'RECEIVED', quantity: 3 }]], {
    key,
    capability: 'helicopter',
    kept: false,
    terms: [],
    mission,
    ...more,
  })
const one = (problem: Partial<MatchProblem>, of: PledgeFacts, findings: BuiltMatch['findings'] = []): KnownOffer =>
  knownOffers(built(problem, findings), [of], scope)[0]!

describe('which rule excludes an offer, and by how much', () => {
  test.each([
    ['READINESS', offer('p', { readiness: 1 }), { have: 1, need: 2, unit: 'level' }, null],
    ['STAY', offer('p', { from: 8, until: 11 }), { have: 2, need: 3, unit: 'month' }, 'TIMELINE'],
    ['ENVIRONMENT', offer('p', { hotAndHigh: false }), null, 'ENVIRONMENT_SUITABILITY'],
  ])('%s', (code, o, by, cause) => {
    const found = one({ offers: [o] }, pledge('p', null))
    expect(found.standing).toBe('EXCLUDED')
    expect(found.rules).toEqual([expect.objectContaining({ code: `match.fault.${code}`, by, cause, line: 'r' })])
  })

  test('equipment that a lot has too little of', () => {
    const short = offer('p', { missingEquipment: [{ type: 'armour', quantity: 5 }] })
    const found = one({ offers: [short], equipmentLots: [lot('l')] }, pledge('p', null))
    expect(found.rules[0]).toMatchObject({ code: 'match.fault.LOT_QUANTITY', by: { have: 4, need: 5, unit: 'item' } })
  })

  test('nothing excludes one that fits; one that serves here is no candidate', () => {
    expect(one({ offers: [offer('p')] }, pledge('p', null))).toMatchObject({
      standing: 'ELIGIBLE',
      eligible: ['r'],
      rules: [],
    })
    expect(one({ offers: [] }, pledge('p', 'north', 'DEPLOYED'))).toMatchObject({ standing: 'SERVING', rules: [] })
  })

  test('what another mission has competes for it; what was withdrawn from there does not', () => {
    const rules = (state: string) => one({ offers: [] }, pledge('p', 'south', state)).rules
    expect(rules('DEPLOYED')).toMatchObject([{ code: 'reach.rule.elsewhere', cause: 'COMPETING_DEMAND' }])
    expect(rules('WITHDRAWN')).toMatchObject([{ code: 'reach.rule.elsewhere', cause: null }])
  })

  test('a missing fact is named as the matcher names it; what is told without a registration is no offer yet', () => {
    const findings: BuiltMatch['findings'] = [
      { code: 'match.missing.readiness', about: 'PLEDGE', id: 'p', params: {} },
      { code: 'match.note.conditions_open', about: 'PLEDGE', id: 'p', params: { count: 1 } },
    ]
    const found = one({ offers: [] }, pledge('p', null), findings)
    expect(found.rules.map((r) => r.code)).toEqual(['match.missing.readiness'])
    const preparing = facts([['2026-01-01', { stagePrinted: 'PREPARING', quantity: 5 }]], {
      key: 'p',
      capability: 'helicopter',
      kept: false,
      terms: [],
      mission: 'north',
    })
    expect(one({ offers: [] }, preparing)).toMatchObject({
      state: null,
      quantity: 5,
      rules: [{ code: 'reach.rule.not_registered' }],
    })
  })

  test('what nobody knew of by the day is not there', () => {
    expect(knownOffers(built({}), [pledge('p', null)], { ...scope, asOf: d('2025-12-31') })).toEqual([])
  })
})

test('a gap that nobody offers anything for is one of supply', () => {
  const line = { id: 'north/helicopter', mission: 'north', capability: 'helicopter' }
  const lines = [{ ...line, readings: { deployed: { kind: 'GAP', gap: 3, over: 0 } } }] as never
  const of = (offers: KnownOffer[]) => excludedLines(lines, built({}), offers, scope, (code) => [code])[0]!
  expect(of([])).toMatchObject({ offers: 0, rules: [{ code: 'reach.rule.no_offer', cause: 'SUPPLY' }] })
  expect(of(knownOffers(built({}), [pledge('p', null)], scope))).toMatchObject({ offers: 1, rules: [] })
  expect(of(knownOffers(built({}), [pledge('p', 'south')], scope)).rules).toHaveLength(1)
})
