import type { Taxonomy } from '../capability/taxonomy.ts'
import { addDays, earliest, type Day } from '../history/day.ts'
import type { Ancestor } from '../mission/mandate.ts'
import type { Measure } from './observation.ts'

/** A series whose newest statement, not later than `upTo`, a line needs. */
export interface Wanted {
  readonly mission: string
  readonly capability: string
  readonly measure: Measure
  readonly upTo: Day
}

/** Capabilities whose figures count the same forces in another unit: shown where nothing is known in the line's own. */
export const SAME_FORCES: Readonly<Record<string, string>> = { 'formed-police-unit': 'formed-police' }

/** The series that the figures of one line can rest on: its own and its parts', in the mission and its ancestors. */
export function wantedFor(taxonomy: Taxonomy, chain: readonly Ancestor[], capability: string, asOf: Day): Wanted[] {
  const codes = new Set<string>([capability])
  for (const code of codes) for (const part of taxonomy.parts(code)) codes.add(part.code)
  const same = SAME_FORCES[capability]
  if (same) codes.add(same)
  return chain.flatMap(({ mission, until }) => {
    const upTo = until === null ? asOf : earliest(asOf, addDays(until, -1))
    return [...codes].flatMap((code) => [
      { mission, capability: code, measure: 'DEPLOYED' as const, upTo },
      ...(code !== capability ? [] : [{ mission, capability: code, measure: 'SHORTFALL' as const, upTo }]),
    ])
  })
}
