import { highs } from '../highs/load.ts'
import type { Answer, Ear, Engine, Task } from '../port.ts'
import { Improver } from '../search/improve.ts'
import { Random } from '../search/random.ts'
import { shortList } from '../search/short-list.ts'
import { chunksOf } from './chunks.ts'
import { replan } from './chunk.ts'
import { Session } from './session.ts'

/** Lines that one linear program may plan together. */
const TOGETHER = 330
const WHOLE_ROUNDS = 25
const CHUNK_ROUNDS = 6
/** How far below the best an option may lie, in typical packages. */
const SLACK = 0.1

/**
 * Lagrangian dual for the bound and the prices; linear programs over the options that the prices leave, for all lines
 * or for groups of them in turn; and ruin and recreate. Any size; every bound is certified by one evaluation.
 */
export const decomposition: Engine = { name: 'decomposition', solve }

async function solve(task: Task, ear: Ear): Promise<Answer> {
  const session = new Session(task, ear)
  const { model, watch, plan } = session
  begin(session)
  const random = new Random(task.limits.seed)
  const solver = await highs()
  if (!watch.over && !session.proven) {
    if (model.line.count <= TOGETHER) whole(session, solver)
    improve(session, random, 20 * model.line.count, 0.002)
    for (let pass = 0; pass < 3 && !watch.over && !session.proven; pass += 1) {
      const most = model.line.count <= TOGETHER ? Math.ceil(model.line.count / 3) : TOGETHER >> Math.min(pass, 1)
      for (const lines of chunksOf(model, most, random)) {
        if (watch.over) break
        replan(solver, session, lines, SLACK * session.typical, CHUNK_ROUNDS)
        session.tell()
      }
      improve(session, random, 20 * model.line.count, 0.002)
    }
  }
  return {
    placed: session.placed(),
    value: session.kept + plan.value,
    bound: session.kept + session.bound,
    ending: session.ending(),
    engine: 'decomposition',
    work: watch.work,
  }
}

/** Prices, the margins they leave, and a first plan. */
export function begin(session: Session): void {
  const { task, plan, model } = session
  if (task.start) session.take(task.start)
  const rounds = model.line.count > 5000 ? 150 : 200
  session.descend({ rounds, step: 0.2, lastStep: 0.002, inertia: 0.7, spread: 1 }, 5 + model.line.count / 50)
  session.judge()
  const list = shortList(session.dual, session.pairOf, SLACK * session.typical, 100)
  const order = [...list.options.keys()].sort((a, b) => list.left[b]! - list.left[a]!)
  for (const e of order) plan.place(list.options[e]!, session.guide)
  plan.journal.forget()
  session.tell()
}

/** One linear program over all lines, whose bound holds for all plans: what it leaves out lies below it. */
function whole(session: Session, solver: Awaited<ReturnType<typeof highs>>): void {
  const { model, margin, bound, typical } = session
  const lines = [...Array(model.line.count).keys()]
  const slack = Math.max(SLACK * typical, bound * 0.004)
  const found = replan(solver, session, lines, slack, WHOLE_ROUNDS)
  // An option left out leaves at most the bound less its margin.
  let out = -Infinity
  for (const m of margin) if (m < -slack) out = Math.max(out, bound + m)
  session.lower(Math.max(found, out))
}

/** Ruin and recreate from the plan as it is; ends with the best. */
export function improve(session: Session, random: Random, steps: number, heat: number): void {
  const { plan, watch, typical } = session
  const list = shortList(session.dual, session.pairOf, SLACK * typical, 60)
  if (list.options.length === 0) return
  const improver = new Improver(plan, list, session.guide, random, typical)
  for (let i = 0; i < steps && !session.proven; i += 1) {
    if (i % 16 === 0 && watch.spend(16)) break
    improver.step(heat * typical * (1 - i / steps))
  }
  improver.restore()
  session.tell()
}
