import { useState, type ReactNode } from 'react'
import { Dialog } from './dialog.tsx'
import { fieldProblem } from './field-problem.ts'
import { FormProblem } from './form-problem.tsx'
import { TextField } from './text-field.tsx'
import { useTranslator } from './translator.ts'

interface Props {
  readonly title: string
  /** What the button says, where it is not the title. */
  readonly submit?: string
  /** What it is done to, and what follows from it. */
  readonly children: ReactNode
  readonly sending: { readonly error: Error | null; readonly isPending: boolean }
  readonly onSubmit: (reason: string) => void
  readonly onClose: () => void
}

/** Whoever removes, declines, cancels, leaves or withdraws says why. */
export function ReasonDialog({ title, submit = title, children, sending, onSubmit, onClose }: Props): ReactNode {
  const { t } = useTranslator()
  const [reason, setReason] = useState('')
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit(reason)
        }}
      >
        {children}
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
            {submit}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t('web.cancel')}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
