/** Something that can be opened: what it costs, and which points it covers. */
export interface CoverCandidate {
  /** Units of the budget: a positive whole number. */
  readonly cost: number
  /** Indices of points. */
  readonly covers: readonly number[]
}

/** Maximal covering location (Church and ReVelle, 1974): open within the budget what covers the greatest weight. */
export interface CoverTask {
  /** Weight of each point, zero or more; a point counts once, however often it is covered. */
  readonly weights: readonly number[]
  readonly candidates: readonly CoverCandidate[]
  readonly budget: number
}

export interface CoverAnswer {
  /** Indices of candidates, ascending. */
  readonly chosen: readonly number[]
  readonly value: number
  /** No choice within the budget covers more: equal to `value` where the answer is proven best. */
  readonly bound: number
  readonly proven: boolean
  /** Points that were looked at. */
  readonly work: number
}

/** Points that the same candidates cover count as one: how often ten thousand sites become a few hundred. */
export interface CompactCover {
  readonly weights: readonly number[]
  readonly covers: readonly (readonly number[])[]
}

export function compact(task: CoverTask): CompactCover {
  const by: number[][] = task.weights.map(() => [])
  task.candidates.forEach(({ covers }, c) => {
    for (const point of new Set(covers)) by[point]?.push(c)
  })
  const groups = new Map<string, { weight: number; by: readonly number[] }>()
  by.forEach((candidates, point) => {
    const weight = task.weights[point]!
    if (candidates.length === 0 || weight <= 0) return
    const key = candidates.join(' ')
    const group = groups.get(key)
    if (group) group.weight += weight
    else groups.set(key, { weight, by: candidates })
  })
  const covers: number[][] = task.candidates.map(() => [])
  const weights = [...groups.values()].map(({ weight, by: candidates }, i) => {
    for (const c of candidates) covers[c]!.push(i)
    return weight
  })
  return { weights, covers }
}
