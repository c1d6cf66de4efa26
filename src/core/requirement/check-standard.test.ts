import { describe, expect, test } from 'vitest'
import { attributesFor } from './attribute.ts'
import { checkAsked, checkStandards, type Asked } from './check-standard.ts'
import type { Standard } from './standard.ts'

/** A utility helicopter stands below the military helicopters; a hospital by itself. */
const helicopter = (ancestor: string) =>
  ['military-utility-helicopter', 'military-helicopter', 'mobility'].includes(ancestor)
const hospital = (ancestor: string) => ancestor === 'level-2-hospital'
const asked = (more: Partial<Asked> = {}): Asked => ({
  attribute: 'payload',
  operator: 'AT_LEAST',
  values: ['2000'],
  unit: 'kg',
  ...more,
})
const code = (more: Partial<Asked>, isUnder = helicopter) => {
  const verdict = checkAsked(asked(more), 'x', isUnder)
  return verdict.ok ? 'ok' : verdict.problem.code
}

describe('a standard', () => {
  test.each<[string, Partial<Asked>]>([
    ['ok', {}],
    ['ok', { unit: 't', values: ['2'] }],
    ['ok', { attribute: 'language', operator: 'ONE_OF', values: ['en', 'fr'], unit: null }],
    ['ok', { attribute: 'class', operator: 'ONE_OF', values: ['utility-medium'], unit: null }],
    ['standard.attribute_unknown', { attribute: 'colour' }],
    ['standard.attribute_unknown', { attribute: 'intensive-care-beds', unit: 'bed' }],
    ['standard.operator_invalid', { operator: 'ONE_OF' }],
    ['standard.operator_invalid', { attribute: 'armed', operator: 'AT_LEAST', unit: null }],
    ['standard.value_invalid', { values: ['much'] }],
    ['standard.value_invalid', { values: ['-1'] }],
    ['standard.value_invalid', { values: ['1', '2'] }],
    ['standard.value_invalid', { values: [] }],
    ['standard.value_invalid', { attribute: 'armed', operator: 'ONE_OF', values: ['maybe'], unit: null }],
    ['standard.value_invalid', { attribute: 'class', operator: 'ONE_OF', values: ['zeppelin'], unit: null }],
    ['standard.value_invalid', { attribute: 'language', operator: 'ONE_OF', values: ['en', 'en'], unit: null }],
    ['standard.unit_invalid', { unit: null }],
    ['standard.unit_invalid', { unit: 'km' }],
    ['standard.unit_invalid', { attribute: 'armed', operator: 'ONE_OF', values: ['yes'], unit: 'kg' }],
  ])('is %s: %o', (expected, more) => {
    expect(code(more)).toBe(expected)
  })

  test('has the attributes of its capability, and those of all', () => {
    const keys = (isUnder: (a: string) => boolean) => attributesFor(isUnder).map((a) => a.key)
    expect(keys(hospital)).toEqual([
      'operations-per-day',
      'in-patient-beds',
      'intensive-care-beds',
      'persons',
      'self-sustainment',
      'language',
    ])
    expect(keys(helicopter)).toContain('night-capability')
    expect(keys(helicopter)).not.toContain('in-patient-beds')
    expect(keys(() => false)).toEqual(['language'])
  })

  test('stands once: at least and at most may stand beside each other, the same twice may not', () => {
    const one: Standard = { ...asked(), mandatory: true, source: 's' }
    const most: Standard = { ...one, operator: 'AT_MOST', values: ['5000'] }
    expect(checkStandards([one, most], 'x', helicopter).ok).toBe(true)
    const twice = checkStandards([one, most, { ...one, values: ['3000'] }], 'x', helicopter)
    expect(twice).toMatchObject({ ok: false, problem: { code: 'standard.repeated' } })
  })
})
