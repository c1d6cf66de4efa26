import { Improver } from '../search/improve.ts'
import type { Random } from '../search/random.ts'
import { shortList } from '../search/short-list.ts'
import type { Session } from './session.ts'

/** How far below the best an option may lie, in typical packages. */
export const SLACK = 0.1

/** Options of a problem that is too large to look at whole in each round. */
const LARGE = 1_500_000
/** Lines for which more rounds are worth their time: no linear program over all lowers the bound later. */
const MANY = 400
const LARGE_ROUNDS = 240
const LARGE_EVERY = 20
/** Share of the time by the clock after which the first filling ends. */
const FILLING = 0.7

/** Tries of the first filling between two looks at the clock. */
const LOOK = 1024

/** Prices, the margins they leave, and a first plan. */
export function begin(session: Session): void {
  const { task, model } = session
  if (task.start) session.take(task.start)
  const cost = 5 + model.line.count / 50
  const descent = { step: 0.2, lastStep: 0.002, inertia: 0.7, spread: 1 }
  if (model.option.count > LARGE) session.descendNarrow({ ...descent, rounds: LARGE_ROUNDS }, cost, LARGE_EVERY)
  else session.descend({ ...descent, rounds: model.line.count > MANY ? 400 : 200 }, cost)
  session.judge()
  topUp(session, SLACK)
  session.tell()
}

/** Adds what fits to the plan: by what it leaves at the prices, and by how often lines chose it while these settled. */
export function topUp(session: Session, slack: number): void {
  const { chosen, typical } = session
  const { options, left } = shortList(session.dual, session.pairOf, slack * typical, 100)
  const often = options.reduce((most, j) => Math.max(most, chosen[j]!), 1)
  const merit = left.map((w, e) => w + (typical * chosen[options[e]!]!) / often)
  const order = [...options.keys()].sort((a, b) => merit[b]! - merit[a]! || a - b)
  for (const [i, e] of order.entries()) {
    if (i % LOOK === LOOK - 1 && (session.watch.spend(1) || session.watch.past(FILLING))) break
    session.plan.place(options[e]!, session.guide)
  }
  session.plan.forget()
}

/** Ruin and recreate from the plan as it is; ends with the best. */
export function improve(session: Session, random: Random, steps: number, heat: number): void {
  const { plan, watch, typical } = session
  const short = shortList(session.dual, session.pairOf, (session.model.line.count > 400 ? 0.03 : SLACK) * typical, 60)
  if (short.options.length === 0) return
  const improver = new Improver(plan, short, session.guide, random, typical)
  for (let i = 0; i < steps && !session.proven; i += 1) {
    if (i % 16 === 0 && watch.spend(16)) break
    improver.step(heat * typical * (1 - i / steps))
  }
  improver.restore()
  session.tell()
}
