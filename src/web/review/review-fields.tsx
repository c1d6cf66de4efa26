import type { ReactNode } from 'react'
import { DayField } from '../ui/day-field.tsx'
import { fieldProblem } from '../ui/field-problem.ts'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'
import { BodiesField } from './bodies-field.tsx'
import type { ReviewDraft } from './review-draft.ts'

interface Props {
  readonly draft: ReviewDraft
  readonly error: Error | null
  readonly onChange: (change: Partial<ReviewDraft>) => void
}

/** The day of a review, its agenda, and whom to invite besides by rule. */
export function ReviewFields({ draft, error, onChange }: Props): ReactNode {
  const { t } = useTranslator()
  return (
    <>
      <DayField label={t('web.review.day')} value={draft.on} onChange={(on) => onChange({ on })} required />
      <label className="check">
        <input
          type="checkbox"
          checked={draft.overlap}
          onChange={(event) => onChange({ overlap: event.target.checked })}
        />
        {t('web.review.clash')}
      </label>
      <TextField
        label={t('web.review.agenda')}
        hint={t('web.review.agenda.hint')}
        value={draft.agenda}
        lang={draft.language}
        onChange={(agenda) => onChange({ agenda })}
        problem={fieldProblem(error, 'agenda')}
        long
      />
      <BodiesField
        label={t('web.review.inviteBesides')}
        chosen={draft.invited}
        onChange={(invited) => onChange({ invited })}
      />
    </>
  )
}
