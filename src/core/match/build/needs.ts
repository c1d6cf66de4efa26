import type { GapLine } from '../../gap/line.ts'
import { EVERY_MISSION } from '../../mission/mission.ts'
import { RANK_FOR_SELECTION } from '../../supply/readiness.ts'
import type { Unit } from '../../quantity.ts'
import { MATCH_LIMITS } from '../limits.ts'
import type { MatchRequirement, MatchUnit } from '../problem.ts'
import type { Assumptions } from './assumptions.ts'
import type { Findings } from './finding.ts'
import type { BuildInput, Pinned } from './input.ts'
import { endOfNeed, monthOf } from './months.ts'

/** A gap that is to be closed, with the line it comes from. */
export interface Need {
  readonly line: GapLine
  readonly requirement: MatchRequirement
}

/** Persons and beds count in all; units, teams and airframes are whole things that are there or not in a month. */
export const matchUnit = (unit: Unit): MatchUnit => (unit === 'person' || unit === 'bed' ? 'PERSON' : 'UNIT')

/**
 * The open gaps of the list as requirements: quantity = required − deployed, less what agreed arrangements will close.
 * A gap of which required or deployed is not known has no quantity, and is named as a missing fact.
 */
export function needsOf(
  { lines, asOf }: BuildInput,
  pinned: readonly Pinned[],
  a: Assumptions,
  findings: Findings,
): Need[] {
  const needs: Need[] = []
  for (const line of lines) {
    const about = ['REQUIREMENT', line.id] as const
    const { gap, kind } = line.readings.deployed
    if (kind === 'UNKNOWN') {
      if (line.mission === EVERY_MISSION) findings.left('every_mission', ...about)
      else
        findings.missing('gap', ...about, {
          required: line.requirement.quantity ?? '?',
          deployed: line.deployed?.value ?? '?',
        })
      continue
    }
    if (kind !== 'GAP') continue
    if (line.mission === EVERY_MISSION) {
      findings.left('every_mission', ...about)
      continue
    }
    const closing = pinned.filter((p) => p.status === 'AGREED' && p.requirement === line.id)
    const open = gap - closing.reduce((n, p) => n + p.closes, 0)
    if (open <= 0) continue
    const until = endOf(line, asOf, a)
    if (until <= 0) {
      findings.left('mission_over', ...about, { expiry: line.mandate.expiry ?? '?' })
      continue
    }
    needs.push({
      line,
      requirement: {
        id: line.id,
        mission: line.mission,
        capability: line.capability,
        quantity: Math.min(open, MATCH_LIMITS.quantity),
        from: Math.max(0, monthOf(asOf, line.requirement.from)),
        until,
        weight: a.weight[line.severity.deployed],
        minimumReadiness: RANK_FOR_SELECTION,
      },
    })
  }
  return needs
}

/** A need ends with the requirement; with the mandate only where the mission closes, as mandates are renewed. */
function endOf({ requirement, mandate }: GapLine, asOf: BuildInput['asOf'], a: Assumptions): number {
  const ends = [requirement.until, mandate.status === 'CLOSING' || mandate.status === 'EXPIRED' ? mandate.expiry : null]
  return ends.reduce((n, day) => (day === null ? n : Math.min(n, endOfNeed(asOf, day))), a.horizonMonths)
}
