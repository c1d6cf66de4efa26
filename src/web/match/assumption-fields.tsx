import type { ReactNode } from 'react'
import type { MatchAssumptionsView } from '../../contract/match.ts'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'
import type { AssumptionFields as Fields } from './assumptions.ts'

/** The official languages of the United Nations, and Portuguese, in which missions have worked too. */
const LANGUAGES = ['ar', 'en', 'es', 'fr', 'pt', 'ru', 'zh'] as const

interface Props {
  readonly standard: MatchAssumptionsView
  readonly fields: Fields
  readonly onChange: (fields: Fields) => void
}

/** What no fact says and matching needs: marked as ours, and open to change for one run. */
export function AssumptionFields({ standard, fields, onChange }: Props): ReactNode {
  const { t, day, language, compare } = useTranslator()
  const named = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' })
  const codes = [...new Set([...LANGUAGES, ...Object.values(standard.languages)])]
  const options = codes
    .map((value) => ({ value, label: named.of(value) ?? value }))
    .toSorted((a, b) => compare(a.label, b.label))
  const set = (change: Partial<Fields>): void => onChange({ ...fields, ...change })
  return (
    <details className="findings planning">
      <summary>{t('web.match.planning')}</summary>
      <p className="soft">{t('web.match.planning.lead', { author: standard.author, on: day(standard.setOn) })}</p>
      <div className="form-row limits">
        <TextField
          label={t('web.match.costWeight')}
          value={fields.costWeight}
          onChange={(costWeight) => set({ costWeight })}
        />
        <TextField
          label={t('web.match.assessedField')}
          value={fields.assessed}
          onChange={(assessed) => set({ assessed })}
          numeric
        />
        <TextField
          label={t('web.match.changeTax')}
          value={fields.changeTax}
          onChange={(changeTax) => set({ changeTax })}
        />
      </div>
      <fieldset className="sub-form">
        <legend>{t('web.match.languages')}</legend>
        <div className="planning-languages">
          {Object.entries(standard.languages)
            .toSorted(([a], [b]) => compare(a, b))
            .map(([mission]) => (
              <Select
                key={mission}
                label={mission}
                value={fields.languages[mission] ?? ''}
                onChange={(code) => set({ languages: { ...fields.languages, [mission]: code } })}
                options={options}
              />
            ))}
        </div>
      </fieldset>
    </details>
  )
}
