import type { MatchOffer, MatchRequirement } from '../problem.ts'
import type { Facts } from './facts.ts'
import { shortfall } from './payable.ts'
import { kindsText } from './rules.ts'
import { courseFits, courseReady, lotFits, lotReady } from './sources.ts'
import type { Standing } from './standing.ts'

/** What a plan has used up, so that an eligible offer that is free cannot be added to it. */
export interface CapParams {
  /** The requirement has no room beside the packages it has. */
  ROOM: { have: number; need: number }
  LOT: { lot: string; type: string; have: number; need: number; more: number; holders: string }
  COURSE: { course: string; module: string; have: number; need: number; more: number; holders: string }
  FUND: { fund: string; kinds: string; have: number; need: number; more: number }
}
export type CapCode = keyof CapParams
export type Cap = { [K in CapCode]: { readonly code: K; readonly params: Readonly<CapParams[K]> } }[CapCode]

const cap = <C extends CapCode>(code: C, params: CapParams[C]): Cap => ({ code, params }) as Cap

/** The caps that bind at the start at which the fewest do, the earliest of those; none: the plan could take it. */
export function caps(facts: Facts, standing: Standing, r: MatchRequirement, o: MatchOffer): readonly Cap[] {
  let best: readonly Cap[] | null = null
  for (const start of facts.starts(r, o)) {
    const found = sourcesReady(facts, r, o, start) ? capsAt(facts, standing, r, o, start) : null
    if (found && (!best || found.length < best.length)) best = found
  }
  return best ?? []
}

const sourcesReady = (facts: Facts, r: MatchRequirement, o: MatchOffer, start: number): boolean =>
  o.missingEquipment.every((e) => fittingLots(facts, r, o, e.type, e.quantity, start).length > 0) &&
  facts.training(r, o).every((m) => fittingCourses(facts, o, m.module, m.seats, start).length > 0)

/** Lots that could serve, were they not used. */
export const fittingLots = (
  facts: Facts,
  r: MatchRequirement,
  o: MatchOffer,
  type: string,
  quantity: number,
  start: number,
) =>
  facts.problem.equipmentLots.filter(
    (lot) => lotFits(lot, type, quantity, o.group, r.mission) && lotReady(facts, lot) <= start,
  )

/** Courses that could serve, were they not full. */
export const fittingCourses = (facts: Facts, o: MatchOffer, module: string, seats: number, start: number) =>
  facts.problem.courses.filter((course) => courseFits(course, module, seats, o) && courseReady(course) <= start)

const most = <T>(rows: readonly T[], left: (row: T) => number): T => rows.reduce((a, b) => (left(b) > left(a) ? b : a))

function capsAt(facts: Facts, standing: Standing, r: MatchRequirement, o: MatchOffer, start: number): readonly Cap[] {
  const found: Cap[] = []
  const need = facts.capability(r).unit === 'UNIT' ? 1 : o.quantity
  const room = standing.room(r, o, start)
  if (room < need) found.push(cap('ROOM', { have: room, need }))
  const holders = (kind: 'lot' | 'course', id: string): string =>
    [...new Set(standing.users(kind, id).map((p) => p.requirement))].join(',')
  for (const { type, quantity } of o.missingEquipment) {
    const lot = most(fittingLots(facts, r, o, type, quantity, start), (l) => standing.lotLeft(l.id))
    const have = standing.lotLeft(lot.id)
    const figures = { have, need: quantity, more: quantity - have, holders: holders('lot', lot.id) }
    if (have < quantity) found.push(cap('LOT', { lot: lot.id, type, ...figures }))
  }
  for (const { module, seats } of facts.training(r, o)) {
    const course = most(fittingCourses(facts, o, module, seats, start), (c) => standing.seatsLeft(c.id))
    const have = standing.seatsLeft(course.id)
    const figures = { have, need: seats, more: seats - have, holders: holders('course', course.id) }
    if (have < seats) found.push(cap('COURSE', { course: course.id, module, ...figures }))
  }
  const short = shortfall(facts, r, o, start, standing.fundLeft)
  if (short) {
    const fund = most(
      short.funds.map((id) => facts.funds.get(id)!),
      standing.fundLeft,
    )
    const { kinds, have } = short
    const more = short.need - have
    found.push(cap('FUND', { fund: fund.id, kinds: kindsText(kinds), have, need: short.need, more }))
  }
  return found
}
