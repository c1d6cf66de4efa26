import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hears, sliceOf, type Audience } from './audience.ts'
import { ANYONE, OPERATOR, ROLES, type Viewer } from './viewer.ts'
import { discloses, VISIBILITIES } from './visibility.ts'

const viewer = (more: Partial<Viewer>): Viewer => ({ ...ANYONE, person: 'p', ...more })
const owner = viewer({ organisation: 'BGD', role: 'MEMBER_STATE' })
const other = viewer({ organisation: 'GHA', role: 'MEMBER_STATE' })
const secretariat = viewer({ organisation: 'UN-DPKO', role: 'SECRETARIAT' })
const group = viewer({ organisation: 'UN-SC-WGPKO', role: 'WORKING_GROUP' })
const administrator = viewer({ administrator: true })
const all = { owner, other, secretariat, group, administrator, anyone: ANYONE, operator: OPERATOR }

const who = (audience: Audience | null, action = 'pledge.renew'): string =>
  Object.entries(all)
    .filter(([, one]) => hears(one, { action, audience }))
    .map(([name]) => name)
    .join(' ')

const of = (visibility: string, ...organisations: string[]): Audience => ({ visibility, organisations })
const EVERYONE = Object.keys(all).join(' ')

test('who hears of what belongs to Bangladesh', () => {
  expect(who(null)).toBe(EVERYONE)
  expect(who(of('PUBLIC', 'BGD'))).toBe(EVERYONE)
  expect(who(of('WORKING_GROUP', 'BGD'))).toBe('owner secretariat group')
  expect(who(of('SECRETARIAT', 'BGD'))).toBe('owner secretariat')
  expect(who(of('PRIVATE', 'BGD'))).toBe('owner')
  expect(who(of('PRIVATE', 'BGD', 'GHA'))).toBe('owner other')
  expect(who(of('PRIVATE'))).toBe('')
  expect(who(of('SECRETARIAT'))).toBe('secretariat')
  expect(who(of('SOMETHING_NEW', 'BGD'))).toBe('owner')
})

test('that a pledge was read is told to the owners named, whatever its visibility', () => {
  for (const visibility of VISIBILITIES) expect(who(of(visibility, 'BGD'), 'pledge.read')).toBe('owner')
  expect(who(null, 'pledge.read')).toBe('')
})

test('whoever hears of a change may see the thing, and the other way round', () => {
  const viewers = fc.record({
    role: fc.constantFrom(...ROLES),
    organisation: fc.constantFrom(null, 'BGD', 'GHA', ''),
    administrator: fc.boolean(),
  })
  fc.assert(
    fc.property(viewers, fc.constantFrom('BGD', 'GHA'), fc.constantFrom(...VISIBILITIES), (who, owner, visibility) => {
      const audience = { visibility, organisations: [owner] }
      expect(hears(viewer(who), { action: 'pledge.renew', audience })).toBe(discloses(viewer(who), owner, visibility))
    }),
  )
})

test('an action belongs to the slice that it is named after', () => {
  expect(
    ['pledge.renew', 'pledge.read', 'headline.choose', 'import', 'situation.load', 'access.grant'].map(sliceOf),
  ).toEqual(['supply', 'reading', 'gap', 'exchange', 'exchange', 'access'])
  expect(['review.agree', 'action.report', 'programme.add', 'feed.end', 'document.issue'].map(sliceOf)).toEqual(
    Array(5).fill('review'),
  )
  expect(['', 'toString', 'new.thing'].map(sliceOf)).toEqual(['other', 'other', 'other'])
})
