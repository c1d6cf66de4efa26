import { KINDS, type Model } from '../../core/match/model.ts'
import type { Rest } from '../dual/rest.ts'
import type { LpRow } from '../highs/rows.ts'
import { SortBuilder, type Sort } from './sort.ts'

/** A part of the model that is solved to proof: some options, and what is left for them. */
export interface Core {
  readonly model: Model
  readonly rest: Rest
  /** Options by column, and the pair of each. */
  readonly options: Int32Array
  readonly pairs: Int32Array
  /** Pair of every option of the model. */
  readonly pairOf: Int32Array
  readonly gain: Float64Array
  /** Rows that hold from the start: offers once, quotas of lines. */
  readonly rows: readonly LpRow[]
  /** Competitions for sources, and for quotas that hold in all. */
  readonly sorts: readonly Sort[]
  /** Sources of each sort by their place in it; null for a line's quota. */
  readonly members: readonly (readonly number[] | null)[]
  /** Bills by purse: which columns spend how much of it. */
  readonly purses: readonly { readonly purse: number; readonly columns: number[]; readonly bills: number[] }[]
}

/** Builds the core over `options`, in the order given. */
export function coreOf(model: Model, rest: Rest, options: Int32Array, pairOf: Int32Array): Core {
  const { pair, option, line, offer, months } = model
  const n = options.length
  const pairs = Int32Array.from(options, (j) => pairOf[j]!)
  const gain = Float64Array.from(options, (j) => option.value[j]!)
  const rows: LpRow[] = []
  const byOffer = new Map<number, number[]>()
  const byLine = new Map<number, number[]>()
  const put = (lists: Map<number, number[]>, key: number, c: number): void => {
    const list = lists.get(key)
    if (list) list.push(c)
    else lists.set(key, [c])
  }
  for (let c = 0; c < n; c += 1) {
    put(byOffer, pair.offer[pairs[c]!]!, c)
    put(byLine, pair.line[pairs[c]!]!, c)
  }
  const ones = (columns: readonly number[]): number[] => columns.map(() => 1)
  for (const columns of byOffer.values())
    if (columns.length > 1) rows.push({ columns, values: ones(columns), upper: 1 })
  const sorts: Sort[] = []
  for (const [r, columns] of byLine) {
    if (line.inAll[r] === 1) {
      const sort = new SortBuilder(Int32Array.of(line.quota[r]! - rest.filled[r]!))
      for (const c of columns) {
        const o = pair.offer[pairs[c]!]!
        sort.ask(c, o, offer.size[o]!, [0])
      }
      sorts.push(sort.done())
      rows.push({
        columns,
        values: columns.map((c) => offer.size[pair.offer[pairs[c]!]!]!),
        upper: line.quota[r]! - rest.filled[r]!,
      })
      continue
    }
    let before = ''
    for (let t = 0; t < months; t += 1) {
      const active = columns.filter((c) => option.start[options[c]!]! <= t && t < pair.end[pairs[c]!]!)
      const upper = line.quota[r]! - rest.active[r * months + t]!
      const key = `${upper}:${active.join(',')}`
      if (active.length > upper && key !== before) rows.push({ columns: active, values: ones(active), upper })
      before = key
    }
  }
  const members: (readonly number[] | null)[] = sorts.map(() => null)
  for (const sort of sourceSorts(model, rest, options, pairs)) {
    sorts.push(sort.sort)
    members.push(sort.members)
  }
  return { model, rest, options, pairs, pairOf, gain, rows, sorts, members, purses: billsOf(model, options, pairs) }
}

/** Lots by type and courses by module, with what the columns ask of them. */
function sourceSorts(
  model: Model,
  rest: Rest,
  options: Int32Array,
  pairs: Int32Array,
): { readonly sort: Sort; readonly members: readonly number[] }[] {
  const { base, class: classes, group, option, pair, source } = model
  const place = new Int32Array(source.count)
  const members = new Map<number, number[]>()
  for (let s = 0; s < source.count; s += 1) {
    const list = members.get(source.sort[s]!) ?? []
    if (list.length === 0) members.set(source.sort[s]!, list)
    place[s] = list.length
    list.push(s)
  }
  const builders = new Map<number, SortBuilder>()
  const allowed = new Map<number, number[]>()
  for (let c = 0; c < options.length; c += 1) {
    const p = pairs[c]!
    const g = pair.group[p]!
    const t = option.start[options[c]!]!
    for (let k = group.needs[g]!; k < group.needs[g + 1]!; k += 1) {
      const cls = group.needClass[k]!
      const b = classes.base[cls]!
      const key = cls * 256 + t
      let sources = allowed.get(key)
      if (!sources) {
        sources = []
        const block = classes.block[cls]!
        for (let i = base.first[b]!; i < base.first[b + 1]!; i += 1) {
          const s = base.source[i]!
          if (source.ready[s]! > t) break
          if (rest.source[s]! < base.size[b]!) continue
          if (block < 0 || source.blocked[s * source.blocks + block] === 0) sources.push(s)
        }
        sources.sort((x, y) => x - y)
        allowed.set(key, sources)
      }
      const sort = source.sort[base.source[base.first[b]!]!]!
      let builder = builders.get(sort)
      if (!builder)
        builders.set(sort, (builder = new SortBuilder(Int32Array.from(members.get(sort)!, (s) => rest.source[s]!))))
      builder.ask(
        c,
        pair.offer[p]!,
        base.size[b]!,
        sources.map((s) => place[s]!),
      )
    }
  }
  return [...builders].map(([sort, builder]) => ({ sort: builder.done(), members: members.get(sort)! }))
}

function billsOf(model: Model, options: Int32Array, pairs: Int32Array): Core['purses'] {
  const { group, option, pair } = model
  const byPurse = new Map<number, { purse: number; columns: number[]; bills: number[] }>()
  for (let c = 0; c < options.length; c += 1) {
    const g = pair.group[pairs[c]!]!
    const stay = pair.end[pairs[c]!]! - option.start[options[c]!]!
    for (let k = g * KINDS; k < (g + 1) * KINDS; k += 1) {
      const bill = group.fixed[k]! + group.monthly[k]! * stay
      if (bill <= 0) continue
      const purse = group.purse[k]!
      let entry = byPurse.get(purse)
      if (!entry) byPurse.set(purse, (entry = { purse, columns: [], bills: [] }))
      // Two kinds of one package may be paid from the same purse.
      if (entry.columns.at(-1) === c) entry.bills[entry.bills.length - 1]! += bill
      else {
        entry.columns.push(c)
        entry.bills.push(bill)
      }
    }
  }
  return [...byPurse.values()]
}
