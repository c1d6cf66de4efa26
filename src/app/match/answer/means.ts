import { expand } from '../../../core/match/expand.ts'
import { Facts } from '../../../core/match/explain/facts.ts'
import type { Means, Pair, Solved, Wish } from '../../../core/match/explain/ask.ts'
import type { MatchPackage } from '../../../core/match/match-plan.ts'
import type { Model } from '../../../core/match/model.ts'
import { packagesOf, placedOf } from '../../../core/match/plan.ts'
import type { MatchProblem } from '../../../core/match/problem.ts'
import { verify } from '../../../core/match/verify/verify.ts'
import { refuse } from '../../../core/problem.ts'
import { ENGINES, pickEngine, type EngineName } from '../../../solver/engines.ts'
import { plainBound } from '../../../solver/plain-bound.ts'
import type { Answer, Ear } from '../../../solver/port.ts'
import { Remembered } from './remembered.ts'

/** How an answer's questions are solved: by which engine, and how long each and all together may take. */
export interface Manner {
  /** null: whichever fits size and time. */
  readonly engine: EngineName | null
  readonly seed: number
  /** Seconds for each question; null for as many as the engine thinks right. */
  readonly each: number | null
  /** Seconds for the whole answer; null for no end. */
  readonly all: number | null
  /** Where the wish has a {@link Remembered}: one step from there, in milliseconds, with a wider bound. */
  readonly quick: boolean
  readonly digest: (packages: readonly MatchPackage[]) => string
}

/** Whole numbers beyond this would not fit a value of the model. */
const MOST_BONUS = 1_000_000_000

export interface AnswerMeans extends Means {
  /** Plans of engines that broke a rule: defects, to be reported; nothing was said of them. */
  readonly discarded: () => number
}

/** Means that solve in this thread; every plan is verified before anything is said of it. */
export function meansOf(manner: Manner, ear: Ear): AnswerMeans {
  const until = manner.all === null ? Infinity : ear.now() + manner.all * 1000
  const left = (): number | null => {
    const rest = until === Infinity ? null : Math.max(0, until - ear.now()) / 1000
    if (rest === null || manner.each === null) return rest ?? manner.each
    return Math.min(rest, manner.each)
  }
  const ask = async (problem: MatchProblem, model: Model, wish: Wish): Promise<Solved> => {
    const fixed = placedOf(problem, model, wish.fixed ?? [])
    const start = wish.start ? placedOf(problem, model, wish.start) : null
    if (manner.quick && wish.prices instanceof Remembered && start)
      return solvedOf(problem, wish.prices.resolve(problem, model, fixed, start, manner.seed))
    const limits = { seconds: left(), work: null, seed: manner.seed }
    const engine = manner.engine ?? pickEngine(model, limits)
    const load = ENGINES[engine] ?? refuse('match.engine_failed', { engine, detail: 'not there' })
    return solvedOf(problem, await (await load()).solve({ model, limits, fixed, start }, ear))
  }
  let discarded = 0
  /** The plan with its objective from the problem alone; null for one that breaks a rule: a defect, never shown. */
  const checked = (problem: MatchProblem, { packages, bound }: Solved): Solved | null => {
    const claim = { problem: problem.name, status: 'feasible', seconds: 0, engine: '', seed: 0 } as const
    const told = verify(problem, { ...claim, packages, objective: 0, bound: Infinity })
    if (told.breaches.every(({ code }) => code.startsWith('plan.')))
      return { packages, objective: told.objective, bound: Math.max(bound, told.objective) }
    discarded += 1
    return null
  }
  return {
    discarded: () => discarded,
    more: () => ear.now() < until && !ear.stopped(),
    digest: manner.digest,
    solve: async (problem, wish) => {
      const model = expand(problem, wish.fixed)
      const answer = await ask(problem, model, wish)
      const found = checked(problem, answer)
      const begun = wish.start ?? wish.fixed ?? []
      const facts = new Facts(problem)
      if (found && found.objective >= begun.reduce((sum, p) => sum + facts.valueOf(p), 0)) return found
      // An engine need not use the plan that it was given, and may fail: the best that stands is the answer.
      const start = checked(problem, { packages: begun, objective: 0, bound: 0 })
      const bound = found?.bound ?? plainBound(model, everyOffer(model))
      if (start) return { ...start, bound: Math.max(bound, start.objective) }
      return found ?? refuse('match.plan_discarded', { engine: name(manner), breaches: 1, first: '' })
    },
    force: async (problem, pair, wish) => {
      const model = expand(problem, [...(wish.fixed ?? []), pair])
      const bonus = favour(problem, model, pair)
      if (bonus === 0) return null
      const answer = await ask(problem, model, wish)
      if (!answer.packages.some((p) => p.requirement === pair.requirement && p.offer === pair.offer)) return null
      return checked(problem, { ...answer, bound: answer.bound - bonus })
    },
  }
}

const solvedOf = (problem: MatchProblem, { placed, value, bound }: Answer): Solved => ({
  packages: packagesOf(problem, placed),
  objective: value,
  bound: Math.floor(bound + 1e-6),
})

const name = ({ engine }: Manner): string => engine ?? 'default'
const everyOffer = (model: Model): Uint8Array => new Uint8Array(model.offer.count).fill(1)

/**
 * Adds to every option of a pair more than any plan can be worth: a plan that has it is better than any that has not,
 * and the choice between its starts and sources stays what it was. Answers what was added; 0 where the pair has none.
 */
function favour(problem: MatchProblem, model: Model, pair: Pair): number {
  const line = problem.requirements.findIndex(({ id }) => id === pair.requirement)
  const offer = problem.offers.findIndex(({ id }) => id === pair.offer)
  const bonus = Math.min(MOST_BONUS, plainBound(model, everyOffer(model)) + 1)
  for (let p = model.line.from[line]!; p < model.line.until[line]!; p += 1) {
    if (model.pair.offer[p] !== offer) continue
    for (let j = model.pair.options[p]!; j < model.pair.options[p + 1]!; j += 1) model.option.value[j]! += bonus
    return bonus
  }
  return 0
}
