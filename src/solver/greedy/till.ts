import { KINDS, type Model, type Payment } from '../../core/match/model.ts'
import { billOf } from '../room.ts'

/** Beyond this many entries of purses, sorting them takes longer than it helps. */
const SORTABLE = 5_000_000

/** Pays at once and for good: from the scarcest earmark first, so that what serves many purses stays for them. */
export class Till {
  readonly #model: Model
  readonly #left: Float64Array
  readonly #account: Int32Array

  constructor(model: Model, accounts: Float64Array) {
    this.#model = model
    this.#left = accounts.slice()
    this.#account = scarcestFirst(model)
  }

  /** Pays all bills of a pair that starts in a month; null, and nothing paid, where one cannot be. */
  pay(p: number, start: number): Payment[] | null {
    const { group, pair } = this.#model
    const payments: Payment[] = []
    for (let kind = 0; kind < KINDS; kind += 1) {
      const bill = billOf(this.#model, p, start, kind)
      if (bill <= 0 || this.#draw(group.purse[pair.group[p]! * KINDS + kind]!, bill, kind, payments)) continue
      for (const { account, amount } of payments) this.#left[account] = this.#left[account]! + amount
      return null
    }
    return payments
  }

  #draw(purse: number, bill: number, kind: number, payments: Payment[]): boolean {
    const { first } = this.#model.purse
    let due = bill
    for (let e = first[purse]!; e < first[purse + 1]! && due > 0; e += 1) {
      const account = this.#account[e]!
      const amount = Math.min(due, this.#left[account]!)
      if (amount <= 0) continue
      this.#left[account] = this.#left[account]! - amount
      payments.push({ kind, account, amount })
      due -= amount
    }
    return due <= 0
  }
}

/** Accounts of each purse, those that the fewest purses may draw on before the others. */
function scarcestFirst({ purse, account }: Model): Int32Array {
  if (purse.account.length > SORTABLE) return purse.account
  const purses = new Int32Array(account.count)
  for (const a of purse.account) purses[a] = purses[a]! + 1
  const sorted = purse.account.slice()
  for (let q = 0; q < purse.count; q += 1)
    sorted.subarray(purse.first[q]!, purse.first[q + 1]!).sort((a, b) => purses[a]! - purses[b]! || a - b)
  return sorted
}
