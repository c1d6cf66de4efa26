import { breach } from './breach.ts'
import { CENT } from './costs.ts'
import type { PlanRule } from './facts.ts'
import { seatsOf } from './training.ts'

const add = (sums: Map<string, number>, key: string, amount: number): void =>
  void sums.set(key, (sums.get(key) ?? 0) + amount)

/** Across packages: a lot gives no more than it has. */
export const lotsLast: PlanRule = (subjects, problem) => {
  const used = new Map<string, number>()
  for (const { lots, offer } of subjects)
    for (const { id, type } of lots)
      add(used, id, offer.missingEquipment.find((need) => need.type === type)?.quantity ?? 0)
  return problem.equipmentLots.flatMap(({ id: lot, quantity: expected }) => {
    const found = used.get(lot) ?? 0
    return found > expected ? [breach('lot.exceeded', { lot, expected, found })] : []
  })
}

/** Across packages: a course gives no more seats than it has. */
export const seatsLast: PlanRule = (subjects, problem) => {
  const used = new Map<string, number>()
  for (const subject of subjects) for (const { id, module } of subject.courses) add(used, id, seatsOf(subject, module))
  return problem.courses.flatMap(({ id: course, seats: expected }) => {
    const found = used.get(course) ?? 0
    return found > expected ? [breach('seats.exceeded', { course, expected, found })] : []
  })
}

/** Across packages: a fund pays no more than it holds, all kinds of cost together. */
export const fundsLast: PlanRule = (subjects, problem) => {
  const used = new Map<string, number>()
  for (const { payments } of subjects) for (const { share } of payments) add(used, share.fund, share.amount)
  return problem.funds.flatMap(({ id: fund, amount: expected }) => {
    const found = used.get(fund) ?? 0
    return found > expected + CENT ? [breach('fund.exceeded', { fund, expected, found })] : []
  })
}
