import { describe, expect, test } from 'vitest'
import { keyViewer, viewerOf } from './acting.ts'
import type { Grant, Membership } from './grant.ts'

const member = (organisation: string, role: Membership['role'], level: Membership['level']): Membership => ({
  id: `${organisation}-${level}`,
  person: 'p',
  from: '2026-01-01T00:00:00.000Z',
  until: null,
  grantedBy: 'x',
  administrator: false,
  organisation,
  role,
  level,
  delegatedFrom: null,
})
const keeper: Grant = { id: 'k', person: 'p', from: '', until: null, grantedBy: 'x', administrator: true }
const state = member('BGD', 'MEMBER_STATE', 'MANAGER')
const dpko = member('UN-DPKO', 'SECRETARIAT', 'EDITOR')

describe('who somebody is', () => {
  test('with no grant: a person who may do nothing more than anyone', () => {
    expect(viewerOf('p', [], null, 2)).toEqual({
      person: 'p',
      organisation: null,
      role: 'PUBLIC',
      level: 'READER',
      administrator: false,
    })
  })

  test('as chosen; where that is over, the first by organisation', () => {
    expect(viewerOf('p', [dpko, state], dpko.id, 2)).toMatchObject({ organisation: 'UN-DPKO', level: 'EDITOR' })
    expect(viewerOf('p', [dpko, state], 'over', 2)).toMatchObject({ organisation: 'BGD', level: 'MANAGER' })
  })

  test('a password alone is enough for a State, and only to read for the Secretariat and to administer', () => {
    expect(viewerOf('p', [state], null, 1)).toMatchObject({ level: 'MANAGER' })
    expect(viewerOf('p', [state], null, 1).lacksSecondFactor).toBeUndefined()
    expect(viewerOf('p', [dpko], null, 1)).toMatchObject({
      level: 'READER',
      role: 'SECRETARIAT',
      lacksSecondFactor: true,
    })
    expect(viewerOf('p', [keeper], null, 1)).toMatchObject({ administrator: false, lacksSecondFactor: true })
    expect(viewerOf('p', [keeper, state], null, 1)).toMatchObject({
      administrator: false,
      level: 'MANAGER',
      lacksSecondFactor: true,
    })
    expect(viewerOf('p', [keeper, dpko], null, 2)).toMatchObject({ administrator: true, level: 'EDITOR' })
  })
})

describe('an API key', () => {
  test('reads, or writes where it may, and never manages or administers', () => {
    expect(keyViewer('p', state, ['read'], 2)).toMatchObject({ level: 'READER', administrator: false })
    expect(keyViewer('p', state, ['read', 'write'], 2)).toMatchObject({ level: 'EDITOR', organisation: 'BGD' })
    expect(keyViewer('p', { ...state, level: 'READER' }, ['write'], 2)).toMatchObject({ level: 'READER' })
  })

  test('made without a second factor writes nothing for the Secretariat', () => {
    expect(keyViewer('p', dpko, ['write'], 1)).toMatchObject({ level: 'READER', lacksSecondFactor: true })
    expect(keyViewer('p', dpko, ['write'], 2)).toMatchObject({ level: 'EDITOR' })
  })
})
