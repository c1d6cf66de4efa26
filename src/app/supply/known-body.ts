import { refuse } from '../../core/problem.ts'
import { nearest } from '../nearest.ts'
import type { Reference } from '../reference.ts'

/**
 * An organisation or mission that a filter names.
 * @throws Refusal access.organisation_unknown
 */
export function knownBody(ref: Reference, code: string): void {
  if (ref.organisations.has(code) || ref.missions.has(code)) return
  const all = [...ref.organisations.keys(), ...ref.missions.keys()]
  refuse('access.organisation_unknown', { organisation: code.slice(0, 60), nearest: nearest(code, all) })
}
