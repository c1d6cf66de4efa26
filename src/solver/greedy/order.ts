import type { Model } from '../../core/match/model.ts'

/** Pairs are numbered in this many values of a key, densities in those above: both fit a double exactly. */
const BITS = 2 ** 26

/** Pairs of free offers by density, densest first: value of the best option for the share of the quota that it takes. */
export function byDensity({ pair, option, line, offer }: Model, free: Uint8Array): Int32Array {
  const keys = new Float64Array(pair.count)
  const density = new Float64Array(pair.count)
  let most = 1
  for (let p = 0; p < pair.count; p += 1) {
    const r = pair.line[p]!
    const o = pair.offer[p]!
    if (free[o] === 0) continue
    let best = 0
    for (let j = pair.options[p]!; j < pair.options[p + 1]!; j += 1) best = Math.max(best, option.value[j]!)
    density[p] = line.inAll[r] === 1 ? (best * line.quota[r]!) / offer.size[o]! : best
    most = Math.max(most, density[p]!)
  }
  let count = 0
  for (let p = 0; p < pair.count; p += 1) {
    if (density[p] === 0) continue
    keys[count] = Math.floor((density[p]! / most) * (BITS - 1)) * BITS + (BITS - 1 - p)
    count += 1
  }
  const sorted = keys.subarray(0, count).sort()
  const out = new Int32Array(count)
  for (let i = 0; i < count; i += 1) out[i] = BITS - 1 - (sorted[count - 1 - i]! % BITS)
  return out
}
