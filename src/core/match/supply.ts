import { Growing, type Model } from './model.ts'
import type { CostKind, MatchFund, MatchOffer, MatchProblem } from './problem.ts'

/** Beyond the horizon: never. */
const NEVER = 255

/** Lots, courses and funds as sources, classes, accounts and purses. */
export class Supply {
  readonly #problem: MatchProblem
  readonly #lotsByType = new Map<string, number[]>()
  readonly #coursesByModule = new Map<string, number[]>()
  readonly #capacity: Int32Array
  readonly #ready: Uint8Array
  readonly #sort: Int32Array
  readonly #blocked: Uint8Array
  readonly #bases = new Map<string, number>()
  readonly #baseSize: number[] = []
  readonly #baseSources: number[][] = []
  readonly #classes = new Map<string, number>()
  readonly #classBase: number[] = []
  readonly #classBlock: number[] = []
  readonly #classReady: number[] = []
  readonly #purseOf = new Map<string, number>()
  readonly #purses = new Map<string, number>()
  readonly #purseFunds: number[][] = []
  /** Funds for a kind in a mission, and of these for a group. */
  readonly #funds = new Map<string, number[]>()

  constructor(problem: MatchProblem) {
    const { equipmentLots, courses, missions, months, parameters } = problem
    this.#problem = problem
    const sorts = new Map<string, number>()
    const sort = (key: string): number => sorts.get(key) ?? (sorts.set(key, sorts.size), sorts.size - 1)
    const missionOf = new Map(missions.map((m, i) => [m.id, i]))
    const lots = equipmentLots.length
    const count = lots + courses.length
    this.#capacity = new Int32Array(count)
    this.#ready = new Uint8Array(count)
    this.#sort = new Int32Array(count)
    this.#blocked = new Uint8Array(count * missions.length)
    const put = (lists: Map<string, number[]>, key: string, s: number): void => {
      const list = lists.get(key)
      if (list) list.push(s)
      else lists.set(key, [s])
    }
    equipmentLots.forEach((lot, s) => {
      this.#capacity[s] = lot.quantity
      this.#ready[s] = Math.min(NEVER, lot.available + parameters.shippingMonths)
      this.#sort[s] = sort(`lot ${lot.type}`)
      for (const m of lot.excludedMissions) this.#blocked[s * missions.length + missionOf.get(m)!] = 1
      put(this.#lotsByType, lot.type, s)
    })
    courses.forEach((course, i) => {
      const s = lots + i
      this.#capacity[s] = course.seats
      this.#ready[s] = Math.min(NEVER, course.start + course.months + 1)
      this.#sort[s] = sort(`course ${course.module}`)
      put(this.#coursesByModule, course.module, s)
    })
    // Nothing can start after the horizon.
    for (let s = 0; s < count; s += 1) if (this.#ready[s]! > months) this.#ready[s] = NEVER
  }

  /** Class of the lots that give `quantity` of a type to a group in a mission (rule 4). */
  lots(type: string, quantity: number, group: string, mission: number): number {
    const fits = (s: number): boolean =>
      this.#capacity[s]! >= quantity && this.#problem.equipmentLots[s]!.recipients.includes(group)
    return this.#class(`lot ${type}\n${group}\n${quantity}`, quantity, mission, () =>
      (this.#lotsByType.get(type) ?? []).filter(fits),
    )
  }

  /** Class of the courses that teach a module to so many of an offer (rule 5). */
  courses(module: string, seats: number, { group, languages }: MatchOffer): number {
    const { courses, equipmentLots } = this.#problem
    const fits = (s: number): boolean => {
      const course = courses[s - equipmentLots.length]!
      if (course.seats < seats || !course.recipients.includes(group)) return false
      return course.languages.some((language) => languages.includes(language))
    }
    const spoken = [...languages].sort().join('\n')
    return this.#class(`course ${module}\n${group}\n${seats}\n${spoken}`, seats, -1, () =>
      (this.#coursesByModule.get(module) ?? []).filter(fits),
    )
  }

  #class(baseKey: string, size: number, block: number, sources: () => number[]): number {
    const key = `${block}\n${baseKey}`
    const known = this.#classes.get(key)
    if (known !== undefined) return known
    let base = this.#bases.get(baseKey)
    if (base === undefined) {
      base = this.#baseSize.length
      this.#bases.set(baseKey, base)
      this.#baseSize.push(size)
      this.#baseSources.push(sources().sort((a, b) => this.#ready[a]! - this.#ready[b]! || a - b))
    }
    const blocks = this.#problem.missions.length
    const first = this.#baseSources[base]!.find((s) => block < 0 || this.#blocked[s * blocks + block] === 0)
    const c = this.#classBase.length
    this.#classes.set(key, c)
    this.#classBase.push(base)
    this.#classBlock.push(block)
    this.#classReady.push(first === undefined ? NEVER : this.#ready[first]!)
    return c
  }

  /** First start for which a class has a source. */
  readyFrom(c: number): number {
    return this.#classReady[c]!
  }

  /** Purse of the funds earmarked for a kind of cost, a group, a mission and a family (rule 6); −2 where there is none. */
  purse(kind: CostKind, group: string, mission: number, family: string): number {
    const key = `${kind}\n${mission}\n${group}\n${family}`
    const known = this.#purseOf.get(key)
    if (known !== undefined) return known
    const at = this.#problem.missions[mission]!.id
    const { funds: all } = this.#problem
    const pays = (f: MatchFund): boolean =>
      f.amount > 0 && f.kinds.includes(kind) && (f.missions === null || f.missions.includes(at))
    // By what many purses share first, so that few funds are left to be looked at for each.
    const there = this.#fundsFor(`${kind}\n${mission}`, () => all.flatMap((f, i) => (pays(f) ? [i] : [])))
    const theirs = this.#fundsFor(`${kind}\n${mission}\n${group}`, () =>
      there.filter((i) => all[i]!.recipients.includes(group)),
    )
    const funds = theirs.filter((i) => all[i]!.families.includes(family))
    const content = funds.join(',')
    let purse = funds.length === 0 ? -2 : this.#purses.get(content)
    if (purse === undefined) {
      purse = this.#purseFunds.length
      this.#purses.set(content, purse)
      this.#purseFunds.push(funds)
    }
    this.#purseOf.set(key, purse)
    return purse
  }

  #fundsFor(key: string, list: () => number[]): number[] {
    const known = this.#funds.get(key)
    if (known) return known
    const found = list()
    this.#funds.set(key, found)
    return found
  }

  done(): Pick<Model, 'class' | 'base' | 'source' | 'purse' | 'account'> {
    const flat = (lists: readonly number[][]): { first: Int32Array; all: Int32Array } => {
      const first = new Int32Array(lists.length + 1)
      const all = new Growing((n) => new Int32Array(n))
      lists.forEach((items, i) => {
        for (const item of items) all.push(item)
        first[i + 1] = all.length
      })
      return { first, all: all.done() }
    }
    const bases = flat(this.#baseSources)
    const purses = flat(this.#purseFunds)
    return {
      class: {
        count: this.#classBase.length,
        base: Int32Array.from(this.#classBase),
        block: Int32Array.from(this.#classBlock),
      },
      base: {
        count: this.#baseSize.length,
        size: Int32Array.from(this.#baseSize),
        first: bases.first,
        source: bases.all,
      },
      source: {
        count: this.#capacity.length,
        capacity: this.#capacity,
        ready: this.#ready,
        sort: this.#sort,
        blocks: this.#problem.missions.length,
        blocked: this.#blocked,
      },
      purse: { count: this.#purseFunds.length, first: purses.first, account: purses.all },
      account: { count: this.#problem.funds.length, amount: Float64Array.from(this.#problem.funds, (f) => f.amount) },
    }
  }
}
