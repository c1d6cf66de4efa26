import type { Highs } from 'highs'
import { Board } from '../core/board.ts'
import { Cuts } from '../core/cuts.ts'
import { coreOf, type Core } from '../core/problem.ts'
import { tighten } from '../core/tighten.ts'
import type { Rest } from '../dual/rest.ts'
import { hasSources } from '../search/chances.ts'
import { dive } from '../search/dive.ts'
import { reachOf } from '../search/improve.ts'
import type { Plan } from '../search/plan.ts'
import type { Session } from './session.ts'

/** What a linear program costs, in units of work. */
export const LP_WORK = 100

/** What the plan leaves for lines whose packages have been taken out. */
function restOf(plan: Plan): Rest {
  return {
    offer: Uint8Array.from(plan.serving, (j) => (j === -1 ? 1 : 0)),
    filled: plan.filled.slice(),
    active: plan.active.slice(),
    source: plan.left.slice(),
    account: plan.money.left.slice(),
  }
}

/** Options of these lines that leave at least −slack at the prices, and whose offers are free. */
function optionsOf({ model, margin }: Session, plan: Plan, lines: readonly number[], slack: number): Int32Array {
  const { line, pair } = model
  const out: number[] = []
  for (const r of lines)
    for (let p = line.from[r]!; p < line.until[r]!; p += 1) {
      if (plan.serving[pair.offer[p]!] !== -1) continue
      for (let j = pair.options[p]!; j < pair.options[p + 1]!; j += 1)
        if (margin[j]! >= -slack && plan.hasRoom(j) && hasSources(plan, j)) out.push(j)
    }
  return Int32Array.from(out)
}

export interface Replanning {
  /** How little an option may leave at the prices: at least −slack. */
  readonly slack: number
  /** Most rounds of tightening, and of diving; and how much a dive decides at once. */
  readonly rounds: number
  readonly dives: number
  readonly share: number
}

/**
 * Plans some lines anew: their packages are taken out, a linear program over their better options, within what all
 * others leave, is tightened and dived into, and what still fits is added. Keeps the old packages where the new ones
 * are worth less. Answers the bound of the program: for all lines at once, a bound of plans that use these options.
 */
export function replan(highs: Highs, session: Session, lines: readonly number[], how: Replanning): number {
  const { slack, rounds, dives, share } = how
  const { plan, watch, guide, dual, prices } = session
  const before = plan.value
  plan.forget()
  for (const r of lines) for (const o of plan.onLine[r]!.slice()) plan.remove(o)
  const outside = plan.value
  const options = optionsOf(session, plan, lines, slack)
  if (options.length === 0) {
    plan.back(0)
    return outside
  }
  const core = coreOf(session.model, restOf(plan), options, session.pairOf)
  const cuts = new Cuts(core)
  const board = new Board(highs, core, [...core.rows, ...cuts.first(dual, prices)])
  board.lp.within(watch.seconds)
  const stop = (): boolean => watch.spend(LP_WORK)
  const root = tighten(board, cuts, null, { rounds, tolerance: 1e-2, known: 0, stop })
  plan.reach(reachOf(plan))
  if (root) dive(board, cuts, root, plan, guide, { rounds: dives, share, stop })
  board.dispose()
  fill(session, core)
  plan.reach(Infinity)
  if (plan.value < before) plan.back(0)
  plan.forget()
  return root ? outside + root.value : Infinity
}

/** Adds what still fits, by what it leaves at the prices. */
function fill({ plan, margin, guide }: Session, { options }: Core): void {
  const order = options.toSorted((a, b) => margin[b]! - margin[a]! || a - b)
  for (const j of order) plan.place(j, guide)
}
