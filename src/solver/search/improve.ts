import { rival } from './chances.ts'
import type { Guide, Plan } from './plan.ts'
import type { Random } from './random.ts'
import type { ShortList } from './short-list.ts'

const NOISE = 0.25
const MOST_RUINED = 8
/** Purses that a try goes through in search of money: so many accounts of purses, each counted. */
const REACH = 2_000_000

/**
 * Ruin and recreate: an option that the plan lacks is forced in, what stands in its way (and a little more) is taken
 * out, and what then fits is put in by reduced value with some noise. A worse plan is kept with falling likelihood.
 */
export class Improver {
  readonly #plan: Plan
  readonly #list: ShortList
  readonly #guide: Guide
  readonly #random: Random
  readonly #typical: number
  readonly #lines = new Set<number>()
  readonly #seen: Int32Array
  #stamp = 0
  #keys = new Float64Array(256)
  #entries: number[] = []
  /** Steps taken since the best plan: going back undoes them. */
  bestValue: number
  work = 0

  constructor(plan: Plan, list: ShortList, guide: Guide, random: Random, typical: number) {
    this.#plan = plan
    this.#list = list
    this.#guide = guide
    this.#random = random
    this.#typical = typical
    this.#seen = new Int32Array(list.options.length)
    plan.forget()
    plan.reach(reachOf(plan))
    this.bestValue = plan.value
  }

  /** One try at `heat` (0: only better plans are kept). */
  step(heat: number): void {
    const plan = this.#plan
    const before = plan.value
    const moment = plan.journal.length
    this.work += 1
    this.#lines.clear()
    if (!this.#force()) {
      plan.back(moment)
      return
    }
    this.#refill()
    const loss = before - plan.value
    if (loss > 0 && (heat <= 0 || this.#random.next() >= Math.exp(-loss / heat))) {
      plan.back(moment)
      return
    }
    if (plan.value > this.bestValue) {
      this.bestValue = plan.value
      plan.forget()
    }
  }

  /** Takes the plan back to the best that was seen. */
  restore(): void {
    this.#plan.reach(Infinity)
    this.#plan.back(0)
    this.#plan.forget()
  }

  #take(o: number): void {
    const plan = this.#plan
    this.#lines.add(plan.lineOf(o))
    this.#free.push(o)
    plan.remove(o)
  }
  readonly #free: number[] = []

  /** Forces an option in that is not there; answers whether it could be. */
  #force(): boolean {
    const { options, byLine } = this.#list
    const plan = this.#plan
    const random = this.#random
    this.#free.length = 0
    const { pair } = plan.model
    // Among a few, the one with most left at the prices.
    let j = -1
    let most = -Infinity
    for (let tries = 0; tries < 3; tries += 1) {
      const e = random.below(options.length)
      const w = this.#list.left[e]! + random.next() * this.#typical
      if (w > most && plan.serving[pair.offer[plan.pairOf[options[e]!]!]!] !== options[e]!) {
        most = w
        j = options[e]!
      }
    }
    if (j < 0) return false
    const p = plan.pairOf[j]!
    const [o, r] = [pair.offer[p]!, pair.line[p]!]
    if (plan.serving[o]! >= 0) this.#take(o)
    while (!plan.hasRoom(j)) {
      const other = rival(plan, j, random)
      if (other < 0) return false
      this.#take(other)
    }
    const extra = random.below(3)
    for (let k = 0; k < extra; k += 1) {
      const r2 = random.below(3) === 0 ? random.below(byLine.length - 1) : r
      const list = plan.onLine[r2]!
      if (list.length > 0) this.#take(list[random.below(list.length)]!)
    }
    for (let tries = 0; !plan.place(j, this.#guide); tries += 1) {
      const other = tries < MOST_RUINED ? plan.blocker(j, random) : -1
      if (other < 0) return false
      this.#take(other)
    }
    return true
  }

  /** Puts in what fits, by reduced value with noise: on lines that lost something, and by offers that came free. */
  #refill(): void {
    const { options, left, byLine, byOffer } = this.#list
    const plan = this.#plan
    const random = this.#random
    const stamp = (this.#stamp += 1)
    const entries = this.#entries
    entries.length = 0
    const add = (e: number): void => {
      if (this.#seen[e] === stamp) return
      this.#seen[e] = stamp
      const j = options[e]!
      if (plan.serving[plan.model.pair.offer[plan.pairOf[j]!]!] !== -1) return
      if (entries.length === this.#keys.length) {
        const wider = new Float64Array(entries.length * 2)
        wider.set(this.#keys)
        this.#keys = wider
      }
      this.#keys[entries.length] = left[e]! + (random.next() - 0.5) * NOISE * this.#typical
      entries.push(e)
    }
    for (const r of this.#lines) for (let e = byLine[r]!; e < byLine[r + 1]!; e += 1) add(e)
    for (const o of this.#free)
      for (let i = byOffer.first[o]!; i < byOffer.first[o + 1]!; i += 1) add(byOffer.entry[i]!)
    const order = [...entries.keys()].sort((a, b) => this.#keys[b]! - this.#keys[a]! || a - b)
    for (const i of order) plan.place(options[entries[i]!]!, this.#guide)
  }
}

/** How many purses a try goes through in search of money. */
export const reachOf = ({ model: { purse } }: Plan): number =>
  Math.ceil((REACH * purse.count) / Math.max(1, purse.account.length))
