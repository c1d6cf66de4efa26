import type { ReactNode } from 'react'
import { FormProblem } from '../ui/form-problem.tsx'

interface Props {
  readonly children: ReactNode
  readonly action: string
  readonly busy: boolean
  readonly error: Error | null
  readonly onSubmit: () => void
  readonly more?: ReactNode
}

/** A form with one thing to do, and what stands against it. */
export const AccessForm = ({ children, action, busy, error, onSubmit, more }: Props): ReactNode => (
  <form
    className="form access-form"
    aria-busy={busy || undefined}
    onSubmit={(event) => {
      event.preventDefault()
      if (!busy) onSubmit()
    }}
  >
    {children}
    <FormProblem error={error} />
    <p className="choices">
      <button type="submit" className="button primary" disabled={busy}>
        {action}
      </button>
      {more}
    </p>
  </form>
)
