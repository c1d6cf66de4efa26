import { useQueryClient, type QueryKey } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { Dialog } from '../ui/dialog.tsx'
import { fieldProblem } from '../ui/field-problem.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { useSend } from '../ui/send.ts'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'

interface Props {
  /** What the window and its button say. */
  readonly title: string
  /** What it is done to. */
  readonly about: string
  readonly path: string
  readonly version?: number
  readonly touched: readonly QueryKey[]
  readonly onClose: () => void
}

/** Removing, cancelling and withdrawing need a reason; where somebody was faster, the page behind is asked for anew. */
export function ReasonDialog({ title, about, path, version, touched, onClose }: Props): ReactNode {
  const { t } = useTranslator()
  const queries = useQueryClient()
  const [reason, setReason] = useState('')
  const sending = useSend<unknown>(touched)
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          sending.mutate(
            { method: 'POST', path, body: { reason }, ...(version !== undefined && { version }) },
            {
              onSuccess: onClose,
              onError: () => void Promise.all(touched.map((queryKey) => queries.invalidateQueries({ queryKey }))),
            },
          )
        }}
      >
        <p dir="auto">{about}</p>
        <TextField
          label={t('web.reason')}
          value={reason}
          onChange={setReason}
          problem={fieldProblem(sending.error, 'reason')}
          long
          required
        />
        <FormProblem error={sending.error} fields={['reason']} />
        <p className="choices">
          <button type="submit" className="button primary" disabled={sending.isPending}>
            {title}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t('web.cancel')}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
