import { expect, test } from 'vitest'
import { audiences, emptyAsked, emptyRecord, inputOf } from './record-draft.ts'

test('only a speaker keeps something to itself, and the Group puts down nothing that it may not see', () => {
  expect(audiences(true, 'MEMBER_STATE')).toEqual(['PRIVATE', 'SECRETARIAT', 'WORKING_GROUP', 'PUBLIC'])
  expect(audiences(false, 'WORKING_GROUP')).toEqual(['WORKING_GROUP', 'PUBLIC'])
  expect(audiences(false, 'SECRETARIAT')).toEqual(['SECRETARIAT', 'WORKING_GROUP', 'PUBLIC'])
})

test('a decision names no speaker and asks actions; anything else asks none', () => {
  const asked = { ...emptyAsked(1), owners: ['BGD'], what: 'x', due: '2010-12-15' }
  const draft = { ...emptyRecord('BGD'), text: ' ', actions: [asked] }
  expect(inputOf(draft, 'troops', 'en')).toMatchObject({ organisation: 'BGD', text: null, actions: [] })
  expect(inputOf({ ...draft, kind: 'DECISION', text: 'y' }, null, 'zh')).toMatchObject({
    organisation: null,
    text: 'y',
    language: 'zh',
    visibility: 'WORKING_GROUP',
    actions: [{ owners: ['BGD'], what: 'x', due: '2010-12-15' }],
  })
})
