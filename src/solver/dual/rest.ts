import type { Model } from '../../core/match/model.ts'

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
