import type { ReactNode } from 'react'
import { MOST_QUANTITY } from '../../core/requirement/revision.ts'
import type { Translator } from '../../i18n/translator.ts'
import { TextField } from '../ui/text-field.tsx'
import { numberOf } from './number-of.ts'

/** What is wrong with a quantity as it is typed; null where it can be sent. */
export function quantityProblem({ t }: Translator, label: string, typed: string, required: boolean): string | null {
  const value = numberOf(typed)
  if (typeof value === 'number' || (value === null && !required)) return null
  const params = { field: label, value: typed, most: MOST_QUANTITY }
  return `${t('problem.requirement.quantity_invalid', params)} ${t('remedy.requirement.quantity_invalid', params)}`
}

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly problem: string | null
  readonly hint?: string
  readonly required?: boolean
}

/** How many, typed. */
export const QuantityField = ({ label, value, onChange, problem, hint, required }: Props): ReactNode => (
  <TextField
    label={label}
    value={value}
    onChange={onChange}
    problem={problem}
    hint={hint}
    numeric
    required={required}
  />
)
