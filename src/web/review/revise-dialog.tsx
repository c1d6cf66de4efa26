import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { ReviewView } from '../../contract/review.ts'
import { Conflict } from '../ui/conflict.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Refused } from '../ui/fetch.ts'
import { fieldProblem } from '../ui/field-problem.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { useSend } from '../ui/send.ts'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'
import { TOUCHED } from './queries.ts'
import { draftOf, inputOf, type ReviewDraft } from './review-draft.ts'
import { ReviewFields } from './review-fields.tsx'

interface Props {
  /** The review as it stands: the page behind keeps it up to date. */
  readonly review: ReviewView
  readonly onClose: () => void
}

/** Another day, agenda or guests, with a reason; where somebody was faster, both are shown and the writer chooses. */
export function ReviseDialog({ review, onClose }: Props): ReactNode {
  const { t, day, language } = useTranslator()
  const queries = useQueryClient()
  const [version, setVersion] = useState(review.version)
  const [draft, setDraft] = useState(() => draftOf(review, language))
  const [reason, setReason] = useState('')
  const sending = useSend<unknown>(TOUCHED)
  const submit = (read: number): void =>
    sending.mutate(
      { method: 'PUT', path: `/api/v1/reviews/${review.key}`, body: { ...inputOf(draft), reason }, version: read },
      { onSuccess: onClose, onError: () => void queries.invalidateQueries({ queryKey: ['reviews'] }) },
    )
  const changed = sending.error instanceof Refused && sending.error.problem.code === 'subject.changed'
  const theirs = changed && review.version !== version ? draftOf(review, language) : null
  const lines = (of: ReviewDraft): Readonly<Record<string, string>> => ({
    [t('web.review.day')]: of.on && day(of.on),
    [t('web.review.agenda')]: of.agenda,
    [t('web.review.inviteBesides')]: of.invited.join('\n'),
  })
  return (
    <Dialog title={t('web.review.revise')} onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          submit(version)
        }}
      >
        {theirs && (
          <Conflict
            version={review.version}
            fields={Object.entries(lines(draft))
              .map(([label, mine]) => ({ label, mine, theirs: lines(theirs)[label] ?? '' }))
              .filter((one) => one.mine !== one.theirs)}
            onTakeTheirs={() => {
              setDraft(theirs)
              setVersion(review.version)
              sending.reset()
            }}
            onKeepMine={() => {
              setVersion(review.version)
              submit(review.version)
            }}
          />
        )}
        <ReviewFields draft={draft} error={sending.error} onChange={(change) => setDraft({ ...draft, ...change })} />
        <TextField
          label={t('web.reason')}
          value={reason}
          onChange={setReason}
          problem={fieldProblem(sending.error, 'reason')}
          required
        />
        {!theirs && <FormProblem error={sending.error} fields={['reason', 'agenda']} />}
        <p className="choices">
          <button type="submit" className="button primary" disabled={sending.isPending}>
            {t('web.review.revise')}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t('web.cancel')}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
