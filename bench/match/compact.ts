import { KINDS, type Model } from '../../src/core/match/model.ts'

/** A row: Σ values × columns, between lower and upper. */
export interface Row {
  readonly columns: number[]
  readonly values: number[]
  readonly lower: number
  readonly upper: number
}

/** A mixed-integer program; the first `whole` columns are 0 or 1, the others at least 0. */
export interface Compact {
  readonly gain: number[]
  readonly whole: number
  readonly rows: Row[]
}

/**
 * The compact model that a general solver gets: a column for each offer, requirement and start, a column for each pair,
 * need and source that could meet it, and a flow from accounts to purses. Nothing is left out and nothing is loose.
 */
export function compact(model: Model): Compact {
  const { pair, option, line, offer, group, class: classes, base, source, purse, account, months } = model
  const gain = Array.from(option.value)
  const rows: Row[] = []
  const byOffer: number[][] = Array.from({ length: offer.count }, () => [])
  const bySource: { columns: number[]; values: number[] }[] = Array.from({ length: source.count }, () => ({
    columns: [],
    values: [],
  }))
  const byPurse: { columns: number[]; values: number[] }[] = Array.from({ length: purse.count }, () => ({
    columns: [],
    values: [],
  }))
  const most = (columns: number[], values: number[], upper: number, lower = -Infinity): void => {
    if (columns.length > 0) rows.push({ columns, values, lower, upper })
  }
  const ones = (columns: readonly number[]): number[] => columns.map(() => 1)
  for (let r = 0; r < line.count; r += 1) {
    const all: number[] = []
    const sizes: number[] = []
    const active: number[][] = Array.from({ length: months }, () => [])
    for (let p = line.from[r]!; p < line.until[r]!; p += 1)
      for (let j = pair.options[p]!; j < pair.options[p + 1]!; j += 1) {
        all.push(j)
        sizes.push(offer.size[pair.offer[p]!]!)
        byOffer[pair.offer[p]!]!.push(j)
        for (let t = option.start[j]!; t < pair.end[p]!; t += 1) active[t]!.push(j)
      }
    if (line.inAll[r] === 1) most(all, sizes, line.quota[r]!)
    else for (const columns of active) if (columns.length > line.quota[r]!) most(columns, ones(columns), line.quota[r]!)
  }
  for (const columns of byOffer) if (columns.length > 1) most(columns, ones(columns), 1)
  for (let p = 0; p < pair.count; p += 1) {
    const g = pair.group[p]!
    const options = Array.from({ length: pair.options[p + 1]! - pair.options[p]! }, (_, k) => pair.options[p]! + k)
    for (let n = group.needs[g]!; n < group.needs[g + 1]!; n += 1) {
      const b = classes.base[group.needClass[n]!]!
      const block = classes.block[group.needClass[n]!]!
      const links: number[] = []
      for (let i = base.first[b]!; i < base.first[b + 1]!; i += 1) {
        const s = base.source[i]!
        if (block >= 0 && source.blocked[s * source.blocks + block] !== 0) continue
        const late = options.filter((j) => option.start[j]! >= source.ready[s]!)
        if (late.length === 0) continue
        const link = gain.length
        gain.push(0)
        links.push(link)
        bySource[s]!.columns.push(link)
        bySource[s]!.values.push(base.size[b]!)
        if (late.length < options.length) most([link, ...late], [1, ...late.map(() => -1)], 0)
      }
      most([...options, ...links], [...ones(options), ...links.map(() => -1)], 0, 0)
    }
    for (const j of options)
      for (let k = g * KINDS; k < (g + 1) * KINDS; k += 1) {
        const bill = group.fixed[k]! + group.monthly[k]! * (pair.end[p]! - option.start[j]!)
        if (bill <= 0) continue
        const row = byPurse[group.purse[k]!]!
        const at = row.columns.length - 1
        if (row.columns[at] === j) row.values[at]! += bill
        else {
          row.columns.push(j)
          row.values.push(bill)
        }
      }
  }
  bySource.forEach(({ columns, values }, s) => most(columns, values, source.capacity[s]!))
  const whole = gain.length
  const byAccount: number[][] = Array.from({ length: account.count }, () => [])
  byPurse.forEach(({ columns, values }, q) => {
    if (columns.length === 0) return
    const flows: number[] = []
    for (let e = purse.first[q]!; e < purse.first[q + 1]!; e += 1) {
      flows.push(gain.length)
      byAccount[purse.account[e]!]!.push(gain.length)
      gain.push(0)
    }
    most([...columns, ...flows], [...values, ...flows.map(() => -1)], 0, 0)
  })
  byAccount.forEach((columns, a) => most(columns, ones(columns), account.amount[a]!))
  return { gain, whole, rows }
}
