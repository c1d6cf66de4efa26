import type { MatchRunView } from '../../contract/match.ts'
import type { Facts } from '../../core/match/explain/facts.ts'
import { partsOf } from '../../core/match/explain/why-this.ts'
import type { MatchPackage } from '../../core/match/match-plan.ts'
import { newComponent, type Draft, type DraftComponent, type DraftParty } from '../arrangement/draft.ts'
import { firstDay, lastDay } from './month-scale.ts'

interface Input {
  readonly run: MatchRunView
  readonly facts: Facts
  readonly pack: MatchPackage
  /** Units of the register by capability. */
  readonly units: ReadonlyMap<string, string>
  readonly empty: Draft
  /** Organisation of whoever proposes. */
  readonly proposer: string
}

/** Units of a requirement that a contributor meets with equipment and crew, not with persons alone. */
const EQUIPMENT: ReadonlySet<string> = new Set(['airframe', 'bed'])

/**
 * A package as a form to be looked over: parties with their roles, what each brings, the days. It cites its run. A fund
 * that is nobody's pledge is no party; what the matcher does not know, whoever proposes fills in.
 */
export function draftOfPackage({ run, facts, pack, units, empty, proposer }: Input): Draft {
  const need = run.subjects.requirements[pack.requirement]
  const offer = facts.offers.get(pack.offer)
  const asked = facts.requirements.get(pack.requirement)
  const from = run.subjects.offers[pack.offer]
  if (!need || !offer || !asked || !from) return empty
  const loan = from.organisation === null
  const unit = units.get(need.capability) ?? 'unit'
  const parties = new Map<string, Set<string>>()
  const components: DraftComponent[] = []
  const add = (party: string, role: string, part: Partial<DraftComponent>): void => {
    parties.set(party, (parties.get(party) ?? new Set()).add(role))
    components.push({ ...newComponent(components), party, ...part })
  }
  const quantity = String(facts.capabilities.get(offer.capability)?.unit === 'UNIT' ? 1 : offer.quantity)
  add(from.organisation ?? from.from ?? '', 'CONTRIBUTOR', {
    kind: EQUIPMENT.has(unit) ? 'EQUIPMENT' : 'PERSONNEL',
    unit,
    quantity,
    closes: quantity,
    pledge: from.pledge ?? '',
  })
  if (loan) parties.set(need.mission, new Set(['HOST']))
  const paid = new Map<string, number>()
  for (const { role, component, amount } of partsOf(facts, pack)) {
    const lot = facts.lots.get(component)
    const course = facts.courses.get(component)
    if (role === 'EQUIPPER' && lot) {
      const pieces = offer.missingEquipment.find(({ type }) => type === lot.type)?.quantity ?? 0
      add(lot.donor, role, {
        kind: 'EQUIPMENT',
        unit: 'item',
        quantity: String(pieces),
        text: lot.type,
        pledge: component,
      })
    }
    const seats = facts.training(asked, offer).find(({ module }) => module === course?.module)?.seats ?? 0
    if (role === 'TRAINER' && course)
      add(course.provider, role, {
        kind: 'TRAINING',
        unit: 'place',
        quantity: String(seats),
        text: course.module,
        pledge: component,
      })
    if (amount !== null) paid.set(component, (paid.get(component) ?? 0) + amount)
  }
  for (const [fund, amount] of paid) {
    const donor = run.subjects.funds[fund]?.organisation
    if (donor)
      add(donor, 'FUNDER', {
        kind: 'FUNDING',
        unit: 'money',
        amount: String(amount * 1000),
        currency: 'USD',
        pledge: run.subjects.funds[fund]?.pledge ?? '',
      })
  }
  // Where a contributor stands alone, or whoever proposes has no part yet, they bring the parties together.
  if (!loan && parties.size < 2 && proposer !== '')
    parties.set(proposer, (parties.get(proposer) ?? new Set()).add('COORDINATOR'))
  // Without its equipment and its training the contribution is of no use.
  const needed = components.filter((c, n) => n > 0 && c.kind !== 'FUNDING').map((c) => c.id)
  const drafted: DraftParty[] = [...parties].map(([code, roles]) => ({ code, roles: [...roles] }))
  return {
    ...empty,
    type: loan ? 'LOAN' : EQUIPMENT.has(unit) ? 'LOA' : 'MOU',
    mission: need.mission,
    capability: need.capability,
    from: firstDay(run.asOf, pack.start),
    until: lastDay(run.asOf, pack.end),
    parties: drafted.length > 1 ? drafted : [...drafted, { code: '', roles: [] }],
    components: components.map((c, n) => (n === 0 ? { ...c, dependsOn: needed } : c)),
    note: run.cite,
  }
}
