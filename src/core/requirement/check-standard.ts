import { block, pass, type Verdict } from '../problem.ts'
import { agree, millionths } from './amount.ts'
import { attributeOf, attributesFor, type Attribute } from './attribute.ts'
import type { Operator, Standard } from './standard.ts'

/** Attribute and values as somebody asks for them, before anything is checked. */
export type Asked = Pick<Standard, 'attribute' | 'operator' | 'values' | 'unit'>

/** Operators that an attribute's form allows. */
export const operatorsOf = ({ form }: Pick<Attribute, 'form'>): readonly Operator[] =>
  form === 'NUMBER' ? ['AT_LEAST', 'AT_MOST'] : ['ONE_OF']

/** What an attribute takes as a value, for people: the words themselves, or an example. */
export function valuesTaken({ form, words }: Attribute): string {
  if (form === 'NUMBER') return '0 – 999999.999'
  if (form === 'YES_NO') return 'yes, no'
  return words ? words.join(', ') : 'en, fr, es, ru, ar, zh …'
}

/** True where a value is of the form of its attribute. */
export function takesValue({ form, words }: Attribute, value: string): boolean {
  if (form === 'NUMBER') return millionths(value) !== null
  if (form === 'YES_NO') return value === 'yes' || value === 'no'
  return words ? words.includes(value) : /^[a-z]{2,3}$/.test(value)
}

/** Attribute, operator, values and unit of a standard or a variation, if they belong together. */
export function checkAsked(asked: Asked, capability: string, isUnder: (ancestor: string) => boolean): Verdict<Asked> {
  const { attribute: key, operator, values, unit } = asked
  const attribute = attributeOf(key)
  const allowed = attributesFor(isUnder)
  if (!attribute || !allowed.includes(attribute))
    return block('standard.attribute_unknown', {
      attribute: key,
      capability,
      allowed: allowed.map((a) => a.key).join(', '),
    })
  const operators = operatorsOf(attribute)
  if (!operators.includes(operator))
    return block('standard.operator_invalid', { attribute: key, operator, allowed: operators.join(', ') })
  const wrong = values.find((v) => !takesValue(attribute, v))
  const count = operator === 'ONE_OF' ? values.length >= 1 : values.length === 1
  if (wrong !== undefined || !count || new Set(values).size !== values.length)
    return block('standard.value_invalid', {
      attribute: key,
      value: wrong ?? values.join(', '),
      allowed: valuesTaken(attribute),
    })
  if (!agree(unit, attribute.unit))
    return block('standard.unit_invalid', { attribute: key, unit: unit ?? '', wanted: attribute.unit ?? '–' })
  return pass(asked)
}

/** Standards of one requirement: each as {@link checkAsked} wants it, none twice. */
export function checkStandards(
  standards: readonly Standard[],
  capability: string,
  isUnder: (ancestor: string) => boolean,
): Verdict<readonly Standard[]> {
  const seen = new Set<string>()
  for (const standard of standards) {
    const verdict = checkAsked(standard, capability, isUnder)
    if (!verdict.ok) return verdict
    const name = `${standard.attribute} ${standard.operator}`
    if (seen.has(name)) return block('standard.repeated', { attribute: standard.attribute })
    seen.add(name)
  }
  return pass(standards)
}
