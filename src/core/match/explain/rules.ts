import type { CostKind, MatchOffer, MatchRequirement } from '../problem.ts'
import type { Facts } from './facts.ts'
import { shortfall } from './payable.ts'
import { fault, type Fault } from './fault.ts'
import { courseFault, lotFault } from './sources.ts'

/** Kinds of cost as a parameter of a message: their codes with commas between them. */
export const kindsText = (kinds: readonly CostKind[]): string => kinds.join(',')

/** Which rules keep an offer from serving a requirement in any plan at all; none: it is eligible. */
export function faults(facts: Facts, r: MatchRequirement, o: MatchOffer): readonly Fault[] {
  const mission = facts.mission(r)
  const found = [...fitness(facts, r, o)]
  const starts = facts.starts(r, o)
  // Sources are asked for by the last start there is, or by the month the requirement would need if time is short.
  const last = starts.at(-1) ?? Math.max(r.from, r.until - facts.stay(r))
  for (const { type, quantity } of o.missingEquipment)
    found.push(...lotFault(facts, type, quantity, o.group, mission, last))
  for (const { module, seats } of facts.training(r, o)) found.push(...courseFault(facts, module, seats, o, last))
  if (found.length > 0 || starts.length === 0) return found
  const short = shortfall(facts, r, o, last, (fund) => fund.amount)
  if (short) {
    const { kinds, funds, have, need } = short
    found.push(
      funds.length === 0
        ? fault('FUND_NONE', { kinds: kindsText(kinds), need })
        : fault('FUND_SHORT', { kinds: kindsText(kinds), have, need, more: need - have }),
    )
    return found
  }
  const worths = starts.map((t) => facts.worth(r, o, t))
  const best = worths.reduce((a, b) => (b.value > a.value ? b : a))
  if (best.value <= 0) found.push(fault('WORTH', { gain: Math.round(best.gain), cost: best.cost, value: best.value }))
  return found
}

/** Faults of rules 1 to 3 alone, and of the size: what no lot, course or fund can mend. */
export function fitness(facts: Facts, r: MatchRequirement, o: MatchOffer): readonly Fault[] {
  const mission = facts.mission(r)
  const capability = facts.capability(r)
  const found: Fault[] = []
  if (o.capability !== r.capability && o.capability !== capability.substitute)
    found.push(fault('CAPABILITY', { have: o.capability, need: r.capability }))
  if (o.readiness < r.minimumReadiness) found.push(fault('READINESS', { have: o.readiness, need: r.minimumReadiness }))
  if (o.excludedMissions.includes(r.mission)) found.push(fault('CAVEAT', { mission: r.mission }))
  if (mission.refusedStates.includes(o.state)) found.push(fault('CONSENT', { mission: r.mission, state: o.state }))
  if (capability.languageCritical && !o.languages.includes(mission.language))
    found.push(fault('LANGUAGE', { need: mission.language }))
  if (capability.environmentCritical && mission.hotAndHigh && !o.hotAndHigh)
    found.push(fault('ENVIRONMENT', { mission: r.mission }))
  if (capability.unit === 'PERSON' && o.quantity > r.quantity)
    found.push(fault('SIZE', { have: o.quantity, need: r.quantity }))
  const { first, end } = facts.window(r, o)
  const have = Math.max(0, end - first)
  const need = facts.stay(r)
  if (have < need)
    found.push(fault('STAY', { have, need, short: need - have, from: o.from, lead: mission.leadMonths, first, end }))
  return found
}
