import type { Day } from '../history/day.ts'
import type { Ancestor } from './mandate.ts'

/** Days after which a monthly register no longer says that a mission is there: it missed two. Our assumption. */
export const CURRENT_DAYS = 62

/** Each mission's months of a series up to its succession: a predecessor speaks only until its successor takes over. */
export function ownMonths<P extends { readonly mission: string; readonly on: string }>(
  series: readonly P[],
  chain: readonly Ancestor[],
): P[] {
  const until = new Map(chain.map((a) => [a.mission, a.until]))
  return series.filter((p) => {
    const end = until.get(p.mission)
    return end === null || end === undefined || p.on < end
  })
}

/** A strength with the mission that reported it, where it was carried over. */
export interface CurrentStrength {
  readonly on: Day
  readonly total: number
  readonly from: string | null
}

/** The newest strength of the mission, else that of the nearest mission that it succeeded, named. */
export function currentStrength(
  newest: ReadonlyMap<string, { readonly on: Day; readonly total: number }>,
  chain: readonly Ancestor[],
): CurrentStrength | null {
  for (const [i, { mission }] of chain.entries()) {
    const found = newest.get(mission)
    if (found) return { ...found, from: i === 0 ? null : mission }
  }
  return null
}
