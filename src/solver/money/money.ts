import type { Model } from '../../core/match/model.ts'
import { Caps } from './caps.ts'
import { Log } from './log.ts'
import { PENNY } from './penny.ts'
import { waysOf, type Ways } from './ways.ts'

/** Bills that could not be paid: these purses together need more than all accounts that may pay them hold. */
export interface Shortage {
  readonly purses: readonly number[]
  readonly accounts: readonly number[]
}

/**
 * Who pays what: a flow from accounts to purses that grows and shrinks with the bills. It decides exactly whether bills
 * can be paid, as a payment can always be moved to another account that may make it.
 */
export class Money {
  readonly #model: Model
  /** What each account still holds. */
  readonly left: Float64Array
  /** Flow of each entry of `model.purse.account`. */
  readonly #flow: Float64Array
  readonly #ways: Ways
  readonly #caps: Caps
  readonly #log = new Log()
  /** Entries of an account with a flow: they stand first in its part of `#drawn`, `#active` of them. */
  readonly #drawn: Int32Array
  readonly #active: Int32Array
  readonly #place: Int32Array
  readonly #seenPurse: Int32Array
  readonly #via: Int32Array
  readonly #from: Int32Array
  readonly #queue: Int32Array
  #stamp = 0
  /** Accounts not yet seen in a search, and those from which no money can be reached until some is given back. */
  readonly #open: Int32Array
  readonly #stuck: Int32Array
  #stuckAt = 0
  #given = 1
  /** Most that a purse could pay more, until a package leaves: what others pay only lowers it. */
  readonly #limit: Float64Array
  readonly #limited: Int32Array
  #left = 1

  constructor(model: Model, amount: Float64Array = model.account.amount) {
    const { purse, account } = model
    this.#model = model
    this.#ways = waysOf(model)
    this.#caps = new Caps(purse.count)
    this.left = amount.slice()
    this.#flow = new Float64Array(purse.account.length)
    this.#drawn = new Int32Array(purse.account.length)
    this.#place = new Int32Array(purse.account.length)
    this.#active = new Int32Array(account.count)
    this.#open = new Int32Array(this.#ways.width)
    this.#stuck = new Int32Array(this.#ways.width)
    this.#limit = new Float64Array(purse.count)
    this.#limited = new Int32Array(purse.count)
    this.#seenPurse = new Int32Array(purse.count)
    this.#via = new Int32Array(account.count)
    this.#from = new Int32Array(purse.count)
    this.#queue = new Int32Array(purse.count + 1)
  }

  /** A moment to which `back` leads, until `forget`. */
  get moment(): number {
    return this.#log.length
  }

  /** Takes every payment back to an earlier moment, to the bit. */
  back(moment: number): void {
    if (this.#log.length === moment) return
    this.#left += 1
    this.#given += 1
    const purses = this.#model.purse.count
    const accounts = this.left.length
    this.#log.back(moment, (key, before) => {
      if (key < purses) this.#caps.paid(key, before)
      else if (key < purses + accounts) this.left[key - purses] = before
      else this.#set(key - purses - accounts, before)
    })
  }

  /** No way back from here. */
  forget(): void {
    this.#log.length = 0
  }

  /**
   * How many purses a search for money goes through before it gives up. Without limit it is exact; a limit makes many
   * tries cheap, at the price of a refusal now and then.
   */
  set reach(purses: number) {
    this.#reach = purses
    this.#left += 1
    this.#given += 1
  }
  #reach = Infinity

  /**
   * Pays `bill` from purse q in full, moving other payments where needed; else changes nothing and answers false.
   * `before` is what the same package has paid already and will take back if this bill cannot be paid.
   */
  pay(q: number, bill: number, before = 0): boolean {
    if (this.#limited[q] === this.#left && bill > this.#limit[q]! + PENNY) return false
    if (this.#caps.refuse(q, bill)) return false
    const moment = this.#log.length
    const due = this.payWhatFits(q, bill)
    if (due === 0) return true
    this.back(moment)
    // Set after going back, which counts as something given back.
    this.#limit[q] = bill - due + before
    this.#limited[q] = this.#left
    return false
  }

  /** Pays as much of `bill` as another flow pays from purse q by the same accounts; answers how much that was. */
  payAs(q: number, bill: number, like: Money): number {
    const { first, account } = this.#model.purse
    let paid = 0
    for (let e = first[q]!; e < first[q + 1]! && paid < bill; e += 1) {
      const part = Math.min(like.#flow[e]!, this.left[account[e]!]!, bill - paid)
      if (part <= 0) continue
      this.#hold(account[e]!, this.left[account[e]!]! - part)
      this.#draw(e, part)
      paid += part
    }
    if (paid > 0) this.#book(q, paid)
    return paid
  }

  /** Pays as much of `bill` as can be paid from purse q; answers what stays due. */
  payWhatFits(q: number, bill: number): number {
    let due = bill - this.#direct(q, bill)
    while (due > PENNY) {
      const moved = this.#augment(q, due)
      if (moved <= 0) break
      due -= moved
    }
    return due > PENNY ? due : 0
  }

  /** Takes back `amount` that was paid from purse q. */
  refund(q: number, amount: number): void {
    const { first, account } = this.#model.purse
    this.#left += 1
    this.#given += 1
    let rest = amount
    for (let e = first[q + 1]! - 1; e >= first[q]! && rest > PENNY; e -= 1) {
      const back = Math.min(this.#flow[e]!, rest)
      if (back <= 0) continue
      this.#draw(e, -back)
      this.#hold(account[e]!, this.left[account[e]!]! + back)
      rest -= back
    }
    this.#book(q, rest - amount)
  }

  /** Purse q has paid so much more: told at once, so that a cap found by the next search knows it. */
  #book(q: number, amount: number): void {
    this.#log.note(q, -amount)
    this.#caps.paid(q, amount)
  }

  /** What an account holds from now on. */
  #hold(a: number, amount: number): void {
    this.#log.note(this.#model.purse.count + a, this.left[a]!)
    this.left[a] = amount
  }

  /** Changes the flow of an entry. */
  #draw(e: number, amount: number): void {
    const before = this.#flow[e]!
    this.#log.note(this.#model.purse.count + this.left.length + e, before)
    const after = before + amount
    this.#set(e, after > PENNY / 1000 ? after : 0)
  }

  #set(e: number, after: number): void {
    const before = this.#flow[e]!
    this.#flow[e] = after
    if (before > 0 === after > 0) return
    const a = this.#model.purse.account[e]!
    const first = this.#ways.drawnFirst[a]!
    if (before === 0) {
      this.#place[e] = first + this.#active[a]!
      this.#drawn[this.#place[e]!] = e
      this.#active[a]! += 1
      return
    }
    this.#active[a]! -= 1
    const last = this.#drawn[first + this.#active[a]!]!
    this.#drawn[this.#place[e]!] = last
    this.#place[last] = this.#place[e]!
  }

  /** What purse q is paid by each of its accounts. */
  shares(q: number): { readonly account: number; readonly amount: number }[] {
    const { first, account } = this.#model.purse
    const out = []
    for (let e = first[q]!; e < first[q + 1]!; e += 1)
      if (this.#flow[e]! > PENNY / 2) out.push({ account: account[e]!, amount: this.#flow[e]! })
    return out
  }

  #direct(q: number, bill: number): number {
    const { first, account } = this.#model.purse
    let paid = 0
    for (let e = first[q]!; e < first[q + 1]! && bill - paid > PENNY; e += 1) {
      const a = account[e]!
      const part = Math.min(this.left[a]!, bill - paid)
      if (part <= 0) continue
      this.#hold(a, this.left[a]! - part)
      this.#draw(e, part)
      paid += part
    }
    if (paid > 0) this.#book(q, paid)
    return paid
  }

  /** Breadth first from purse q over exhausted accounts and the purses that drew on them, to one that has money. */
  #augment(q0: number, due: number, skip = true, most = this.#reach): number {
    const stamp = (this.#stamp += 1)
    const [seenPurse, via, from, queue, open] = [this.#seenPurse, this.#via, this.#from, this.#queue, this.#open]
    const { width, mine, drawnFirst, purseOf } = this.#ways
    if (this.#stuckAt !== this.#given) {
      this.#stuck.fill(0)
      this.#stuckAt = this.#given
    }
    for (let w = 0; w < width; w += 1) open[w] = skip ? ~this.#stuck[w]! : -1
    let length = 1
    queue[0] = q0
    seenPurse[q0] = stamp
    for (let h = 0; h < length; h += 1) {
      if (h >= most) return 0
      const q = queue[h]!
      for (let w = 0, k = q * width; w < width; w += 1, k += 1) {
        const fresh = mine[k]! & open[w]!
        open[w] = open[w]! & ~fresh
        for (let bits = fresh; bits !== 0; bits &= bits - 1) {
          const a = w * 32 + 31 - Math.clz32(bits & -bits)
          via[a] = q
          if (this.left[a]! > PENNY) return this.#shift(q0, a, due)
          for (let i = drawnFirst[a]!, n = i + this.#active[a]!; i < n; i += 1) {
            const d = this.#drawn[i]!
            const other = purseOf[d]!
            if (seenPurse[other] === stamp || this.#flow[d]! <= PENNY) continue
            seenPurse[other] = stamp
            from[other] = d
            queue[length] = other
            length += 1
          }
        }
      }
    }
    for (let w = 0; w < width; w += 1) this.#stuck[w] = ~open[w]!
    if (skip) this.#remember()
    return 0
  }

  /** The accounts that the search went through hold no money: what their purses could still pay is next to nothing. */
  #remember(): void {
    const { mine, width } = this.#ways
    const open = this.#open
    let slack = 0
    for (let a = 0; a < this.left.length; a += 1) if (((open[a >> 5]! >> (a & 31)) & 1) === 0) slack += this.left[a]!
    this.#caps.add((q) => {
      for (let w = 0, k = q * width; w < width; w += 1, k += 1) if ((mine[k]! & open[w]!) !== 0) return false
      return true
    }, slack)
  }

  /** Where purse q names account a. */
  #entry(q: number, a: number): number {
    const { first, account } = this.#model.purse
    let e = first[q]!
    while (account[e] !== a) e += 1
    return e
  }

  /** Moves money along the way that `#augment` found, back from account a. */
  #shift(q0: number, a: number, due: number): number {
    const { account } = this.#model.purse
    const [via, from] = [this.#via, this.#from]
    let amount = Math.min(due, this.left[a]!)
    for (let b = a, q = via[b]!; q !== q0; b = account[from[q]!]!, q = via[b]!)
      amount = Math.min(amount, this.#flow[from[q]!]!)
    this.#hold(a, this.left[a]! - amount)
    for (let b = a; ;) {
      const q = via[b]!
      this.#draw(this.#entry(q, b), amount)
      if (q === q0) {
        this.#book(q0, amount)
        return amount
      }
      const d = from[q]!
      this.#draw(d, -amount)
      b = account[d]!
    }
  }

  /** Why purse q can be paid no more: the purses and accounts that a search from it goes through, all exhausted; at most about `most`. */
  shortage(q: number, most = Infinity): Shortage {
    this.#augment(q, 0, false, most)
    const purses: number[] = []
    const accounts: number[] = []
    for (let i = 0; i < this.#seenPurse.length; i += 1) if (this.#seenPurse[i] === this.#stamp) purses.push(i)
    for (let a = 0; a < this.left.length; a += 1) if (((this.#open[a >> 5]! >> (a & 31)) & 1) === 0) accounts.push(a)
    return { purses, accounts }
  }
}
