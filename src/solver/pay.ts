import { KINDS, type Model, type Payment } from '../core/match/model.ts'
import { Money } from './money/money.ts'
import { billOf } from './room.ts'

/** A package whose sources are chosen and whose bills are to be paid. */
export interface Billed {
  readonly pair: number
  readonly start: number
}

const purseOf = ({ group, pair }: Model, p: number, k: number): number => group.purse[pair.group[p]! * KINDS + k]!

/**
 * Payments of packages from what accounts hold, by one flow for all kinds of cost, as funds may serve several; null
 * where the bills cannot be paid together.
 */
export function payAll(model: Model, packages: readonly Billed[], accounts: Float64Array): Payment[][] | null {
  const money = new Money(model, accounts)
  for (const { pair, start } of packages)
    for (let k = 0; k < KINDS; k += 1) {
      const bill = billOf(model, pair, start, k)
      if (bill > 0 && !money.pay(purseOf(model, pair, k), bill)) return null
    }
  return paymentsOf(model, money, packages)
}

/**
 * Payments as another flow made them, which has paid the same bills among many others since and may be off by the noise
 * of that; what is then still due is looked for. So hardly any search is needed.
 */
export function payLike(
  model: Model,
  packages: readonly Billed[],
  accounts: Float64Array,
  like: Money,
): Payment[][] | null {
  const due = new Float64Array(model.purse.count)
  for (const { pair, start } of packages)
    for (let k = 0; k < KINDS; k += 1) {
      const bill = billOf(model, pair, start, k)
      if (bill > 0) due[purseOf(model, pair, k)]! += bill
    }
  const money = new Money(model, accounts)
  due.forEach((bill, q) => (due[q] = bill > 0 ? bill - money.payAs(q, bill, like) : 0))
  for (const [q, bill] of due.entries()) if (bill > 0 && !money.pay(q, bill)) return payAll(model, packages, accounts)
  return paymentsOf(model, money, packages)
}

/** What each account gives a purse, handed out to the purse's bills in the order of the packages. */
export function paymentsOf(model: Model, money: Money, packages: readonly Billed[]): Payment[][] {
  const shares = new Map<number, { account: number; amount: number }[]>()
  return packages.map(({ pair, start }) => {
    const payments: Payment[] = []
    for (let kind = 0; kind < KINDS; kind += 1) {
      const bill = billOf(model, pair, start, kind)
      if (bill <= 0) continue
      const purse = purseOf(model, pair, kind)
      let rest = shares.get(purse)
      if (!rest) shares.set(purse, (rest = money.shares(purse).map((share) => ({ ...share }))))
      for (const part of handOut(rest, bill)) payments.push({ kind, ...part })
    }
    return payments
  })
}

/** Less than this is left over by binary fractions. */
const NOTHING = 1e-9

/** Takes a bill from the front of what is left of a purse. */
function handOut(rest: { account: number; amount: number }[], bill: number): { account: number; amount: number }[] {
  const parts: { account: number; amount: number }[] = []
  let due = bill
  while (due > NOTHING && rest.length > 0) {
    const share = rest[0]!
    const amount = Math.min(due, share.amount)
    if (amount > NOTHING) parts.push({ account: share.account, amount })
    due -= amount
    if (share.amount - amount <= NOTHING) rest.shift()
    else share.amount -= amount
  }
  return parts
}
