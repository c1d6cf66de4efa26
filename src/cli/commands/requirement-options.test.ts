import { describe, expect, test } from 'vitest'
import { Refusal } from '../../core/problem.ts'
import { quantityOf, sourceOf, standardOf } from './requirement-options.ts'

describe('a standard as it is typed', () => {
  test.each([
    ['payload>=1200 kg', { attribute: 'payload', operator: 'AT_LEAST', values: ['1200'], unit: 'kg', mandatory: true }],
    ['payload >= 1.5 t', { attribute: 'payload', operator: 'AT_LEAST', values: ['1.5'], unit: 't', mandatory: true }],
    ['seats<=20 seat?', { attribute: 'seats', operator: 'AT_MOST', values: ['20'], unit: 'seat', mandatory: false }],
    [
      'language=en,fr',
      { attribute: 'language', operator: 'ONE_OF', values: ['en', 'fr'], unit: null, mandatory: true },
    ],
    [
      'night-capability=yes?',
      { attribute: 'night-capability', operator: 'ONE_OF', values: ['yes'], unit: null, mandatory: false },
    ],
  ])('%s', (text, expected) => expect(standardOf(text)).toEqual(expected))

  test.each(['', 'payload', 'payload>1200', '>=3 kg', 'payload>=1200 kg and more'])('is not “%s”', (text) => {
    expect(() => standardOf(text)).toThrow(Refusal)
  })
})

test('a quantity is a number, none, or not given', () => {
  expect([undefined, 'none', '0', '18', '-1', '1.5'].map((v) => quantityOf('--quantity', v))).toEqual([
    undefined,
    null,
    0,
    18,
    -1,
    1.5,
  ])
  for (const wrong of ['', 'many', '0x10', '1e3', '١٨']) expect(() => quantityOf('--quantity', wrong)).toThrow(Refusal)
})

test('a source is named by id, or described', () => {
  expect(sourceOf({})).toBeUndefined()
  expect(sourceOf({ source: 'wg-report-2010', sourceTitle: 'x' })).toEqual({ id: 'wg-report-2010' })
  expect(sourceOf({ sourceUrl: 'https://un.org' })).toMatchObject({ url: 'https://un.org', title: undefined })
})
