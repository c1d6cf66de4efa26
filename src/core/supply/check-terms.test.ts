import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { d } from '../../../test/support/pledges.ts'
import { withIds } from './caveat.ts'
import { checkTerms, MOST_PLEDGED, type TermsFrame } from './check-terms.ts'
import { CURRENCIES } from './currency.ts'
import { unitOf } from './pledge.ts'
import type { TermsDraft } from './terms.ts'

const FRAME: TermsFrame = { kind: 'UNIT', unit: 'airframe', today: d('2026-06-01') }
const DRAFT: TermsDraft = { visibility: 'SECRETARIAT', quantity: 4, language: 'fr' }

/** Fields with the codes of what is wrong in them. */
const wrong = (more: Partial<TermsDraft>, frame: Partial<TermsFrame> = {}): Record<string, string> => {
  const verdict = checkTerms({ ...DRAFT, ...more }, { ...FRAME, ...frame })
  return verdict.ok ? {} : Object.fromEntries(verdict.problems.map((p) => [p.field, p.problem.code]))
}
const FUNDING = { kind: 'FUNDING', unit: 'money' } as const

test('terms in order are taken as they are meant: trimmed, composed, nothing for empty', () => {
  const verdict = checkTerms(
    {
      visibility: 'WORKING_GROUP',
      mission: ' UNMISS ',
      quantity: 4,
      availableFrom: '2026-07-01',
      availableUntil: '2026-07-01',
      responseDays: 0,
      conditions: [' e\u0301quipement '],
      caveats: [{ code: 'NO_DETENTION', text: ' ' }],
      standards: [{ attribute: 'night', value: 'yes', unit: '' }],
      earmarks: [{ mission: 'UNMISS' }],
      note: '',
      language: 'fr',
    },
    FRAME,
  )
  expect(verdict).toEqual({
    ok: true,
    terms: {
      visibility: 'WORKING_GROUP',
      mission: 'UNMISS',
      quantity: 4,
      amount: null,
      currency: null,
      availableFrom: '2026-07-01',
      availableUntil: '2026-07-01',
      responseDays: 0,
      conditions: ['équipement'],
      caveats: [{ code: 'NO_DETENTION', text: null, declaredOn: '2026-06-01' }],
      standards: [{ attribute: 'night', value: 'yes', unit: null }],
      earmarks: [{ mission: 'UNMISS', capability: null, purpose: null }],
      note: null,
      language: 'fr',
    },
  })
})

describe('quantities', () => {
  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1_001, 1e300])('%d airframes is none', (quantity) => {
    expect(wrong({ quantity })).toEqual({ quantity: 'pledge.quantity_invalid' })
  })
  test('a missing one is asked for, an amount is not taken instead', () => {
    expect(wrong({ quantity: null })).toEqual({ quantity: 'pledge.quantity_missing' })
    expect(wrong({ amount: '5', currency: 'EUR' })).toEqual({
      amount: 'pledge.amount_not_for_kind',
      currency: 'pledge.amount_not_for_kind',
    })
  })
  test('each unit has its own limit', () => {
    for (const [unit, most] of Object.entries(MOST_PLEDGED)) {
      const frame = { unit: unit as keyof typeof MOST_PLEDGED }
      expect(wrong({ quantity: most }, frame)).toEqual({})
      expect(wrong({ quantity: most + 1 }, frame)).toEqual({ quantity: 'pledge.quantity_invalid' })
    }
  })
})

describe('money', () => {
  const money = (amount: string | null, currency: string | null = 'EUR') =>
    wrong({ quantity: null, amount, currency }, FUNDING)
  test.each(['1', '0.01', '250000.5', '999999999999.99', ' 5 '])('“%s” is an amount', (amount) => {
    expect(money(amount)).toEqual({})
  })
  test.each(['0', '0.00', '-5', '1,000', '1e6', '01', '1.234', '٥', 'Infinity', '1000000000000'])(
    '“%s” is none',
    (a) => {
      expect(money(a)).toEqual({ amount: 'pledge.amount_invalid' })
    },
  )
  test('has a currency of ISO 4217 and no quantity', () => {
    expect(money('5', 'eur')).toEqual({})
    expect(money('5', 'XYZ')).toEqual({ currency: 'pledge.currency_unknown' })
    expect(money('5', null)).toEqual({ currency: 'pledge.currency_unknown' })
    expect(money(null)).toEqual({ amount: 'pledge.amount_missing' })
    expect(wrong({ amount: '5', currency: 'EUR' }, FUNDING)).toEqual({ quantity: 'pledge.quantity_not_for_kind' })
    expect(new Set(CURRENCIES).size).toBe(CURRENCIES.length)
    expect(CURRENCIES.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([])
  })
})

describe('days', () => {
  test.each([
    [{ availableFrom: '2026-02-30' }, { availableFrom: 'history.day_invalid' }],
    [{ availableFrom: '1/7/2026' }, { availableFrom: 'history.day_invalid' }],
    [{ availableFrom: '0001-01-01' }, { availableFrom: 'pledge.day_implausible' }],
    [{ availableUntil: '9999-01-01' }, { availableUntil: 'history.day_too_far' }],
    [{ availableFrom: '2026-07-02', availableUntil: '2026-07-01' }, { availableUntil: 'pledge.availability_order' }],
    [{ responseDays: -1 }, { responseDays: 'pledge.response_days_invalid' }],
    [{ responseDays: 3_651 }, { responseDays: 'pledge.response_days_invalid' }],
    [{ responseDays: 1.5 }, { responseDays: 'pledge.response_days_invalid' }],
    [
      { caveats: [{ code: 'NO_DETENTION', declaredOn: '2026-06-02' }] },
      { 'caveats.0.declaredOn': 'pledge.day_in_future' },
    ],
  ])('%o', (more, problems) => {
    expect(wrong(more)).toEqual(problems)
  })
})

describe('words', () => {
  test.each([
    [{ visibility: 'EVERYBODY' }, { visibility: 'pledge.visibility_unknown' }],
    [{ language: 'de' }, { language: 'language.unknown' }],
    [{ note: 'a\u202eb' }, { note: 'text.character' }],
    [{ note: 'x'.repeat(4_001) }, { note: 'text.too_long' }],
    [{ conditions: ['fine', ' '] }, { 'conditions.1': 'text.empty' }],
    [{ conditions: Array<string>(51).fill('x') }, { conditions: 'pledge.too_many' }],
    [{ caveats: [{ code: 'NO_FLYING' }] }, { 'caveats.0.code': 'pledge.caveat_unknown' }],
    [{ caveats: [{ code: 'OTHER' }] }, { 'caveats.0.text': 'pledge.caveat_text_missing' }],
    [
      { caveats: [{ code: 'NO_DETENTION' }, { code: 'NO_DETENTION', text: '' }] },
      { 'caveats.1': 'pledge.caveat_twice' },
    ],
    [{ standards: [{ attribute: '', value: 'x' }] }, { 'standards.0.attribute': 'text.empty' }],
    [{ standards: [{ attribute: 'payload', value: '1e400' }] }, { 'standards.0.value': 'standard.value_invalid' }],
    [
      { standards: [{ attribute: 'night-capability', value: 'perhaps' }] },
      { 'standards.0.value': 'standard.value_invalid' },
    ],
    [{ earmarks: [{}] }, { 'earmarks.0': 'pledge.earmark_empty' }],
  ])('%o', (more, problems) => {
    expect(wrong(more)).toEqual(problems)
  })

  test('all that is wrong is told at once', () => {
    expect(Object.keys(wrong({ quantity: -1, responseDays: -1, note: '\u0000', language: '' }))).toEqual([
      'quantity',
      'responseDays',
      'note',
      'language',
    ])
  })
})

test('whatever is handed in, the answer is terms or problems, never an error', () => {
  const word = fc.oneof(fc.string(), fc.constantFrom('OTHER', 'EUR', '2026-07-01', 'PRIVATE', 'en', ''))
  const draft: fc.Arbitrary<TermsDraft> = fc.record(
    {
      visibility: word,
      language: word,
      quantity: fc.oneof(fc.double(), fc.integer(), fc.constant(null)),
      amount: fc.option(word),
      currency: fc.option(word),
      availableFrom: fc.option(word),
      availableUntil: fc.option(word),
      responseDays: fc.option(fc.double()),
      conditions: fc.array(word),
      caveats: fc.array(fc.record({ code: word, text: fc.option(word), declaredOn: fc.option(word) })),
      earmarks: fc.array(fc.record({ mission: fc.option(word), purpose: fc.option(word) })),
      note: fc.option(word),
    },
    { requiredKeys: ['visibility', 'language'] },
  )
  fc.assert(
    fc.property(draft, fc.boolean(), (one, money) => {
      const verdict = checkTerms(one, money ? { ...FRAME, ...FUNDING } : FRAME)
      if (!verdict.ok) expect(verdict.problems.length).toBeGreaterThan(0)
    }),
  )
})

test('units of what is pledged: persons, places, items and money keep theirs', () => {
  expect(unitOf('UNIT', 'airframe')).toBe('airframe')
  expect(unitOf('INSTITUTION', 'team')).toBe('team')
  expect(unitOf('INDIVIDUALS', 'unit')).toBe('person')
  expect(unitOf('EQUIPMENT', 'airframe')).toBe('airframe')
  expect(unitOf('EQUIPMENT', 'unit')).toBe('item')
  expect(unitOf('TRAINING', 'person')).toBe('place')
  expect(unitOf('FUNDING', 'airframe')).toBe('money')
})

test('a caveat keeps its id and its day as long as code and words do', () => {
  const before = [{ id: 'a', code: 'NO_DETENTION', text: null, declaredOn: d('2026-01-01') } as const]
  const drafts = [
    { code: 'NO_DETENTION', text: null, declaredOn: d('2026-06-01') },
    { code: 'NO_DETENTION', text: 'at night', declaredOn: d('2026-06-01') },
  ] as const
  expect(withIds(drafts, before, () => 'new')).toEqual([before[0], { ...drafts[1], id: 'new' }])
})
