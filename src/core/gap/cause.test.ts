import { describe, expect, test } from 'vitest'
import { d, lines, needs, says, taxonomy } from '../../../test/support/line-facts.ts'
import { CAUSE_CODES, causeIndex, causesOf, IMPACT_CODES, isCause, isImpact, type Cause } from './cause.ts'

const cause = (more: Partial<Cause> = {}): Cause => ({
  id: 1,
  key: 'c',
  kind: 'CAUSE',
  code: 'SUPPLY',
  mission: 'ALL',
  capability: 'military-helicopter',
  evidence: 'too few',
  from: d('2009-01-01'),
  until: null,
  source: 's',
  verified: true,
  ...more,
})
const chain = [
  { mission: 'MONUSCO', until: null },
  { mission: 'MONUC', until: d('2010-07-01') },
]
const holds = (more: Partial<Cause>, capability = 'utility', day = '2010-07-27') =>
  causesOf(causeIndex([cause(more)], taxonomy), chain, capability, d(day)).length === 1

describe('a cause', () => {
  test('of all missions, of this one and of one that it succeeded holds; of another it does not', () => {
    expect(['ALL', 'MONUSCO', 'MONUC', 'UNAMID'].map((mission) => holds({ mission }))).toEqual([
      true,
      true,
      true,
      false,
    ])
  })

  test('holds for its capability and what stands below it, not above or beside', () => {
    expect(['military-helicopter', 'utility', 'tactical', 'troops'].map((c) => holds({}, c))).toEqual([
      true,
      true,
      true,
      false,
    ])
    expect(holds({ capability: 'utility' }, 'military-helicopter')).toBe(false)
  })

  test('holds from its first day to its last', () => {
    const spell = { from: d('2010-01-02'), until: d('2010-01-03') }
    const days = ['2010-01-01', '2010-01-02', '2010-01-03', '2010-01-04']
    expect(days.map((day) => holds(spell, 'utility', day))).toEqual([false, true, true, false])
  })
})

test('causes stand before impacts, in the order of the taxonomy, then by day', () => {
  const named = [
    cause({ id: 1, kind: 'IMPACT', code: 'AREAS_INACCESSIBLE' }),
    cause({ id: 2, code: 'CONTRACT_END' }),
    cause({ id: 3, code: 'SUPPLY', from: d('2010-02-01') }),
    cause({ id: 4, code: 'SUPPLY', from: d('2009-02-01') }),
    cause({ id: 5, code: 'SUPPLY', from: d('2009-02-01') }),
  ]
  expect(causesOf(causeIndex(named, taxonomy), chain, 'utility', d('2010-07-27')).map((c) => c.id)).toEqual([
    4, 5, 3, 2, 1,
  ])
})

test('every code is a cause or an impact', () => {
  expect([...CAUSE_CODES].every((c) => isCause(c) && !isImpact(c))).toBe(true)
  expect([...IMPACT_CODES].every((c) => isImpact(c) && !isCause(c))).toBe(true)
})

test('a line carries what was named for it', () => {
  const found = lines({
    needs: [needs('UNAMID', 'utility', 18), needs('UNAMID', 'troops', 5)],
    says: [says('UNAMID', 'utility', '2010-01-31', 0)],
    causes: [cause(), cause({ id: 2, mission: 'UNMIS' })],
  })
  expect(found.map((l) => [l.capability, l.causes.map((c) => c.id)])).toEqual([
    ['troops', []],
    ['utility', [1]],
  ])
})
