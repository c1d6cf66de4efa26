import { useState, type ReactNode } from 'react'
import type { ReviewView } from '../../contract/review.ts'
import { useSession } from '../access/session.ts'
import { fieldProblem } from '../ui/field-problem.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { Select } from '../ui/select.tsx'
import { useSend } from '../ui/send.ts'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'
import { AskedFields } from './asked-fields.tsx'
import { LinkFields } from './link-fields.tsx'
import { TOUCHED, useKeeper } from './queries.ts'
import { audiences, emptyRecord, inputOf, WRITTEN, type RecordDraft } from './record-draft.ts'
import { SpeakerField } from './speaker-field.tsx'

interface Props {
  readonly review: ReviewView
  /** The gap that is discussed; null where it is about none. */
  readonly capability: string | null
}

/** Puts down what is said, offered or decided: by whom, in which words, and to whom it may be shown. */
export function RecordForm({ review, capability }: Props): ReactNode {
  const { t, language } = useTranslator()
  const viewer = useSession().data?.viewer
  const keeper = useKeeper()
  const own = viewer?.organisation ?? ''
  const [draft, setDraft] = useState(() => emptyRecord(keeper ? '' : own))
  const sending = useSend<{ key: string }>(TOUCHED)
  const set = (change: Partial<RecordDraft>): void => setDraft({ ...draft, ...change })
  const kinds = keeper ? WRITTEN : (['STATEMENT', 'OFFER'] as const)
  const decides = draft.kind === 'DECISION'
  const shownTo = audiences(decides ? false : draft.organisation === own, viewer?.role ?? '')
  const visibility = shownTo.includes(draft.visibility) ? draft.visibility : 'WORKING_GROUP'
  const submit = (): void =>
    sending.mutate(
      {
        method: 'POST',
        path: `/api/v1/reviews/${review.key}/records`,
        body: inputOf({ ...draft, visibility }, capability, language),
      },
      { onSuccess: () => setDraft({ ...emptyRecord(draft.organisation), kind: draft.kind, visibility }) },
    )
  return (
    <form
      className="form record-form"
      aria-label={t('web.record.new')}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <h3>{t('web.record.new')}</h3>
      <div className="form-row">
        <Select
          label={t('web.record.kind')}
          value={draft.kind}
          onChange={(value) => set({ kind: WRITTEN.find((kind) => kind === value) ?? 'STATEMENT' })}
          options={kinds.map((value) => ({ value, label: t(`kind.record.${value}`) }))}
        />
        {!decides && keeper && (
          <SpeakerField review={review} value={draft.organisation} onChange={(organisation) => set({ organisation })} />
        )}
        <Select
          label={t('web.record.shownTo')}
          value={visibility}
          onChange={(value) => set({ visibility: shownTo.find((one) => one === value) ?? 'WORKING_GROUP' })}
          options={shownTo.map((value) => ({
            value,
            label:
              value === 'PUBLIC'
                ? t('kind.visibility.PUBLIC')
                : t('web.record.inConfidence', { audience: t(`kind.visibility.${value}`) }),
          }))}
        />
      </div>
      <TextField
        label={t(decides ? 'web.record.decided' : 'web.record.text')}
        value={draft.text}
        lang={language}
        onChange={(text) => set({ text })}
        problem={fieldProblem(sending.error, 'text')}
        long
        required={draft.kind !== 'DONOR'}
      />
      {(decides || draft.kind === 'OFFER') && (
        <LinkFields review={review} capability={capability} draft={draft} onChange={set} />
      )}
      {decides && <AskedFields actions={draft.actions} onChange={(actions) => set({ actions })} />}
      <FormProblem error={sending.error} fields={['text']} />
      <p className="choices">
        <button
          type="submit"
          className="button primary"
          disabled={sending.isPending || (!decides && draft.organisation === '')}
        >
          {t('web.record.put')}
        </button>
        <span role="status">{sending.isSuccess && draft.text === '' && t('web.record.done')}</span>
      </p>
    </form>
  )
}
