import { breach } from './breach.ts'
import type { PackageRule } from './facts.ts'

/** Rule 1: the capability asked for, or the one that may stand for it. */
export const capabilityFits: PackageRule = ({ offer, capability, at }) =>
  offer.capability === capability.id || (capability.substitute !== null && offer.capability === capability.substitute)
    ? []
    : [breach('capability', { ...at, expected: capability.id, found: offer.capability })]

/** Rule 1: ready enough. */
export const readyEnough: PackageRule = ({ offer, requirement, at }) =>
  offer.readiness >= requirement.minimumReadiness
    ? []
    : [breach('readiness', { ...at, expected: requirement.minimumReadiness, found: offer.readiness })]

/** Rule 1: no caveat of the contributor against the mission. */
export const noCaveat: PackageRule = ({ offer, mission, at }) =>
  offer.excludedMissions.includes(mission.id) ? [breach('caveat', { ...at, mission: mission.id })] : []

/** Rule 1: the host consents to the contributor. */
export const hostConsents: PackageRule = ({ offer, mission, at }) =>
  mission.refusedStates.includes(offer.state)
    ? [breach('consent', { ...at, state: offer.state, mission: mission.id })]
    : []
