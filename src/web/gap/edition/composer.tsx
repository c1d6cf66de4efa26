import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { DraftInput, DraftView } from '../../../contract/edition.ts'
import { ask, Refused } from '../../ui/fetch.ts'
import { FormProblem } from '../../ui/form-problem.tsx'
import { Conflict } from '../../ui/conflict.tsx'
import { useSend } from '../../ui/send.ts'
import { useTranslator } from '../../ui/translator.ts'
import { ComposeForm, FIELDS } from './compose-form.tsx'
import { differences, inputOf, same } from './draft-input.ts'
import { PreviewSection } from './preview-section.tsx'

interface Props {
  /** Null: not saved yet. */
  readonly saved: DraftView | null
  readonly initial: DraftInput
}

const PATH = '/api/v1/edition-drafts'

/** One draft: its form, what came between, its preview. */
export function Composer({ saved, initial }: Props): ReactNode {
  const translator = useTranslator()
  const { t } = translator
  const navigate = useNavigate()
  const [input, setInput] = useState(() => inputOf(initial))
  const [base, setBase] = useState(saved)
  const [theirs, setTheirs] = useState<DraftView | null>(null)
  const sending = useSend<{ draft: string; version: number }>([['edition-drafts']])
  const closed = base !== null && base.state !== 'OPEN'

  const save = (version: number | null): void =>
    sending.mutate(
      base === null || version === null
        ? { method: 'POST', path: PATH, body: input }
        : { method: 'PUT', path: `${PATH}/${base.draft}`, body: input, version },
      {
        onSuccess: (done) => {
          setTheirs(null)
          if (base) setBase({ ...base, ...input, version: done.version })
          else void navigate({ to: '/editions/compose', search: (now) => ({ ...now, draft: done.draft }) })
        },
        onError: (error) => {
          if (base && error instanceof Refused && error.problem.code === 'subject.changed')
            void ask<DraftView>(
              `${PATH}/${base.draft}`,
              { language: translator.language },
              new AbortController().signal,
            )
              .then(setTheirs)
              .catch(() => {})
        },
      },
    )
  const take = (view: DraftView): void => {
    setBase(view)
    setInput(inputOf(view))
    setTheirs(null)
    sending.reset()
  }
  const changed = base === null || !same(base, input)
  return (
    <>
      {theirs && (
        <Conflict
          version={theirs.version}
          fields={differences(translator, theirs, input)}
          onTakeTheirs={() => take(theirs)}
          onKeepMine={() => save(theirs.version)}
        />
      )}
      <ComposeForm
        input={input}
        onChange={setInput}
        error={sending.error}
        busy={sending.isPending || closed}
        onSave={() => save(base?.version ?? null)}
      />
      {!theirs && <FormProblem error={sending.error} fields={FIELDS} />}
      {base !== null && (
        <>
          <p role="status" className="soft">
            {t(changed ? 'web.compose.unsaved' : 'web.compose.saved', { version: String(base.version) })}
          </p>
          <PreviewSection draft={base.draft} version={base.version} mayPublish={!changed && !closed} />
        </>
      )}
    </>
  )
}
