import type { EquipmentLot, MatchCourse, MatchMission, MatchOffer } from '../problem.ts'
import type { Facts } from './facts.ts'
import { fault, type Fault } from './fault.ts'

/** First start that a lot can serve (rule 4). */
export const lotReady = (facts: Facts, lot: EquipmentLot): number =>
  lot.available + facts.problem.parameters.shippingMonths

/** First start that a course can serve (rule 5). */
export const courseReady = (course: MatchCourse): number => course.start + course.months + 1

export const lotFits = (lot: EquipmentLot, type: string, quantity: number, group: string, mission: string): boolean =>
  lot.type === type &&
  lot.quantity >= quantity &&
  lot.recipients.includes(group) &&
  !lot.excludedMissions.includes(mission)

export const courseFits = (course: MatchCourse, module: string, seats: number, o: MatchOffer): boolean =>
  course.module === module &&
  course.seats >= seats &&
  course.recipients.includes(o.group) &&
  course.languages.some((language) => o.languages.includes(language))

/** The source that comes nearest: it fails the fewest conditions; the first of those wins. */
function nearest(tried: readonly (readonly Fault[])[]): readonly Fault[] {
  const best = tried.reduce<readonly Fault[] | null>((a, b) => (a && a.length <= b.length ? a : b), null)
  return best ?? []
}

/** Why no lot gives so much of a type by a start (rule 4): what keeps the nearest lot from it. */
export function lotFault(
  facts: Facts,
  type: string,
  quantity: number,
  group: string,
  mission: MatchMission,
  last: number,
): readonly Fault[] {
  const lots = facts.problem.equipmentLots.filter((lot) => lot.type === type)
  if (lots.length === 0) return [fault('LOT_NONE', { type, quantity })]
  return nearest(
    lots.map((lot) => {
      const found: Fault[] = []
      const at = { lot: lot.id, type }
      const ready = lotReady(facts, lot)
      if (lot.quantity < quantity) found.push(fault('LOT_QUANTITY', { ...at, have: lot.quantity, need: quantity }))
      if (!lot.recipients.includes(group)) found.push(fault('LOT_RECIPIENT', { ...at, group, quantity }))
      if (lot.excludedMissions.includes(mission.id))
        found.push(fault('LOT_CAVEAT', { ...at, mission: mission.id, quantity }))
      if (ready > last) found.push(fault('LOT_LATE', { ...at, have: ready, need: last, quantity }))
      return found
    }),
  )
}

/** Why no course teaches a module to so many of an offer by a start (rule 5). */
export function courseFault(
  facts: Facts,
  module: string,
  seats: number,
  o: MatchOffer,
  last: number,
): readonly Fault[] {
  const courses = facts.problem.courses.filter((course) => course.module === module)
  if (courses.length === 0) return [fault('COURSE_NONE', { module, seats })]
  return nearest(
    courses.map((course) => {
      const found: Fault[] = []
      const at = { course: course.id, module }
      const ready = courseReady(course)
      if (course.seats < seats) found.push(fault('COURSE_SEATS', { ...at, have: course.seats, need: seats }))
      if (!course.recipients.includes(o.group)) found.push(fault('COURSE_RECIPIENT', { ...at, group: o.group, seats }))
      if (!course.languages.some((language) => o.languages.includes(language)))
        found.push(fault('COURSE_LANGUAGE', { ...at, seats }))
      if (ready > last) found.push(fault('COURSE_LATE', { ...at, have: ready, need: last, seats }))
      return found
    }),
  )
}
