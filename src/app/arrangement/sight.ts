import type { Viewer } from '../../core/access/viewer.ts'
import type { Language } from '../../core/language.ts'
import { nameIn, type Reference } from '../reference.ts'

/** Who looks, in which language, and what names things. */
export interface Sight {
  readonly viewer: Viewer
  readonly ref: Reference
  readonly language: Language
}

export interface Named {
  readonly code: string
  readonly name: string
}

/** An organisation or a mission with its name. */
export const named = ({ ref, language }: Sight, code: string): { code: string; name: string } => ({
  code,
  name: nameIn((ref.organisations.get(code) ?? ref.missions.get(code))?.names, language, code),
})

export const missionNamed = ({ ref, language }: Sight, code: string | null): { code: string; name: string } | null =>
  code === null ? null : { code, name: nameIn(ref.missions.get(code)?.names, language, code) }

export function capabilityNamed({ ref, language }: Sight, code: string) {
  const { names, domain, unit } = ref.capabilities.get(code)!
  return { code, name: nameIn(names, language, code), domain, unit }
}
