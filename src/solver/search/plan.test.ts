import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchWorld, TINY } from '../../../test/support/match-world.ts'
import { expand } from '../../core/match/expand.ts'
import { wholeOf } from '../dual/rest.ts'
import { pairOfOptions } from './option-pair.ts'
import { Plan } from './plan.ts'

/** All that a plan is, but for the order of its lists. */
const stateOf = (plan: Plan): unknown => ({
  serving: [...plan.serving],
  active: [...plan.active],
  filled: [...plan.filled],
  left: [...plan.left],
  users: plan.users.map((list) => list.toSorted((a, b) => a - b)),
  value: plan.value,
  money: Math.round(plan.money.left.reduce((a, b) => a + b, 0) * 1000),
})

test('going back undoes every step; nothing is ever taken that is not there', () => {
  const step = fc.record({ place: fc.boolean(), at: fc.nat(10_000) })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.array(step, { maxLength: 25 }), fc.nat(25), (seed, steps, mark) => {
      const model = expand(matchWorld(seed, { ...TINY, offers: 10 }))
      if (model.option.count === 0) return
      const plan = new Plan(model, wholeOf(model), pairOfOptions(model))
      let moment = 0
      let before = stateOf(plan)
      steps.forEach(({ place, at }, i) => {
        if (i === mark) [moment, before] = [plan.journal.length, stateOf(plan)]
        if (place) plan.place(at % model.option.count, null)
        else {
          const serving = [...plan.serving.keys()].filter((o) => plan.serving[o]! >= 0)
          if (serving.length > 0) plan.remove(serving[at % serving.length]!)
        }
        for (const left of plan.left) expect(left).toBeGreaterThanOrEqual(0)
        for (const left of plan.money.left) expect(left).toBeGreaterThanOrEqual(-1e-6)
        for (let r = 0; r < model.line.count; r += 1) {
          const quota = model.line.quota[r]!
          if (model.line.inAll[r] === 1) expect(plan.filled[r]!).toBeLessThanOrEqual(quota)
          else
            for (let t = 0; t < model.months; t += 1)
              expect(plan.active[r * model.months + t]!).toBeLessThanOrEqual(quota)
        }
      })
      plan.back(moment)
      expect(stateOf(plan)).toEqual(before)
    }),
    { numRuns: 150 },
  )
})
