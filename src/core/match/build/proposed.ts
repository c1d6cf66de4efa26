import { standingOn } from '../../arrangement/standing.ts'
import { lineId } from '../../gap/line.ts'
import type { BuildInput, ProposedPair } from './input.ts'
import type { Need } from './needs.ts'
import type { Offered } from './offers.ts'

/**
 * The pairs of a problem that proposed arrangements are about: of each component that closes something, its pledge's
 * parts, or what its party has in a closing or lending mission, as many as it closes. Nothing of them is kept by force.
 */
export function proposedPairs(
  { arrangements, asOf }: BuildInput,
  needs: readonly Need[],
  offers: readonly Offered[],
  tax: number,
): ProposedPair[] {
  const known = new Set(needs.map((n) => n.requirement.id))
  const taken = new Set<string>()
  return arrangements.flatMap((facts) => {
    const standing = standingOn(facts, asOf)
    if (standing?.state !== 'PROPOSED') return []
    const { mission, capability, components } = standing.holds.terms
    const requirement = mission === null ? '' : lineId(mission, capability)
    if (!known.has(requirement)) return []
    return components.flatMap(({ closes, pledge, party }) => {
      let left = closes
      const own = offers.filter(({ subject: s }) =>
        pledge === null ? s.pledge === null && (s.organisation ?? s.from) === party : s.pledge === pledge,
      )
      return own.flatMap(({ offer }) => {
        if (left <= 0 || taken.has(offer.id)) return []
        left -= offer.quantity
        taken.add(offer.id)
        return { requirement, offer: offer.id, arrangement: facts.key, tax }
      })
    })
  })
}
