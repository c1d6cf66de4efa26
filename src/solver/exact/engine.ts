import { coreOf } from '../core/problem.ts'
import { prove } from '../core/prove.ts'
import { begin, improve } from '../decomposition/begin.ts'
import { LP_WORK } from '../decomposition/replan.ts'
import { Session } from '../decomposition/session.ts'
import { highs } from '../highs/load.ts'
import type { Answer, Ear, Engine, Task } from '../port.ts'
import { dive } from '../search/dive.ts'
import { Random } from '../search/random.ts'
import { mend } from './mend.ts'

/** Most nodes of one search over whole columns. */
const MOST_NODES = 100_000

/**
 * Best plan with proof: the options that the dual's prices leave, as a linear program over packages alone, tightened
 * by inequalities of lots, courses, quotas and money as they are violated; a dive for a good plan; then a tree over the
 * columns that a better plan can still use. For problems of today's size; on larger ones it ends with a bound.
 */
export const exact: Engine = exactBy(highs)

/** The engine by a HiGHS of the caller's. Where it fails, the answer is what was known before, and names the trouble. */
export function exactBy(load: typeof highs): Engine {
  return { name: 'exact', solve: (task, ear) => solve(task, ear, load) }
}

async function solve(task: Task, ear: Ear, load: typeof highs): Promise<Answer> {
  const session = new Session(task, ear)
  const { watch, model } = session
  begin(session)
  session.keep('exact')
  const random = new Random(task.limits.seed)
  if (!watch.over && !session.proven) {
    improve(session, random, 2 * model.line.count, 0.002)
    const solver = await load()
    session.attempt(() => close(session, solver, random))
  }
  return session.answer('exact')
}

/** Options that a plan better than the one known can use: the others leave too little at the prices. */
function candidates({ margin, bound, plan }: Session): Int32Array {
  const out: number[] = []
  for (let j = 0; j < margin.length; j += 1) if (bound + 1 + margin[j]! > plan.value) out.push(j)
  return Int32Array.from(out)
}

/** Proves the plan best, or finds the best. */
function close(session: Session, solver: Awaited<ReturnType<typeof highs>>, random: Random): void {
  const { plan, watch, model, rest, guide, dual, prices } = session
  const core = coreOf(model, rest, candidates(session), session.pairOf)
  const before = plan.value
  const proof = prove(solver, core, {
    first: (cuts) => cuts.first(dual, prices),
    known: before,
    stop: () => watch.spend(LP_WORK),
    stopped: () => watch.called,
    effort: () => ({ seconds: watch.seconds, nodes: watch.left(MOST_NODES) }),
    lower: (bound) => session.lower(bound),
    around: (board, cuts, root) => {
      const old = plan.value
      plan.forget()
      for (let o = 0; o < plan.serving.length; o += 1) if (plan.serving[o]! >= 0) plan.remove(o)
      const dived = dive(board, cuts, root, plan, guide, { rounds: 60, stop: () => watch.spend(LP_WORK) })
      dived.release()
      if (plan.value < old) plan.back(0)
      plan.forget()
      improve(session, random, 8 * model.line.count, 0.002)
      session.keep('exact')
      return plan.value
    },
    mend: (part, columns) => {
      mend(session, random, part, columns)
      session.keep('exact')
      return session.plan.value
    },
  })
  if (proof.columns && proof.value > session.plan.value) session.put(core, proof.columns)
  session.lower(proof.bound)
}
