import type { Model } from '../../core/match/model.ts'
import type { Billed } from '../pay.ts'
import { serves } from '../room.ts'

/** Sources for all needs of some packages, by trying every combination; null where there is none. */
export function assign(model: Model, packages: readonly Billed[], capacity: Int32Array): number[][] | null {
  const { base, class: classes, group, pair } = model
  const needs = packages.flatMap(({ pair: p, start }, i) => {
    const g = pair.group[p]!
    return [...group.needClass.subarray(group.needs[g]!, group.needs[g + 1]!)].map((c) => {
      const b = classes.base[c]!
      const sources = [...base.source.subarray(base.first[b]!, base.first[b + 1]!)]
      return { i, size: base.size[b]!, sources: sources.filter((s) => serves(model, c, s, start)) }
    })
  })
  const left = capacity.slice()
  const taken: number[] = []
  const visit = (n: number): boolean => {
    if (n === needs.length) return true
    const { size, sources } = needs[n]!
    for (const s of sources) {
      if (left[s]! < size) continue
      left[s] = left[s]! - size
      taken[n] = s
      if (visit(n + 1)) return true
      left[s] = left[s]! + size
    }
    return false
  }
  if (!visit(0)) return null
  const out: number[][] = packages.map(() => [])
  needs.forEach(({ i }, n) => out[i]!.push(taken[n]!))
  return out
}
