import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchWorld, TINY } from '../../../test/support/match-world.ts'
import { expand } from '../../core/match/expand.ts'
import { exhaustive } from '../exhaustive/exhaustive.ts'
import type { Ear } from '../port.ts'
import { pairOfOptions } from '../search/option-pair.ts'
import { descend } from './descend.ts'
import { Dual } from './dual.ts'
import { margins } from './margins.ts'
import { noPrices } from './prices.ts'
import { wholeOf } from './rest.ts'

const quiet: Ear = { progress: () => {}, stopped: () => false, now: () => 0 }
const limits = { seconds: null, work: null, seed: 1 }

test('any prices bound every plan; better prices bound it no worse; margins rule out no option of a best plan', async () => {
  for (let seed = 1; seed <= 25; seed += 1) {
    const model = expand(matchWorld(seed, TINY))
    const { value, placed } = await exhaustive.solve({ model, limits, fixed: [], start: null }, quiet)
    const dual = new Dual(model)
    const { offer, slot, account } = noPrices(model, dual.slots)
    const sample = fc.sample(fc.integer({ min: 0, max: 3000 }), { numRuns: 40, seed })
    for (const [i, prices] of [offer, slot, account].entries())
      for (let k = 0; k < prices.length; k += 1) prices[k] = sample[(k * 7 + i) % sample.length]! / (i === 2 ? 1000 : 1)
    const random = dual.evaluate({ offer, slot, account }, false, wholeOf(model))
    expect(random, `world ${seed}`).toBeGreaterThanOrEqual(value - 1e-6)
    const plan = { rounds: 60, step: 0.2, lastStep: 0.01, inertia: 0.7, spread: 1, rest: wholeOf(model) }
    const found = descend(dual, { offer, slot, account }, plan)
    expect(found.bound, `world ${seed}`).toBeGreaterThanOrEqual(value - 1e-6)
    expect(found.bound, `world ${seed}`).toBeLessThanOrEqual(random + 1e-6)
    dual.evaluate(found.prices, true, wholeOf(model))
    const margin = margins(dual)
    const pairs = pairOfOptions(model)
    for (let j = 0; j < model.option.count; j += 1) {
      const p = pairs[j]!
      const used = placed.some(
        (one) =>
          one.line === model.pair.line[p] && one.offer === model.pair.offer[p] && one.start === model.option.start[j],
      )
      if (used) expect(found.bound + margin[j]!, `world ${seed}`).toBeGreaterThanOrEqual(value - 1e-6)
    }
  }
})

test('choices are counted while prices settle, and in no more rounds than those', () => {
  const [rounds, late] = [60, 25]
  let counted = 0
  for (let seed = 1; seed <= 25; seed += 1) {
    const model = expand(matchWorld(seed, TINY))
    const dual = new Dual(model)
    const plan = { rounds, step: 0.2, lastStep: 0.01, inertia: 0.7, spread: 1, rest: wholeOf(model) }
    const { chosen } = descend(dual, noPrices(model, dual.slots), plan)
    for (const times of chosen) expect(times, `world ${seed}`).toBeLessThanOrEqual(late)
    counted += chosen.reduce((sum, times) => sum + times, 0)
    expect(dual.counts).toBeNull()
  }
  expect(counted).toBeGreaterThan(0)
})
