import type { PledgeFacts } from '../../supply/facts.ts'
import type { Assumptions } from './assumptions.ts'

export interface Part {
  readonly quantity: number
  /** Persons to be moved and trained. */
  readonly persons: number
}

const parts = (total: number, count: number): number[] =>
  Array.from({ length: count }, (_, n) => Math.floor((total * (n + 1)) / count) - Math.floor((total * n) / count))

/**
 * Parts in which a pledge can be used. Airframes, units and teams go one by one, individuals in groups; a unit that is
 * counted in persons or beds stays whole. `persons`: of one unit or team; of airframes and beds, of all together.
 */
export function split(facts: PledgeFacts, quantity: number, persons: number, a: Assumptions): Part[] {
  if (quantity < 1) return []
  switch (facts.unit) {
    case 'airframe':
      return parts(persons, quantity).map((n) => ({ quantity: 1, persons: n }))
    case 'unit':
    case 'team':
      return Array.from({ length: quantity }, () => ({ quantity: 1, persons }))
    case 'person': {
      if (facts.kind !== 'INDIVIDUALS') return [{ quantity, persons: quantity }]
      const groups = Math.min(a.mostGroups, Math.ceil(quantity / a.groupOfPersons))
      return parts(quantity, groups).map((n) => ({ quantity: n, persons: n }))
    }
    default:
      return [{ quantity, persons }]
  }
}
