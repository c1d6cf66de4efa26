import type { ReactNode } from 'react'
import { useList } from '../ui/list.ts'
import { useTranslator } from '../ui/translator.ts'
import { fieldLabel } from './fields.ts'

/** Says that something is to be corrected, and where; each field says what. */
export function FormSummary({ problems }: { readonly problems: ReadonlyMap<string, string> }): ReactNode {
  const translator = useTranslator()
  const list = useList()
  const fields = [...new Set([...problems.keys()].map((field) => field.split('.')[0]!))]
  if (fields.length === 0) return null
  return (
    <p role="alert" className="panel problem">
      {translator.t('web.pledge.toCorrect', { fields: list(fields.map((field) => fieldLabel(translator, field))) })}
    </p>
  )
}
