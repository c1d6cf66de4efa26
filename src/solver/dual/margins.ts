import type { Dual } from './dual.ts'
import { Marginal } from './marginal.ts'

/**
 * How much the bound falls at least if an option is used (at most 0): its line's best choice with it, less its line's
 * best choice. A plan better than bound + margin does not use the option, so what is below a gap can be left out. The
 * dual must have been evaluated at the prices that count. For quotas above one, the option is set beside the best
 * choice of the others with one unit less, which can only overstate what is left.
 */
export function margins(dual: Dual): Float64Array {
  const { line, pair, option, months } = dual.model
  const out = new Float64Array(option.count)
  const marginal = new Marginal(months)
  for (let r = 0; r < line.count; r += 1) {
    const best = dual.gain[r]!
    marginal.clear()
    for (let p = line.from[r]!; p < line.until[r]!; p += 1)
      for (let j = pair.options[p]!; j < pair.options[p + 1]!; j += 1) {
        const w = dual.reduced(p, j)
        out[j] = w
        if (line.inAll[r] === 0) marginal.stay(option.start[j]!, pair.end[p]!, w)
      }
    const single = line.inAll[r] === 0 && line.quota[r] === 1
    if (single) marginal.prepare()
    for (let p = line.from[r]!; p < line.until[r]!; p += 1)
      for (let j = pair.options[p]!; j < pair.options[p + 1]!; j += 1) {
        const w = out[j]!
        const beside = single ? marginal.beside(option.start[j]!, pair.end[p]!) : best
        out[j] = Math.min(0, w + beside - best)
      }
  }
  return out
}
