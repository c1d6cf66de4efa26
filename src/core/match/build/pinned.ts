import { standingOn } from '../../arrangement/standing.ts'
import { closedBy } from '../../arrangement/terms.ts'
import { lineId } from '../../gap/line.ts'
import type { Findings } from './finding.ts'
import type { BuildInput, Pinned } from './input.ts'

/**
 * Arrangements that stand on the day. What is agreed keeps its pledges and closes its part of the gap, until the figure
 * of what is deployed can have counted it; what is proposed is named and holds nothing.
 */
export function pinnedOf({ arrangements, asOf, lines }: BuildInput, findings: Findings): Pinned[] {
  const byId = new Map(lines.map((line) => [line.id, line]))
  return arrangements.flatMap((facts) => {
    const standing = standingOn(facts, asOf)
    const agreed = standing?.state === 'AGREED' || standing?.state === 'IN_FORCE'
    if (!standing || !(agreed || standing.state === 'PROPOSED')) return []
    const { terms } = standing.holds
    // Held ready for any mission: it closes no line.
    if (terms.mission === null) return []
    const kept = new Set(standing.remains.kept)
    const components = terms.components.filter((c) => kept.has(c.id))
    const requirement = lineId(terms.mission, terms.capability)
    const counted = byId.get(requirement)?.deployed?.validOn
    const arrived = standing.state === 'IN_FORCE' && counted !== undefined && counted >= standing.since
    const status = agreed ? ('AGREED' as const) : ('PROPOSED' as const)
    findings.note(agreed ? 'pinned' : 'proposed', 'ARRANGEMENT', facts.key, { requirement })
    return {
      arrangement: facts.key,
      status,
      requirement,
      closes: arrived ? 0 : closedBy(components),
      pledges: [...new Set(components.flatMap((c) => c.pledge ?? []))].sort(),
      from: terms.from,
      until: terms.until,
    }
  })
}
