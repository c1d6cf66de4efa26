import { refuse } from '../problem.ts'
import type { FundShare, MatchPackage } from './match-plan.ts'
import type { Model, Placed } from './model.ts'
import { COST_KINDS, type MatchProblem } from './problem.ts'

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Amounts are written to a millionth of a dollar: what lies beyond is noise of binary fractions. */
const written = (amount: number): number => {
  const short = Math.round(amount * 1e9) / 1e9
  return Math.abs(short - amount) < 1e-9 ? short : amount
}

/** Packages in numbers as the contract writes them, by requirement, offer and start. */
export function packagesOf(problem: MatchProblem, placed: readonly Placed[]): MatchPackage[] {
  const { requirements, offers, equipmentLots, courses, funds } = problem
  return placed
    .map(({ line, offer, start, end, sources, payments }): MatchPackage => {
      const lots = sources.filter((s) => s < equipmentLots.length)
      const taught = sources.filter((s) => s >= equipmentLots.length)
      const shares = new Map<string, FundShare>()
      for (const { kind, account, amount } of payments) {
        const share = { fund: funds[account]!.id, kind: COST_KINDS[kind]!, amount }
        const key = `${kind} ${account}`
        shares.set(key, { ...share, amount: amount + (shares.get(key)?.amount ?? 0) })
      }
      return {
        requirement: requirements[line]!.id,
        offer: offers[offer]!.id,
        start,
        end,
        lots: lots.map((s) => equipmentLots[s]!.id).sort(order),
        courses: taught.map((s) => courses[s - equipmentLots.length]!.id).sort(order),
        funds: [...shares.values()]
          .map((share) => ({ ...share, amount: written(share.amount) }))
          .sort((a, b) => COST_KINDS.indexOf(a.kind) - COST_KINDS.indexOf(b.kind) || order(a.fund, b.fund)),
      }
    })
    .sort((a, b) => order(a.requirement, b.requirement) || order(a.offer, b.offer) || a.start - b.start)
}

const placesOf = (rows: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(rows.map(({ id }, i) => [id, i]))

/** The option of a model that a package is; −1 where the model has none. */
export function optionOf(
  { line, pair, option }: Model,
  placed: Pick<Placed, 'line' | 'offer' | 'start' | 'end'>,
): number {
  for (let p = line.from[placed.line]!; p < line.until[placed.line]!; p += 1) {
    if (pair.offer[p] !== placed.offer || pair.end[p] !== placed.end) continue
    for (let j = pair.options[p]!; j < pair.options[p + 1]!; j += 1) if (option.start[j] === placed.start) return j
  }
  return -1
}

/** The contract's packages in numbers. Refuses one that names what is not there, or that the model does not allow. */
export function placedOf(problem: MatchProblem, model: Model, packages: readonly MatchPackage[]): Placed[] {
  const place = placer(problem, model)
  return packages.map(
    (pack) => place(pack) ?? refuse('match.fixed_impossible', { requirement: pack.requirement, offer: pack.offer }),
  )
}

/** The same, without those that are not possible: a plan to begin with may be of another problem. */
export const placeable = (problem: MatchProblem, model: Model, packages: readonly MatchPackage[]): Placed[] =>
  packages.map(placer(problem, model)).filter((placed) => placed !== null)

/** Puts packages in numbers; null for one that names what is not there or that the model does not allow. */
function placer(problem: MatchProblem, model: Model): (pack: MatchPackage) => Placed | null {
  const lines = placesOf(problem.requirements)
  const offers = placesOf(problem.offers)
  const lots = placesOf(problem.equipmentLots)
  const courses = placesOf(problem.courses)
  const funds = placesOf(problem.funds)
  return (pack) => {
    const line = lines.get(pack.requirement)
    const offer = offers.get(pack.offer)
    if (line === undefined || offer === undefined) return null
    const sources = [
      ...pack.lots.map((id) => lots.get(id) ?? NaN),
      ...pack.courses.map((id) => problem.equipmentLots.length + (courses.get(id) ?? NaN)),
    ]
    const payments = pack.funds.map(({ fund, kind, amount }) => ({
      kind: COST_KINDS.indexOf(kind),
      account: funds.get(fund) ?? NaN,
      amount,
    }))
    if (sources.some(Number.isNaN) || payments.some(({ account }) => Number.isNaN(account))) return null
    const placed: Placed = { line, offer, start: pack.start, end: pack.end, sources, payments }
    return optionOf(model, placed) < 0 ? null : placed
  }
}
