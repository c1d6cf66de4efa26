import type { ReactNode } from 'react'
import { OWN_NAMES } from '../../../i18n/language.ts'
import { fieldProblem } from '../../ui/field-problem.ts'
import { TextField } from '../../ui/text-field.tsx'
import { useTranslator } from '../../ui/translator.ts'
import type { FormProps } from './compose-form.tsx'

/** Title and introduction in each language of the edition. */
export function TextsFields({ input, onChange, error }: FormProps): ReactNode {
  const { t } = useTranslator()
  return input.languages.map((language) => (
    <div key={language} className="sub-form">
      <TextField
        label={t('web.compose.title', { language: OWN_NAMES[language] })}
        value={input.title[language] ?? ''}
        onChange={(text) => onChange({ ...input, title: { ...input.title, [language]: text } })}
        problem={fieldProblem(error, `title (${language})`)}
        lang={language}
      />
      <TextField
        label={t('web.compose.introduction', { language: OWN_NAMES[language] })}
        value={input.introduction[language] ?? ''}
        onChange={(text) => onChange({ ...input, introduction: { ...input.introduction, [language]: text } })}
        problem={fieldProblem(error, `introduction (${language})`)}
        lang={language}
        long
      />
    </div>
  ))
}
