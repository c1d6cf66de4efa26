import { block, pass, type Verdict } from '../problem.ts'
import type { Unit } from '../quantity.ts'
import { isCurrency } from '../supply/currency.ts'
import { MOST_PLEDGED } from '../supply/check-terms.ts'
import type { PledgeUnit } from '../supply/pledge.ts'
import { LIMITS, optionalText } from '../text.ts'
import type { ComponentDraft } from './draft.ts'
import { brief, type Findings } from './findings.ts'
import { COMPONENT_KINDS, COMPONENT_UNITS, ROLES_FOR, type Component, type ComponentKind, type Party } from './terms.ts'

/** Most components or milestones of one arrangement. Ours. */
export const MOST_ITEMS = 100
/** Ids are short words, as they are printed beside what depends on them. */
export const ID = /^[a-z0-9][a-z0-9-]{0,19}$/
const AMOUNT = /^(0|[1-9]\d{0,11})(?:\.(\d{1,2}))?$/

/** The components as handed in, each with a responsible party that has the role for it. `unit`: of the requirement. */
export function checkComponents(
  drafts: readonly ComponentDraft[],
  parties: readonly Party[],
  unit: Unit | null,
  found: Findings,
): Component[] {
  if (drafts.length === 0) found.fault('components', block('arrangement.component_none', {}))
  const components = found.items('components', drafts, MOST_ITEMS, (draft, at) =>
    checkComponent(draft, at, parties, unit, found),
  )
  for (const [n, c] of components.entries()) {
    const at = `components.${n}`
    if (components.findIndex((o) => o.id === c.id) < n)
      found.fault(`${at}.id`, block('arrangement.component_twice', { component: c.id }))
    for (const on of c.dependsOn)
      if (!components.some((o) => o.id === on))
        found.fault(`${at}.dependsOn`, block('arrangement.component_depends', { component: c.id, on }))
    if (dependsOnItself(c, components))
      found.fault(`${at}.dependsOn`, block('arrangement.component_circle', { component: c.id }))
  }
  return components
}

function checkComponent(
  draft: ComponentDraft,
  at: string,
  parties: readonly Party[],
  unit: Unit | null,
  found: Findings,
): Component {
  const id = draft.id.trim()
  const component = brief(id)
  if (!ID.test(id)) found.fault(`${at}.id`, block('arrangement.component_id', { component }))
  const allowed = COMPONENT_KINDS.join(', ')
  const kind = found.word(
    `${at}.kind`,
    draft.kind,
    COMPONENT_KINDS,
    block('arrangement.component_kind', { component, allowed }),
  )
  const party = responsible(draft, at, component, kind, parties, found)
  const units = COMPONENT_UNITS[kind]
  const counted = found.word<PledgeUnit>(
    `${at}.unit`,
    draft.unit,
    units,
    block('arrangement.component_unit', { component, unit: brief(draft.unit), allowed: units.join(', ') }),
  )
  const quantity = counted === 'money' ? null : found.take(`${at}.quantity`, quantityOf(draft, component, counted), 0)
  return {
    id,
    kind,
    party,
    unit: counted,
    quantity,
    ...(counted === 'money' ? money(draft, at, component, found) : { amount: null, currency: null }),
    text: found.take(`${at}.text`, optionalText(draft.text, `${at}.text`, LIMITS.line), null),
    closes: found.take(`${at}.closes`, closes(draft, component, kind, unit, counted, quantity), 0),
    dependsOn: [...new Set((draft.dependsOn ?? []).slice(0, MOST_ITEMS).map((on) => on.trim()))],
    pledge: draft.pledge?.trim() || null,
  }
}

/** Every component has a responsible party (domain.md §5), which takes part in a role for it. */
function responsible(
  draft: ComponentDraft,
  at: string,
  component: string,
  kind: ComponentKind,
  parties: readonly Party[],
  found: Findings,
): string {
  const code = draft.party.trim()
  if (code === '') {
    found.fault(`${at}.party`, block('arrangement.component_without_party', { component }))
    return ''
  }
  const party = parties.find((p) => p.code === code)
  const roles = ROLES_FOR[kind]
  if (!party) found.fault(`${at}.party`, block('arrangement.component_party', { component, party: brief(code) }))
  else if (!roles.some((role) => party.roles.includes(role)))
    found.fault(`${at}.party`, block('arrangement.component_role', { component, party: code, roles: roles.join(', ') }))
  return code
}

function quantityOf(draft: ComponentDraft, component: string, unit: Exclude<PledgeUnit, 'money'>): Verdict<number> {
  const value = draft.quantity ?? 0
  const limit = MOST_PLEDGED[unit]
  return Number.isSafeInteger(value) && value >= 1 && value <= limit
    ? pass(value)
    : block('arrangement.component_quantity', { component, limit })
}

function money(
  draft: ComponentDraft,
  at: string,
  component: string,
  found: Findings,
): Pick<Component, 'amount' | 'currency'> {
  const parts = AMOUNT.exec(draft.amount?.trim() ?? '')
  const valid = parts !== null && Number(draft.amount) > 0
  if (!valid) found.fault(`${at}.amount`, block('arrangement.component_amount', { component }))
  const currency = draft.currency?.trim().toUpperCase() ?? ''
  if (!isCurrency(currency))
    found.fault(`${at}.currency`, block('arrangement.component_currency', { component, currency: brief(currency) }))
  return { amount: valid ? `${parts[1]}.${(parts[2] ?? '').padEnd(2, '0')}` : null, currency }
}

/** Personnel and equipment close gaps; the rest makes that possible. Of one unit, nothing closes more than it is. */
function closes(
  draft: ComponentDraft,
  component: string,
  kind: ComponentKind,
  unit: Unit | null,
  counted: PledgeUnit,
  quantity: number | null,
): Verdict<number> {
  const value = draft.closes ?? 0
  if (value === 0) return pass(0)
  if (kind !== 'PERSONNEL' && kind !== 'EQUIPMENT')
    return block('arrangement.component_closes_kind', { component, kind })
  const limit = counted === unit ? (quantity ?? 0) : unit === null ? 0 : MOST_PLEDGED[unit]
  return Number.isSafeInteger(value) && value >= 0 && value <= limit
    ? pass(value)
    : block('arrangement.component_closes', { component, closes: Number(value) || 0, quantity: limit })
}

/** True where a component needs itself, through any number of others. */
function dependsOnItself(component: Component, components: readonly Component[]): boolean {
  const byId = new Map(components.map((c) => [c.id, c]))
  const seen = new Set(component.dependsOn)
  for (const id of seen) for (const next of byId.get(id)?.dependsOn ?? []) seen.add(next)
  return seen.has(component.id)
}
