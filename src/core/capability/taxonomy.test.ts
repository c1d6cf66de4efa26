import { describe, expect, test } from 'vitest'
import { Taxonomy, type Capability } from './taxonomy.ts'

const node = (code: string, parent: string | null, more: Partial<Capability> = {}): Capability => ({
  code,
  parent,
  domain: 'POLICE',
  unit: 'person',
  additive: false,
  ...more,
})
const taxonomy = new Taxonomy([
  node('formed-police', 'police'),
  node('uniformed', null, { additive: true, domain: 'ALL' }),
  node('police', 'uniformed', { additive: true }),
  node('individual-police', 'police'),
  node('police-dog', 'police', { unit: 'unit' }),
  node('formed-police-unit', 'formed-police', { unit: 'unit' }),
])
const codes = (found: readonly Capability[]) => found.map((c) => c.code)

describe('parts', () => {
  test('are the children of an additive capability that are counted in its unit', () => {
    expect(codes(taxonomy.parts('police'))).toEqual(['formed-police', 'individual-police'])
    expect(codes(taxonomy.parts('uniformed'))).toEqual(['police'])
  })

  test('there are none where figures are not sums, nor of what is not known', () => {
    expect(taxonomy.parts('formed-police')).toEqual([])
    expect(taxonomy.parts('individual-police')).toEqual([])
    expect(taxonomy.parts('submarine')).toEqual([])
  })
})

test('under a capability is itself and everything below, in any unit', () => {
  const all = ['uniformed', 'police', 'formed-police', 'individual-police', 'police-dog', 'formed-police-unit']
  expect(taxonomy.under('uniformed').toSorted()).toEqual(all.toSorted())
  expect(taxonomy.under('formed-police')).toEqual(['formed-police', 'formed-police-unit'])
  expect(taxonomy.under('individual-police')).toEqual(['individual-police'])
})

test('get finds a capability by its code only', () => {
  expect(taxonomy.get('police')?.unit).toBe('person')
  expect(taxonomy.get('Police')).toBeUndefined()
})
