import '../../ui/styles/form.css'
import type { ReactNode } from 'react'
import type { DraftInput } from '../../../contract/edition.ts'
import { DOMAINS } from '../../../core/capability/taxonomy.ts'
import { LANGUAGES, type Language } from '../../../core/language.ts'
import { OWN_NAMES } from '../../../i18n/language.ts'
import { CheckList } from '../../ui/check-list.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { fieldProblem } from '../../ui/field-problem.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useTranslator } from '../../ui/translator.ts'
import { missionOptions } from '../filter-options.ts'
import { useMissions } from '../queries.ts'
import { NoteFields } from './note-fields.tsx'
import { useEditions } from './queries.ts'
import { TextsFields } from './texts-fields.tsx'

/** Fields that show their own problems; the server names them so. */
export const FIELDS: readonly string[] = [
  'reason',
  ...LANGUAGES.flatMap((l) => [`title (${l})`, `introduction (${l})`]),
]

export interface FormProps {
  readonly input: DraftInput
  readonly onChange: (input: DraftInput) => void
  readonly error: Error | null
}
interface Props extends FormProps {
  readonly busy: boolean
  readonly onSave: () => void
}

/** What an editor decides about an edition. */
export function ComposeForm({ input, onChange, error, busy, onSave }: Props): ReactNode {
  const { t } = useTranslator()
  const missions = useMissions({ asOf: input.asOf }).data?.missions ?? []
  const editions = useEditions().data?.editions ?? []
  const set = (patch: Partial<DraftInput>): void => onChange({ ...input, ...patch })
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
    >
      <div className="form-row">
        <DayField label={t('web.asOf')} value={input.asOf} onChange={(asOf) => set({ asOf })} required />
        <DayField
          label={t('web.knownAt')}
          value={input.knownAt ?? ''}
          onChange={(knownAt) => set({ knownAt: knownAt || null })}
        />
        <Select
          label={t('web.compose.supersedes')}
          value={String(input.supersedes ?? '')}
          onChange={(value) => set({ supersedes: value === '' ? null : Number(value) })}
          options={[
            { value: '', label: t('web.compose.supersedes.none') },
            ...editions.map(({ number }) => ({
              value: String(number),
              label: t('web.edition.number', { number: String(number) }),
            })),
          ]}
        />
      </div>
      {input.supersedes !== null && (
        <TextField
          label={t('web.compose.reason')}
          value={input.reason ?? ''}
          onChange={(reason) => set({ reason: reason || null })}
          problem={fieldProblem(error, 'reason')}
        />
      )}
      <CheckList
        label={t('web.compose.missions')}
        options={missionOptions(missions, undefined)}
        chosen={input.missions}
        onChange={(chosen) => set({ missions: chosen })}
      />
      <CheckList
        label={t('web.compose.domains')}
        options={DOMAINS.map((value) => ({ value, label: t(`domain.${value}`) }))}
        chosen={input.domains}
        onChange={(chosen) => set({ domains: DOMAINS.filter((one) => chosen.includes(one)) })}
      />
      <CheckList
        label={t('web.compose.languages')}
        options={LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value] }))}
        chosen={input.languages}
        onChange={(chosen) => set({ languages: LANGUAGES.filter((one): one is Language => chosen.includes(one)) })}
      />
      <TextsFields input={input} onChange={onChange} error={error} />
      <NoteFields input={input} onChange={onChange} error={error} />
      <p className="choices">
        <button type="submit" className="button primary" disabled={busy}>
          {t('web.compose.save')}
        </button>
      </p>
    </form>
  )
}
