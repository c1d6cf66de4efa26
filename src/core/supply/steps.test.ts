import { describe, expect, test } from 'vitest'
import { d, facts, standing, type Happening } from '../../../test/support/pledges.ts'
import { choices } from './choices.ts'
import type { PledgeFacts } from './facts.ts'
import { judgeStep, TRANSITIONS, type Party, type StepDraft } from './steps.ts'

const TODAY = '2026-06-01'
const BOTH: readonly Party[] = ['OWNER', 'SECRETARIAT']
const judge = (of: PledgeFacts, draft: Partial<StepDraft>, parties: readonly Party[] = BOTH, today = TODAY) => {
  const verdict = judgeStep(of, standing(of, today), { step: '', on: d(today), ...draft }, parties)
  return verdict.ok ? 'may' : verdict.problem.code
}
const at = (...steps: string[]): Happening[] => steps.map((step, n) => [`2026-02-0${n + 1}`, step])
const READY: Happening[] = [
  ['2026-03-01', 'AAV+'],
  ['2026-03-02', 'PCRS:L2'],
]
const ACCEPTED = at('RECEIVED', 'ACKNOWLEDGED', 'ACCEPTED')

test('a conference announcement is not a registered pledge: it must be received before anything else', () => {
  const announced = facts(at('ANNOUNCED'))
  for (const step of ['ACKNOWLEDGED', 'ACCEPTED', 'SELECTED', 'DEPLOYED', 'DECLINED'])
    expect(judge(announced, { step, reasonCode: 'COST' }), step).toBe('pledge.not_registered')
  expect(judge(announced, { step: 'RECEIVED' })).toBe('may')
})

test('what its owner keeps private cannot be announced or registered, but dropped', () => {
  const draft = facts([], { visibility: 'PRIVATE' })
  expect(judge(draft, { step: 'RECEIVED' })).toBe('pledge.private')
  expect(judge(draft, { step: 'ANNOUNCED' })).toBe('pledge.private')
  expect(judge(draft, { step: 'WITHDRAWN' })).toBe('may')
})

test('each step follows the one before, and each belongs to its party', () => {
  expect(judge(facts(at('RECEIVED')), { step: 'ACCEPTED' })).toBe('pledge.step_order')
  expect(judge(facts(at('RECEIVED')), { step: 'RECEIVED' })).toBe('pledge.step_order')
  for (const { step, from, by } of TRANSITIONS.filter((t) => t.by.length === 1)) {
    const state = from.find((one) => one !== 'DRAFT' && one !== 'LAPSED')
    const of = facts(state ? at(state) : [])
    expect(judge(of, { step, reasonCode: 'COST' }, []), step).toBe('pledge.step_not_yours')
    expect(judge(of, { step, reasonCode: 'COST' }, by[0] === 'OWNER' ? ['SECRETARIAT'] : ['OWNER'])).toBe(
      'pledge.step_not_yours',
    )
  }
})

test('no step is taken by hand that comes by rule, and none that does not exist', () => {
  expect(judge(facts(at('RECEIVED')), { step: 'LAPSED' })).toBe('pledge.lapse_by_rule')
  expect(judge(facts(at('RECEIVED')), { step: 'PONDERED' })).toBe('pledge.step_unknown')
})

describe('selection', () => {
  test('needs PCRS L2, or the scheme’s equal, on its day', () => {
    const of = facts([...ACCEPTED, ...READY])
    expect(judge(of, { step: 'SELECTED', on: d('2026-03-01') })).toBe('pledge.readiness_low')
    expect(judge(of, { step: 'SELECTED', on: d('2026-03-02') })).toBe('may')
    expect(judge(facts(ACCEPTED), { step: 'SELECTED' })).toBe('pledge.readiness_low')
    const unsas = (level: string) => facts([...ACCEPTED, ['2026-03-02', level]], { scheme: 'UNSAS' })
    expect(judge(unsas('UNSAS:1'), { step: 'SELECTED' })).toBe('pledge.readiness_low')
    expect(judge(unsas('UNSAS:2'), { step: 'SELECTED' })).toBe('may')
  })

  test('is not open to a pledge without a scheme, nor after a material change', () => {
    expect(judge(facts(ACCEPTED, { scheme: null }), { step: 'SELECTED' })).toBe('pledge.scheme_missing')
    expect(judge(facts([...ACCEPTED, ...READY, ['2026-04-01', 'CHANGE']]), { step: 'SELECTED' })).toBe(
      'pledge.readiness_low',
    )
  })
})

describe('inspection', () => {
  const agreed: Happening[] = [...ACCEPTED, ...READY, ['2026-04-01', 'SELECTED'], ['2026-04-02', 'IN_NEGOTIATION']]
  test.each([
    ['without a visit', [], 'pledge.inspection_missing'],
    ['with one from before selection', [['2026-03-15', 'PDV+']], 'pledge.inspection_missing'],
    ['with an advisory visit', [['2026-05-01', 'AAV+']], 'pledge.inspection_missing'],
    ['with one that failed', [['2026-05-01', 'PDV-']], 'pledge.inspection_negative'],
    [
      'with one that failed after one that did not',
      [
        ['2026-05-01', 'PDV+'],
        ['2026-05-02', 'PDV-'],
      ],
      'pledge.inspection_negative',
    ],
    ['with one that did not', [['2026-05-01', 'PDV+']], 'may'],
  ] as const)('%s: %s → %s', (_, visits, code) => {
    expect(judge(facts([...agreed, ...(visits as readonly Happening[])]), { step: 'INSPECTED' })).toBe(code)
  })
})

test('a decline has a reason code, and words where the code says nothing', () => {
  const of = facts(at('RECEIVED'))
  expect(judge(of, { step: 'DECLINED' })).toBe('pledge.reason_missing')
  expect(judge(of, { step: 'DECLINED', reasonCode: 'BECAUSE' })).toBe('pledge.reason_unknown')
  expect(judge(of, { step: 'DECLINED', reasonCode: 'OTHER' })).toBe('pledge.reason_text_missing')
  expect(judge(of, { step: 'DECLINED', reasonCode: 'OTHER', note: 'not needed' })).toBe('may')
  expect(judge(of, { step: 'DECLINED', reasonCode: 'TIMELINE' })).toBe('may')
})

test('days are in order and not in the future, and a registration is not of long ago', () => {
  const of = facts([['2026-02-02', 'RECEIVED']])
  expect(judge(of, { step: 'ACKNOWLEDGED', on: d('2026-02-01') })).toBe('pledge.step_before_last')
  expect(judge(of, { step: 'ACKNOWLEDGED', on: d('2026-02-02') })).toBe('may')
  expect(judge(of, { step: 'ACKNOWLEDGED', on: d('2026-06-02') })).toBe('pledge.day_in_future')
  const draft = facts([], { terms: facts().terms.map((t) => ({ ...t, on: d('2024-01-01') })) })
  expect(judge(draft, { step: 'RECEIVED', on: d('2025-05-31') })).toBe('pledge.registered_long_ago')
  expect(judge(draft, { step: 'RECEIVED', on: d('2025-06-01') })).toBe('may')
})

test('what has lapsed is registered anew, after the day of the lapse, and nothing else', () => {
  const lapsed = facts([['2026-02-02', 'RECEIVED']])
  const today = '2027-12-01'
  expect(judge(lapsed, { step: 'ACKNOWLEDGED' }, BOTH, today)).toBe('pledge.lapsed')
  expect(judge(lapsed, { step: 'RECEIVED', on: d('2027-03-04') }, BOTH, today)).toBe('pledge.step_before_last')
  expect(judge(lapsed, { step: 'RECEIVED', on: d('2027-03-05') }, BOTH, today)).toBe('may')
})

test.each(['ENDED', 'WITHDRAWN', 'DECLINED'])('after %s there is no step', (state) => {
  const over = facts([...at('RECEIVED'), ['2026-03-01', state]])
  for (const { step } of TRANSITIONS) expect(judge(over, { step, reasonCode: 'COST' }), step).toBe('pledge.closed')
  expect(choices(over, standing(over, TODAY), BOTH)).toEqual([])
})

test('a public record skips steps, its days stay in order, and the Secretariat keeps it', () => {
  const said = facts([['2017-11-15', 'ANNOUNCED']], { kept: false, terms: [], visibility: 'PUBLIC' })
  expect(judge(said, { step: 'DEPLOYED', on: d('2018-08-31') }, ['SECRETARIAT'])).toBe('may')
  expect(judge(said, { step: 'DEPLOYED', on: d('2017-11-14') }, ['SECRETARIAT'])).toBe('pledge.step_before_last')
  expect(judge(said, { step: 'DEPLOYED' }, ['OWNER'])).toBe('pledge.step_not_yours')
  expect(judge(said, { step: 'WITHDRAWN' }, ['OWNER'])).toBe('may')
})

test('what comes next is told to whoever may write, with the reason why not', () => {
  const of = facts(ACCEPTED)
  const told = (parties: readonly Party[]) =>
    Object.fromEntries(choices(of, standing(of, TODAY), parties).map((c) => [c.act, c.because?.code ?? 'may']))
  expect(told([])).toEqual({})
  expect(told(['OWNER'])).toEqual({
    SELECTED: 'pledge.step_not_yours',
    WITHDRAWN: 'may',
    REVISE: 'may',
    RENEW: 'pledge.renewal_early',
    MATERIAL_CHANGE: 'may',
  })
  expect(told(['SECRETARIAT'])).toEqual({
    SELECTED: 'pledge.readiness_low',
    DECLINED: 'may',
    VISIT: 'may',
    READINESS: 'may',
    MATERIAL_CHANGE: 'may',
  })
})
