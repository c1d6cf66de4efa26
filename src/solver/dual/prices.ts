import type { Model } from '../../core/match/model.ts'
import type { Slots } from './slots.ts'

/** What an offer, a need at a source, and a thousand dollars of an account cost. Never negative: any such prices bound. */
export interface Prices {
  readonly offer: Float64Array
  readonly slot: Float64Array
  readonly account: Float64Array
}

export const noPrices = (model: Model, slots: Slots): Prices => ({
  offer: new Float64Array(model.offer.count),
  slot: new Float64Array(slots.count),
  account: new Float64Array(model.account.count),
})

export const copyPrices = ({ offer, slot, account }: Prices): Prices => ({
  offer: offer.slice(),
  slot: slot.slice(),
  account: account.slice(),
})
