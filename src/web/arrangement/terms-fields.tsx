import type { ReactNode } from 'react'
import { VISIBILITIES } from '../../core/access/visibility.ts'
import { ARRANGEMENT_TYPES } from '../../core/arrangement/terms.ts'
import { DayField } from '../ui/day-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'
import { ChoiceField } from './choice-field.tsx'
import type { Draft } from './draft.ts'
import type { FieldsProps } from './use-known.ts'

/** What the arrangement as a whole says. */
export function TermsFields({ draft, onChange, known, problems }: FieldsProps): ReactNode {
  const { t } = useTranslator()
  const set = (patch: Partial<Draft>): void => onChange({ ...draft, ...patch })
  const none = { value: '', label: t('web.arrangement.choose') }
  return (
    <>
      <div className="form-row">
        <ChoiceField
          label={t('web.arrangement.mission')}
          value={draft.mission}
          onChange={(mission) => set({ mission })}
          options={[{ value: '', label: t('web.arrangement.anyMission') }, ...known.missionOptions]}
          problem={problems.get('mission')}
        />
        <ChoiceField
          label={t('web.arrangement.capability')}
          value={draft.capability}
          onChange={(capability) => set({ capability })}
          options={[none, ...known.capabilityOptions]}
          problem={problems.get('capability')}
        />
        <ChoiceField
          label={t('web.arrangement.type')}
          value={draft.type}
          onChange={(type) => set({ type })}
          options={ARRANGEMENT_TYPES.map((value) => ({ value, label: t(`kind.arrangement.${value}`) }))}
          problem={problems.get('type')}
        />
      </div>
      <div className="form-row">
        <DayField
          label={t('web.arrangement.from')}
          value={draft.from}
          onChange={(from) => set({ from })}
          problem={problems.get('from')}
          required
        />
        <DayField
          label={t('web.arrangement.until')}
          value={draft.until}
          onChange={(until) => set({ until })}
          problem={problems.get('until')}
        />
        <ChoiceField
          label={t('web.arrangement.visibility')}
          value={draft.visibility}
          onChange={(visibility) => set({ visibility })}
          options={VISIBILITIES.map((value) => ({ value, label: t(`kind.visibility.${value}`) }))}
          problem={problems.get('visibility')}
        />
      </div>
      {(draft.type === 'LOAN' || draft.reference !== '') && (
        <TextField
          label={t('web.arrangement.referenceField')}
          value={draft.reference}
          onChange={(reference) => set({ reference })}
          problem={problems.get('reference')}
        />
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={draft.amountsPublic}
          onChange={(event) => set({ amountsPublic: event.target.checked })}
        />
        {t('web.arrangement.amountsPublic')}
      </label>
      <TextField
        label={t('web.arrangement.note')}
        value={draft.note}
        onChange={(note) => set({ note })}
        problem={problems.get('note')}
        long
      />
    </>
  )
}
