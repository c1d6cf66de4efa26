import { Money } from '../money/money.ts'
import { Packer } from './packer.ts'
import type { Core } from './problem.ts'
import type { LpRow } from '../highs/rows.ts'

/** Enough to decide any set that a plan of a few hundred packages can ask of one sort. */
const NODES = 200_000

/** Whether chosen columns can be served and paid; else rows that say why not, or nothing where it was not found out. */
export type Granted = { readonly ok: true } | { readonly ok: false; readonly rows: readonly LpRow[] }

/** Decides exactly whether the chosen columns can live together. */
export function grant(core: Core, chosen: readonly number[]): Granted {
  const taken = new Set(chosen)
  const rows: LpRow[] = []
  let sure = true
  for (const sort of core.sorts) {
    const weights = new Float64Array(sort.asks.length)
    const list = [...sort.asks.keys()].filter((a) => sort.asks[a]!.columns.some((c) => taken.has(c)))
    if (list.length === 0) continue
    for (const a of list) weights[a] = 1
    const found = new Packer(sort).pack(weights, NODES, list.length - 0.5)
    if (found.value >= list.length - 0.5) continue
    if (found.bound >= list.length - 0.5) {
      sure = false
      continue
    }
    // No more than `found.value` of these asks can be granted together.
    const columns = list.flatMap((a) => sort.asks[a]!.columns)
    rows.push({ columns, values: columns.map(() => 1), upper: Math.round(found.value) })
  }
  const money = new Money(core.model, core.rest.account)
  for (const { purse, columns, bills } of core.purses) {
    let due = 0
    columns.forEach((c, i) => (due += taken.has(c) ? bills[i]! : 0))
    if (due > 0 && !money.pay(purse, due)) sure = false
  }
  return sure && rows.length === 0 ? { ok: true } : { ok: false, rows }
}

/** Sources of each chosen column in the order of its needs; an empty list where they were not found. */
export function assign(core: Core, chosen: readonly number[]): number[][] {
  const { group, class: classes, base, pair, source } = core.model
  const place = new Map(chosen.map((c, i) => [c, i]))
  const out: number[][] = chosen.map(() => [])
  core.sorts.forEach((sort, i) => {
    const members = core.members[i]
    if (!members) return
    const weights = new Float64Array(sort.asks.length)
    const list = [...sort.asks.keys()].filter((a) => sort.asks[a]!.columns.some((c) => place.has(c)))
    if (list.length === 0) return
    for (const a of list) weights[a] = 1
    const { asks, sources } = new Packer(sort).pack(weights, NODES, list.length - 0.5)
    asks.forEach((a, k) => {
      const s = members[sources[k]!]!
      for (const c of sort.asks[a]!.columns) {
        const row = place.get(c)
        if (row === undefined) continue
        const g = pair.group[core.pairs[c]!]!
        for (let n = group.needs[g]!; n < group.needs[g + 1]!; n += 1) {
          const b = classes.base[group.needClass[n]!]!
          if (source.sort[base.source[base.first[b]!]!] === source.sort[s]) out[row]![n - group.needs[g]!] = s
        }
      }
    })
  })
  return out
}
