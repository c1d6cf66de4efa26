import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Model } from '../../core/match/model.ts'
import { Money } from './money.ts'

/** Purses over three accounts: which accounts may pay, as sets of bits from 1 to 7. */
const aCase = fc.record({
  amounts: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 }),
  purses: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 }),
  bills: fc.array(fc.record({ purse: fc.nat(3), bill: fc.integer({ min: 1, max: 15 }), back: fc.boolean() }), {
    maxLength: 10,
  }),
})

function modelOf(amounts: readonly number[], purses: readonly number[]): Model {
  const first = [0]
  const entries: number[] = []
  for (const set of purses) {
    for (let a = 0; a < 3; a += 1) if ((set >> a) & 1) entries.push(a)
    first.push(entries.length)
  }
  const purse = { count: purses.length, first: Int32Array.from(first), account: Int32Array.from(entries) }
  return { purse, account: { count: 3, amount: Float64Array.from(amounts) } } as unknown as Model
}

/** Hall's condition: whatever accounts are looked at, those who can only use them spend no more than they hold. */
function payable(amounts: readonly number[], purses: readonly number[], due: readonly number[]): boolean {
  for (let accounts = 0; accounts < 8; accounts += 1) {
    const held = amounts.reduce((sum, amount, a) => sum + ((accounts >> a) & 1) * amount, 0)
    const bound = due.reduce((sum, bill, q) => sum + ((purses[q]! & ~accounts) === 0 ? bill : 0), 0)
    if (bound > held) return false
  }
  return true
}

test('bills are paid exactly if they can be, whatever was paid and taken back before', () => {
  fc.assert(
    fc.property(aCase, ({ amounts, purses, bills }) => {
      const money = new Money(modelOf(amounts, purses))
      const due = purses.map(() => 0)
      for (const { purse, bill, back } of bills) {
        const q = purse % purses.length
        const wanted = due.map((d, i) => d + (i === q ? bill : 0))
        expect(money.pay(q, bill)).toBe(payable(amounts, purses, wanted))
        if (payable(amounts, purses, wanted)) due[q]! += bill
        if (back && due[q]! > 0) {
          money.refund(q, due[q]!)
          due[q] = 0
        }
        // A try that is taken back leaves every account as it was, to the bit.
        const [moment, held] = [money.moment, [...money.left]]
        money.pay((q + 1) % purses.length, bill / 3)
        money.refund(q, due[q]! / 2)
        money.back(moment)
        expect([...money.left]).toEqual(held)
        const spent = purses.map((_, i) => money.shares(i).reduce((sum, { amount }) => sum + amount, 0))
        spent.forEach((sum, i) => expect(sum).toBeCloseTo(due[i]!, 6))
        for (const left of money.left) expect(left).toBeGreaterThanOrEqual(-1e-9)
      }
    }),
    { numRuns: 400 },
  )
})
