import '../ui/styles/form.css'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState, type ReactNode } from 'react'
import type { ArrangementView } from '../../contract/arrangement.ts'
import { Conflict } from '../ui/conflict.tsx'
import { ask, Refused } from '../ui/fetch.ts'
import { fieldProblem } from '../ui/field-problem.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { useSend } from '../ui/send.ts'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'
import { ComponentFields } from './component-fields.tsx'
import { differences } from './differences.ts'
import { draftOf, inputOf, type Draft } from './draft.ts'
import { MilestoneFields } from './milestone-fields.tsx'
import { PartyFields } from './party-fields.tsx'
import { problemsOf } from './problems.ts'
import { TermsFields } from './terms-fields.tsx'
import { useKnown } from './use-known.ts'

interface Props {
  readonly proposer: string
  readonly initial: Draft
  /** The arrangement that is revised; null for a new one. */
  readonly revised: ArrangementView | null
}

/** The form of an arrangement: checked here by the server's own rule, sent, and compared where somebody was faster. */
export function Arranger({ proposer, initial, revised }: Props): ReactNode {
  const translator = useTranslator()
  const { t, language } = translator
  const navigate = useNavigate()
  const known = useKnown(proposer)
  const [draft, setDraft] = useState(initial)
  const [version, setVersion] = useState(revised?.version ?? 0)
  const [theirs, setTheirs] = useState<ArrangementView | null>(null)
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const sending = useSend<{ key: string }>([['arrangements']])
  const input = inputOf(draft, language)
  const found = problemsOf(translator, input, known)
  const problems: ReadonlyMap<string, string> = tried ? found : new Map()
  const fields = { draft, onChange: setDraft, known, problems }

  const submit = (read: number): void => {
    setTried(true)
    if (found.size > 0) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    sending.mutate(
      revised
        ? {
            method: 'PUT',
            path: `/api/v1/arrangements/${revised.key}`,
            body: { ...input, reason: draft.reason },
            version: read,
          }
        : { method: 'POST', path: '/api/v1/arrangements', body: input },
      {
        onSuccess: ({ key }) => void navigate({ to: '/arrangements/$key', params: { key } }),
        onError: (error) => {
          if (revised && error instanceof Refused && error.problem.code === 'subject.changed')
            void ask<ArrangementView>(`/api/v1/arrangements/${revised.key}`, { language }, new AbortController().signal)
              .then(setTheirs)
              .catch(() => {})
        },
      },
    )
  }
  const take = (view: ArrangementView): void => {
    setDraft({ ...draftOf(view.proposed ?? view.terms), reason: draft.reason })
    setVersion(view.version)
    setTheirs(null)
    sending.reset()
  }
  return (
    <form
      ref={form}
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        submit(version)
      }}
    >
      {theirs && (
        <Conflict
          version={theirs.version}
          fields={differences(translator, draftOf(theirs.proposed ?? theirs.terms), draft)}
          onTakeTheirs={() => take(theirs)}
          onKeepMine={() => {
            setVersion(theirs.version)
            setTheirs(null)
            submit(theirs.version)
          }}
        />
      )}
      <TermsFields {...fields} />
      <PartyFields {...fields} />
      <ComponentFields {...fields} />
      <MilestoneFields {...fields} />
      {revised && (
        <TextField
          label={t('web.arrangement.reason')}
          value={draft.reason}
          onChange={(reason) => setDraft({ ...draft, reason })}
          problem={fieldProblem(sending.error, 'reason')}
          required
        />
      )}
      {problems.size > 0 && (
        <p role="alert" className="field-problem">
          {t('web.arrangement.wrong', { n: problems.size })}
        </p>
      )}
      {!theirs && <FormProblem error={sending.error} fields={['reason']} />}
      <p className="choices">
        <button type="submit" className="button primary" disabled={sending.isPending}>
          {t('web.arrangement.submit')}
        </button>
      </p>
    </form>
  )
}
