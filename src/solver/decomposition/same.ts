import type { MatchProblem } from '../../core/match/problem.ts'
import type { Same } from './warm.ts'

/** Which rows of a changed problem are rows of an earlier one, by their ids. */
export function sameRows(before: MatchProblem, after: MatchProblem): Same {
  const lots = before.equipmentLots.length
  const places = (rows: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
    new Map(rows.map(({ id }, i) => [id, i]))
  const [oldLots, oldCourses] = [places(before.equipmentLots), places(before.courses)]
  const was = (rows: readonly { readonly id: string }[], old: ReadonlyMap<string, number>, offset = 0): number[] =>
    rows.map(({ id }) => (old.has(id) ? old.get(id)! + offset : -1))
  return {
    offer: Int32Array.from(was(after.offers, places(before.offers))),
    source: Int32Array.from([...was(after.equipmentLots, oldLots), ...was(after.courses, oldCourses, lots)]),
    account: Int32Array.from(was(after.funds, places(before.funds))),
  }
}
