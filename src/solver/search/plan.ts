import { KINDS, type Model } from '../../core/match/model.ts'
import type { Rest } from '../dual/rest.ts'
import { Money } from '../money/money.ts'
import { serves } from '../room.ts'
import { Journal } from './journal.ts'
import type { Random } from './random.ts'

/** Prices of needs at sources, by slot, and the slot of each entry of `base.source`. */
export interface Guide {
  readonly price: Float64Array
  readonly slot: Int32Array
}

/** Purses among whose spenders somebody is looked for who leaves money to another. */
const NEAR = 1000

/**
 * A plan that grows and shrinks. As an offer serves at most once, a package is named by its offer. Every step keeps all
 * rules of `Model`, and is written in a journal, so that a plan can be taken back to any earlier moment.
 */
export class Plan {
  readonly model: Model
  readonly pairOf: Int32Array
  readonly money: Money
  /** Option that each offer serves by; −1 for none, −2 for an offer that is not to be had. */
  readonly serving: Int32Array
  /** Source of need n of offer o, at o × width + n. */
  readonly given: Int32Array
  readonly width: number
  readonly filled: Int32Array
  readonly active: Uint16Array
  readonly left: Int32Array
  /** Offers on each line, and on each source. */
  readonly onLine: readonly number[][]
  readonly users: readonly number[][]
  readonly journal = new Journal()
  /** Up to which month a class was found without a source, since something last came free. */
  readonly #dry: Uint8Array
  readonly #dried: Int32Array
  #freed = 1
  value = 0

  constructor(model: Model, rest: Rest, pairOf: Int32Array) {
    const { group, offer, line, source } = model
    this.model = model
    this.pairOf = pairOf
    this.money = new Money(model, rest.account)
    this.serving = Int32Array.from(rest.offer, (free) => (free === 1 ? -1 : -2))
    let width = 1
    for (let g = 0; g < group.count; g += 1) width = Math.max(width, group.needs[g + 1]! - group.needs[g]!)
    this.width = width
    this.given = new Int32Array(offer.count * width)
    this.filled = rest.filled.slice()
    this.active = rest.active.slice()
    this.left = rest.source.slice()
    this.#dry = new Uint8Array(model.class.count)
    this.#dried = new Int32Array(model.class.count)
    this.onLine = Array.from({ length: line.count }, () => [])
    this.users = Array.from({ length: source.count }, () => [])
  }

  /** Whether the line of option j has room for it. */
  hasRoom(j: number): boolean {
    const { pair, option, line, offer, months } = this.model
    const p = this.pairOf[j]!
    const r = pair.line[p]!
    const quota = line.quota[r]!
    if (line.inAll[r] === 1) return this.filled[r]! + offer.size[pair.offer[p]!]! <= quota
    const row = r * months
    for (let t = option.start[j]!; t < pair.end[p]!; t += 1) if (this.active[row + t]! >= quota) return false
    return true
  }

  /** Adds option j if its offer is free, its line has room, and sources and money suffice; else changes nothing. */
  place(j: number, guide: Guide | null): boolean {
    const { pair, group, option } = this.model
    const p = this.pairOf[j]!
    const o = pair.offer[p]!
    if (this.serving[o] !== -1 || !this.hasRoom(j)) return false
    const g = pair.group[p]!
    const t = option.start[j]!
    const moment = this.journal.length
    for (let n = group.needs[g]!, i = 0; n < group.needs[g + 1]!; n += 1, i += 1) {
      const s = this.#source(group.needClass[n]!, t, guide)
      if (s < 0) {
        this.back(moment)
        return false
      }
      this.given[o * this.width + i] = s
    }
    const paid = this.money.moment
    if (!this.#pay(g, pair.end[p]! - t)) {
      this.back(moment)
      return false
    }
    this.#join(j)
    this.journal.placed(j, paid)
    return true
  }

  /** Adds option j with sources known to serve it, in any order; else as `place` does. */
  placeWith(j: number, sources: readonly number[], guide: Guide | null): boolean {
    const { pair, group, option } = this.model
    const p = this.pairOf[j]!
    const o = pair.offer[p]!
    if (this.serving[o] !== -1 || !this.hasRoom(j)) return false
    const g = pair.group[p]!
    const t = option.start[j]!
    for (let n = group.needs[g]!, i = 0; n < group.needs[g + 1]!; n += 1, i += 1) {
      const s = sources.find((one) => this.#serves(group.needClass[n]!, one, t))
      if (s === undefined) return this.place(j, guide)
      this.given[o * this.width + i] = s
    }
    const paid = this.money.moment
    if (!this.#pay(g, pair.end[p]! - t)) return false
    this.#join(j)
    this.journal.placed(j, paid)
    return true
  }

  /** Whether source s is one of a class and has room for one of its needs from month t. */
  #serves(c: number, s: number, t: number): boolean {
    const { base, class: classes } = this.model
    const b = classes.base[c]!
    if (this.left[s]! < base.size[b]! || !serves(this.model, c, s, t)) return false
    for (let i = base.first[b]!; i < base.first[b + 1]!; i += 1) if (base.source[i] === s) return true
    return false
  }

  /** Sources of offer o's package, in the order of its needs. */
  sourcesOf(o: number): number[] {
    return [...this.given.subarray(o * this.width, o * this.width + this.needs(this.serving[o]!))]
  }

  /** Takes the package of offer o out. */
  remove(o: number): void {
    const j = this.serving[o]!
    this.journal.removed(j, this.money.moment, this.given, o * this.width, this.needs(j))
    this.#leave(j)
    const { pair, option, group } = this.model
    const p = this.pairOf[j]!
    const g = pair.group[p]!
    const stay = pair.end[p]! - option.start[j]!
    for (let k = g * KINDS; k < (g + 1) * KINDS; k += 1) {
      const bill = group.fixed[k]! + group.monthly[k]! * stay
      if (bill > 0) this.money.refund(group.purse[k]!, bill)
    }
  }

  /** Forgets how it came about: there is no way back from here. */
  forget(): void {
    this.journal.forget()
    this.money.forget()
  }

  /** How far tries look for money. */
  reach(purses: number): void {
    this.money.reach = purses
  }

  /** Takes the plan back to an earlier length of its journal. */
  back(moment: number): void {
    this.journal.back(moment, {
      placed: (j, paid) => {
        this.#leave(j)
        this.money.back(paid)
      },
      removed: (j, paid, sources) => {
        this.given.set(sources, this.model.pair.offer[this.pairOf[j]!]! * this.width)
        this.#join(j)
        this.money.back(paid)
      },
      moved: (o, n, from) => this.#move(o, n, from),
    })
  }

  lineOf(o: number): number {
    return this.model.pair.line[this.pairOf[this.serving[o]!]!]!
  }

  /** An offer whose package keeps option j from a source or from money; −1 where there is none to take out. */
  blocker(j: number, random: Random): number {
    const { pair, option, group } = this.model
    const p = this.pairOf[j]!
    const g = pair.group[p]!
    const t = option.start[j]!
    for (let n = group.needs[g]!; n < group.needs[g + 1]!; n += 1) {
      const users = this.#usersIfFull(group.needClass[n]!, t)
      if (users) return users.length === 0 ? -1 : users[random.below(users.length)]!
    }
    const stay = pair.end[p]! - t
    for (let k = g * KINDS; k < (g + 1) * KINDS; k += 1) {
      const bill = group.fixed[k]! + group.monthly[k]! * stay
      if (bill <= 0) continue
      const q = group.purse[k]!
      const moment = this.money.moment
      if (this.money.pay(q, bill)) this.money.back(moment)
      else return this.#spender(this.money.shortage(q, NEAR).purses, random)
    }
    return -1
  }

  /** Those who use the sources of a class, where none has room; null where one has. */
  #usersIfFull(c: number, t: number): number[] | null {
    const { base, class: classes } = this.model
    const b = classes.base[c]!
    const users: number[] = []
    for (let i = base.first[b]!; i < base.first[b + 1]!; i += 1) {
      const s = base.source[i]!
      if (!serves(this.model, c, s, t)) continue
      if (this.left[s]! >= base.size[b]!) return null
      users.push(...this.users[s]!)
    }
    return users
  }

  /** Somebody whose bills are paid from one of these purses. */
  #spender(purses: readonly number[], random: Random): number {
    const { pair, group } = this.model
    const short = new Set(purses)
    const offset = random.below(this.serving.length)
    for (let i = 0; i < this.serving.length; i += 1) {
      const o = (i + offset) % this.serving.length
      const j = this.serving[o]!
      if (j < 0) continue
      const g = pair.group[this.pairOf[j]!]!
      for (let k = g * KINDS; k < (g + 1) * KINDS; k += 1)
        if (group.purse[k]! >= 0 && short.has(group.purse[k]!)) return o
    }
    return -1
  }

  /** How many needs option j has. */
  needs(j: number): number {
    const g = this.model.pair.group[this.pairOf[j]!]!
    return this.model.group.needs[g + 1]! - this.model.group.needs[g]!
  }

  /** Size of need n of offer o's package. */
  sizeOf(o: number, n: number): number {
    const { pair, group, class: classes, base } = this.model
    const g = pair.group[this.pairOf[this.serving[o]!]!]!
    return base.size[classes.base[group.needClass[group.needs[g]! + n]!]!]!
  }

  /** Cheapest source with room for a class at month t; moves one other package aside where none has. */
  #source(c: number, t: number, guide: Guide | null): number {
    const { base, class: classes } = this.model
    if (this.#dried[c] === this.#freed && t <= this.#dry[c]!) return -1
    const b = classes.base[c]!
    const size = base.size[b]!
    let best = -1
    let lowest = Infinity
    for (let i = base.first[b]!; i < base.first[b + 1]!; i += 1) {
      const s = base.source[i]!
      if (!serves(this.model, c, s, t)) continue
      if (this.left[s]! < size) continue
      const cost = (guide ? guide.price[guide.slot[i]!]! : 0) + (this.left[s]! - size) * 1e-6
      if (cost < lowest) {
        lowest = cost
        best = s
      }
    }
    const found = best >= 0 ? best : this.#makeRoom(c, t, size)
    if (found < 0) {
      this.#dry[c] = t
      this.#dried[c] = this.#freed
    }
    return found
  }

  /** A source that has room once one of its users has moved to another. */
  #makeRoom(c: number, t: number, size: number): number {
    const { base, class: classes } = this.model
    const b = classes.base[c]!
    for (let i = base.first[b]!; i < base.first[b + 1]!; i += 1) {
      const s = base.source[i]!
      if (!serves(this.model, c, s, t)) continue
      for (const o of this.users[s]!) {
        const n = this.#needAt(o, s)
        const theirs = this.sizeOf(o, n)
        if (this.left[s]! + theirs < size) continue
        const other = this.#otherSource(o, n, s, theirs)
        if (other < 0) continue
        this.#move(o, n, other)
        this.journal.moved(o, n, s)
        return s
      }
    }
    return -1
  }

  #needAt(o: number, s: number): number {
    let n = 0
    while (this.given[o * this.width + n] !== s) n += 1
    return n
  }

  #otherSource(o: number, n: number, except: number, size: number): number {
    const { pair, group, class: classes, base, option } = this.model
    const j = this.serving[o]!
    const g = pair.group[this.pairOf[j]!]!
    const c = group.needClass[group.needs[g]! + n]!
    const b = classes.base[c]!
    const t = option.start[j]!
    for (let i = base.first[b]!; i < base.first[b + 1]!; i += 1) {
      const s = base.source[i]!
      if (s !== except && this.left[s]! >= size && serves(this.model, c, s, t)) return s
    }
    return -1
  }

  #move(o: number, n: number, to: number): void {
    const at = o * this.width + n
    const from = this.given[at]!
    const size = this.sizeOf(o, n)
    this.left[from] = this.left[from]! + size
    this.left[to] = this.left[to]! - size
    drop(this.users[from]!, o)
    this.users[to]!.push(o)
    this.given[at] = to
  }

  #pay(g: number, stay: number): boolean {
    const { purse, fixed, monthly } = this.model.group
    const moment = this.money.moment
    let before = 0
    for (let k = g * KINDS; k < (g + 1) * KINDS; k += 1) {
      const bill = fixed[k]! + monthly[k]! * stay
      if (bill <= 0) continue
      if (this.money.pay(purse[k]!, bill, before)) {
        before += bill
        continue
      }
      this.money.back(moment)
      return false
    }
    return true
  }

  /** Books option j with the sources in `given`; its bills are paid. */
  #join(j: number): void {
    const { pair, option, offer, line, months } = this.model
    const p = this.pairOf[j]!
    const o = pair.offer[p]!
    const r = pair.line[p]!
    this.serving[o] = j
    for (let n = 0, last = this.needs(j); n < last; n += 1) {
      const s = this.given[o * this.width + n]!
      this.left[s] = this.left[s]! - this.sizeOf(o, n)
      this.users[s]!.push(o)
    }
    if (line.inAll[r] === 1) this.filled[r] = this.filled[r]! + offer.size[o]!
    const row = r * months
    for (let t = option.start[j]!; t < pair.end[p]!; t += 1) this.active[row + t] = this.active[row + t]! + 1
    this.onLine[r]!.push(o)
    this.value += option.value[j]!
  }

  #leave(j: number): void {
    this.#freed += 1
    const { pair, option, offer, line, months } = this.model
    const p = this.pairOf[j]!
    const o = pair.offer[p]!
    const r = pair.line[p]!
    for (let n = 0, last = this.needs(j); n < last; n += 1) {
      const s = this.given[o * this.width + n]!
      this.left[s] = this.left[s]! + this.sizeOf(o, n)
      drop(this.users[s]!, o)
    }
    this.serving[o] = -1
    if (line.inAll[r] === 1) this.filled[r] = this.filled[r]! - offer.size[o]!
    const row = r * months
    for (let t = option.start[j]!; t < pair.end[p]!; t += 1) this.active[row + t] = this.active[row + t]! - 1
    drop(this.onLine[r]!, o)
    this.value -= option.value[j]!
  }
}

function drop(list: number[], item: number): void {
  const at = list.indexOf(item)
  list[at] = list[list.length - 1]!
  list.pop()
}
