import type { MatchPackage } from '../match-plan.ts'
import { COST_KINDS, type MatchOffer, type MatchProblem, type MatchRequirement } from '../problem.ts'
import { samePair } from './ask.ts'
import { Facts } from './facts.ts'
import { paysFor } from './payable.ts'
import { fitness } from './rules.ts'
import { courseFits, courseReady, lotFits, lotReady } from './sources.ts'
import { Standing } from './standing.ts'

/** A millionth of a thousand dollars is rounding, not money. */
const TINY = 1e-6

/**
 * The packages of a plan that still stand under a problem, taken in the plan's order: what an engine may begin with
 * after a change. Those that are agreed stand whatever they are worth.
 */
export function stillStanding(
  problem: MatchProblem,
  packages: readonly MatchPackage[],
  agreed: readonly MatchPackage[],
): readonly MatchPackage[] {
  const facts = new Facts(problem)
  const standing = new Standing(facts)
  return packages.filter((p) => {
    const r = facts.requirements.get(p.requirement)
    const o = facts.offers.get(p.offer)
    if (
      !r ||
      !o ||
      !stands(
        facts,
        standing,
        p,
        r,
        o,
        agreed.some((q) => samePair(p, q)),
      )
    )
      return false
    standing.add(p)
    return true
  })
}

function stands(
  facts: Facts,
  standing: Standing,
  p: MatchPackage,
  r: MatchRequirement,
  o: MatchOffer,
  agreed: boolean,
): boolean {
  if (standing.holder.has(o.id) || !facts.starts(r, o).includes(p.start) || facts.window(r, o).end !== p.end)
    return false
  const size = facts.capability(r).unit === 'UNIT' ? 1 : o.quantity
  if (standing.room(r, o, p.start) < size || (!agreed && facts.worth(r, o, p.start).value <= 0)) return false
  if (fitness(facts, r, o).length > 0) return false
  return equipped(facts, standing, p, r, o) && trained(facts, standing, p, r, o) && paid(facts, standing, p, r, o)
}

function equipped(facts: Facts, standing: Standing, p: MatchPackage, r: MatchRequirement, o: MatchOffer): boolean {
  const lots = p.lots.map((id) => facts.lots.get(id))
  if (lots.length !== o.missingEquipment.length) return false
  return o.missingEquipment.every(({ type, quantity }) => {
    const lot = lots.find((l) => l?.type === type)
    if (!lot || !lotFits(lot, type, quantity, o.group, r.mission)) return false
    return lotReady(facts, lot) <= p.start && standing.lotLeft(lot.id) >= quantity
  })
}

function trained(facts: Facts, standing: Standing, p: MatchPackage, r: MatchRequirement, o: MatchOffer): boolean {
  const courses = p.courses.map((id) => facts.courses.get(id))
  const lacking = facts.training(r, o)
  if (courses.length !== lacking.length) return false
  return lacking.every(({ module, seats }) => {
    const course = courses.find((c) => c?.module === module)
    if (!course || !courseFits(course, module, seats, o)) return false
    return courseReady(course) <= p.start && standing.seatsLeft(course.id) >= seats
  })
}

function paid(facts: Facts, standing: Standing, p: MatchPackage, r: MatchRequirement, o: MatchOffer): boolean {
  const bills = facts.bills(r, o, p.start)
  const sum = (parts: MatchPackage['funds']): number => parts.reduce((total, part) => total + part.amount, 0)
  const exact = COST_KINDS.every((kind) => Math.abs(sum(p.funds.filter((f) => f.kind === kind)) - bills[kind]) < TINY)
  return (
    exact &&
    p.funds.every(({ fund, kind }) => {
      const f = facts.funds.get(fund)
      if (!f || !paysFor(f, kind, facts, r, o)) return false
      return sum(p.funds.filter((part) => part.fund === fund)) <= standing.fundLeft(f) + TINY
    })
  )
}
