import { agree, millionthsIn } from './amount.ts'
import { attributeOf } from './attribute.ts'

export const OPERATORS = ['AT_LEAST', 'AT_MOST', 'ONE_OF'] as const
export type Operator = (typeof OPERATORS)[number]

/** One attribute that a statement of unit requirements asks for. `values`: one, or the several of ONE_OF. */
export interface Standard {
  readonly attribute: string
  readonly operator: Operator
  readonly values: readonly string[]
  readonly unit: string | null
  /** False: tolerable, the offer may go without it. */
  readonly mandatory: boolean
  readonly source: string
}

/** One attribute of an offer, as its owner states it. */
export interface Offered {
  readonly attribute: string
  readonly value: string
  readonly unit: string | null
}

/** An accepted variation: other values that do for one standard (SUR: allowed if operationally acceptable, recorded). */
export interface AcceptedVariation {
  readonly key: string
  readonly attribute: string
  readonly operator: Operator
  readonly values: readonly string[]
  readonly unit: string | null
}

export const FITS = ['MET', 'MET_BY_VARIATION', 'NOT_MET', 'UNKNOWN'] as const
export type Fit = (typeof FITS)[number]

/** Why an attribute fits or does not, as a code; the catalogues carry a sentence for each. */
export type FitReason =
  | 'fit.met'
  | 'fit.varied'
  | 'fit.less'
  | 'fit.more'
  | 'fit.not_among'
  | 'fit.not_stated'
  | 'fit.unreadable'
  | 'fit.unit_differs'

export interface AttributeFit {
  readonly standard: Standard
  readonly fit: Fit
  readonly reason: FitReason
  /** What is offered, as stated; empty where nothing is. */
  readonly offered: readonly Offered[]
  /** The variation by which it is met. */
  readonly variation: string | null
}

/** Whether an offer as a whole may be considered, and what stands against it. */
export interface OfferFit {
  /** Every mandatory standard is met, if need be by a variation. */
  readonly eligible: boolean
  readonly attributes: readonly AttributeFit[]
  /** Mandatory attributes that are not met. */
  readonly unmet: readonly string[]
  /** Mandatory attributes of which the offer does not say enough: unknown never counts as met. */
  readonly unknown: readonly string[]
}

/** An offer against every standard of a requirement. */
export function offerFit(
  standards: readonly Standard[],
  offered: readonly Offered[],
  variations: readonly AcceptedVariation[] = [],
): OfferFit {
  const attributes = standards.map((standard) => attributeFit(standard, offered, variations))
  const lacking = (fit: Fit): string[] =>
    attributes.filter((a) => a.standard.mandatory && a.fit === fit).map((a) => a.standard.attribute)
  const [unmet, unknown] = [lacking('NOT_MET'), lacking('UNKNOWN')]
  return { eligible: unmet.length === 0 && unknown.length === 0, attributes, unmet, unknown }
}

/** One attribute of an offer against a standard. What is not stated, not readable or in another unit is UNKNOWN. */
export function attributeFit(
  standard: Standard,
  offered: readonly Offered[],
  variations: readonly AcceptedVariation[] = [],
): AttributeFit {
  const stated = offered.filter((o) => o.attribute === standard.attribute)
  const answer = (fit: Fit, reason: FitReason, variation: string | null = null): AttributeFit => ({
    standard,
    fit,
    reason,
    offered: stated,
    variation,
  })
  const plain = compare(standard, stated)
  if (plain === 'fit.met') return answer('MET', plain)
  if (['fit.not_stated', 'fit.unreadable', 'fit.unit_differs'].includes(plain)) return answer('UNKNOWN', plain)
  const by = variations.find(
    (v) => v.attribute === standard.attribute && v.operator === standard.operator && compare(v, stated) === 'fit.met',
  )
  return by ? answer('MET_BY_VARIATION', 'fit.varied', by.key) : answer('NOT_MET', plain)
}

type Wanted = Pick<Standard, 'attribute' | 'operator' | 'values' | 'unit'>

function compare(wanted: Wanted, stated: readonly Offered[]): FitReason {
  if (stated.length === 0) return 'fit.not_stated'
  return attributeOf(wanted.attribute)?.form === 'NUMBER'
    ? compareNumbers(wanted, stated)
    : compareWords(wanted, stated)
}

/** Both sides in the attribute's own unit. Where an offer states several numbers, the least favourable stands. */
function compareNumbers({ attribute, operator, values, unit }: Wanted, stated: readonly Offered[]): FitReason {
  const base = attributeOf(attribute)!.unit
  if (!agree(unit, base) || !stated.every((o) => agree(o.unit, base))) return 'fit.unit_differs'
  const bound = millionthsIn(values[0] ?? '', unit, base)
  const numbers = stated.map((o) => millionthsIn(o.value, o.unit, base))
  if (bound === null || numbers.includes(null)) return 'fit.unreadable'
  if (operator === 'AT_LEAST') return numbers.every((n) => n! >= bound) ? 'fit.met' : 'fit.less'
  return numbers.every((n) => n! <= bound) ? 'fit.met' : 'fit.more'
}

function compareWords({ attribute, values }: Wanted, stated: readonly Offered[]): FitReason {
  const form = attributeOf(attribute)?.form
  if (form === 'YES_NO' && !stated.every((o) => o.value === 'yes' || o.value === 'no')) return 'fit.unreadable'
  // Contradictory answers to a question of yes or no do not count as the favourable one.
  const among = (o: Offered): boolean => values.includes(o.value)
  const met = form === 'YES_NO' ? stated.every(among) : stated.some(among)
  return met ? 'fit.met' : 'fit.not_among'
}
