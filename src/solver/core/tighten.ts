import type { LpAnswer } from '../highs/lp.ts'
import type { LpRow } from '../highs/rows.ts'
import type { Board } from './board.ts'
import type { Cuts } from './cuts.ts'

export interface Tightening {
  readonly rounds: number
  /** How much of a set a point must exceed before a row is worth its place. */
  readonly tolerance: number
  /** Value of a known plan: a bound below it needs no tightening. */
  readonly known: number
  readonly stop?: () => boolean
}

/** A round that lowers the bound by less than this share is slow; so many slow rounds end the tightening. */
const SLOW = 2e-6
const PATIENCE = 4

/** Solves and adds violated rows (to \`rows\` too) until there are none, or they help no more; null without solution. */
export function tighten(
  board: Board,
  cuts: Cuts,
  rows: LpRow[] | null,
  { rounds, tolerance, known, stop }: Tightening,
): LpAnswer | null {
  let answer = board.solve()
  let fine = 1e-2
  let slow = 0
  for (let round = 0; answer && round < rounds; round += 1) {
    if (answer.value < known + 1 || stop?.()) return answer
    let more = cuts.violated(answer.x, fine)
    while (more.length === 0 && fine > tolerance) {
      fine = Math.max(tolerance, fine / 10)
      more = cuts.violated(answer.x, fine)
    }
    if (more.length === 0) return answer
    board.lp.add(more)
    rows?.push(...more)
    const before = answer.value
    answer = board.solve()
    if (!answer || before - answer.value > SLOW * before) slow = 0
    else if ((slow += 1) >= PATIENCE && !whole(answer.x)) return answer
  }
  return answer
}

export function whole(x: Float64Array): boolean {
  for (const v of x) if (v > 1e-6 && v < 1 - 1e-6) return false
  return true
}
