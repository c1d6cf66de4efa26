import { exact, type Relaxation } from './relaxation.ts'

export interface Ascent {
  readonly rounds: number
  /** A cost that the bound is driven towards: the length of steps follows how far it is off (Polyak). */
  readonly target: number
  /** First share of that way, and after how many rounds without gain it is halved. */
  readonly share: number
  readonly patience: number
  /** Ends once the bound is above this. */
  readonly enough: number
}

/**
 * Raises the bound by moving prices: up for jobs that nobody takes, down for jobs that several take. The best prices
 * found are left in place, and solved. True where the relaxation's own choices are a plan at the end.
 */
export function ascend(relaxation: Relaxation, best: Float64Array, ascent: Ascent): boolean {
  const { price, choices, takers } = relaxation
  const jobs = price.length
  const drift = new Float64Array(jobs)
  let highest = relaxation.solve()
  best.set(price)
  let share = ascent.share
  let idle = 0
  for (let round = 0; round < ascent.rounds; round += 1) {
    if (relaxation.bound > ascent.enough) return false
    if (relaxation.unrest === 0) return true
    let norm = 0
    for (let j = 0; j < jobs; j += 1) {
      if (choices.agentOf[j]! >= 0) continue
      const d = (drift[j] = 0.7 * (1 - takers[j]!) + 0.3 * drift[j]!)
      norm += d * d
    }
    if (norm < 1e-9) break
    const length = (share * Math.max(0.05, ascent.target - relaxation.bound)) / norm
    for (let j = 0; j < jobs; j += 1) if (choices.agentOf[j]! < 0) price[j] = exact(price[j]! + length * drift[j]!)
    const bound = relaxation.solve()
    if (bound > highest) {
      highest = bound
      best.set(price)
      idle = 0
    } else if ((idle += 1) >= ascent.patience) {
      share /= 2
      idle = 0
      price.set(best)
      relaxation.solve()
      drift.fill(0)
      if (share < 1e-3) break
    }
  }
  if (relaxation.unrest === 0 && relaxation.bound <= ascent.enough) return true
  price.set(best)
  relaxation.solve()
  return relaxation.unrest === 0 && relaxation.bound <= ascent.enough
}
