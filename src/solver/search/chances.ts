import { serves } from '../room.ts'
import type { Plan } from './plan.ts'
import type { Random } from './random.ts'

/** Whether each need of option j has a source with room in the plan, were it the only one. */
export function hasSources({ model, pairOf, left }: Plan, j: number): boolean {
  const { pair, group, option, base, class: classes } = model
  const g = pair.group[pairOf[j]!]!
  for (let n = group.needs[g]!; n < group.needs[g + 1]!; n += 1) {
    const c = group.needClass[n]!
    const b = classes.base[c]!
    let found = false
    for (let i = base.first[b]!; i < base.first[b + 1]! && !found; i += 1) {
      const s = base.source[i]!
      found = left[s]! >= base.size[b]! && serves(model, c, s, option.start[j]!)
    }
    if (!found) return false
  }
  return true
}

/** An offer on the line of option j that leaves it no room; −1 where there is none to take out. */
export function rival({ model, pairOf, onLine, serving }: Plan, j: number, random: Random): number {
  const { pair, option, line } = model
  const p = pairOf[j]!
  const r = pair.line[p]!
  const all = onLine[r]!.filter((o) => {
    const other = serving[o]!
    if (line.inAll[r] === 1) return true
    return option.start[other]! < pair.end[p]! && option.start[j]! < pair.end[pairOf[other]!]!
  })
  return all.length === 0 ? -1 : all[random.below(all.length)]!
}
