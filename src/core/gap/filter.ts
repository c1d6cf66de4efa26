import type { Domain, Taxonomy } from '../capability/taxonomy.ts'
import { EVERY_MISSION } from '../mission/mission.ts'
import { UNITS, type Unit } from '../quantity.ts'
import type { Horizon } from '../requirement/requirement.ts'
import type { GapLine } from './line.ts'
import type { ReadingName } from './reading.ts'
import { SEVERITIES, type Severity } from './severity.ts'

/** What of the list is wanted. Empty fields do not restrict. */
export interface Filter {
  readonly mission?: string | undefined
  readonly capability?: string | undefined
  readonly domain?: Domain | undefined
  readonly horizon?: Horizon | undefined
  readonly severity?: Severity | undefined
  /** The reading whose severity is meant. */
  readonly reading?: ReadingName | undefined
  /** Only lines with a gap in this reading. */
  readonly open?: ReadingName | undefined
}

/** Whether a line is of the mission, capability and domain asked for; a capability stands for everything below it. */
export function inScope(
  { mission, capability, domain }: Pick<Filter, 'mission' | 'capability' | 'domain'>,
  taxonomy: Taxonomy,
): (line: Pick<GapLine, 'mission' | 'capability'>) => boolean {
  const under = capability ? new Set(taxonomy.under(capability)) : null
  return (l) =>
    (!mission || l.mission === mission) &&
    (!under || under.has(l.capability)) &&
    (!domain || taxonomy.get(l.capability)?.domain === domain)
}

/** The lines that fit a filter; a capability stands for everything below it, a domain for what the lines are of. */
export function filterLines(lines: readonly GapLine[], filter: Filter, taxonomy: Taxonomy): GapLine[] {
  const scope = inScope(filter, taxonomy)
  return lines.filter(
    (l) =>
      scope(l) &&
      (!filter.horizon || l.horizon === filter.horizon) &&
      (!filter.severity || l.severity[filter.reading ?? 'deployed'] === filter.severity) &&
      (!filter.open || l.readings[filter.open].kind === 'GAP'),
  )
}

export const GAP_SORTS = ['mission', 'capability', 'gap', 'severity', 'required', 'deployed'] as const
export type SortKey = (typeof GAP_SORTS)[number]

/**
 * Lines in a published, total order: equal keys fall back to mission and capability. Needs stated for every mission
 * come last, and before them the unknown.
 */
export function sortLines(
  lines: readonly GapLine[],
  key: SortKey,
  order: 'asc' | 'desc',
  reading: ReadingName,
  name: (code: string) => string,
  compare: (a: string, b: string) => number,
): GapLine[] {
  const sign = order === 'desc' ? -1 : 1
  const last = (l: GapLine): number => (l.mission === EVERY_MISSION ? 1 : 0)
  const byId = (a: GapLine, b: GapLine): number =>
    compare(a.mission, b.mission) || compare(name(a.capability), name(b.capability)) || (a.id < b.id ? -1 : 1)
  const size = (l: GapLine): number | null => {
    if (key === 'gap') return l.readings[reading].gap
    if (key === 'required') return l.requirement.quantity
    if (key === 'deployed') return l.deployed?.value ?? null
    return l.severity[reading] === 'UNKNOWN' ? null : SEVERITIES.length - SEVERITIES.indexOf(l.severity[reading])
  }
  return lines.toSorted((a, b) => {
    if (last(a) !== last(b)) return last(a) - last(b)
    if (key === 'mission') return sign * byId(a, b)
    if (key === 'capability') return sign * compare(name(a.capability), name(b.capability)) || byId(a, b)
    const [x, y] = [size(a), size(b)]
    if (x === null || y === null) return x === y ? byId(a, b) : x === null ? 1 : -1
    return sign * (x - y) || byId(a, b)
  })
}

/** A sum of gaps in one unit of measure, and over how many lines. */
export interface GapSum {
  readonly unit: Unit
  readonly gap: number
  readonly lines: number
}

/** Totals of a list in one reading: gaps are summed for each unit of measure, never across units. */
export interface Summary {
  readonly lines: number
  readonly open: number
  readonly over: number
  readonly unknown: number
  readonly gaps: readonly GapSum[]
  /** What was stated for all missions together: it holds the missions' own lines and is never added to them. */
  readonly everyMission: readonly GapSum[]
}

export function summarise(lines: readonly GapLine[], reading: ReadingName, taxonomy: Taxonomy): Summary {
  const count = { GAP: 0, MET: 0, OVER: 0, UNKNOWN: 0 }
  for (const line of lines) count[line.readings[reading].kind] += 1
  const [everyMission, missions] = [true, false].map((every) =>
    sums(
      lines.filter((l) => (l.mission === EVERY_MISSION) === every),
      reading,
      taxonomy,
    ),
  ) as [GapSum[], GapSum[]]
  return {
    lines: lines.length,
    open: count.GAP,
    over: count.OVER,
    unknown: count.UNKNOWN,
    gaps: missions,
    everyMission,
  }
}

function sums(lines: readonly GapLine[], reading: ReadingName, taxonomy: Taxonomy): GapSum[] {
  const found = new Map<Unit, { gap: number; lines: number }>()
  for (const line of lines) {
    const { gap } = line.readings[reading]
    if (!gap) continue
    const unit = taxonomy.get(line.capability)!.unit
    const sum = found.get(unit) ?? { gap: 0, lines: 0 }
    found.set(unit, { gap: sum.gap + gap, lines: sum.lines + 1 })
  }
  return UNITS.filter((unit) => found.has(unit)).map((unit) => ({ unit, ...found.get(unit)! }))
}
