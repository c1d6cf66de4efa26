import type { HelpThoughtBody } from '../../contract/match-thoughts.ts'
import type { PledgeView } from '../../contract/supply.ts'
import type { PledgeKind } from '../../core/supply/pledge.ts'
import { draftOf, type TermsForm } from '../supply/form-state.ts'

/** A pledge as something of which its owner asks where it would help most. */
export const thoughtOf = (pledge: PledgeView): HelpThoughtBody => ({
  pledge: pledge.key,
  kind: pledge.kind,
  capability: pledge.capability.code,
  readiness: pledge.readiness?.effective ?? null,
  mission: pledge.mission?.code ?? null,
  quantity: pledge.quantity,
  availableFrom: pledge.availableFrom,
  availableUntil: pledge.availableUntil,
  responseDays: pledge.responseDays,
  standards: pledge.standards ?? [],
  earmarks: pledge.earmarks ?? [],
})

const blank = (text: string): string | null => text.trim() || null
const figure = (value: number | null): number | null => (value !== null && Number.isFinite(value) ? value : null)

/** What stands in the form of a pledge, though it has not been sent. */
export function thoughtOfForm(
  form: TermsForm,
  of: { readonly kind: PledgeKind; readonly capability: string },
): HelpThoughtBody {
  const { quantity, mission, availableFrom, availableUntil, responseDays } = draftOf(form)
  return {
    ...of,
    mission,
    availableFrom,
    availableUntil,
    quantity: figure(quantity),
    responseDays: figure(responseDays),
    standards: form.standards.map((s) => ({ ...s, unit: blank(s.unit) })),
    earmarks: form.earmarks.map((e) => ({
      mission: blank(e.mission),
      capability: blank(e.capability),
      purpose: blank(e.purpose),
    })),
  }
}
