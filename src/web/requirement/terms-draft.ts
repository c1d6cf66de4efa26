import type { ReviseRequirementInput, StandardInput } from '../../contract/requirement-input.ts'
import type { RequirementPageView } from '../../contract/requirement.ts'
import { attributeOf } from '../../core/requirement/attribute.ts'
import type { RevisionKind } from '../../core/requirement/revision.ts'
import type { Operator } from '../../core/requirement/standard.ts'
import { numberOf } from './number-of.ts'

/** A standard as it is filled in; several values stand in one line. */
export interface StandardDraft {
  /** Name of the row on the page: the same attribute may stand twice. */
  readonly row: number
  readonly attribute: string
  readonly operator: Operator
  readonly values: string
  readonly unit: string
  readonly mandatory: boolean
  /** Id of its source; empty for the requirement's. */
  readonly source: string
}

/** A revision as it is filled in. */
export interface TermsDraft {
  readonly kind: RevisionKind
  readonly quantity: string
  readonly from: string
  readonly until: string
  readonly criticality: string
  readonly horizon: string
  readonly mandateTask: string
  readonly note: string
  readonly standards: readonly StandardDraft[]
}

export const TERM_FIELDS = ['quantity', 'from', 'until', 'mandateTask', 'note', 'standards', 'reason']

/** What stands, ready to be changed. */
export const draftOf = (r: RequirementPageView): TermsDraft => ({
  kind: 'CORRECTION',
  quantity: r.quantity === null ? '' : String(r.quantity),
  from: r.from,
  until: r.until ?? '',
  criticality: r.criticality ?? '',
  horizon: r.horizon ?? '',
  mandateTask: r.mandateTask ?? '',
  note: r.note ?? '',
  standards: r.standards.map((s, row) => ({
    row,
    attribute: s.attribute,
    operator: s.operator,
    values: s.values.join(', '),
    unit: s.unit ?? '',
    mandatory: s.mandatory,
    source: s.source === r.source ? '' : s.source,
  })),
})

/** A standard of an attribute, with the operator and the unit that it usually has. */
export function blankStandard(attribute: string, row: number): StandardDraft {
  const found = attributeOf(attribute)
  return {
    row,
    attribute,
    operator: found?.form === 'NUMBER' ? 'AT_LEAST' : 'ONE_OF',
    values: found?.form === 'YES_NO' ? 'yes' : '',
    unit: found?.unit ?? '',
    mandatory: true,
    source: '',
  }
}

/** Several values in one line, with the commas of the languages between them. */
export const valuesOf = (text: string): string[] =>
  text
    .split(/[,،、，]/)
    .map((v) => v.trim())
    .filter((v) => v !== '')

const standardInput = (s: StandardDraft): StandardInput => ({
  attribute: s.attribute,
  operator: s.operator,
  values: valuesOf(s.values),
  unit: s.unit || null,
  mandatory: s.mandatory,
  ...(s.source && { source: s.source }),
})

/** What is sent: the whole of the terms, so that nothing changes that was not seen. */
export function termsInput(draft: TermsDraft): Omit<ReviseRequirementInput, 'reason' | 'source'> {
  return {
    kind: draft.kind,
    quantity: numberOf(draft.quantity) ?? null,
    from: draft.from,
    until: draft.until || null,
    criticality: (draft.criticality || null) as ReviseRequirementInput['criticality'],
    horizon: (draft.horizon || null) as ReviseRequirementInput['horizon'],
    mandateTask: draft.mandateTask || null,
    note: draft.note || null,
    standards: draft.standards.map(standardInput),
  }
}
