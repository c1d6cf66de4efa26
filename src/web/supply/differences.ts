import type { Translator } from '../../i18n/translator.ts'
import { FIELDS, fieldLabel, type TermsField } from './fields.ts'
import type { TermsForm } from './form-state.ts'

/** The fields in which two versions of terms differ, as text for a reader. */
export function differences(
  translator: Translator,
  theirs: TermsForm,
  mine: TermsForm,
): { label: string; theirs: string; mine: string }[] {
  const text = (form: TermsForm, field: TermsField): string => {
    const value = form[field]
    if (typeof value === 'string') return translator.maybe(`kind.visibility.${value}`) ?? value
    return value
      .map((item) =>
        typeof item === 'string'
          ? item
          : Object.values(item)
              .filter((part) => part !== '')
              .map((part) => translator.maybe(`kind.caveat.${part}`) ?? part)
              .join(' · '),
      )
      .join('\n')
  }
  return (Object.keys(FIELDS) as TermsField[])
    .map((field) => ({
      label: fieldLabel(translator, field),
      theirs: text(theirs, field),
      mine: text(mine, field),
    }))
    .filter((one) => one.theirs !== one.mine)
}
