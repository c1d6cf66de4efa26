import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { PledgeView, PledgeWrittenView } from '../../contract/supply.ts'
import { useCapabilities } from '../gap/queries.ts'
import { Conflict } from '../ui/conflict.tsx'
import { ask, Refused } from '../ui/fetch.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { useSend } from '../ui/send.ts'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'
import { differences } from './differences.ts'
import { draftOf, formProblems, termsOf } from './form-state.ts'
import { FormSummary } from './form-summary.tsx'
import { pathOf, TOUCHED } from './queries.ts'
import { TermsFields } from './terms-fields.tsx'

/** The terms as they stand, to be changed; where somebody was quicker, both are shown and the writer chooses. */
export function RevisionForm({ pledge }: { readonly pledge: PledgeView }): ReactNode {
  const translator = useTranslator()
  const { t, language } = translator
  const navigate = useNavigate()
  const capabilities = useCapabilities()
  const [version, setVersion] = useState(pledge.version)
  const [terms, setTerms] = useState(() => termsOf(pledge))
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [theirs, setTheirs] = useState<PledgeView | null>(null)
  const sending = useSend<PledgeWrittenView>(TOUCHED)
  const unit = capabilities.find((c) => c.code === pledge.capability.code)?.unit ?? 'unit'
  const of = { kind: pledge.kind, unit }
  const wrong = formProblems(translator, terms, of)
  const problems = tried ? wrong : new Map<string, string>()
  const lacksReason = tried && reason.trim() === ''

  const save = (read: number): void => {
    setTried(true)
    if (wrong.size > 0 || reason.trim() === '') return
    sending.mutate(
      { method: 'PUT', path: `${pathOf(pledge.key)}/terms`, body: { ...draftOf(terms), reason }, version: read },
      {
        onSuccess: () => void navigate({ to: '/pledges/$key', params: { key: pledge.key } }),
        onError: (error) => {
          if (!(error instanceof Refused) || error.problem.code !== 'subject.changed') return
          void ask<PledgeView>(pathOf(pledge.key), { language }, new AbortController().signal)
            .then(setTheirs)
            .catch(() => {})
        },
      },
    )
  }
  const take = (view: PledgeView): void => {
    setTerms(termsOf(view))
    setVersion(view.version)
    setTheirs(null)
    sending.reset()
  }
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save(version)
      }}
    >
      {theirs && (
        <Conflict
          version={theirs.version}
          fields={differences(translator, termsOf(theirs), terms)}
          onTakeTheirs={() => take(theirs)}
          onKeepMine={() => {
            setVersion(theirs.version)
            setTheirs(null)
            save(theirs.version)
          }}
        />
      )}
      <FormSummary problems={problems} />
      <TermsFields form={terms} of={of} problems={problems} onChange={(more) => setTerms({ ...terms, ...more })} />
      <TextField
        required
        lang={terms.language}
        label={t('web.pledge.whyChanged')}
        value={reason}
        problem={lacksReason ? t('web.pledge.whyChanged.missing') : null}
        onChange={setReason}
      />
      {!theirs && <FormProblem error={sending.error} />}
      <p className="choices">
        <button type="submit" className="button primary" disabled={sending.isPending}>
          {t('kind.act.REVISE')}
        </button>
      </p>
    </form>
  )
}
