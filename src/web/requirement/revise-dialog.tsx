import { useState, type ReactNode } from 'react'
import type { TraceView } from '../../contract/gap.ts'
import type { RequirementPageView, WrittenView } from '../../contract/requirement.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { useSend } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'
import { TOUCHED } from './editing.ts'
import { FormDialog, Reason } from './form-dialog.tsx'
import { isConflict, problemsOf } from './problem-of.ts'
import { quantityProblem } from './quantity-field.tsx'
import { useRequirement } from './queries.ts'
import { noSource, SOURCE_FIELDS, SourceFields, sourceInput } from './source-fields.tsx'
import { draftOf, TERM_FIELDS, termsInput } from './terms-draft.ts'
import { TermsConflict } from './terms-conflict.tsx'
import { TermsFields } from './terms-fields.tsx'
import { sourcesOfTrace } from './trace-sources.ts'

interface Props {
  readonly trace: TraceView
  /** A mission proposes what the Secretariat writes. */
  readonly propose: boolean
  readonly onClose: () => void
}

/** Revises the requirement behind a line, or proposes to. */
export function ReviseDialog({ trace, propose, onClose }: Props): ReactNode {
  const { t } = useTranslator()
  const requirement = useRequirement(trace.requirement.key)
  if (!requirement.data)
    return (
      <Dialog title={t(propose ? 'web.requirement.propose' : 'web.requirement.revise')} onClose={onClose}>
        <Loaded query={requirement} rows={8}>
          {() => null}
        </Loaded>
      </Dialog>
    )
  return (
    <ReviseForm
      trace={trace}
      propose={propose}
      standing={requirement.data}
      onReread={async () => void (await requirement.refetch())}
      onClose={onClose}
    />
  )
}

interface FormProps extends Props {
  readonly standing: RequirementPageView
  readonly onReread: () => Promise<void>
}

function ReviseForm({ trace, propose, standing, onReread, onClose }: FormProps): ReactNode {
  const translator = useTranslator()
  const { t, compare } = translator
  const [draft, setDraft] = useState(() => draftOf(standing))
  // What the form was filled from: the version that it changes, until a conflict is settled.
  const [read, setRead] = useState(standing.version)
  const [source, setSource] = useState(noSource)
  const [reason, setReason] = useState('')
  const [mistyped, setMistyped] = useState<string | null>(null)
  const sending = useSend<WrittenView>(TOUCHED)
  const conflict = isConflict(sending.error)
  const problems = problemsOf(sending.error, [...TERM_FIELDS, ...SOURCE_FIELDS], {
    from: draft.from,
    'source.publishedOn': source.publishedOn,
  })
  const label = t('web.requirement.quantity', { unit: t(`unit.${standing.unit}`) })
  const path = `/api/v1/requirements/${encodeURIComponent(standing.key)}`
  const submit = (version: number): void => {
    const wrong = quantityProblem(translator, label, draft.quantity, false)
    setMistyped(wrong)
    if (wrong !== null) return
    const body = { ...termsInput(draft), reason }
    sending.mutate(
      propose
        ? { method: 'POST', path: `${path}/proposals`, body }
        : { method: 'PATCH', path, body: { ...body, source: sourceInput(source) }, version },
      { onSuccess: onClose, onError: (error) => void (isConflict(error) && onReread()) },
    )
  }
  const takeTheirs = (): void => {
    sending.reset()
    setDraft(draftOf(standing))
    setRead(standing.version)
  }
  return (
    <FormDialog
      title={t(propose ? 'web.requirement.propose' : 'web.requirement.revise')}
      submit={propose ? t('web.requirement.send') : undefined}
      error={conflict ? null : problems.rest}
      busy={sending.isPending}
      onSubmit={() => submit(read)}
      onClose={onClose}
    >
      {conflict && standing.version !== read && (
        <TermsConflict
          mine={draft}
          theirs={standing}
          onTakeTheirs={takeTheirs}
          onKeepMine={() => {
            setRead(standing.version)
            submit(standing.version)
          }}
        />
      )}
      <TermsFields
        draft={draft}
        onChange={setDraft}
        capability={standing.capability.code}
        quantityLabel={label}
        quantityProblem={mistyped}
        problems={problems}
      />
      {!propose && (
        <SourceFields
          draft={source}
          onChange={setSource}
          known={sourcesOfTrace(trace, compare)}
          problems={problems}
          keep
        />
      )}
      <Reason value={reason} onChange={setReason} problem={problems.of('reason')} between={propose} />
    </FormDialog>
  )
}
