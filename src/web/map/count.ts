import { DOMAINS, type Domain } from '../../core/capability/taxonomy.ts'
import type { GapLineView } from '../../contract/gap.ts'
import type { MissionSummaryView } from '../../contract/mission.ts'

/** How many open lines a mission has, by kind: the domain of what is missing. */
export interface MissionGaps {
  readonly code: string
  readonly name: string
  readonly headquarters: string | null
  readonly open: number
  readonly kinds: readonly { readonly domain: Domain; readonly open: number }[]
}

/**
 * Counts open lines. Every mission that has lines is there, with zero if none is open, and last what is stated for all
 * missions together; a line counts once, whatever its unit, for units are never added to each other.
 */
export function countGaps(
  missions: readonly MissionSummaryView[],
  open: readonly Pick<GapLineView, 'mission' | 'capability'>[],
): MissionGaps[] {
  const lines = Map.groupBy(open, (line) => line.mission.code)
  const listed = missions.filter((mission) => mission.lines > 0 || lines.has(mission.code))
  const codes = new Set(listed.map(({ code }) => code))
  const others = [...lines].filter(([code]) => !codes.has(code))
  const unlisted = others.map(([code, own]) => ({ code, name: own[0]?.mission.name ?? code, headquarters: null }))
  return [...listed, ...unlisted].map(({ code, name, headquarters }) => {
    const own = lines.get(code) ?? []
    const kinds = DOMAINS.map((domain) => ({
      domain,
      open: own.filter((line) => line.capability.domain === domain).length,
    })).filter((kind) => kind.open > 0)
    return { code, name, headquarters, open: own.length, kinds }
  })
}
