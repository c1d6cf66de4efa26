import type { Taxonomy } from '../capability/taxonomy.ts'
import { EVERY_MISSION } from '../mission/mission.ts'
import { REGIONS, type Region } from '../mission/region.ts'
import { summarise, type Summary } from './filter.ts'
import type { GapLine } from './line.ts'
import type { ReadingName } from './reading.ts'

export const GROUPINGS = ['mission', 'capability', 'region'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** Lines that stand together under a heading, in the order that they had. */
export interface Group {
  /** Code of the mission or of the capability, or the region. */
  readonly key: string
  readonly lines: readonly GapLine[]
  /** Sums of its lines, for each unit of measure. */
  readonly summary: Summary
}

export interface GroupRules {
  readonly reading: ReadingName
  readonly taxonomy: Taxonomy
  readonly region: (mission: string) => Region
  /** Orders the keys of missions and capabilities as the reader's language does. */
  readonly compare: (a: string, b: string) => number
}

/**
 * A sorted list in groups: every line in exactly one, the order within each as it was. Missions and capabilities stand
 * in alphabetical order, what is stated for all missions last; regions in the order of M49.
 */
export function groupLines(lines: readonly GapLine[], by: Grouping, rules: GroupRules): Group[] {
  const { reading, taxonomy } = rules
  const keyOf = (line: GapLine): string =>
    by === 'region' && line.mission !== EVERY_MISSION
      ? rules.region(line.mission)
      : line[by === 'region' ? 'mission' : by]
  const rank = (key: string): number =>
    by !== 'capability' && key === EVERY_MISSION ? REGIONS.length : by === 'region' ? REGIONS.indexOf(key as Region) : 0
  const found = new Map<string, GapLine[]>()
  for (const line of lines) {
    const own = found.get(keyOf(line))
    if (own) own.push(line)
    else found.set(keyOf(line), [line])
  }
  return [...found]
    .toSorted(([a], [b]) => rank(a) - rank(b) || rules.compare(a, b))
    .map(([key, own]) => ({ key, lines: own, summary: summarise(own, reading, taxonomy) }))
}
