import type { ReactNode } from 'react'
import { CRITICALITIES, HORIZONS } from '../../core/requirement/requirement.ts'
import { REVISIONS } from '../../core/requirement/revision.ts'
import { DayField } from '../ui/day-field.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'
import type { Problems } from './problem-of.ts'
import { QuantityField } from './quantity-field.tsx'
import { StandardsField } from './standards-field.tsx'
import type { TermsDraft } from './terms-draft.ts'

interface Props {
  readonly draft: TermsDraft
  readonly onChange: (draft: TermsDraft) => void
  readonly capability: string
  readonly quantityLabel: string
  readonly quantityProblem: string | null
  readonly problems: Problems
}

/** What of a requirement can be revised. */
export function TermsFields({
  draft,
  onChange,
  capability,
  quantityLabel,
  quantityProblem,
  problems,
}: Props): ReactNode {
  const { t } = useTranslator()
  const set = (patch: Partial<TermsDraft>): void => onChange({ ...draft, ...patch })
  const unstated = { value: '', label: t('web.requirement.unstated') }
  return (
    <>
      <Select
        label={t('web.requirement.kind')}
        value={draft.kind}
        onChange={(value) => set({ kind: REVISIONS.find((k) => k === value) ?? 'CORRECTION' })}
        options={REVISIONS.map((value) => ({ value, label: t(`kind.revision.${value}`) }))}
      />
      <QuantityField
        label={quantityLabel}
        value={draft.quantity}
        onChange={(quantity) => set({ quantity })}
        problem={quantityProblem ?? problems.of('quantity')}
        hint={t('web.requirement.quantity.hint')}
      />
      <div className="form-row">
        <DayField
          label={t('web.requirement.from')}
          value={draft.from}
          onChange={(from) => set({ from })}
          problem={problems.of('from')}
          required
        />
        <DayField
          label={t('web.requirement.until')}
          value={draft.until}
          onChange={(until) => set({ until })}
          problem={problems.of('until')}
        />
      </div>
      <div className="form-row">
        <Select
          label={t('web.requirement.criticality')}
          value={draft.criticality}
          onChange={(criticality) => set({ criticality })}
          options={[unstated, ...CRITICALITIES.map((value) => ({ value, label: t(`criticality.${value}`) }))]}
        />
        <Select
          label={t('web.requirement.horizon')}
          value={draft.horizon}
          onChange={(horizon) => set({ horizon })}
          options={[unstated, ...HORIZONS.map((value) => ({ value, label: t(`horizon.${value}`) }))]}
        />
      </div>
      <TextField
        label={t('web.requirement.task')}
        value={draft.mandateTask}
        onChange={(mandateTask) => set({ mandateTask })}
        problem={problems.of('mandateTask')}
        hint={t('web.requirement.task.hint')}
      />
      <StandardsField
        capability={capability}
        standards={draft.standards}
        onChange={(standards) => set({ standards })}
        problem={problems.of('standards')}
      />
      <TextField
        label={t('web.requirement.note')}
        value={draft.note}
        onChange={(note) => set({ note })}
        problem={problems.of('note')}
        long
      />
    </>
  )
}
