import { SLACK } from '../decomposition/begin.ts'
import type { Session } from '../decomposition/session.ts'
import { assign } from '../core/grant.ts'
import type { Core } from '../core/problem.ts'
import { Improver } from '../search/improve.ts'
import { Plan } from '../search/plan.ts'
import type { Random } from '../search/random.ts'
import { shortList } from '../search/short-list.ts'

/** Tries for each line. */
const TRIES = 2
const HEAT = 0.001

/**
 * Makes a plan of columns that cannot all be used: what fits of them, and what ruin and recreate makes of that. The
 * session's plan is replaced if the new one is better.
 */
export function mend(session: Session, random: Random, core: Core, columns: readonly number[]): void {
  const { model, rest, pairOf, guide, dual, typical, watch } = session
  const plan = new Plan(model, rest, pairOf)
  const sources = assign(core, columns)
  // The dearest first: what is left out is then of little worth.
  const order = [...columns.keys()].sort((a, b) => core.gain[columns[b]!]! - core.gain[columns[a]!]! || a - b)
  for (const i of order) plan.placeWith(core.options[columns[i]!]!, sources[i]!, guide)
  const steps = TRIES * model.line.count
  const improver = new Improver(plan, shortList(dual, pairOf, SLACK * typical, 60), guide, random, typical)
  for (let i = 0; i < steps; i += 1) {
    if (i % 16 === 0 && watch.spend(16)) break
    improver.step(HEAT * typical * (1 - i / steps))
  }
  improver.restore()
  session.adopt(plan)
}
