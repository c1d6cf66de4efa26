import type { StandardInput, StateRequirementInput } from '../../contract/requirement-input.ts'
import { plausibleDay } from '../../core/requirement/day.ts'
import { checkStandards } from '../../core/requirement/check-standard.ts'
import type { Terms } from '../../core/requirement/revision.ts'
import type { Standard } from '../../core/requirement/standard.ts'
import { LIMITS, optionalText, text } from '../../core/text.ts'
import type { Reference } from '../reference.ts'
import { knownSource } from './source.ts'
import { taken } from './taken.ts'

/** Terms as somebody writes them; what is left out stays as it was. */
export type GivenTerms = Partial<
  Pick<StateRequirementInput, 'quantity' | 'from' | 'until' | 'criticality' | 'horizon' | 'mandateTask' | 'note'>
> & { readonly standards?: readonly StandardInput[] | undefined }

/** The reason that every change needs. */
export const reasonOf = (reason: string): string => taken(text(reason, 'reason', LIMITS.line))

/** What of a requirement is asked for, over what stands. */
export function termsOver(
  ref: Reference,
  capability: string,
  standing: Terms,
  given: GivenTerms,
  source: string,
): Terms {
  const day = (value: string | null | undefined, field: string, kept: Terms['until']): Terms['until'] =>
    value === undefined ? kept : value === null || value === '' ? null : taken(plausibleDay(value, field))
  return {
    quantity: given.quantity === undefined ? standing.quantity : given.quantity,
    from: day(given.from, 'from', standing.from) ?? standing.from,
    until: day(given.until, 'until', standing.until),
    criticality: given.criticality === undefined ? standing.criticality : given.criticality,
    horizon: given.horizon === undefined ? standing.horizon : given.horizon,
    mandateTask:
      given.mandateTask === undefined
        ? standing.mandateTask
        : taken(optionalText(given.mandateTask, 'mandateTask', LIMITS.line)),
    note: given.note === undefined ? standing.note : taken(optionalText(given.note, 'note')),
    source,
    standards:
      given.standards === undefined ? standing.standards : standardsOf(ref, capability, given.standards, source),
  }
}

/** Standards as asked for, each of an attribute that the capability has, each with a source. */
export function standardsOf(
  ref: Reference,
  capability: string,
  given: readonly StandardInput[],
  source: string,
): readonly Standard[] {
  const standards = given.map((s): Standard => ({
    attribute: s.attribute,
    operator: s.operator,
    values: s.values.map((v) => v.trim()),
    unit: s.unit || null,
    mandatory: s.mandatory,
    source: s.source === undefined || s.source === source ? source : knownSource(ref, s.source),
  }))
  return taken(checkStandards(standards, capability, isUnder(ref, capability)))
}

/** Whether a capability is, or stands below, another. */
export const isUnder =
  (ref: Reference, capability: string) =>
  (ancestor: string): boolean =>
    ref.taxonomy.under(ancestor).includes(capability)
