import type { Model } from '../core/match/model.ts'

/**
 * An upper bound that needs no search: each free offer at its best, or each line filled month by month at the best
 * rate of any offer for it, whichever is less. Valid for every plan that uses no offer of `taken`.
 */
export function plainBound(model: Model, free: Uint8Array): number {
  const { line, months, offer, option, pair } = model
  const best = new Float64Array(offer.count)
  const rate = new Float64Array(months)
  let byLine = 0
  for (let r = 0; r < line.count; r += 1) {
    rate.fill(0)
    let perPiece = 0
    for (let p = line.from[r]!; p < line.until[r]!; p += 1) {
      const o = pair.offer[p]!
      if (free[o] === 0) continue
      for (let j = pair.options[p]!; j < pair.options[p + 1]!; j += 1) {
        const value = option.value[j]!
        if (value > best[o]!) best[o] = value
        if (line.inAll[r] === 1) perPiece = Math.max(perPiece, value / offer.size[o]!)
        else {
          const perMonth = value / (pair.end[p]! - option.start[j]!)
          for (let t = option.start[j]!; t < pair.end[p]!; t += 1) if (perMonth > rate[t]!) rate[t] = perMonth
        }
      }
    }
    byLine += line.quota[r]! * (line.inAll[r] === 1 ? perPiece : rate.reduce((sum, v) => sum + v, 0))
  }
  return Math.floor(
    Math.min(
      byLine,
      best.reduce((sum, v) => sum + v, 0),
    ) *
      (1 + 1e-12),
  )
}
