import type { Model } from '../core/match/model.ts'

/** Amounts below this are noise of floating point: a thousandth of a dollar. */
export const PENNY = 1e-6

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
  /** Purses that may draw on an account, as entries. */
  readonly #drawn: readonly Int32Array[]
  readonly #purseOf: Int32Array
  readonly #seen: Int32Array
  readonly #seenPurse: Int32Array
  readonly #via: Int32Array
  readonly #from: Int32Array
  readonly #queue: Int32Array
  #stamp = 0

  constructor(model: Model, amount: Float64Array = model.account.amount) {
    const { purse, account } = model
    this.#model = model
    this.left = amount.slice()
    this.#flow = new Float64Array(purse.account.length)
    this.#purseOf = new Int32Array(purse.account.length)
    const drawn: number[][] = Array.from({ length: account.count }, () => [])
    for (let q = 0; q < purse.count; q += 1)
      for (let e = purse.first[q]!; e < purse.first[q + 1]!; e += 1) {
        this.#purseOf[e] = q
        drawn[purse.account[e]!]!.push(e)
      }
    this.#drawn = drawn.map((d) => Int32Array.from(d))
    this.#seen = new Int32Array(account.count)
    this.#seenPurse = new Int32Array(purse.count)
    this.#via = new Int32Array(account.count)
    this.#from = new Int32Array(purse.count)
    this.#queue = new Int32Array(purse.count + 1)
  }

  /** Pays `bill` from purse q in full, moving other payments where needed; else changes nothing and answers false. */
  pay(q: number, bill: number): boolean {
    let due = bill - this.#direct(q, bill)
    while (due > PENNY) {
      const moved = this.#augment(q, due)
      if (moved <= 0) break
      due -= moved
    }
    if (due <= PENNY) return true
    this.refund(q, bill - due)
    return false
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
    let rest = amount
    for (let e = first[q + 1]! - 1; e >= first[q]! && rest > PENNY; e -= 1) {
      const back = Math.min(this.#flow[e]!, rest)
      if (back <= 0) continue
      this.#flow[e] = this.#flow[e]! - back
      this.left[account[e]!] = this.left[account[e]!]! + back
      rest -= back
    }
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
      this.left[a] = this.left[a]! - part
      this.#flow[e] = this.#flow[e]! + part
      paid += part
    }
    return paid
  }

  /** Breadth first from purse q over exhausted accounts and the purses that drew on them, to one that has money. */
  #augment(q0: number, due: number): number {
    const { first, account } = this.#model.purse
    const stamp = (this.#stamp += 1)
    const [seen, seenPurse, via, from, queue] = [this.#seen, this.#seenPurse, this.#via, this.#from, this.#queue]
    let length = 1
    queue[0] = q0
    seenPurse[q0] = stamp
    for (let h = 0; h < length; h += 1) {
      const q = queue[h]!
      for (let e = first[q]!; e < first[q + 1]!; e += 1) {
        const a = account[e]!
        if (seen[a] === stamp) continue
        seen[a] = stamp
        via[a] = e
        if (this.left[a]! > PENNY) return this.#shift(q0, a, due)
        for (const d of this.#drawn[a]!) {
          const other = this.#purseOf[d]!
          if (seenPurse[other] === stamp || this.#flow[d]! <= PENNY) continue
          seenPurse[other] = stamp
          from[other] = d
          queue[length] = other
          length += 1
        }
      }
    }
    return 0
  }

  /** Moves money along the way that `#augment` found, back from account a. */
  #shift(q0: number, a: number, due: number): number {
    const { account } = this.#model.purse
    const [via, from] = [this.#via, this.#from]
    let amount = Math.min(due, this.left[a]!)
    for (let b = a, q = this.#purseOf[via[b]!]!; q !== q0; b = account[from[q]!]!, q = this.#purseOf[via[b]!]!)
      amount = Math.min(amount, this.#flow[from[q]!]!)
    this.left[a] = this.left[a]! - amount
    for (let b = a; ;) {
      const e = via[b]!
      this.#flow[e] = this.#flow[e]! + amount
      const q = this.#purseOf[e]!
      if (q === q0) return amount
      const d = from[q]!
      this.#flow[d] = this.#flow[d]! - amount
      b = account[d]!
    }
  }

  /** Why purse q can be paid no more: the purses and accounts that a search from it goes through, all exhausted. */
  shortage(q: number): Shortage {
    this.#augment(q, 0)
    const purses: number[] = []
    const accounts: number[] = []
    for (let i = 0; i < this.#seenPurse.length; i += 1) if (this.#seenPurse[i] === this.#stamp) purses.push(i)
    for (let a = 0; a < this.#seen.length; a += 1) if (this.#seen[a] === this.#stamp) accounts.push(a)
    return { purses, accounts }
  }
}
