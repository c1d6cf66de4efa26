import { breach } from './breach.ts'
import type { PackageRule } from './facts.ts'

/** Rule 2: where the environment is critical, a hot and high mission takes only what can work there. */
export const bearsEnvironment: PackageRule = ({ offer, mission, capability, at }) =>
  capability.environmentCritical && mission.hotAndHigh && !offer.hotAndHigh
    ? [breach('environment', { ...at, mission: mission.id })]
    : []
