import '../ui/styles/form.css'
import type { ReactNode } from 'react'
import { Dialog } from '../ui/dialog.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'

interface Props {
  readonly title: string
  readonly children: ReactNode
  /** What is wrong where no field says so. */
  readonly error: Error | null
  readonly busy: boolean
  readonly submit?: string
  readonly onSubmit: () => void
  readonly onClose: () => void
}

/** A form in a window of its own: fields, what is wrong as a whole, save and cancel. */
export function FormDialog({ title, children, error, busy, submit, onSubmit, onClose }: Props): ReactNode {
  const { t } = useTranslator()
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          // The window stands inside that of the line: its form must not send another.
          event.stopPropagation()
          onSubmit()
        }}
      >
        {children}
        <FormProblem error={error} />
        <p className="choices">
          <button type="submit" className="button primary" disabled={busy}>
            {submit ?? t('web.requirement.save')}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t('web.cancel')}
          </button>
        </p>
      </form>
    </Dialog>
  )
}

interface ReasonProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly problem: string | null
  /** Between the one who proposes and the Secretariat. */
  readonly between?: boolean
}

/** Why: every change needs it. */
export function Reason({ value, onChange, problem, between = false }: ReasonProps): ReactNode {
  const { t } = useTranslator()
  return (
    <TextField
      label={t('web.reason')}
      value={value}
      onChange={onChange}
      problem={problem}
      hint={t(between ? 'web.requirement.reason.between' : 'web.requirement.reason.hint')}
      long
      required
    />
  )
}
