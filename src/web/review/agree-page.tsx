import '../ui/styles/form.css'
import './review.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useMissions } from '../gap/queries.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { Select } from '../ui/select.tsx'
import { useSend } from '../ui/send.ts'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { InviteesPreview } from './invitees-preview.tsx'
import { TOUCHED, useKeeper } from './queries.ts'
import { emptyReview, inputOf } from './review-draft.ts'
import { ReviewFields } from './review-fields.tsx'

/** Agrees a day for the review of a mission's gaps. */
export function AgreePage(): ReactNode {
  const { t } = useTranslator()
  const keeper = useKeeper()
  useTitle(t('web.review.agree.title'))
  return (
    <>
      <h1>{t('web.review.agree.title')}</h1>
      <p className="lead">{t('web.review.agree.lead')}</p>
      {keeper ? <AgreeForm /> : <p className="panel">{t('web.review.keepersOnly')}</p>}
    </>
  )
}

function AgreeForm(): ReactNode {
  const { t, language } = useTranslator()
  const begun = useSearch({ from: '/reviews/new' })
  const navigate = useNavigate()
  const [mission, setMission] = useState(begun.mission ?? '')
  const named = (useMissions({}).data?.missions ?? [])
    .filter(({ code }) => code !== 'ALL')
    .map(({ code, name }) => ({ value: code, label: t('web.pair', { what: code, more: name }) }))
  // What the address chose is shown before the names are there, too.
  const lacking = mission !== '' && !named.some(({ value }) => value === mission)
  const [draft, setDraft] = useState(() => emptyReview(begun.on ?? '', language))
  const sending = useSend<{ key: string }>(TOUCHED)
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        sending.mutate(
          { method: 'POST', path: '/api/v1/reviews', body: { mission, ...inputOf(draft) } },
          { onSuccess: ({ key }) => void navigate({ to: '/reviews/$key', params: { key } }) },
        )
      }}
    >
      <Select
        label={t('web.column.mission')}
        value={mission}
        onChange={setMission}
        options={[
          { value: '', label: t('web.day.choose') },
          ...(lacking ? [{ value: mission, label: mission }] : []),
          ...named,
        ]}
      />
      <ReviewFields draft={draft} error={sending.error} onChange={(change) => setDraft({ ...draft, ...change })} />
      <InviteesPreview mission={mission} on={draft.on} />
      <FormProblem error={sending.error} fields={['agenda']} />
      <p className="choices">
        <button
          type="submit"
          className="button primary"
          disabled={sending.isPending || mission === '' || draft.on === ''}
        >
          {t('web.review.agree.title')}
        </button>
      </p>
    </form>
  )
}
