import { breach, type Breach } from './breach.ts'
import type { PackageRule } from './facts.ts'

/** Rule 3: begins at the first possible month or a later step, ends when either side ends, stays long enough. */
export const stays: PackageRule = ({ problem, pack, requirement, offer, mission, capability, at }) => {
  const found: Breach[] = []
  const { startStep, minimumStay } = problem.parameters
  const first = Math.max(requirement.from, offer.from + mission.leadMonths)
  const last = Math.min(requirement.until, offer.until)
  const { start, end } = pack
  if (start < first) found.push(breach('stay.early', { ...at, expected: first, found: start }))
  if (start > first && start % startStep !== 0)
    found.push(breach('stay.step', { ...at, expected: startStep, found: start }))
  if (end !== last) found.push(breach('stay.end', { ...at, expected: last, found: end }))
  const least = minimumStay[capability.unit]
  if (end - start < least) found.push(breach('stay.short', { ...at, expected: least, found: end - start }))
  return found
}
