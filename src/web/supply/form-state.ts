import type { PledgeView, RegisterPledgeInput } from '../../contract/supply.ts'
import type { Day } from '../../core/history/day.ts'
import type { Unit } from '../../core/quantity.ts'
import { checkTerms } from '../../core/supply/check-terms.ts'
import { unitOf, type PledgeKind } from '../../core/supply/pledge.ts'
import type { TermsDraft } from '../../core/supply/terms.ts'
import type { Language } from '../../core/language.ts'
import type { Translator, Values } from '../../i18n/translator.ts'
import { problemWords } from './words.ts'

/** The terms as they stand in the fields of a form: all of it text. */
export interface TermsForm {
  readonly visibility: string
  readonly mission: string
  readonly quantity: string
  readonly amount: string
  readonly currency: string
  readonly availableFrom: string
  readonly availableUntil: string
  readonly responseDays: string
  readonly conditions: readonly string[]
  readonly caveats: readonly { readonly code: string; readonly text: string }[]
  readonly standards: readonly { readonly attribute: string; readonly value: string; readonly unit: string }[]
  readonly earmarks: readonly { readonly mission: string; readonly capability: string; readonly purpose: string }[]
  readonly note: string
  readonly language: Language
}

export const emptyTerms = (language: Language): TermsForm => ({
  visibility: 'SECRETARIAT',
  mission: '',
  quantity: '',
  amount: '',
  currency: '',
  availableFrom: '',
  availableUntil: '',
  responseDays: '',
  conditions: [],
  caveats: [],
  standards: [],
  earmarks: [],
  note: '',
  language,
})

/** The terms of a pledge, to be changed. */
export const termsOf = (pledge: PledgeView): TermsForm => ({
  visibility: pledge.visibility,
  mission: pledge.mission?.code ?? '',
  quantity: pledge.quantity === null ? '' : String(pledge.quantity),
  amount: pledge.amount ?? '',
  currency: pledge.currency ?? '',
  availableFrom: pledge.availableFrom ?? '',
  availableUntil: pledge.availableUntil ?? '',
  responseDays: pledge.responseDays === null ? '' : String(pledge.responseDays),
  conditions: pledge.conditions ?? [],
  caveats: (pledge.caveats ?? []).map(({ code, text }) => ({ code, text: text ?? '' })),
  standards: (pledge.standards ?? []).map((s) => ({ ...s, unit: s.unit ?? '' })),
  earmarks: (pledge.earmarks ?? []).map(({ mission, capability, purpose }) => ({
    mission: mission ?? '',
    capability: capability ?? '',
    purpose: purpose ?? '',
  })),
  note: pledge.note ?? '',
  language: (pledge.language as Language | null) ?? 'en',
})

const number = (text: string): number | null => (text.trim() === '' ? null : Number(text.trim()))

/** What is sent: numbers as numbers, what is empty as not stated. */
export const draftOf = (form: TermsForm) =>
  ({
    ...form,
    mission: form.mission || null,
    quantity: number(form.quantity),
    amount: form.amount.trim() || null,
    currency: form.currency || null,
    availableFrom: form.availableFrom || null,
    availableUntil: form.availableUntil || null,
    responseDays: number(form.responseDays),
    conditions: [...form.conditions],
    caveats: form.caveats.map((c) => ({ ...c })),
    standards: form.standards.map((s) => ({ ...s })),
    earmarks: form.earmarks.map((e) => ({ ...e })),
  }) satisfies TermsDraft & Partial<RegisterPledgeInput>

/** What is wrong, by field, in the reader's words: the same rule as the server's, before anything is sent. */
export function formProblems(
  translator: Translator,
  form: TermsForm,
  of: { readonly kind: PledgeKind; readonly unit: Unit },
): ReadonlyMap<string, string> {
  const today = new Date().toISOString().slice(0, 10) as Day
  const verdict = checkTerms(draftOf(form), { kind: of.kind, unit: unitOf(of.kind, of.unit), today })
  if (verdict.ok) return new Map()
  return new Map(
    verdict.problems.map(({ field, problem }) => {
      // What was typed is shown, not what a computer made of it.
      const typed = 'value' in problem.params && (field === 'quantity' || field === 'responseDays')
      const params: Values = { ...(problem.params as Values), ...(typed && { value: form[field] }) }
      const { detail, remedy } = problemWords(translator, { code: problem.code, params })
      return [field, `${detail} ${remedy}`] as const
    }),
  )
}
