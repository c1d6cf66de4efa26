import type { TermsFrame } from '../../core/arrangement/check-terms.ts'
import { EVERY_MISSION } from '../../core/mission/mission.ts'
import { nearest } from '../nearest.ts'
import type { Reference } from '../reference.ts'

/** What terms are checked against: the organisations, missions and capabilities of the register. */
export const termsFrame = (ref: Reference, proposer: string): TermsFrame => ({
  proposer,
  isOrganisation: (code) => ref.organisations.has(code),
  isMission: (code) => code !== EVERY_MISSION && ref.missions.has(code),
  nearest: (code) => nearest(code, [...ref.organisations.keys(), ...ref.missions.keys()]),
  unitOf: (code) => ref.capabilities.get(code)?.unit ?? null,
  nearestCapability: (code) => nearest(code, ref.capabilities.keys()),
})
