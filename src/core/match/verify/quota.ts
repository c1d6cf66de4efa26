import { breach, type Breach } from './breach.ts'
import type { PlanRule, Subject } from './facts.ts'

/** Across packages: units at once, and persons in all, stay within what the requirement asks for. */
export const withinQuota: PlanRule = (subjects, problem) => {
  const found: Breach[] = []
  const byRequirement = new Map<string, Subject[]>()
  for (const subject of subjects) {
    const { id } = subject.requirement
    const list = byRequirement.get(id)
    if (list) list.push(subject)
    else byRequirement.set(id, [subject])
  }
  for (const [id, all] of byRequirement) {
    const { capability, requirement } = all[0]!
    const expected = requirement.quantity
    if (capability.unit === 'PERSON') {
      const persons = all.reduce((sum, { offer }) => sum + offer.quantity, 0)
      if (persons > expected) found.push(breach('quota.persons', { requirement: id, expected, found: persons }))
    } else found.push(...crowded(all, id, expected, problem.months))
  }
  return found
}

/** The first month in which more units are active than asked for. */
function crowded(all: readonly Subject[], requirement: string, expected: number, months: number): Breach[] {
  for (let month = 0; month < months; month += 1) {
    const active = all.filter(({ pack }) => pack.start <= month && month < pack.end).length
    if (active > expected) return [breach('quota.month', { requirement, month, expected, found: active })]
  }
  return []
}
