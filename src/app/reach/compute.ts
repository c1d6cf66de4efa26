import type { Assumptions } from '../../core/reach/assumptions.ts'
import {
  asPersons,
  asSites,
  coverageOf,
  gained,
  reachOf,
  type Coverage,
  type SiteReach,
} from '../../core/reach/coverage.ts'
import type { AirType, Distance, Fleet, ReachFacts } from '../../core/reach/facts.ts'
import {
  furtherBases,
  inTurn,
  opening,
  possibleBases,
  type Aim,
  type Further,
  type FurtherBase,
} from '../../core/reach/further.ts'
import { hoursAvailable, hoursNeeded, hoursOf, type Hours } from '../../core/reach/hours.ts'
import { CASES, type Case, type Range } from '../../core/reach/range.ts'
import { merged, settingOf, type Setting } from '../../core/reach/setting.ts'
import { solveCover } from '../../solver/cover/solve.ts'

/** How far the curve of further airframes goes at least, and at most. */
const [CURVE_LEAST, CURVE_MOST] = [8, 24]

/** One situation of aircraft, settled for every site. */
export interface Situation {
  readonly airframes: number
  readonly fleets: readonly Fleet[]
  readonly settings: Readonly<Record<Case, Setting>>
  readonly reached: readonly SiteReach[]
  readonly sites: Coverage
  readonly persons: Coverage
  readonly hours: Hours
}

/** Best bases for a number of further airframes. */
export interface NextStep {
  readonly airframes: number
  readonly chosen: readonly FurtherBase[]
  readonly persons: number
  readonly gain: number
  readonly bound: number
  readonly proven: boolean
}

export interface Computed {
  readonly today: Situation
  readonly met: Situation | null
  readonly difference: { readonly sites: Coverage; readonly persons: Coverage; readonly hours: Range } | null
  /** Where the missing airframes are taken to stand. */
  readonly added: readonly Fleet[]
  /** For certain, and at best. */
  readonly next: Readonly<Record<Case, readonly NextStep[]>>
}

/**
 * Today, the requirement met, the difference, and what each further airframe adds.
 * @param missing airframes that are missing; null where nobody said
 * @param utility the type that stands for them
 */
export function compute(
  facts: ReachFacts,
  assumptions: Assumptions,
  distance: Distance,
  missing: number | null,
  utility: AirType,
): Computed {
  const needed = hoursNeeded(facts, possibleBases(facts, facts.fleets), utility, assumptions, distance)
  const situation = (fleets: readonly Fleet[]): Situation => {
    const [worst, best] = CASES.map((of) => settingOf(facts, fleets, assumptions, distance, of)) as [Setting, Setting]
    const reached = reachOf(facts, { worst, best })
    return {
      airframes: fleets.reduce((sum, f) => sum + f.count, 0),
      fleets,
      settings: { worst, best },
      reached,
      sites: coverageOf(reached, asSites),
      persons: coverageOf(reached, asPersons),
      hours: hoursOf(needed, fleets.length === 0 ? null : hoursAvailable(facts.types, fleets)),
    }
  }
  const today = situation(facts.fleets)
  const limit = assumptions.cover_minutes.low
  const most = Math.min(CURVE_MOST, Math.max(CURVE_LEAST, missing ?? 0))
  const steps = (of: Case): NextStep[] =>
    curve(furtherBases(facts, facts.fleets, utility, assumptions, distance, { of, limit }), most)
  const next = { worst: steps('worst'), best: steps('best') }
  if (missing === null) return { today, met: null, difference: null, added: [], next }
  const added = stationed(facts, assumptions, distance, missing, utility)
  const met = situation([...facts.fleets, ...added])
  const difference = {
    sites: gained(today.reached, met.reached, asSites),
    persons: gained(today.reached, met.reached, asPersons),
    hours: hoursAvailable(facts.types, added),
  }
  return { today, met, difference, added, next }
}

/**
 * Bases for the missing airframes. Nobody has said where they would stand: they open what covers most for certain, then
 * what can cover most, then what is reached at all; the rest goes in turn to the bases that were opened.
 */
function stationed(
  facts: ReachFacts,
  assumptions: Assumptions,
  distance: Distance,
  missing: number,
  utility: AirType,
): readonly Fleet[] {
  const limit = assumptions.cover_minutes.low
  const aims: Aim[] = [limit, Infinity].flatMap((minutes) => CASES.map((of) => ({ of, limit: minutes })))
  const added: Fleet[] = []
  let left = missing
  for (const aim of aims) {
    const fleets = [...facts.fleets, ...added]
    const opened = opening(best(furtherBases(facts, fleets, utility, assumptions, distance, aim), left).chosen)
    added.push(...opened)
    left -= opened.reduce((sum, f) => sum + f.count, 0)
  }
  const bases = added.length > 0 ? [...new Set(added.map((f) => f.base))] : possibleBases(facts, facts.fleets)
  return merged([...added, ...inTurn(bases, utility.code, left)])
}

function best({ bases, weights }: Further, budget: number, start: readonly number[] = []) {
  const { chosen, value, bound, proven } = solveCover({ weights, candidates: bases, budget }, { start })
  return { indices: chosen, chosen: chosen.map((i) => bases[i]!), value, bound, proven }
}

/** What one airframe more adds, one after the other; it ends where nothing more can be covered. */
function curve(further: Further, most: number): NextStep[] {
  const steps: NextStep[] = []
  const all = best(further, Number.MAX_SAFE_INTEGER).value
  let [before, start] = [0, [] as readonly number[]]
  for (let airframes = 1; airframes <= most && before < all; airframes++) {
    const { indices, chosen, value, bound, proven } = best(further, airframes, start)
    steps.push({ airframes, chosen, persons: value, gain: value - before, bound, proven })
    before = value
    start = indices
  }
  return steps
}
