import fc from 'fast-check'
import { expect, test } from 'vitest'
import { disclose, RELATIONS, relationTo } from './disclose.ts'
import { ANYONE, type Viewer } from './viewer.ts'
import { discloses, VISIBILITIES } from './visibility.ts'

const viewer = (more: Partial<Viewer>): Viewer => ({ ...ANYONE, person: 'p', ...more })

test('how a viewer stands to what belongs to Bangladesh', () => {
  const to = (more: Partial<Viewer>) => relationTo(viewer(more), 'BGD')
  expect(to({ organisation: 'BGD', role: 'MEMBER_STATE' })).toBe('OWNER')
  expect(to({ organisation: 'GHA', role: 'MEMBER_STATE' })).toBe('OTHER')
  expect(to({ organisation: 'UN-DPKO', role: 'SECRETARIAT' })).toBe('SECRETARIAT')
  expect(to({ organisation: 'UN-SC-WGPKO', role: 'WORKING_GROUP' })).toBe('WORKING_GROUP')
  expect(to({ administrator: true })).toBe('OTHER')
  expect(to({ role: 'OPERATOR' })).toBe('OTHER')
})

test('a field is withheld from whoever stands farther than its rule says, and named', () => {
  const view = { key: 'k', note: 'n', caveats: ['c'] }
  const rule = { key: 'OTHER', note: 'SECRETARIAT', caveats: 'WORKING_GROUP' } as const
  expect(disclose(view, rule, 'OWNER')).toEqual({ ...view, withheld: [] })
  expect(disclose(view, rule, 'SECRETARIAT')).toEqual({ ...view, withheld: [] })
  expect(disclose(view, rule, 'WORKING_GROUP')).toEqual({ ...view, note: null, withheld: ['note'] })
  expect(disclose(view, rule, 'OTHER')).toEqual({ key: 'k', note: null, caveats: null, withheld: ['note', 'caveats'] })
})

test('whoever stands nearer sees no less', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.constantFrom(...RELATIONS)), (rule) => {
      const seen = RELATIONS.map((r) => disclose(rule, rule, r).withheld.length)
      expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    }),
  )
})

test('who is shown a thing of each visibility', () => {
  const table = (more: Partial<Viewer>) => VISIBILITIES.filter((v) => discloses(viewer(more), 'BGD', v)).join(' ')
  expect(table({ organisation: 'BGD', role: 'MEMBER_STATE' })).toBe('PRIVATE SECRETARIAT WORKING_GROUP PUBLIC')
  expect(table({ organisation: 'UN-DPKO', role: 'SECRETARIAT' })).toBe('SECRETARIAT WORKING_GROUP PUBLIC')
  expect(table({ organisation: 'UN-SC-WGPKO', role: 'WORKING_GROUP' })).toBe('WORKING_GROUP PUBLIC')
  for (const role of [
    'MISSION',
    'MEMBER_STATE',
    'REGIONAL_ORGANISATION',
    'TRAINING_CENTRE',
    'PUBLIC',
    'OPERATOR',
  ] as const)
    expect(table({ organisation: 'GHA', role, administrator: true })).toBe('PUBLIC')
})
