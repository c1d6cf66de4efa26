import { useState, type ReactNode } from 'react'
import type { WrittenView } from '../../contract/requirement.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { useSend } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'
import { TOUCHED } from './editing.ts'
import { Reason } from './form-dialog.tsx'
import { problemsOf } from './problem-of.ts'

/** Accept or refuse what was proposed, with the reason. `path`: where the decision is sent. */
export function Decide({ path }: { readonly path: string }): ReactNode {
  const { t } = useTranslator()
  const [reason, setReason] = useState('')
  const sending = useSend<WrittenView>(TOUCHED)
  const problems = problemsOf(sending.error, ['reason'])
  const decide = (decision: 'ACCEPTED' | 'REFUSED'): void =>
    sending.mutate({ method: 'POST', path, body: { decision, reason } })
  return (
    <div className="sub-form">
      <Reason value={reason} onChange={setReason} problem={problems.of('reason')} />
      <FormProblem error={problems.rest} />
      <p className="choices">
        <button type="button" className="button" disabled={sending.isPending} onClick={() => decide('ACCEPTED')}>
          {t('web.requirement.accept')}
        </button>
        <button type="button" className="button" disabled={sending.isPending} onClick={() => decide('REFUSED')}>
          {t('web.requirement.refuse')}
        </button>
      </p>
    </div>
  )
}
