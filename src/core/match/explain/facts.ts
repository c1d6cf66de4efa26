import type * as P from '../problem.ts'
import { gainFrom, liftCost, seatsTaken, worthOf } from '../worth.ts'
import type { MatchPackage } from '../match-plan.ts'

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]))

/** A problem by its ids, and the figures of rules 3 to 6 for a requirement and an offer. */
export class Facts {
  readonly problem: P.MatchProblem
  readonly requirements: ReadonlyMap<string, P.MatchRequirement>
  readonly missions: ReadonlyMap<string, P.MatchMission>
  readonly capabilities: ReadonlyMap<string, P.MatchCapability>
  readonly offers: ReadonlyMap<string, P.MatchOffer>
  readonly lots: ReadonlyMap<string, P.EquipmentLot>
  readonly courses: ReadonlyMap<string, P.MatchCourse>
  readonly funds: ReadonlyMap<string, P.MatchFund>

  constructor(problem: P.MatchProblem) {
    this.problem = problem
    this.requirements = byId(problem.requirements)
    this.missions = byId(problem.missions)
    this.capabilities = byId(problem.capabilities)
    this.offers = byId(problem.offers)
    this.lots = byId(problem.equipmentLots)
    this.courses = byId(problem.courses)
    this.funds = byId(problem.funds)
  }

  mission = (r: P.MatchRequirement): P.MatchMission => this.missions.get(r.mission)!
  capability = (r: P.MatchRequirement): P.MatchCapability => this.capabilities.get(r.capability)!
  stay = (r: P.MatchRequirement): number => this.problem.parameters.minimumStay[this.capability(r).unit]

  /** First possible month, and the month after the last (rule 3). */
  window(r: P.MatchRequirement, o: P.MatchOffer): { readonly first: number; readonly end: number } {
    return { first: Math.max(r.from, o.from + this.mission(r).leadMonths), end: Math.min(r.until, o.until) }
  }

  /** Months in which a stay may begin (rule 3). */
  starts(r: P.MatchRequirement, o: P.MatchOffer): readonly number[] {
    const { first, end } = this.window(r, o)
    const step = this.problem.parameters.startStep
    const starts: number[] = []
    for (let t = first; end - t >= this.stay(r); t = (Math.floor(t / step) + 1) * step) starts.push(t)
    return starts
  }

  /** Modules that the offer lacks, with the seats that each takes (rule 5). */
  training(r: P.MatchRequirement, o: P.MatchOffer): readonly { readonly module: string; readonly seats: number }[] {
    const asked = new Set([...this.capability(r).modules, ...this.mission(r).modules])
    const { traineeShare, parameters } = this.problem
    return [...asked]
      .filter((module) => !o.modules.includes(module))
      .map((module) => ({ module, seats: seatsTaken(o.persons, traineeShare[module]!, parameters) }))
  }

  /** The bill of each kind, in thousand dollars (rule 6). */
  bills(r: P.MatchRequirement, o: P.MatchOffer, start: number): Readonly<Record<P.CostKind, number>> {
    const { shippingCost, seatCost, liftFactor } = this.problem
    const sum = (amounts: readonly number[]): number => amounts.reduce((a, b) => a + b, 0)
    const { end } = this.window(r, o)
    return {
      LIFT: o.selfFunded ? 0 : liftCost(o.persons, o.liftPerPerson, liftFactor[o.group]![r.mission]!),
      EQUIPMENT: sum(o.missingEquipment.map((e) => e.quantity * shippingCost[e.type]![r.mission]!)),
      TRAINING: sum(this.training(r, o).map(({ module, seats }) => seats * seatCost[module]!)),
      SUSTAINMENT: o.selfFunded ? 0 : o.sustainmentPerMonth * (end - start),
    }
  }

  /** What the months of a stay add, what it costs, how many share it, and what the objective gains. */
  worth(r: P.MatchRequirement, o: P.MatchOffer, start: number): Worth {
    const { months, parameters } = this.problem
    const gain = gainFrom(r.weight, months)
    const served = this.capability(r).unit === 'UNIT' ? 1 : o.quantity / r.quantity
    const share = served * (o.capability === r.capability ? 1 : parameters.substituteValue)
    const bills = this.bills(r, o, start)
    const cost = bills.LIFT + bills.EQUIPMENT + bills.TRAINING + bills.SUSTAINMENT
    const parties = 1 + o.missingEquipment.length + this.training(r, o).length
    const stay = gain[start]! - gain[this.window(r, o).end]!
    return { gain: stay * share, cost, parties, value: worthOf(parameters, stay * share, 1, cost, parties) }
  }

  /** What a package of a plan adds to the objective. */
  valueOf({ requirement, offer, start }: MatchPackage): number {
    return this.worth(this.requirements.get(requirement)!, this.offers.get(offer)!, start).value
  }
}

export interface Worth {
  readonly gain: number
  /** Thousand dollars. */
  readonly cost: number
  readonly parties: number
  readonly value: number
}
