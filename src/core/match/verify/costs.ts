import { COST_KINDS, type CostKind } from '../problem.ts'
import { breach, type Breach } from './breach.ts'
import type { PackageRule, Subject } from './facts.ts'
import { lacking, seatsOf } from './training.ts'

/** A hundredth of a dollar: what amounts with decimals may miss a cost or exceed a fund by. */
export const CENT = 1e-5

/** Rule 6: what a package costs, in thousands of US dollars, by kind. */
export function costsOf(subject: Subject): Readonly<Record<CostKind, number>> {
  const { problem, pack, offer, mission } = subject
  const { liftFactor, shippingCost, seatCost } = problem
  const own = offer.selfFunded
  let equipment = 0
  for (const { type, quantity } of offer.missingEquipment) equipment += quantity * shippingCost[type]![mission.id]!
  let training = 0
  for (const module of lacking(subject)) training += seatsOf(subject, module) * seatCost[module]!
  return {
    LIFT: own ? 0 : Math.round(offer.persons * offer.liftPerPerson * liftFactor[offer.group]![mission.id]!),
    EQUIPMENT: equipment,
    TRAINING: training,
    SUSTAINMENT: own ? 0 : offer.sustainmentPerMonth * (pack.end - pack.start),
  }
}

/** Rule 6: every cost is paid in full, and no more than that. */
export const paid: PackageRule = (subject) => {
  const costs = costsOf(subject)
  return COST_KINDS.flatMap((kind): Breach[] => {
    let sum = 0
    for (const share of subject.pack.funds) if (share.kind === kind) sum += share.amount
    const due = costs[kind]
    return Math.abs(sum - due) <= CENT ? [] : [breach('cost.paid', { ...subject.at, kind, expected: due, found: sum })]
  })
}
