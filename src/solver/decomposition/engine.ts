import type { Highs } from 'highs'
import { highs } from '../highs/load.ts'
import type { Answer, Ear, Engine, Task } from '../port.ts'
import { Random } from '../search/random.ts'
import { again, TOGETHER } from './again.ts'
import { begin, improve, SLACK } from './begin.ts'
import { replan } from './replan.ts'
import { Session } from './session.ts'

/** Up to so many lines, a linear program over all follows: it takes long, and its bound is the better one. */
const WHOLE = 330
const WHOLE_ROUNDS = 10
const PASSES = 6

/** A pass that gains less than this share found little; so many such passes are the end. */
const LITTLE = 5e-5
const PATIENCE = 30

/**
 * Lagrangian dual for the bound and the prices; linear programs over the options that the prices leave, for all lines
 * or for groups of them in turn; and ruin and recreate. Any size; every bound is certified by one evaluation.
 */
export const decomposition: Engine = { name: 'decomposition', solve }

async function solve(task: Task, ear: Ear): Promise<Answer> {
  const session = new Session(task, ear)
  const { model, watch } = session
  begin(session)
  session.keep('decomposition')
  const random = new Random(task.limits.seed)
  const solver = await highs()
  if (!watch.over && !session.proven) {
    const lines = model.line.count
    if (lines <= TOGETHER) session.attempt(() => whole(session, solver))
    if (lines <= WHOLE) improve(session, random, 4 * lines, 0.002)
    for (let pass = 0, idle = 0; idle < PATIENCE && !watch.over && !session.proven; pass += 1) {
      if (pass === PASSES && lines > TOGETHER && lines <= WHOLE) session.attempt(() => whole(session, solver))
      const before = session.plan.value
      again(session, solver, random, pass)
      session.keep('decomposition')
      if (session.plan.value - before < LITTLE * before) idle += 1
    }
  }
  return session.answer('decomposition')
}

/** One linear program over all lines, whose bound holds for all plans: what it leaves out lies below it. */
function whole(session: Session, solver: Highs): void {
  const { margin, bound, typical } = session
  const slack = Math.max(SLACK * typical, bound * 0.004)
  const all = [...Array(session.model.line.count).keys()]
  // Above, passes have come further than a dive would.
  const dives = all.length <= TOGETHER ? 60 : 0
  const found = replan(solver, session, all, { slack, rounds: WHOLE_ROUNDS, dives, share: 0.12 })
  // An option left out leaves at most the bound less its margin; the bound was rounded down to a whole number.
  let out = -Infinity
  for (const m of margin) if (m < -slack) out = Math.max(out, bound + 1 + m)
  session.lower(Math.max(found, out))
}
