import { refuse } from '../../core/problem.ts'
import type { MissionRow } from '../../store/reference.ts'
import { nearest } from '../nearest.ts'
import type { Reference } from '../reference.ts'

/**
 * A mission by its acronym, in any case.
 * @throws Refusal mission.unknown with the nearest acronyms
 */
export function findMission(ref: Reference, code: string): MissionRow {
  const found = ref.missions.get(code) ?? ref.missions.get(code.toUpperCase())
  return found ?? refuse('mission.unknown', { mission: code, nearest: nearest(code, ref.missions.keys()) })
}
