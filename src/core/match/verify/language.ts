import { breach } from './breach.ts'
import type { PackageRule } from './facts.ts'

/** Rule 2: where language is critical, the offer speaks the mission's. */
export const speaks: PackageRule = ({ offer, mission, capability, at }) =>
  capability.languageCritical && !offer.languages.includes(mission.language)
    ? [breach('language', { ...at, expected: mission.language, found: offer.languages.join(', ') })]
    : []
