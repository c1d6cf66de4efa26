import type { PledgeView } from '../../contract/supply.ts'
import type { Day } from '../../core/history/day.ts'
import type { Thought } from '../../core/match/build/imagined.ts'
import { rankOf, isReadiness } from '../../core/supply/readiness.ts'
import type { PledgeKind } from '../../core/supply/pledge.ts'
import { draftOf, type TermsForm } from '../supply/form-state.ts'

/** A pledge as something that its owner thinks of offering. */
export function thoughtOf(pledge: PledgeView): Thought {
  const level = pledge.readiness?.effective ?? null
  return {
    id: pledge.key,
    organisation: pledge.organisation.code,
    kind: pledge.kind,
    capability: pledge.capability.code,
    readiness: level !== null && isReadiness(level) ? rankOf(level) : null,
    terms: {
      quantity: pledge.quantity,
      mission: pledge.mission?.code ?? null,
      availableFrom: pledge.availableFrom as Day | null,
      availableUntil: pledge.availableUntil as Day | null,
      responseDays: pledge.responseDays,
      standards: pledge.standards ?? [],
      earmarks: pledge.earmarks ?? [],
    },
  }
}

const blank = (text: string): string | null => text.trim() || null

/** What stands in the form of a pledge, though it has not been sent. */
export function thoughtOfForm(
  form: TermsForm,
  of: { readonly organisation: string; readonly kind: PledgeKind; readonly capability: string },
): Thought {
  const { quantity, mission, availableFrom, availableUntil, responseDays } = draftOf(form)
  const whole = (value: number | null): number | null => (value !== null && Number.isInteger(value) ? value : null)
  return {
    ...of,
    id: 'draft',
    readiness: null,
    terms: {
      mission,
      quantity: whole(quantity),
      availableFrom: availableFrom as Day | null,
      availableUntil: availableUntil as Day | null,
      responseDays: whole(responseDays),
      standards: form.standards.map((s) => ({ ...s, unit: blank(s.unit) })),
      earmarks: form.earmarks.map((e) => ({
        mission: blank(e.mission),
        capability: blank(e.capability),
        purpose: blank(e.purpose),
      })),
    },
  }
}
