import type { Model, Placed } from '../../core/match/model.ts'
import { optionOf } from '../../core/match/plan.ts'
import { pairOf, roomAfter } from '../room.ts'

/** What packages already placed leave of the model. */
export interface Rest {
  /** 1 where the offer is still free. */
  readonly offer: Uint8Array
  /** Quota used on lines whose quota holds in all. */
  readonly filled: Int32Array
  /** Packages active on line r in month t, at r × months + t. */
  readonly active: Uint16Array
  readonly source: Int32Array
  readonly account: Float64Array
}

/** Everything is still there. */
export const wholeOf = (model: Model): Rest => ({
  offer: new Uint8Array(model.offer.count).fill(1),
  filled: new Int32Array(model.line.count),
  active: new Uint16Array(model.line.count * model.months),
  source: model.source.capacity.slice(),
  account: model.account.amount.slice(),
})

/** What packages that must stand leave, and what they are worth. */
export function restAfter(model: Model, fixed: readonly Placed[]): { readonly rest: Rest; readonly value: number } {
  const { pair, offer, line, months } = model
  const { room, accounts, value } = roomAfter(model, fixed)
  const filled = new Int32Array(line.count)
  const active = new Uint16Array(line.count * months)
  for (const placed of fixed) {
    const p = pairOf(model, optionOf(model, placed))
    const r = pair.line[p]!
    if (line.inAll[r] === 1) filled[r] = filled[r]! + offer.size[pair.offer[p]!]!
    for (let t = placed.start; t < placed.end; t += 1) active[r * months + t] = active[r * months + t]! + 1
  }
  return { rest: { offer: room.free, filled, active, source: room.source, account: accounts }, value }
}
