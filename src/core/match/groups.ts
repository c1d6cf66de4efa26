import { Growing, KINDS, type Model } from './model.ts'
import { COST_KINDS, type MatchOffer, type MatchProblem } from './problem.ts'
import { liftCost, seatsTaken } from './worth.ts'
import type { Supply } from './supply.ts'

const int32 = (): Growing<Int32Array> => new Growing((n) => new Int32Array(n))
const float64 = (): Growing<Float64Array> => new Growing((n) => new Float64Array(n))

/** What every requirement of one mission, one family and one set of modules asks of an offer. */
export interface Setting {
  readonly mission: number
  readonly family: string
  readonly modules: readonly string[]
}

/** Needs and bills of offers in a setting, written once for all pairs that share them. */
export class Groups {
  readonly #problem: MatchProblem
  readonly #supply: Supply
  readonly #needs = int32()
  readonly #needClass = int32()
  readonly #purse = int32()
  readonly #fixed = float64()
  readonly #monthly = float64()
  readonly #ready = int32()
  readonly #cost = float64()
  #count = 0

  constructor(problem: MatchProblem, supply: Supply) {
    this.#problem = problem
    this.#supply = supply
    this.#needs.push(0)
  }

  /** The group of an offer in a setting; −1 where a need or a bill can never be met. */
  add(index: number, { mission, family, modules }: Setting): number {
    const { offers, missions, parameters, shippingCost, seatCost, traineeShare, liftFactor } = this.#problem
    const offer: MatchOffer = offers[index]!
    const at = missions[mission]!.id
    const classes: number[] = []
    let equipment = 0
    let training = 0
    for (const { type, quantity } of offer.missingEquipment) {
      classes.push(this.#supply.lots(type, quantity, offer.group, mission))
      equipment += quantity * shippingCost[type]![at]!
    }
    for (const module of modules) {
      if (offer.modules.includes(module)) continue
      const seats = seatsTaken(offer.persons, traineeShare[module]!, parameters)
      classes.push(this.#supply.courses(module, seats, offer))
      training += seats * seatCost[module]!
    }
    const free = offer.selfFunded
    const lift = free ? 0 : liftCost(offer.persons, offer.liftPerPerson, liftFactor[offer.group]![at]!)
    const bills = [lift, equipment, training, 0]
    const months = [0, 0, 0, free ? 0 : offer.sustainmentPerMonth]
    const purses = COST_KINDS.map((kind, k) =>
      bills[k]! > 0 || months[k]! > 0 ? this.#supply.purse(kind, offer.group, mission, family) : -1,
    )
    const ready = classes.reduce((latest, c) => Math.max(latest, this.#supply.readyFrom(c)), 0)
    if (ready > this.#problem.months || purses.includes(-2)) return -1
    for (const c of classes) this.#needClass.push(c)
    this.#needs.push(this.#needClass.length)
    for (let k = 0; k < KINDS; k += 1) {
      this.#purse.push(purses[k]!)
      this.#fixed.push(bills[k]!)
      this.#monthly.push(months[k]!)
    }
    this.#ready.push(ready)
    this.#cost.push(lift + equipment + training)
    this.#count += 1
    return this.#count - 1
  }

  /** First month for which every need has a source. */
  ready(group: number): number {
    return this.#ready.array[group]!
  }
  /** All bills that do not grow with the stay. */
  cost(group: number): number {
    return this.#cost.array[group]!
  }
  monthly(group: number): number {
    return this.#monthly.array[group * KINDS + KINDS - 1]!
  }
  /** Parties: the contributor and one source for each need. */
  parties(group: number): number {
    return 1 + this.#needs.array[group + 1]! - this.#needs.array[group]!
  }

  done(): Model['group'] {
    return {
      count: this.#count,
      needs: this.#needs.done(),
      needClass: this.#needClass.done(),
      purse: this.#purse.done(),
      fixed: this.#fixed.done(),
      monthly: this.#monthly.done(),
    }
  }
}
