import { VISIBILITIES } from '../access/visibility.ts'
import { parseDay, type Day } from '../history/day.ts'
import { isLanguage, LANGUAGES, type Language } from '../language.ts'
import { block, pass, type Problem, type Verdict } from '../problem.ts'
import { attributeOf } from '../requirement/attribute.ts'
import { takesValue, valuesTaken } from '../requirement/check-standard.ts'
import { FIRST_OPERATION } from '../requirement/day.ts'
import { LIMITS, optionalText, text } from '../text.ts'
import { CAVEAT_CODES, type Caveat } from './caveat.ts'
import { isCurrency } from './currency.ts'
import type { PledgeKind, PledgeUnit } from './pledge.ts'
import type { CaveatDraft, Earmark, EarmarkDraft, Standard, StandardDraft, Terms, TermsDraft } from './terms.ts'

/** Most of a unit in one pledge: more is a typing error. Ours; in 2010 all missions together had about 100,000 persons. */
export const MOST_PLEDGED: Readonly<Record<Exclude<PledgeUnit, 'money'>, number>> = {
  person: 100_000,
  unit: 1_000,
  airframe: 1_000,
  bed: 10_000,
  team: 10_000,
  place: 100_000,
  item: 100_000,
}
/** Longest response time in days: ten years. Ours. */
export const MOST_RESPONSE_DAYS = 3_650
/** Most conditions, caveats, standards or earmarks of one pledge. Ours. */
export const MOST_ITEMS = 50
/** An earlier day is a typing error. */
export const FIRST_DAY: Day = FIRST_OPERATION

/** A problem, and the field that it lies in: `quantity`, `caveats.2.text`. */
export interface FieldProblem {
  readonly field: string
  readonly problem: Problem
}

/** What terms are checked against. */
export interface TermsFrame {
  readonly kind: PledgeKind
  readonly unit: PledgeUnit
  readonly today: Day
}

/** Terms without the ids of their caveats, which whoever keeps them gives. */
export type CheckedTerms = Omit<Terms, 'caveats'> & { readonly caveats: readonly Omit<Caveat, 'id'>[] }

export type TermsVerdict =
  | { readonly ok: true; readonly terms: CheckedTerms }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] }

/**
 * Terms as handed in, checked field by field: all that is wrong, in the order of the fields. That missions and
 * capabilities exist is for those to check who have their list.
 */
export function checkTerms(draft: TermsDraft, frame: TermsFrame): TermsVerdict {
  const problems: FieldProblem[] = []
  const take = <T>(field: string, verdict: Verdict<T>, otherwise: T): T => {
    if (verdict.ok) return verdict.value
    problems.push({ field, problem: verdict.problem })
    return otherwise
  }
  const items = <D, T>(field: string, drafts: readonly D[] | undefined, one: (draft: D, at: string) => T): T[] => {
    const count = drafts?.length ?? 0
    if (count > MOST_ITEMS) take(field, block('pledge.too_many', { field, count, limit: MOST_ITEMS }), null)
    return (drafts ?? []).slice(0, MOST_ITEMS).map((item, n) => one(item, `${field}.${n}`))
  }
  const words = (field: string, value: string | null | undefined, limit: number): string | null =>
    take(field, optionalText(value, field, limit), null)
  const day = (field: string, value: string | null | undefined): Day | null =>
    take(field, plausibleDay(value, field), null)

  const visibility = VISIBILITIES.find((one) => one === draft.visibility)
  if (!visibility)
    take(
      'visibility',
      block('pledge.visibility_unknown', { visibility: draft.visibility, allowed: VISIBILITIES.join(', ') }),
      null,
    )
  const { quantity, amount, currency } = worth(draft, frame, take)
  const availableFrom = day('availableFrom', draft.availableFrom)
  const availableUntil = day('availableUntil', draft.availableUntil)
  if (availableFrom && availableUntil && availableUntil < availableFrom)
    take(
      'availableUntil',
      block('pledge.availability_order', { from: availableFrom, until: availableUntil }),
      availableUntil,
    )
  const responseDays = take('responseDays', responseTime(draft.responseDays), null)
  const conditions = items('conditions', draft.conditions, (value, at) => take(at, text(value, at), ''))
  const caveats = items('caveats', draft.caveats, (caveat, at) => checkCaveat(caveat, at, frame.today, take))
  const standards = items('standards', draft.standards, (standard, at) => checkStandard(standard, at, take))
  const earmarks = items('earmarks', draft.earmarks, (earmark, at) => checkEarmark(earmark, at, take))
  const note = words('note', draft.note, LIMITS.note)
  if (!isLanguage(draft.language))
    take('language', block('language.unknown', { language: draft.language, allowed: LANGUAGES.join(', ') }), null)
  const twice = caveats.findIndex((c, n) => caveats.findIndex((o) => o.code === c.code && o.text === c.text) < n)
  if (twice >= 0) take(`caveats.${twice}`, block('pledge.caveat_twice', { code: caveats[twice]!.code }), null)
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    terms: {
      visibility: visibility!,
      mission: draft.mission?.trim() || null,
      quantity,
      amount,
      currency,
      availableFrom,
      availableUntil,
      responseDays,
      conditions,
      caveats,
      standards,
      earmarks,
      note,
      language: draft.language as Language,
    },
  }
}

type Take = <T>(field: string, verdict: Verdict<T>, otherwise: T) => T

function worth(
  draft: TermsDraft,
  { kind, unit }: TermsFrame,
  take: Take,
): Pick<Terms, 'quantity' | 'amount' | 'currency'> {
  const currency = draft.currency?.trim().toUpperCase() || null
  const amount = draft.amount?.trim() || null
  const quantity = draft.quantity ?? null
  if (unit === 'money') {
    if (quantity !== null) take('quantity', block('pledge.quantity_not_for_kind', { kind }), null)
    return {
      quantity: null,
      amount: take('amount', checkAmount(amount, kind), null),
      currency: take('currency', checkCurrency(currency), null),
    }
  }
  if (amount !== null) take('amount', block('pledge.amount_not_for_kind', { kind }), null)
  if (currency !== null) take('currency', block('pledge.amount_not_for_kind', { kind }), null)
  return { quantity: take('quantity', checkQuantity(quantity, kind, unit), null), amount: null, currency: null }
}

function checkQuantity(value: number | null, kind: PledgeKind, unit: Exclude<PledgeUnit, 'money'>): Verdict<number> {
  if (value === null) return block('pledge.quantity_missing', { kind, unit })
  const limit = MOST_PLEDGED[unit]
  return Number.isSafeInteger(value) && value >= 1 && value <= limit
    ? pass(value)
    : block('pledge.quantity_invalid', { value: String(value), unit, limit })
}

const AMOUNT = /^(0|[1-9]\d{0,11})(?:\.(\d{1,2}))?$/

function checkAmount(value: string | null, kind: PledgeKind): Verdict<string> {
  if (value === null) return block('pledge.amount_missing', { kind })
  const parts = AMOUNT.exec(value)
  return parts && Number(value) > 0
    ? pass(`${parts[1]}.${(parts[2] ?? '').padEnd(2, '0')}`)
    : block('pledge.amount_invalid', { value: value.slice(0, 80) })
}

const checkCurrency = (code: string | null): Verdict<string> =>
  code !== null && isCurrency(code)
    ? pass(code)
    : block('pledge.currency_unknown', { currency: (code ?? '').slice(0, 80) })

const responseTime = (value: number | null | undefined): Verdict<number | null> =>
  value === null || value === undefined
    ? pass(null)
    : Number.isInteger(value) && value >= 0 && value <= MOST_RESPONSE_DAYS
      ? pass(value)
      : block('pledge.response_days_invalid', { value: String(value), limit: MOST_RESPONSE_DAYS })

/** A calendar day in the time of peacekeeping; null for none. */
export function plausibleDay(value: string | null | undefined, field: string): Verdict<Day | null> {
  if (value === null || value === undefined || value.trim() === '') return pass(null)
  const verdict = parseDay(value)
  return verdict.ok && verdict.value < FIRST_DAY
    ? block('pledge.day_implausible', { field, value: verdict.value, first: FIRST_DAY })
    : verdict
}

function checkCaveat(draft: CaveatDraft, at: string, today: Day, take: Take): Omit<Caveat, 'id'> {
  const code = CAVEAT_CODES.find((one) => one === draft.code)
  if (!code)
    take(
      `${at}.code`,
      block('pledge.caveat_unknown', { code: draft.code.slice(0, 80), allowed: CAVEAT_CODES.join(', ') }),
      null,
    )
  const words = take(`${at}.text`, optionalText(draft.text, `${at}.text`), null)
  if (code === 'OTHER' && !draft.text?.trim()) take(`${at}.text`, block('pledge.caveat_text_missing', { code }), null)
  const declaredOn = take(`${at}.declaredOn`, plausibleDay(draft.declaredOn, `${at}.declaredOn`), null) ?? today
  if (declaredOn > today) take(`${at}.declaredOn`, block('pledge.day_in_future', { on: declaredOn, today }), null)
  return { code: code ?? 'OTHER', text: words, declaredOn }
}

function checkStandard(draft: StandardDraft, at: string, take: Take): Standard {
  const attribute = take(`${at}.attribute`, text(draft.attribute, `${at}.attribute`, LIMITS.name), '')
  const value = take(`${at}.value`, text(draft.value, `${at}.value`, LIMITS.name), '')
  // What no standard could be compared with would count as unknown, and nobody would be told why.
  const known = attributeOf(attribute)
  if (known && known.form !== 'WORD' && value !== '' && !takesValue(known, value))
    take(`${at}.value`, block('standard.value_invalid', { attribute, value, allowed: valuesTaken(known) }), null)
  return { attribute, value, unit: take(`${at}.unit`, optionalText(draft.unit, `${at}.unit`, LIMITS.name), null) }
}

function checkEarmark(draft: EarmarkDraft, at: string, take: Take): Earmark {
  const purpose = take(`${at}.purpose`, optionalText(draft.purpose, `${at}.purpose`, LIMITS.line), null)
  const mission = draft.mission?.trim() || null
  const capability = draft.capability?.trim() || null
  if (!mission && !capability && !draft.purpose?.trim()) take(at, block('pledge.earmark_empty', { field: at }), null)
  return { mission, capability, purpose }
}
