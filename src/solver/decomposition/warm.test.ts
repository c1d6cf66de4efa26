import { expect, test } from 'vitest'
import { matchWorld, TINY } from '../../../test/support/match-world.ts'
import { expand } from '../../core/match/expand.ts'
import { packagesOf, placedOf } from '../../core/match/plan.ts'
import { verify } from '../../core/match/verify/verify.ts'
import { exhaustive } from '../exhaustive/exhaustive.ts'
import type { Ear } from '../port.ts'
import { sameRows } from './same.ts'
import { pricesOf, resolve } from './warm.ts'

const quiet: Ear = { progress: () => {}, stopped: () => false, now: () => 0 }
const limits = { seconds: null, work: null, seed: 1 }

test('after one change: a plan that verifies, no better than the best, under a bound that is one', async () => {
  let changes = 0
  for (let seed = 1; seed <= 30; seed += 1) {
    const before = matchWorld(seed, TINY)
    const model = expand(before)
    const { placed } = await exhaustive.solve({ model, limits, fixed: [], start: null }, quiet)
    const prices = pricesOf(model, [])
    const packages = packagesOf(before, placed)
    const gone = packages[0]?.offer
    const [lot] = before.equipmentLots
    for (const after of [
      { ...before, offers: before.offers.filter(({ id }) => id !== gone) },
      { ...before, equipmentLots: before.equipmentLots.slice(1) },
      { ...before, funds: before.funds.slice(1) },
      { ...before, equipmentLots: lot ? [{ ...lot, id: 'more' }, ...before.equipmentLots] : [] },
    ]) {
      const changed = expand(after)
      const stays = packages.filter(
        (p) =>
          p.offer !== gone &&
          p.lots.every((id) => after.equipmentLots.some((l) => l.id === id)) &&
          p.funds.every((f) => after.funds.some((u) => u.id === f.fund)),
      )
      const start = placedOf(after, changed, stays)
      const same = sameRows(before, after)
      const answer = resolve({ model, prices }, { model: changed, fixed: [], start, same }, 40)
      const oracle = await exhaustive.solve({ model: changed, limits, fixed: [], start: null }, quiet)
      expect(answer.value, `world ${seed}`).toBeLessThanOrEqual(oracle.value)
      expect(answer.bound, `world ${seed}`).toBeGreaterThanOrEqual(oracle.value)
      const { breaches } = verify(after, {
        problem: after.name,
        packages: packagesOf(after, answer.placed),
        objective: answer.value,
        bound: answer.bound,
        status: 'feasible',
        seconds: 0,
        engine: 'decomposition',
        seed: 1,
      })
      expect(breaches, `world ${seed}`).toEqual([])
      changes += 1
    }
  }
  expect(changes).toBe(120)
})
