import type { Dual } from '../dual/dual.ts'

/** Options worth looking at, by line and by offer, with what each leaves at the prices (its reduced value). */
export interface ShortList {
  readonly options: Int32Array
  /** Reduced value of each entry of `options`. */
  readonly left: Float64Array
  /** Entries of line r: byLine[r] to byLine[r + 1] − 1. */
  readonly byLine: Int32Array
  /** Entries that offer o serves by. */
  readonly byOffer: { readonly first: Int32Array; readonly entry: Int32Array }
}

/**
 * The options of each line whose reduced value is at least −slack, best first, at most `most` for each line. The dual
 * must have been evaluated at the prices that count.
 */
export function shortList(dual: Dual, pairOf: Int32Array, slack: number, most: number): ShortList {
  const { line, pair, offer } = dual.model
  const options: number[] = []
  const left: number[] = []
  const byLine = new Int32Array(line.count + 1)
  for (let r = 0; r < line.count; r += 1) {
    const here: { readonly j: number; readonly w: number }[] = []
    for (let p = line.from[r]!; p < line.until[r]!; p += 1)
      for (let j = pair.options[p]!; j < pair.options[p + 1]!; j += 1) {
        const w = dual.reduced(p, j)
        if (w >= -slack) here.push({ j, w })
      }
    here.sort((a, b) => b.w - a.w || a.j - b.j)
    for (const { j, w } of here.slice(0, most)) {
      options.push(j)
      left.push(w)
    }
    byLine[r + 1] = options.length
  }
  const first = new Int32Array(offer.count + 1)
  for (const j of options) first[pair.offer[pairOf[j]!]! + 1]! += 1
  for (let o = 0; o < offer.count; o += 1) first[o + 1]! += first[o]!
  const entry = new Int32Array(options.length)
  const next = first.slice()
  options.forEach((j, e) => {
    const o = pair.offer[pairOf[j]!]!
    entry[next[o]!] = e
    next[o]! += 1
  })
  return { options: Int32Array.from(options), left: Float64Array.from(left), byLine, byOffer: { first, entry } }
}
