import type { Model, Placed } from '../../core/match/model.ts'
import { noPrices, type Prices } from '../dual/prices.ts'
import { slotsOf, type Slots } from '../dual/slots.ts'
import type { Answer, Ear, Limits } from '../port.ts'
import { Random } from '../search/random.ts'
import { improve, SLACK, topUp } from './begin.ts'
import { Session } from './session.ts'

/** A case that has been solved before: its model, the packages that must stand, a plan, and prices of its dual. */
export interface Known {
  readonly model: Model
  readonly fixed: readonly Placed[]
  readonly placed: readonly Placed[]
  readonly prices: Prices
}

/** The same rows in another model: what number of the old one each new row had, −1 for a row that is new. */
export interface Same {
  readonly offer: Int32Array
  readonly source: Int32Array
  readonly account: Int32Array
}

const SILENT: Ear = { progress: () => {}, stopped: () => false, now: () => 0 }
const FREE: Limits = { seconds: null, work: null, seed: 1 }
const FIRST_ROUNDS = 200
const STEPS = { rounds: 6, step: 0.02, lastStep: 0.002, inertia: 0.5, spread: 1 }

/** Prices of a model's dual, to be kept beside a plan for later changes. */
export function pricesOf(model: Model, fixed: readonly Placed[]): Prices {
  const session = new Session({ model, fixed, limits: FREE, start: null }, SILENT)
  session.descend({ rounds: FIRST_ROUNDS, step: 0.2, lastStep: 0.002, inertia: 0.7, spread: 1 }, 0)
  return session.prices
}

/** Old prices at the rows of a changed model; what is new costs nothing at first. */
function carried(session: Session, before: Slots, old: Prices, same: Same): Prices {
  const prices = noPrices(session.model, session.dual.slots)
  same.offer.forEach((was, o) => (prices.offer[o] = was < 0 ? 0 : old.offer[was]!))
  same.account.forEach((was, a) => (prices.account[a] = was < 0 ? 0 : old.account[was]!))
  const now = session.dual.slots
  for (let s = 0; s < session.model.source.count; s += 1) {
    const was = same.source[s]!
    if (was < 0) continue
    for (let q = now.first[s]!; q < now.first[s + 1]!; q += 1)
      for (let k = before.first[was]!; k < before.first[was + 1]!; k += 1)
        if (before.size[k] === now.size[q]) prices.slot[q] = old.slot[k]!
  }
  return prices
}

/**
 * What one change makes of a known case: the old packages as far as they still fit, mended by ruin and recreate under
 * the old prices, which move a little. The bound holds for any prices, so an answer in milliseconds is as honest as a
 * long one, only wider. `start` is the old plan in the numbers of the changed model; the plan is at least as good as
 * what fits of it. `work` is the number of tries.
 */
export function resolve(
  known: Pick<Known, 'model' | 'prices'>,
  changed: {
    readonly model: Model
    readonly fixed: readonly Placed[]
    readonly start: readonly Placed[]
    readonly same: Same
  },
  work: number,
  seed = 1,
): Answer & { readonly prices: Prices } {
  const { model, fixed, start, same } = changed
  const session = new Session({ model, fixed, limits: { ...FREE, seed }, start: null }, SILENT)
  session.prices = carried(session, slotsOf(known.model), known.prices, same)
  session.descend(STEPS, 1)
  session.take(start)
  topUp(session, SLACK)
  improve(session, new Random(seed), work, 0)
  return { ...session.answer('decomposition'), prices: session.prices }
}
