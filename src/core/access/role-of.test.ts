import { expect, test } from 'vitest'
import { roleOf } from './role-of.ts'

test.each([
  ['BGD', 'MEMBER_STATE', 'MEMBER_STATE'],
  ['PSE', 'OBSERVER_STATE', 'MEMBER_STATE'],
  ['AU', 'REGIONAL_ORGANISATION', 'REGIONAL_ORGANISATION'],
  ['KAIPTC', 'TRAINING_CENTRE', 'TRAINING_CENTRE'],
  ['UN-DPKO', 'UN_ENTITY', 'SECRETARIAT'],
  ['UN-DFS', 'UN_ENTITY', 'SECRETARIAT'],
  ['UN-SC-WGPKO', 'UN_ENTITY', 'WORKING_GROUP'],
  ['UN-C34', 'UN_ENTITY', null],
  ['GRULAC', 'REGIONAL_GROUP', null],
  ['X', 'SOMETHING_NEW', null],
])('%s, a %s, is acted for as %s', (code, kind, role) => {
  expect(roleOf({ is: 'ORGANISATION', code, kind })).toBe(role)
})

test('a mission is acted for as a mission; all of them together by nobody', () => {
  expect(roleOf({ is: 'MISSION', code: 'UNAMID' })).toBe('MISSION')
  expect(roleOf({ is: 'MISSION', code: 'ALL' })).toBeNull()
})
