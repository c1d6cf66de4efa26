import type { ReactNode } from 'react'
import type { DraftInput } from '../../../contract/edition.ts'
import { OWN_NAMES } from '../../../i18n/language.ts'
import { fieldProblem } from '../../ui/field-problem.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useTranslator } from '../../ui/translator.ts'
import { useGapList } from '../queries.ts'
import type { FormProps } from './compose-form.tsx'

/** Notes on lines, each in the languages of the edition. */
export function NoteFields({ input, onChange, error }: FormProps): ReactNode {
  const { t } = useTranslator()
  const lines = useGapList({ asOf: input.asOf, knownAt: input.knownAt ?? undefined }).data?.lines ?? []
  const noted = new Set(input.notes.map((n) => n.line))
  const set = (notes: DraftInput['notes']): void => onChange({ ...input, notes })
  return (
    <fieldset className="sub-form">
      <legend>{t('web.compose.notes')}</legend>
      {input.notes.map((note) => (
        <div key={note.line} className="sub-form">
          <strong>{note.line}</strong>
          {input.languages.map((language) => (
            <TextField
              key={language}
              label={t('web.compose.note', { language: OWN_NAMES[language] })}
              value={note.texts[language] ?? ''}
              onChange={(text) =>
                set(input.notes.map((n) => (n === note ? { ...n, texts: { ...n.texts, [language]: text } } : n)))
              }
              problem={fieldProblem(error, `notes ${note.line} (${language})`)}
              lang={language}
              long
            />
          ))}
          <p className="choices">
            <button type="button" className="button" onClick={() => set(input.notes.filter((n) => n !== note))}>
              {t('web.compose.note.remove')}
            </button>
          </p>
        </div>
      ))}
      <Select
        label={t('web.compose.note.line')}
        value=""
        onChange={(line) => line && set([...input.notes, { line, texts: {} }])}
        options={[
          { value: '', label: t('web.compose.note.none') },
          ...lines
            .filter((l) => !noted.has(l.id))
            .map((l) => ({ value: l.id, label: `${l.mission.code} · ${l.capability.name}` })),
        ]}
      />
    </fieldset>
  )
}
