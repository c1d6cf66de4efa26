import { apply } from '../change.ts'
import type { MatchFund, MatchOffer, MatchProblem, MatchRequirement } from '../problem.ts'
import type { Cap } from './caps.ts'
import { Facts } from './facts.ts'
import { anotherCourse, anotherFund, anotherLot, kindsOf } from './new-rows.ts'
import type { Fault } from './fault.ts'
import { faults } from './rules.ts'
import { setCourse, setFund, setLot, setOffer, step, type Step } from './step.ts'

const lastStart = (facts: Facts, r: MatchRequirement, o: MatchOffer): number =>
  facts.starts(r, o).at(-1) ?? Math.max(r.from, r.until - facts.stay(r))

/** What could be done about one fault, the smallest change first; empty: nothing that keeps the offer what it is. */
export function mend(facts: Facts, r: MatchRequirement, o: MatchOffer, f: Fault): readonly Step[] {
  const { params: p } = f
  const offer = o.id
  switch (f.code) {
    case 'CAPABILITY':
      return []
    case 'READINESS':
      return [
        step(
          'RAISE_READINESS',
          { offer, have: f.params.have, to: f.params.need },
          setOffer(offer, { readiness: f.params.need }),
        ),
      ]
    case 'CAVEAT': {
      const excludedMissions = o.excludedMissions.filter((id) => id !== r.mission)
      return [step('LIFT_CAVEAT', { offer, mission: r.mission }, setOffer(offer, { excludedMissions }))]
    }
    case 'CONSENT': {
      const at = { mission: r.mission, state: o.state }
      return [step('GAIN_CONSENT', at, { change: 'GAIN_CONSENT', id: r.mission, state: o.state })]
    }
    case 'LANGUAGE': {
      const languages = [...o.languages, f.params.need]
      return [step('ADD_LANGUAGE', { offer, language: f.params.need }, setOffer(offer, { languages }))]
    }
    case 'ENVIRONMENT':
      return [step('SUIT_ENVIRONMENT', { offer, mission: r.mission }, setOffer(offer, { hotAndHigh: true }))]
    case 'SIZE':
      return [fewer(o, r.quantity)]
    case 'STAY':
      return longer(facts, r, o)
    case 'WORTH':
      return o.selfFunded ? [] : [step('SELF_FUND', { offer }, setOffer(offer, { selfFunded: true }))]
    case 'FUND_NONE':
      return [
        ...widen(facts, r, o, f.params.kinds, f.params.need),
        anotherFund(facts, r, o, f.params.kinds, f.params.need),
      ]
    case 'FUND_SHORT':
      return [
        ...addToFunds(facts, r, o, f.params.kinds, f.params.more),
        anotherFund(facts, r, o, f.params.kinds, f.params.more),
      ]
    case 'LOT_NONE':
    case 'LOT_QUANTITY':
    case 'LOT_RECIPIENT':
    case 'LOT_CAVEAT':
    case 'LOT_LATE': {
      const quantity = o.missingEquipment.find((e) => e.type === f.params.type)!.quantity
      return [...mendLot(facts, f), ...anotherLot(facts, o.group, f.params.type, quantity, lastStart(facts, r, o))]
    }
    default: {
      const module = (p as { readonly module: string }).module
      const { seats } = facts.training(r, o).find((m) => m.module === module)!
      return [...mendCourse(facts, o, f), ...anotherCourse(facts, o, module, seats, lastStart(facts, r, o))]
    }
  }
}

const fewer = (o: MatchOffer, to: number): Step => {
  const persons = Math.ceil((o.persons * to) / o.quantity)
  return step('OFFER_FEWER', { offer: o.id, have: o.quantity, to }, setOffer(o.id, { quantity: to, persons }))
}

const earlier = (o: MatchOffer, to: number): Step =>
  step('OFFER_EARLIER', { offer: o.id, have: o.from, to }, setOffer(o.id, { from: to }))
const later = (o: MatchOffer, to: number): Step =>
  step('OFFER_LONGER', { offer: o.id, have: o.until, to }, setOffer(o.id, { until: to }))

/** What would let an offer that serves a requirement be there in every month of it, with the lead time. */
export function wholePeriod(facts: Facts, r: MatchRequirement, o: MatchOffer): readonly Step[] {
  const from = r.from - facts.mission(r).leadMonths
  const steps: Step[] = []
  if (from >= 0 && o.from > from) steps.push(earlier(o, from))
  if (o.until < r.until) steps.push(later(o, r.until))
  return steps
}

/** Earlier, later, or both, as far as the requirement itself lasts long enough. */
function longer(facts: Facts, r: MatchRequirement, o: MatchOffer): Step[] {
  const { leadMonths } = facts.mission(r)
  const { first, end } = facts.window(r, o)
  const stay = facts.stay(r)
  const from = end - stay - leadMonths
  const until = first + stay
  const found: Step[] = []
  if (from >= 0 && end - stay >= r.from) found.push(earlier(o, from))
  if (until <= r.until) found.push(later(o, until))
  // The loop that mends asks again, so that one after the other is both.
  if (found.length === 0 && o.until < r.until) found.push(later(o, r.until))
  return found
}

function mendLot(facts: Facts, f: Fault): Step[] {
  if (f.code === 'LOT_NONE') return []
  const lot = facts.lots.get((f.params as { readonly lot: string }).lot)!
  if (f.code === 'LOT_QUANTITY') return [addToLot(facts, lot.id, f.params.need - f.params.have)]
  if (f.code === 'LOT_RECIPIENT') {
    const { group } = f.params
    return [step('OPEN_LOT', { lot: lot.id, group }, setLot(lot.id, { recipients: [...lot.recipients, group] }))]
  }
  if (f.code === 'LOT_CAVEAT') {
    const { mission } = f.params
    const excludedMissions = lot.excludedMissions.filter((id) => id !== mission)
    return [step('LIFT_LOT_CAVEAT', { lot: lot.id, mission }, setLot(lot.id, { excludedMissions }))]
  }
  if (f.code !== 'LOT_LATE') return []
  const to = lot.available - (f.params.have - f.params.need)
  return to < 0
    ? []
    : [step('LOT_EARLIER', { lot: lot.id, have: lot.available, to }, setLot(lot.id, { available: to }))]
}

function mendCourse(facts: Facts, o: MatchOffer, f: Fault): Step[] {
  if (f.code === 'COURSE_NONE') return []
  const course = facts.courses.get((f.params as { readonly course: string }).course)!
  const at = { course: course.id }
  if (f.code === 'COURSE_SEATS') return [addSeats(facts, course.id, f.params.need - f.params.have)]
  if (f.code === 'COURSE_RECIPIENT')
    return [
      step(
        'OPEN_COURSE',
        { ...at, group: o.group },
        setCourse(course.id, { recipients: [...course.recipients, o.group] }),
      ),
    ]
  if (f.code === 'COURSE_LANGUAGE') {
    const [language] = o.languages
    if (language === undefined) return []
    return [step('TEACH_IN', { ...at, language }, setCourse(course.id, { languages: [...course.languages, language] }))]
  }
  if (f.code !== 'COURSE_LATE') return []
  const to = course.start - (f.params.have - f.params.need)
  return to < 0 ? [] : [step('COURSE_EARLIER', { ...at, have: course.start, to }, setCourse(course.id, { start: to }))]
}

export function addToLot(facts: Facts, id: string, more: number): Step {
  const lot = facts.lots.get(id)!
  return step('ADD_TO_LOT', { lot: id, type: lot.type, more }, setLot(id, { quantity: lot.quantity + more }))
}

export function addSeats(facts: Facts, id: string, more: number): Step {
  const course = facts.courses.get(id)!
  return step('ADD_SEATS', { course: id, module: course.module, more }, setCourse(id, { seats: course.seats + more }))
}

export const addToFund = (id: string, more: number): Step =>
  step('ADD_TO_FUND', { fund: id, more }, { change: 'ADD_TO_FUND', id, amount: more })

const byAmount = (a: MatchFund, b: MatchFund): number => b.amount - a.amount

/** What a fund is not earmarked for, of what these kinds of an offer in a requirement need. */
function unmarked(f: MatchFund, facts: Facts, r: MatchRequirement, o: MatchOffer, kinds: string): number {
  return [
    kindsOf(kinds).every((kind) => f.kinds.includes(kind)),
    f.recipients.includes(o.group),
    f.missions === null || f.missions.includes(r.mission),
    f.families.includes(facts.capability(r).family),
  ].filter((fits) => !fits).length
}

function addToFunds(facts: Facts, r: MatchRequirement, o: MatchOffer, kinds: string, more: number): Step[] {
  const able = facts.problem.funds.filter((f) => unmarked(f, facts, r, o, kinds) === 0)
  return [...able]
    .sort(byAmount)
    .slice(0, 2)
    .map((f) => addToFund(f.id, more))
}

/** The fund with enough money that lacks the fewest earmarks. */
function widen(facts: Facts, r: MatchRequirement, o: MatchOffer, kinds: string, need: number): Step[] {
  const [fund] = facts.problem.funds
    .filter((f) => f.amount >= need)
    .map((f) => ({ f, lacks: unmarked(f, facts, r, o, kinds) }))
    .sort((a, b) => a.lacks - b.lacks || byAmount(a.f, b.f))
    .map(({ f }) => f)
  if (!fund) return []
  const { family } = facts.capability(r)
  const union = <T>(all: readonly T[], ...more: readonly T[]): T[] => [...new Set([...all, ...more])]
  const set = {
    kinds: union(fund.kinds, ...kindsOf(kinds)),
    recipients: union(fund.recipients, o.group),
    missions: fund.missions && union(fund.missions, r.mission),
    families: union(fund.families, family),
  }
  const at = { fund: fund.id, kinds, mission: r.mission, group: o.group, family }
  return [step('WIDEN_FUND', at, setFund(fund.id, set))]
}

/** To a tenth of a cent: what binary fractions leave over must not make a bill unpayable. */
const upward = (amount: number): number => Math.ceil(amount * 1e6) / 1e6

/** What could be done about a cap that binds; the figure may have to grow. */
export function loosen(facts: Facts, r: MatchRequirement, o: MatchOffer, c: Cap, times: number): readonly Step[] {
  if (c.code === 'LOT') return [addToLot(facts, c.params.lot, Math.ceil(c.params.more * times))]
  if (c.code === 'COURSE') return [addSeats(facts, c.params.course, Math.ceil(c.params.more * times))]
  if (c.code === 'FUND') return [addToFund(c.params.fund, upward(c.params.more * times))]
  return c.params.have > 0 && facts.capability(r).unit === 'PERSON' ? [fewer(o, c.params.have)] : []
}

/** Steps that an offer may need at most before it is another offer. */
const MOST_STEPS = 6

/** Steps after which an offer is eligible, with what they change; null where steps cannot make it so. */
export function mended(problem: MatchProblem, r: MatchRequirement, offer: string, first?: Step): Mended | null {
  const steps: Step[] = first ? [first] : []
  let changed = first ? apply(problem, first.changes) : problem
  for (;;) {
    const facts = new Facts(changed)
    const o = facts.offers.get(offer)!
    const requirement = facts.requirements.get(r.id)!
    const [found] = faults(facts, requirement, o)
    if (!found) return { steps, problem: changed }
    const [next] = steps.length < MOST_STEPS ? mend(facts, requirement, o, found) : []
    if (!next) return null
    steps.push(next)
    changed = apply(changed, next.changes)
  }
}

export interface Mended {
  readonly steps: readonly Step[]
  readonly problem: MatchProblem
}
