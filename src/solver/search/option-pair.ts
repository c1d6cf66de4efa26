import type { Model } from '../../core/match/model.ts'

/** Pair of every option. */
export function pairOfOptions({ pair, option }: Model): Int32Array {
  const pairOf = new Int32Array(option.count)
  for (let p = 0; p < pair.count; p += 1) pairOf.fill(p, pair.options[p]!, pair.options[p + 1]!)
  return pairOf
}
