import type { Model } from '../../core/match/model.ts'

/** Which accounts may pay which purses, seen from both sides: the same for every flow of a model. */
export interface Ways {
  /** Purse of each entry of `model.purse.account`. */
  readonly purseOf: Int32Array
  /** Entries of account a fill from drawnFirst[a] to drawnFirst[a + 1] − 1 of a list, in an order that changes. */
  readonly drawnFirst: Int32Array
  /** Accounts of each purse, one bit each, `width` words for a purse. */
  readonly mine: Int32Array
  readonly width: number
}

const known = new WeakMap<Model['purse'], Ways>()

/** The ways of a model, made once. */
export function waysOf({ purse, account }: Model): Ways {
  const before = known.get(purse)
  if (before) return before
  const purseOf = new Int32Array(purse.account.length)
  const drawnFirst = new Int32Array(account.count + 1)
  for (const a of purse.account) drawnFirst[a + 1]! += 1
  for (let a = 0; a < account.count; a += 1) drawnFirst[a + 1]! += drawnFirst[a]!
  for (let q = 0; q < purse.count; q += 1) purseOf.fill(q, purse.first[q]!, purse.first[q + 1]!)
  const width = Math.max(1, Math.ceil(account.count / 32))
  const mine = new Int32Array(purse.count * width)
  for (let e = 0; e < purse.account.length; e += 1) {
    const a = purse.account[e]!
    const at = purseOf[e]! * width + (a >> 5)
    mine[at] = mine[at]! | (1 << (a & 31))
  }
  const ways = { purseOf, drawnFirst, mine, width }
  known.set(purse, ways)
  return ways
}
