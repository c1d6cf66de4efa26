import { expect, test } from 'vitest'
import type { RequirementPageView } from '../../contract/requirement.ts'
import { blankStandard, draftOf, termsInput } from './terms-draft.ts'

const page: RequirementPageView = {
  key: 'r',
  mission: { code: 'UNAMID', name: 'UNAMID' },
  capability: { code: 'military-utility-helicopter', name: 'MUH' },
  unit: 'airframe',
  basis: 'STATED',
  additional: false,
  version: 3,
  quantity: 18,
  from: '2008-07-30',
  until: null,
  untilReason: null,
  criticality: 'CRITICAL',
  horizon: null,
  mandateTask: null,
  note: 'medium utility',
  source: 's',
  verified: true,
  verifiedNote: null,
  standards: [
    { attribute: 'payload', operator: 'AT_LEAST', values: ['2'], unit: 't', mandatory: true, source: 's' },
    { attribute: 'language', operator: 'ONE_OF', values: ['en', 'fr'], unit: null, mandatory: false, source: 'other' },
  ],
  versions: [],
  sources: [],
}

test('what is not changed is sent as it stands', () => {
  expect(termsInput(draftOf(page))).toEqual({
    kind: 'CORRECTION',
    quantity: 18,
    from: '2008-07-30',
    until: null,
    criticality: 'CRITICAL',
    horizon: null,
    mandateTask: null,
    note: 'medium utility',
    standards: [
      { attribute: 'payload', operator: 'AT_LEAST', values: ['2'], unit: 't', mandatory: true },
      {
        attribute: 'language',
        operator: 'ONE_OF',
        values: ['en', 'fr'],
        unit: null,
        mandatory: false,
        source: 'other',
      },
    ],
  })
})

test('an empty quantity is a need without a figure', () => {
  expect(termsInput({ ...draftOf(page), quantity: ' ' }).quantity).toBeNull()
})

test('values are separated by the comma of any language', () => {
  const standards = ['en,fr', 'en، fr', 'en、fr', 'en ， fr,'].map((values) => ({
    ...blankStandard('language', 0),
    values,
  }))
  for (const s of termsInput({ ...draftOf(page), standards }).standards!) expect(s.values).toEqual(['en', 'fr'])
})

test('a new standard begins with the operator and the unit of its attribute', () => {
  expect(blankStandard('radius', 1)).toMatchObject({ operator: 'AT_LEAST', unit: 'km', values: '' })
  expect(blankStandard('armed', 2)).toMatchObject({ operator: 'ONE_OF', unit: '', values: 'yes' })
})
