import { KINDS } from '../../core/match/model.ts'
import type { Dual } from './dual.ts'
import { copyPrices, type Prices } from './prices.ts'
import type { Rest } from './rest.ts'

/** How long and how boldly to look for better prices. */
export interface Descent {
  readonly rounds: number
  /** First and last step, as shares of a package's typical gain. */
  readonly step: number
  readonly lastStep: number
  /** Inertia of the direction, 0 to 1. */
  readonly inertia: number
  readonly spread: number
  readonly rest?: Rest | null
  readonly stop?: () => boolean
  /** Share of its time that has gone, if more than `done` of the rounds: steps then become smaller sooner. */
  readonly gone?: (done: number) => number
  /** Where rounds look at short lists: after so many rounds all is looked at, lists are renewed, and a bound is found. */
  readonly renew?: { readonly every: number; readonly whole: (prices: Prices) => number }
}

/** Share of the rounds after which choices are counted: before, prices are too far from where they end. */
const LATE = 0.6

/** Best bound found, the prices that give it, and how many evaluations it took. */
export interface Found {
  readonly bound: number
  readonly prices: Prices
  readonly rounds: number
  /**
   * In how many of the last rounds lines chose each option. At prices near the best many choices are worth the same;
   * how often one is taken, on average over rounds, comes near to how much of it the linear program would use.
   */
  readonly chosen: Uint16Array
}

/** How much of a typical package's value a need at a source may cost in one step, beside an offer's whole. */
const SLOT_SCALE = 0.3
const MEMORY = 0.98

/**
 * Lowers the bound by moving prices against the imbalance of demand and supply: a projected subgradient with inertia,
 * each price scaled by how restless its imbalance has been. Deterministic.
 */
export function descend(dual: Dual, from: Prices, plan: Descent): Found {
  const { model } = dual
  const rest = plan.rest ?? null
  const prices = copyPrices(from)
  let best = dual.evaluate(prices, true, rest)
  if (plan.renew) best = plan.renew.whole(prices)
  let bestPrices = copyPrices(prices)
  const typical = typicalGain(dual)
  const bill = typicalBill(dual)
  const amount = rest ? rest.account : model.account.amount
  const parts = [
    mover(prices.offer, dual.use.offer, (o) => (rest ? rest.offer[o]! : 1), typical, 1),
    mover(prices.slot, dual.use.slot, (q) => dual.supply[q]!, typical * SLOT_SCALE, 1),
    mover(prices.account, dual.use.account, (a) => amount[a]!, (typical * SLOT_SCALE) / bill, 1 / bill),
  ]
  const chosen = new Uint16Array(model.option.count)
  let round = 1
  for (; round <= plan.rounds; round += 1) {
    if (plan.stop?.()) break
    const done = round / plan.rounds
    const gone = plan.gone?.(done) ?? done
    const step = plan.step * (plan.lastStep / plan.step) ** gone
    for (const move of parts) move(step, plan.inertia)
    if (gone >= LATE) dual.counts = chosen
    const width = plan.spread * step * typical * SLOT_SCALE
    const bound = dual.evaluate(prices, true, rest, { slot: width, account: width / bill })
    dual.counts = null
    const due = !plan.renew || round % plan.renew.every === 0 || round === plan.rounds
    const found = plan.renew && due ? plan.renew.whole(prices) : bound
    if (due && found < best) {
      best = found
      bestPrices = copyPrices(prices)
    }
  }
  // Stopped between two whole evaluations: what the last rounds have found counts, too.
  if (plan.renew && round <= plan.rounds) {
    const found = plan.renew.whole(prices)
    if (found < best) return { bound: found, prices, rounds: round - 1, chosen }
  }
  return { bound: best, prices: bestPrices, rounds: round - 1, chosen }
}

/** Moves one family of prices; `scale` is a price's natural size, `unit` turns an imbalance into a count of packages. */
function mover(
  price: Float64Array,
  use: Float64Array,
  offered: (i: number) => number,
  scale: number,
  unit: number,
): (step: number, inertia: number) => void {
  const drift = new Float64Array(price.length)
  const unrest = new Float64Array(price.length)
  return (step, inertia) => {
    for (let i = 0; i < price.length; i += 1) {
      let g = (use[i]! - offered(i)) * unit
      if (g < 0 && price[i] === 0) g = 0
      drift[i] = inertia * drift[i]! + (1 - inertia) * g
      unrest[i] = MEMORY * unrest[i]! + (1 - MEMORY) * g * g
      const moved = price[i]! + (step * scale * drift[i]!) / Math.sqrt(unrest[i]! + 0.05)
      price[i] = moved > 0 ? moved : 0
    }
  }
}

/** Mean gain of the lines' choices at the current prices: the natural size of a price. */
function typicalGain({ gain, use }: Dual): number {
  const total = gain.reduce((a, b) => a + b, 0)
  const packages = use.offer.reduce((a, b) => a + b, 0)
  return packages > 0 ? Math.max(1, total / packages) : 1
}

/** Mean bill of a group. */
function typicalBill({ model: { group } }: Dual): number {
  let sum = 0
  let n = 0
  for (let i = 0; i < group.count * KINDS; i += 1)
    if (group.purse[i]! >= 0) {
      sum += group.fixed[i]! + group.monthly[i]! * 12
      n += 1
    }
  return n === 0 ? 1 : Math.max(1, sum / n)
}
