import { breach, type Breach } from './breach.ts'
import type { PackageRule } from './facts.ts'

/** Rule 4: each missing type from exactly one lot, which may go to this group and mission and is there in time. */
export const equipped: PackageRule = ({ problem, pack, offer, mission, lots, at }) => {
  const found: Breach[] = []
  for (const { type, quantity } of offer.missingEquipment) {
    const given = lots.filter((lot) => lot.type === type).length
    if (given === 0) found.push(breach('equipment.missing', { ...at, type, expected: quantity }))
    if (given > 1) found.push(breach('equipment.twice', { ...at, type, found: given }))
  }
  for (const { id: lot, type, recipients, excludedMissions, available } of lots) {
    if (!offer.missingEquipment.some((need) => need.type === type))
      found.push(breach('equipment.unasked', { ...at, lot, type }))
    if (!recipients.includes(offer.group)) found.push(breach('lot.recipient', { ...at, lot, group: offer.group }))
    if (excludedMissions.includes(mission.id)) found.push(breach('lot.caveat', { ...at, lot, mission: mission.id }))
    const there = available + problem.parameters.shippingMonths
    if (there > pack.start) found.push(breach('lot.late', { ...at, lot, expected: there, found: pack.start }))
  }
  return found
}
