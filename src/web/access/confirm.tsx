import { useState, type ReactNode } from 'react'
import { Dialog } from '../ui/dialog.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { useSend, type Submission } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'

interface Props {
  /** What the button and the window say. */
  readonly action: string
  readonly question: string
  readonly submission: Submission
  readonly touched: readonly (readonly string[])[]
  readonly onDone?: () => void
}

/** Something that is not undone: asks once more, in a window. */
export function Confirm({ action, question, submission, touched, onDone }: Props): ReactNode {
  const { t } = useTranslator()
  const [open, setOpen] = useState(false)
  const sending = useSend<unknown>(touched)
  const close = (): void => {
    setOpen(false)
    sending.reset()
  }
  const go = (): void =>
    sending.mutate(submission, {
      onSuccess: () => {
        close()
        onDone?.()
      },
    })
  return (
    <>
      <button type="button" className="button small" onClick={() => setOpen(true)}>
        {action}
      </button>
      {open && (
        <Dialog title={action} onClose={close}>
          <p>{question}</p>
          <FormProblem error={sending.error} />
          <p className="choices">
            <button type="button" className="button primary" disabled={sending.isPending} onClick={go}>
              {action}
            </button>
            <button type="button" className="button" onClick={close}>
              {t('web.access.cancel')}
            </button>
          </p>
        </Dialog>
      )}
    </>
  )
}
