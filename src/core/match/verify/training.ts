import { breach, type Breach } from './breach.ts'
import type { PackageRule, Subject } from './facts.ts'

/** Modules that capability or mission ask for and the offer has not been trained in. */
export function lacking({ capability, mission, offer }: Subject): ReadonlySet<string> {
  const lacks = new Set([...capability.modules, ...mission.modules])
  for (const module of offer.modules) lacks.delete(module)
  return lacks
}

/** Rule 5: seats that an offer takes of a course in a module, whole classes. */
export function seatsOf({ problem, offer }: Subject, module: string): number {
  const { smallGroup, classSizes } = problem.parameters
  let trainees = offer.persons
  if (trainees > smallGroup) trainees = Math.ceil(trainees * problem.traineeShare[module]!)
  let seats = classSizes[0]!
  for (const size of classSizes) {
    seats = size
    if (size >= trainees) break
  }
  return seats
}

/** Rule 5: each lacking module by exactly one course, open to this group, in a common language, over in time. */
export const trained: PackageRule = (subject) => {
  const { pack, offer, courses, at } = subject
  const found: Breach[] = []
  const lacks = lacking(subject)
  for (const module of lacks) {
    const given = courses.filter((course) => course.module === module).length
    if (given === 0) found.push(breach('training.missing', { ...at, module }))
    if (given > 1) found.push(breach('training.twice', { ...at, module, found: given }))
  }
  for (const { id: course, module, recipients, languages, start, months } of courses) {
    if (!lacks.has(module)) found.push(breach('training.unasked', { ...at, course, module }))
    if (!recipients.includes(offer.group)) found.push(breach('course.recipient', { ...at, course, group: offer.group }))
    if (!languages.some((spoken) => offer.languages.includes(spoken)))
      found.push(
        breach('course.language', {
          ...at,
          course,
          expected: languages.join(', '),
          found: offer.languages.join(', '),
        }),
      )
    const over = start + months + 1
    if (over > pack.start) found.push(breach('course.late', { ...at, course, expected: over, found: pack.start }))
  }
  return found
}
