import { refuse } from '../../core/problem.ts'
import { findMission } from '../mission/find-mission.ts'
import { nearest } from '../nearest.ts'
import type { Reference } from '../reference.ts'

/**
 * Mission and capability that somebody names.
 * @throws Refusal mission.unknown, capability.unknown with the nearest
 */
export function lineOf(
  ref: Reference,
  input: { readonly mission: string; readonly capability: string },
): { mission: string; capability: string } {
  const mission = findMission(ref, input.mission).code
  return { mission, capability: capabilityOf(ref, input.capability) }
}

/** @throws Refusal capability.unknown with the nearest codes */
export function capabilityOf(ref: Reference, capability: string): string {
  return ref.capabilities.has(capability)
    ? capability
    : refuse('capability.unknown', { capability, nearest: nearest(capability, ref.capabilities.keys()) })
}
