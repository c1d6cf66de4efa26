import { optionOf } from '../core/match/plan.ts'
import { KINDS, type Model, type Placed } from '../core/match/model.ts'

/** What may still be placed while packages are added one by one: offers, quotas and sources. Money is apart. */
export class Room {
  readonly model: Model
  /** 1 where the offer is still free. */
  readonly free: Uint8Array
  /** What each source still has. */
  readonly source: Int32Array
  readonly #filled: Int32Array
  readonly #active: Uint16Array

  constructor(model: Model) {
    this.model = model
    this.free = new Uint8Array(model.offer.count).fill(1)
    this.source = model.source.capacity.slice()
    this.#filled = new Int32Array(model.line.count)
    this.#active = new Uint16Array(model.line.count * model.months)
  }

  /** Whether a line takes an offer from start to end, by its quota. */
  takes(line: number, offer: number, start: number, end: number): boolean {
    const { months, line: lines, offer: offers } = this.model
    const quota = lines.quota[line]!
    if (lines.inAll[line] === 1) return this.#filled[line]! + offers.size[offer]! <= quota
    for (let t = start; t < end; t += 1) if (this.#active[line * months + t]! >= quota) return false
    return true
  }

  /** Adds (sign 1) or takes away (sign −1) a package, without its money. */
  put({ line, offer, start, end, sources }: Placed, sizes: readonly number[], sign: 1 | -1): void {
    const { months, offer: offers } = this.model
    this.free[offer] = sign === 1 ? 0 : 1
    this.#filled[line] = this.#filled[line]! + sign * offers.size[offer]!
    for (let t = start; t < end; t += 1) this.#active[line * months + t] = this.#active[line * months + t]! + sign
    sources.forEach((s, i) => (this.source[s] = this.source[s]! - sign * sizes[i]!))
  }
}

/** Pair of an option. */
export function pairOf({ pair }: Model, option: number): number {
  let [low, high] = [0, pair.count]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (pair.options[middle]! <= option) low = middle
    else high = middle
  }
  return low
}

/** Bill k (as in `COST_KINDS`) of a pair that starts in a month. */
export const billOf = ({ group, pair }: Model, p: number, start: number, k: number): number => {
  const at = pair.group[p]! * KINDS + k
  return group.fixed[at]! + group.monthly[at]! * (pair.end[p]! - start)
}

/** Sizes of what a pair needs, in the order of its needs. */
export function needSizes({ group, pair, class: classes, base }: Model, p: number): number[] {
  const g = pair.group[p]!
  const sizes: number[] = []
  for (let k = group.needs[g]!; k < group.needs[g + 1]!; k += 1)
    sizes.push(base.size[classes.base[group.needClass[k]!]!]!)
  return sizes
}

/** Whether a source may serve a class at a start. */
export const serves = ({ class: classes, source }: Model, c: number, s: number, start: number): boolean => {
  const block = classes.block[c]!
  return source.ready[s]! <= start && (block < 0 || source.blocked[s * source.blocks + block] === 0)
}

/** Room and money that packages which must stand leave, and what they are worth. */
export function roomAfter(
  model: Model,
  fixed: readonly Placed[],
): { room: Room; accounts: Float64Array; value: number } {
  const room = new Room(model)
  const accounts = model.account.amount.slice()
  let value = 0
  for (const placed of fixed) {
    const j = optionOf(model, placed)
    value += model.option.value[j]!
    room.put(placed, sizesBySource(model, placed, pairOf(model, j)), 1)
    for (const { account, amount } of placed.payments) accounts[account] = Math.max(0, accounts[account]! - amount)
  }
  return { room, accounts, value }
}

/** Sizes that a package takes of its sources, which may stand in another order than its needs. */
function sizesBySource(model: Model, placed: Placed, p: number): number[] {
  const { class: classes, base, group, pair } = model
  const g = pair.group[p]!
  return placed.sources.map((s) => {
    for (let k = group.needs[g]!; k < group.needs[g + 1]!; k += 1) {
      const b = classes.base[group.needClass[k]!]!
      for (let i = base.first[b]!; i < base.first[b + 1]!; i += 1) if (base.source[i] === s) return base.size[b]!
    }
    return 0
  })
}
