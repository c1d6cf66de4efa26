import type { MatchFund, MatchOffer, MatchRequirement } from '../problem.ts'
import type { MatchPackage } from '../match-plan.ts'
import type { Facts } from './facts.ts'

/** What a plan has taken of every offer, lot, course and fund. */
export class Standing {
  readonly #facts: Facts
  readonly holder = new Map<string, MatchPackage>()
  readonly #on = new Map<string, MatchPackage[]>()
  readonly #taken = new Map<string, number>()
  readonly #users = new Map<string, MatchPackage[]>()

  constructor(facts: Facts, packages: readonly MatchPackage[] = []) {
    this.#facts = facts
    for (const p of packages) this.add(p)
  }

  add(p: MatchPackage): void {
    const { requirements, offers, lots, courses } = this.#facts
    const r = requirements.get(p.requirement)!
    const o = offers.get(p.offer)!
    this.holder.set(p.offer, p)
    this.#on.set(p.requirement, [...this.on(p.requirement), p])
    for (const id of p.lots) {
      const { type } = lots.get(id)!
      this.#take(`lot ${id}`, o.missingEquipment.find((e) => e.type === type)?.quantity ?? 0, p)
    }
    for (const id of p.courses) {
      const { module } = courses.get(id)!
      this.#take(`course ${id}`, this.#facts.training(r, o).find((m) => m.module === module)?.seats ?? 0, p)
    }
    for (const { fund, amount } of p.funds) this.#take(`fund ${fund}`, amount, p)
  }

  #take(key: string, amount: number, p: MatchPackage): void {
    this.#taken.set(key, (this.#taken.get(key) ?? 0) + amount)
    const users = this.#users.get(key) ?? []
    if (!users.includes(p)) this.#users.set(key, [...users, p])
  }

  on = (requirement: string): readonly MatchPackage[] => this.#on.get(requirement) ?? []
  lotLeft = (id: string): number => this.#facts.lots.get(id)!.quantity - (this.#taken.get(`lot ${id}`) ?? 0)
  seatsLeft = (id: string): number => this.#facts.courses.get(id)!.seats - (this.#taken.get(`course ${id}`) ?? 0)
  fundLeft = (fund: MatchFund): number => Math.max(0, fund.amount - (this.#taken.get(`fund ${fund.id}`) ?? 0))
  /** Packages that use a source: `lot`, `course` or `fund` and its id. */
  users = (kind: 'lot' | 'course' | 'fund', id: string): readonly MatchPackage[] =>
    this.#users.get(`${kind} ${id}`) ?? []

  /** What one more package may have of a requirement from a start: whether a unit, or how many persons. */
  room(r: MatchRequirement, o: MatchOffer, start: number): number {
    const mine = this.on(r.id)
    if (this.#facts.capability(r).unit === 'PERSON')
      return r.quantity - mine.reduce((sum, p) => sum + this.#facts.offers.get(p.offer)!.quantity, 0)
    const { end } = this.#facts.window(r, o)
    let most = 0
    for (let t = start; t < end; t += 1) most = Math.max(most, mine.filter((p) => p.start <= t && t < p.end).length)
    return r.quantity - most
  }
}
