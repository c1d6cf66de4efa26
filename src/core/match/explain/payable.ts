import { COST_KINDS, type CostKind, type MatchFund, type MatchRequirement, type MatchOffer } from '../problem.ts'
import type { Facts } from './facts.ts'

/** Whether a fund is earmarked for a kind of cost of this offer in this requirement (rule 6). */
export function paysFor(f: MatchFund, kind: CostKind, facts: Facts, r: MatchRequirement, o: MatchOffer): boolean {
  return (
    f.kinds.includes(kind) &&
    f.recipients.includes(o.group) &&
    (f.missions === null || f.missions.includes(r.mission)) &&
    f.families.includes(facts.capability(r).family)
  )
}

export interface Shortfall {
  /** The kinds that cannot all be paid. */
  readonly kinds: readonly CostKind[]
  /** The funds that may pay any of them, with what they have for it. */
  readonly funds: readonly string[]
  /** Thousand dollars. */
  readonly have: number
  readonly need: number
}

/** Thousandths of a thousand dollars are rounding, not money. */
const CENT = 1e-6

/**
 * The kinds of cost that funds cannot pay, or null. Every set of kinds must find as much money as it needs among the
 * funds that pay any of them (the condition of Hall and Gale for flows with one layer): the set that lacks most is
 * named.
 */
export function shortfall(
  facts: Facts,
  r: MatchRequirement,
  o: MatchOffer,
  start: number,
  left: (fund: MatchFund) => number,
): Shortfall | null {
  const bills = facts.bills(r, o, start)
  const billed = COST_KINDS.filter((kind) => bills[kind] > 0)
  const pays = facts.problem.funds
    .map((f) => ({ f, kinds: billed.filter((kind) => paysFor(f, kind, facts, r, o)) }))
    .filter(({ kinds }) => kinds.length > 0)
  let worst: Shortfall | null = null
  for (let set = 1; set < 1 << billed.length; set += 1) {
    const kinds = billed.filter((_, i) => (set >> i) & 1)
    const able = pays.filter((p) => p.kinds.some((kind) => kinds.includes(kind)))
    const have = able.reduce((sum, { f }) => sum + left(f), 0)
    const need = kinds.reduce((sum, kind) => sum + bills[kind], 0)
    if (need - have > CENT && (!worst || need - have > worst.need - worst.have + CENT))
      worst = { kinds, funds: able.map(({ f }) => f.id), have, need }
  }
  return worst
}
