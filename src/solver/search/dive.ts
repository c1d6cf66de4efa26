import type { Board } from '../core/board.ts'
import type { Cuts } from '../core/cuts.ts'
import type { LpAnswer } from '../highs/lp.ts'
import type { Guide, Plan } from './plan.ts'

/** Columns at least this full are taken at once. */
const NEARLY = 0.95
/** Share of the other fractional columns that one round decides. */
const SHARE = 0.12

/** Above so many columns, finding violated rows on the way down takes longer than it helps. */
const SEPARATED = 20_000

export interface Diving {
  /** Most linear programs. */
  readonly rounds: number
  /** Share of fractional columns that one round decides where none is nearly whole. */
  readonly share?: number
  readonly stop: () => boolean
}

/**
 * Fills a plan from a linear program: takes what it uses almost wholly, fixes that, solves again, and so on; where
 * nothing is nearly whole, the fullest are taken. What does not fit the plan is closed. The board keeps the decisions
 * until `release`.
 */
export function dive(
  board: Board,
  cuts: Cuts,
  root: LpAnswer,
  plan: Plan,
  guide: Guide,
  { rounds, share = SHARE, stop }: Diving,
): { readonly release: () => void } {
  const { options } = cuts.core
  const decided = new Uint8Array(options.length)
  let answer: LpAnswer | null = root
  for (let round = 0; answer && round < rounds && !stop(); round += 1) {
    const { x } = answer
    const open: number[] = []
    for (let c = 0; c < x.length; c += 1) if (decided[c] === 0 && x[c]! > 1e-6) open.push(c)
    if (open.length === 0) break
    open.sort((a, b) => x[b]! - x[a]! || a - b)
    const whole = open.filter((c) => x[c]! >= NEARLY).length
    const few = Math.ceil(open.length * share)
    const take = open.slice(0, share > SHARE ? Math.max(whole, few) : whole > 0 ? whole : few)
    const used: number[] = []
    const closed: number[] = []
    for (const c of take) {
      decided[c] = 1
      if (plan.place(options[c]!, guide)) used.push(c)
      else closed.push(c)
    }
    board.lp.bound(used, 1, 1)
    board.lp.bound(closed, 0, 0)
    if (whole === open.length && closed.length === 0) break
    answer = board.solve()
    if (answer && round % 2 === 0 && options.length <= SEPARATED) {
      const more = cuts.violated(answer.x, 2e-2)
      if (more.length > 0) {
        board.lp.add(more)
        answer = board.solve()
      }
    }
  }
  return {
    release: () => {
      const touched = [...decided.keys()].filter((c) => decided[c] === 1)
      board.lp.bound(touched, 0, 1)
    },
  }
}
