import type { MatchPackage } from '../match-plan.ts'
import { refuse } from '../../problem.ts'
import { COST_KINDS, type CostKind, type MatchOffer, type MatchRequirement } from '../problem.ts'
import { samePair, type Pair } from './ask.ts'
import type { Facts, Worth } from './facts.ts'
import { courseReady, lotReady } from './sources.ts'

/** Roles of the parties of a package (design, "The words"). */
export const MATCH_ROLES = ['CONTRIBUTOR', 'EQUIPPER', 'TRAINER', 'FUNDER', 'LIFT'] as const
export type MatchRole = (typeof MATCH_ROLES)[number]

/** A rule that a package meets, with its figures. */
export interface MetParams {
  CAPABILITY: { capability: string }
  SUBSTITUTE: { have: string; need: string; percent: number }
  READINESS: { have: number; need: number }
  NO_CAVEAT: { mission: string }
  CONSENT: { mission: string; state: string }
  LANGUAGE: { language: string }
  ENVIRONMENT: { mission: string }
  STAY: { start: number; end: number; have: number; need: number; first: number; lead: number }
  LOT: { lot: string; type: string; quantity: number; ready: number; start: number }
  COURSE: { course: string; module: string; seats: number; ready: number; start: number }
  PAID: { kind: CostKind; amount: number; funds: string }
  SELF_FUNDED: { state: string }
}
export type MetCode = keyof MetParams
export type Met = { [K in MetCode]: { readonly code: K; readonly params: Readonly<MetParams[K]> } }[MetCode]
const met = <C extends MetCode>(code: C, params: MetParams[C]): Met => ({ code, params }) as Met

/** A party of a package, and what it brings: an offer, a lot, a course or a fund. */
export interface Part {
  readonly role: MatchRole
  readonly party: string
  readonly component: string
  /** Thousand dollars, where it pays; else null. */
  readonly amount: number | null
}

export interface WhyThis extends Worth {
  readonly package: MatchPackage
  readonly met: readonly Met[]
  readonly parts: readonly Part[]
  readonly bills: Readonly<Record<CostKind, number>>
}

/** What a package of a plan rests on: rules with their figures, parties, worth and money. */
export function whyThis(facts: Facts, packages: readonly MatchPackage[], pair: Pair): WhyThis {
  const found = packages.find((p) => samePair(p, pair))
  const id = `${pair.requirement} ${pair.offer}`
  if (!found) return refuse('match.id_unknown', { field: 'offer', id, list: 'packages' })
  const r = facts.requirements.get(found.requirement)!
  const o = facts.offers.get(found.offer)!
  return {
    package: found,
    ...facts.worth(r, o, found.start),
    bills: facts.bills(r, o, found.start),
    met: [...fitness(facts, r, o), ...terms(facts, found, r, o)],
    parts: partsOf(facts, found),
  }
}

function fitness(facts: Facts, r: MatchRequirement, o: MatchOffer): Met[] {
  const mission = facts.mission(r)
  const capability = facts.capability(r)
  const percent = facts.problem.parameters.substituteValue * 100
  const all: Met[] = [
    o.capability === r.capability
      ? met('CAPABILITY', { capability: r.capability })
      : met('SUBSTITUTE', { have: o.capability, need: r.capability, percent }),
    met('READINESS', { have: o.readiness, need: r.minimumReadiness }),
    met('NO_CAVEAT', { mission: r.mission }),
    met('CONSENT', { mission: r.mission, state: o.state }),
  ]
  if (capability.languageCritical) all.push(met('LANGUAGE', { language: mission.language }))
  if (capability.environmentCritical && mission.hotAndHigh) all.push(met('ENVIRONMENT', { mission: r.mission }))
  return all
}

function terms(facts: Facts, p: MatchPackage, r: MatchRequirement, o: MatchOffer): Met[] {
  const { start, end } = p
  const { first } = facts.window(r, o)
  const lead = facts.mission(r).leadMonths
  const all: Met[] = [met('STAY', { start, end, have: end - start, need: facts.stay(r), first, lead })]
  for (const id of p.lots) {
    const lot = facts.lots.get(id)!
    const quantity = o.missingEquipment.find((e) => e.type === lot.type)?.quantity ?? 0
    all.push(met('LOT', { lot: id, type: lot.type, quantity, ready: lotReady(facts, lot), start }))
  }
  for (const id of p.courses) {
    const course = facts.courses.get(id)!
    const seats = facts.training(r, o).find((m) => m.module === course.module)?.seats ?? 0
    all.push(met('COURSE', { course: id, module: course.module, seats, ready: courseReady(course), start }))
  }
  const bills = facts.bills(r, o, start)
  for (const kind of COST_KINDS) {
    if (bills[kind] <= 0) continue
    const funds = p.funds.filter((f) => f.kind === kind).map((f) => f.fund)
    all.push(met('PAID', { kind, amount: bills[kind], funds: funds.join(',') }))
  }
  if (o.selfFunded) all.push(met('SELF_FUNDED', { state: o.state }))
  return all
}

/** The parties of a package by role; who pays for the lift has that role beside that of funder. */
export function partsOf(facts: Facts, p: MatchPackage): Part[] {
  const o = facts.offers.get(p.offer)!
  const parts: Part[] = [{ role: 'CONTRIBUTOR', party: o.state, component: o.id, amount: null }]
  for (const id of p.lots)
    parts.push({ role: 'EQUIPPER', party: facts.lots.get(id)!.donor, component: id, amount: null })
  for (const id of p.courses)
    parts.push({ role: 'TRAINER', party: facts.courses.get(id)!.provider, component: id, amount: null })
  const paid = (kinds: readonly CostKind[], role: MatchRole): void => {
    const byFund = new Map<string, number>()
    for (const { fund, kind, amount } of p.funds)
      if (kinds.includes(kind)) byFund.set(fund, (byFund.get(fund) ?? 0) + amount)
    for (const [id, amount] of byFund) parts.push({ role, party: facts.funds.get(id)!.donor, component: id, amount })
  }
  paid(['EQUIPMENT', 'TRAINING', 'SUSTAINMENT'], 'FUNDER')
  paid(['LIFT'], 'LIFT')
  return parts
}
