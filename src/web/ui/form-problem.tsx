import './styles/form.css'
import type { ReactNode } from 'react'
import { Refused } from './fetch.ts'
import { fieldProblem } from './field-problem.ts'
import { useTranslator } from './translator.ts'

interface Props {
  readonly error: Error | null
  /** Fields that show their own problems. */
  readonly fields?: readonly string[]
}

/** What is wrong with a form as a whole, or with sending it. */
export function FormProblem({ error, fields }: Props): ReactNode {
  const { t } = useTranslator()
  if (error === null || fieldProblem(error, ...(fields ?? [])) !== null) return null
  const problem = error instanceof Refused ? error.problem : null
  return (
    <div role="alert" className="panel problem">
      <p>{problem?.detail ?? t('web.unreachable.detail')}</p>
      <p className="remedy">{problem?.remedy ?? t('web.unreachable.remedy')}</p>
    </div>
  )
}
