import type { Taxonomy } from '../capability/taxonomy.ts'
import type { Day } from '../history/day.ts'
import { credit } from './credit.ts'
import type { Pledge } from './pledge.ts'

/**
 * Pledges that could serve a line on a day: of its capability or something below it, in its unit, promised to it or to no
 * mission, registered, fresh, available and not deployed. An offer without a quantity is one, too. Whether an offer
 * meets the standards is another question.
 */
export function candidatesOf(
  pledges: readonly Pledge[],
  asOf: Day,
  taxonomy: Taxonomy,
): (line: { readonly mission: string; readonly capability: string }) => readonly Pledge[] {
  const open = pledges.filter((pledge) => {
    if (pledge.state === 'DEPLOYED') return false
    const worth = credit(pledge, asOf, null, taxonomy.get(pledge.capability)?.unit)
    return worth.counts !== 'NONE' || worth.because === 'pledge.no_quantity'
  })
  const byCapability = new Map<string, Pledge[]>()
  for (const pledge of open) {
    const same = byCapability.get(pledge.capability)
    if (same) same.push(pledge)
    else byCapability.set(pledge.capability, [pledge])
  }
  return ({ mission, capability }) => {
    const unit = taxonomy.get(capability)?.unit
    return taxonomy
      .under(capability)
      .flatMap((code) => byCapability.get(code) ?? [])
      .filter((p) => p.unit === unit && (p.mission === null || p.mission === mission))
  }
}
