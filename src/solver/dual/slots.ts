import type { Model } from '../../core/match/model.ts'

/** A slot: needs of one size at one source. Each has its own price, so that a source can be sold by the pattern. */
export interface Slots {
  readonly count: number
  readonly source: Int32Array
  readonly size: Int32Array
  /** How many offers could ever ask for it: a pattern need not hold more. */
  readonly most: Int32Array
  /** Slots of source s: first[s] to first[s + 1] − 1, by descending size. */
  readonly first: Int32Array
  /** Slot of each entry of `model.base.source`. */
  readonly ofEntry: Int32Array
}

/** The slots of a model, made from the bases that its pairs use. */
export function slotsOf(model: Model): Slots {
  const { base, source } = model
  const askers = askersOf(model)
  const wanted = new Map<number, Map<number, number>>()
  for (let b = 0; b < base.count; b += 1)
    for (let i = base.first[b]!; i < base.first[b + 1]!; i += 1) {
      const s = base.source[i]!
      let sizes = wanted.get(s)
      if (!sizes) wanted.set(s, (sizes = new Map()))
      sizes.set(base.size[b]!, (sizes.get(base.size[b]!) ?? 0) + askers[b]!)
    }
  const first = new Int32Array(source.count + 1)
  const sources: number[] = []
  const sizes: number[] = []
  const most: number[] = []
  const slotOf = new Map<number, number>()
  const key = (s: number, size: number): number => s * 1_048_576 + size
  for (let s = 0; s < source.count; s += 1) {
    for (const [size, count] of [...(wanted.get(s) ?? [])].sort((a, b) => b[0] - a[0])) {
      slotOf.set(key(s, size), sources.length)
      sources.push(s)
      sizes.push(size)
      most.push(Math.max(1, Math.min(count, Math.floor(source.capacity[s]! / size))))
    }
    first[s + 1] = sources.length
  }
  const ofEntry = new Int32Array(base.source.length)
  for (let b = 0; b < base.count; b += 1)
    for (let i = base.first[b]!; i < base.first[b + 1]!; i += 1)
      ofEntry[i] = slotOf.get(key(base.source[i]!, base.size[b]!))!
  return {
    count: sources.length,
    source: Int32Array.from(sources),
    size: Int32Array.from(sizes),
    most: Int32Array.from(most),
    first,
    ofEntry,
  }
}

/** Offers that have a need of each base. */
function askersOf({ base, class: classes, group, offer, pair }: Model): Int32Array {
  const askers = new Int32Array(base.count)
  const groupOffer = new Int32Array(group.count)
  for (let p = 0; p < pair.count; p += 1) groupOffer[pair.group[p]!] = pair.offer[p]!
  const last = new Map<number, Set<number>>()
  for (let g = 0; g < group.count; g += 1)
    for (let n = group.needs[g]!; n < group.needs[g + 1]!; n += 1) {
      const b = classes.base[group.needClass[n]!]!
      let seen = last.get(b)
      if (!seen) last.set(b, (seen = new Set()))
      seen.add(groupOffer[g]!)
    }
  for (const [b, seen] of last) askers[b] = Math.min(seen.size, offer.count)
  return askers
}
