import { describe, expect, test } from 'vitest'
import type { Grant, Membership } from './grant.ts'
import { checkLastAdministrator, mayDelegate, mayGrant, mayRecover, mayRevoke, type Wanted } from './granting.ts'
import { ANYONE, OPERATOR, type Viewer } from './viewer.ts'
import type { Verdict } from '../problem.ts'

const NOW = '2026-11-23T12:00:00.000Z'
const LATER = '2027-01-01T00:00:00.000Z'
const said = (verdict: Verdict<true>): string => (verdict.ok ? 'yes' : verdict.problem.code.replace('access.', ''))

const as = (more: Partial<Viewer>): Viewer => ({ ...ANYONE, person: 'me', ...more })
const manager = as({ organisation: 'BGD', role: 'MEMBER_STATE', level: 'MANAGER' })
const editor = as({ organisation: 'BGD', role: 'MEMBER_STATE', level: 'EDITOR' })
const administrator = as({ administrator: true })

const member = (more: Partial<Membership> = {}): Membership => ({
  id: 'g',
  person: 'you',
  from: '2026-01-01T00:00:00.000Z',
  until: null,
  grantedBy: 'x',
  administrator: false,
  organisation: 'BGD',
  role: 'MEMBER_STATE',
  level: 'READER',
  delegatedFrom: null,
  ...more,
})
const keeper = (id: string, person: string): Grant => ({
  id,
  person,
  from: NOW,
  until: null,
  grantedBy: 'x',
  administrator: true,
})
const wanted = (more: Partial<Extract<Wanted, { administrator: false }>> = {}): Wanted => ({
  administrator: false,
  organisation: 'BGD',
  role: 'MEMBER_STATE',
  level: 'EDITOR',
  until: null,
  ...more,
})
const WHOLE: Wanted = { administrator: true, until: null }

describe('who may grant', () => {
  test.each([
    ['a manager, within the own organisation', manager, wanted({ level: 'MANAGER' }), [], 'yes'],
    ['a manager, elsewhere', manager, wanted({ organisation: 'GHA' }), [], 'not_allowed'],
    ['a manager, an administrator', manager, WHOLE, [], 'not_allowed'],
    ['an editor', editor, wanted({ level: 'READER' }), [], 'not_allowed'],
    ['anyone', ANYONE, wanted({ level: 'READER' }), [], 'not_allowed'],
    ['an administrator, another administrator', administrator, WHOLE, [], 'yes'],
    ['an administrator, the first manager', administrator, wanted({ level: 'MANAGER' }), [member()], 'yes'],
    [
      'an administrator, a second manager',
      administrator,
      wanted({ level: 'MANAGER' }),
      [member({ level: 'MANAGER' })],
      'has_managers',
    ],
    ['an administrator, an editor', administrator, wanted(), [], 'not_allowed'],
    ['the operator, anything', OPERATOR, WHOLE, [], 'yes'],
    ['a manager, what is over', manager, wanted({ until: NOW }), [], 'until_past'],
    ['whoever lacks the second factor', as({ lacksSecondFactor: true }), WHOLE, [], 'second_factor_needed'],
  ] as const)('%s', (_, viewer, what, standing, expected) => {
    expect(said(mayGrant(viewer, what, standing, NOW))).toBe(expected)
  })
})

describe('who may revoke', () => {
  test.each([
    ['oneself', as({ person: 'you' }), member(), 'yes'],
    ['the manager', manager, member(), 'yes'],
    ['the manager of another', manager, member({ organisation: 'GHA' }), 'not_allowed'],
    ['a manager, an administrator', manager, keeper('k', 'you'), 'not_allowed'],
    ['whoever delegated it', editor, member({ delegatedFrom: 'own', grantedBy: 'me' }), 'yes'],
    ['whoever once granted it as a manager', editor, member({ grantedBy: 'me' }), 'not_allowed'],
    ['an administrator', administrator, member({ organisation: 'GHA' }), 'yes'],
    ['anyone', ANYONE, member({ person: '' }), 'not_allowed'],
  ] as const)('%s', (_, viewer, grant, expected) => {
    expect(said(mayRevoke(viewer, grant))).toBe(expected)
  })

  test('the last administrator stays, also where one person holds the right twice', () => {
    const only = keeper('k', 'you')
    expect(said(checkLastAdministrator(only, [only, member()]))).toBe('last_administrator')
    expect(said(checkLastAdministrator(only, [only, keeper('l', 'you')]))).toBe('last_administrator')
    expect(said(checkLastAdministrator(only, [only, keeper('l', 'me')]))).toBe('yes')
    expect(said(checkLastAdministrator(member(), [only]))).toBe('yes')
  })
})

test('one delegates no higher and no longer than one may oneself, and not to oneself', () => {
  const own = member({ person: 'me', level: 'EDITOR', until: LATER })
  const to = (more: object) => said(mayDelegate(own, { person: 'you', level: 'EDITOR', until: LATER, ...more }, NOW))
  expect(to({})).toBe('yes')
  expect(to({ level: 'MANAGER' })).toBe('level_too_high')
  expect(to({ until: '2027-01-01T00:00:00.001Z' })).toBe('until_too_late')
  expect(to({ until: NOW })).toBe('until_past')
  expect(to({ person: 'me' })).toBe('to_oneself')
})

describe('who may let somebody come in again', () => {
  const standing = [
    member(),
    member({ id: 'h', person: 'both' }),
    member({ id: 'i', person: 'both', organisation: 'GHA' }),
  ]
  test.each([
    ['the manager of their only organisation', manager, 'you', 'yes'],
    ['a manager, for somebody who acts elsewhere too', manager, 'both', 'not_allowed'],
    ['a manager, for somebody without any right', manager, 'nobody', 'not_allowed'],
    ['a manager, for an administrator', manager, 'keeper', 'not_allowed'],
    ['an editor', editor, 'you', 'not_allowed'],
    ['an administrator', administrator, 'both', 'yes'],
    ['an administrator, for oneself', administrator, 'me', 'to_oneself'],
  ] as const)('%s', (_, viewer, person, expected) => {
    expect(said(mayRecover(viewer, person, [...standing, keeper('k', 'keeper')]))).toBe(expected)
  })
})
