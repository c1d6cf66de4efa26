import type { Model, Placed } from '../../core/match/model.ts'
import { optionOf } from '../../core/match/plan.ts'
import { assign } from '../core/grant.ts'
import type { Core } from '../core/problem.ts'
import { descend, type Descent } from '../dual/descend.ts'
import { Dual } from '../dual/dual.ts'
import { margins } from '../dual/margins.ts'
import { noPrices, type Prices } from '../dual/prices.ts'
import { restAfter, type Rest } from '../dual/rest.ts'
import { Unsolved } from '../highs/unsolved.ts'
import { payLike } from '../pay.ts'
import type { Answer, Ear, Ending, Task } from '../port.ts'
import { pairOf } from '../room.ts'
import { pairOfOptions } from '../search/option-pair.ts'
import { Plan, type Guide } from '../search/plan.ts'
import { narrow, widen } from './funnel.ts'
import { Watch } from './watch.ts'

/** Options for which a second is kept to write the answer down. */
const OPTIONS_A_SECOND = 1_000_000

/** Pairs of a line on its short list. */
const SHORT = 20
/** Share of the time by the clock that the search for prices may take. */
const PRICING = 0.4

/** What both engines work with: the dual and its prices, the plan so far, and the best bound. */
export class Session {
  readonly model: Model
  readonly task: Task
  readonly rest: Rest
  /** Value of the fixed packages. */
  readonly kept: number
  readonly dual: Dual
  readonly pairOf: Int32Array
  plan: Plan
  readonly watch: Watch
  readonly #ear: Ear
  prices: Prices
  /** Bound of what can be added to the fixed packages. */
  bound = Infinity
  /** How often lines chose each option while prices settled; empty until they have. */
  chosen: Uint16Array = new Uint16Array(0)
  /** What each option leaves of the bound at `prices`; empty until asked for. */
  margin: Float64Array = new Float64Array(0)

  constructor(task: Task, ear: Ear) {
    const { model } = task
    this.model = model
    this.task = task
    this.#ear = ear
    const { rest, value } = restAfter(model, task.fixed)
    this.rest = rest
    this.kept = value
    this.dual = new Dual(model)
    this.pairOf = pairOfOptions(model)
    this.plan = new Plan(model, rest, this.pairOf)
    this.prices = noPrices(model, this.dual.slots)
    this.watch = new Watch(task.limits, ear, model.option.count / OPTIONS_A_SECOND)
  }

  get guide(): Guide {
    return { price: this.prices.slot, slot: this.dual.slots.ofEntry }
  }

  /** Value of a typical package at the prices: the unit of steps, noise and slack. */
  get typical(): number {
    const packages = this.dual.use.offer.reduce((a, b) => a + b, 0)
    return Math.max(1, this.bound / Math.max(1, packages))
  }

  /** Lowers the bound by moving prices. */
  descend(descent: Omit<Descent, 'rest' | 'stop' | 'gone'>, cost: number): void {
    const found = descend(this.dual, this.prices, {
      ...descent,
      rest: this.rest,
      stop: () => this.watch.spend(cost) || this.watch.past(PRICING),
      gone: (done) => this.watch.gone(PRICING, done),
    })
    widen(this.dual)
    this.prices = found.prices
    this.chosen = found.chosen
    this.lower(found.bound)
    this.dual.evaluate(this.prices, true, this.rest)
  }

  /** Lowers the bound of a problem too large to look at whole in each round: on short lists, renewed from the prices. */
  descendNarrow(descent: Omit<Descent, 'rest' | 'stop' | 'gone' | 'renew'>, cost: number, every: number): void {
    const whole = (prices: Prices): number => {
      widen(this.dual)
      const bound = this.dual.evaluate(prices, true, this.rest)
      this.lower(bound)
      narrow(this.dual, SHORT)
      return bound
    }
    this.descend({ ...descent, renew: { every, whole } }, cost)
  }

  /** Takes in a bound: objectives are whole numbers, so the bound is, too. */
  lower(bound: number): void {
    this.bound = Math.min(this.bound, Math.max(this.plan.value, Math.floor(bound + 0.01)))
    this.tell()
  }

  /** Tells how far it has come. */
  tell(): void {
    const { value } = this.plan
    if (Number.isFinite(this.bound))
      this.#ear.progress({ incumbent: this.kept + value, bound: this.kept + this.bound, work: this.watch.work })
  }

  /** What each option leaves at the prices that the dual was last evaluated at. */
  judge(): void {
    this.margin = margins(this.dual)
  }

  /** Puts a plan in, as far as it fits. */
  take(placed: readonly Placed[]): void {
    for (const one of placed) {
      const j = optionOf(this.model, one)
      if (j >= 0) this.plan.placeWith(j, one.sources, this.guide)
    }
    this.plan.forget()
  }

  /** Replaces the plan by these columns of a core, which are known to fit together; keeps the old one where they do not. */
  put(core: Core, columns: readonly number[]): void {
    const { plan, guide } = this
    const before = plan.value
    plan.forget()
    for (let o = 0; o < plan.serving.length; o += 1) if (plan.serving[o]! >= 0) plan.remove(o)
    const sources = assign(core, columns)
    columns.forEach((c, i) => plan.placeWith(core.options[c]!, sources[i]!, guide))
    if (plan.value < before) plan.back(0)
    plan.forget()
  }

  /** Goes on with another plan if it is better. */
  adopt(plan: Plan): void {
    if (plan.value <= this.plan.value) return
    plan.forget()
    this.plan = plan
    this.tell()
  }

  /** A search that may fail: the plan is then what it was before or better, and the answer names the trouble. */
  attempt(search: () => void): void {
    const before = this.plan.value
    try {
      search()
    } catch (error) {
      if (!(error instanceof Unsolved)) throw error
      this.#trouble ??= error.message
      // Half of a dive may be in the plan: the journal leads back.
      const { plan } = this
      plan.reach(Infinity)
      if (plan.value < before) plan.back(0)
      plan.forget()
    }
  }
  #trouble: string | null = null

  get proven(): boolean {
    return this.plan.value >= this.bound
  }

  /** The packages of the plan with their payments, fixed ones first. */
  placed(): readonly Placed[] {
    const { model, plan } = this
    const options = [...plan.serving].filter((j) => j >= 0).sort((a, b) => a - b)
    const unpaid = options.map((j) => ({ pair: pairOf(model, j), start: model.option.start[j]! }))
    const payments = payLike(model, unpaid, this.rest.account, plan.money)
    if (!payments) throw new Error('a plan that was paid for cannot be paid')
    const mine = unpaid.map(({ pair, start }, i): Placed => {
      const [line, offer, end] = [model.pair.line[pair]!, model.pair.offer[pair]!, model.pair.end[pair]!]
      return { line, offer, start, end, sources: plan.sourcesOf(offer), payments: payments[i]! }
    })
    return [...this.task.fixed, ...mine]
  }

  /** What has been reached, as an engine answers it. */
  answer(engine: Answer['engine']): Answer {
    const { kept, plan, bound, watch } = this
    const ending: Ending = this.proven ? 'OPTIMAL' : watch.ending()
    const trouble = this.#trouble === null ? {} : { trouble: this.#trouble }
    const [value, limit] = [kept + plan.value, kept + bound]
    return { placed: this.placed(), value, bound: limit, ending, engine, work: watch.work, ...trouble }
  }

  /** Shows a plan before work that cannot be interrupted. */
  keep(engine: Answer['engine']): void {
    if (this.plan.value > 0) this.#ear.keep?.(this.answer(engine))
  }
}
