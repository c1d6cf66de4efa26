import type { ReactNode } from 'react'
import { Refused } from './fetch.ts'
import { useTranslator } from './translator.ts'

interface Props {
  readonly error: Error
  readonly onRetry: () => void
}

/** What is wrong, and what to do about it; never an empty page. */
export function ProblemPanel({ error, onRetry }: Props): ReactNode {
  const { t } = useTranslator()
  const problem = error instanceof Refused ? error.problem : null
  return (
    <section className="panel problem" role="alert">
      <h2>{problem?.title ?? t('web.unreachable.title')}</h2>
      {problem?.detail !== problem?.title && <p>{problem?.detail}</p>}
      {!problem && <p>{t('web.unreachable.detail')}</p>}
      <p className="remedy">{problem?.remedy ?? t('web.unreachable.remedy')}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t('web.retry')}
      </button>
    </section>
  )
}
