import { DOMAINS, type Domain } from '../../core/capability/taxonomy.ts'
import { READINGS, type ReadingName } from '../../core/gap/reading.ts'

export const AREAS = ['world', 'africa', 'middle-east'] as const
export type Area = (typeof AREAS)[number]

/** What the address of the map holds beside the two days and the language. */
export interface MapSearch {
  area?: Area
  reading?: ReadingName
  domain?: Domain
  /** The mission that was chosen. */
  mission?: string
}

const oneOf = <T extends string>(allowed: readonly T[], value: unknown): T | undefined =>
  allowed.find((one) => one === value)

/** Words that are not ours are dropped; a mission that is not on the map chooses nothing. */
export function mapSearch(raw: Record<string, unknown>): MapSearch {
  const area = oneOf(AREAS, raw.area)
  const reading = oneOf(READINGS, raw.reading)
  const domain = oneOf(DOMAINS, raw.domain)
  const mission = typeof raw.mission === 'string' && raw.mission !== '' ? raw.mission : undefined
  return { ...(area && { area }), ...(reading && { reading }), ...(domain && { domain }), ...(mission && { mission }) }
}
