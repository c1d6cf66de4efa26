import { useState, type ReactNode } from 'react'
import type { ProposalView, WrittenView } from '../../contract/requirement.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { Original } from '../ui/original.tsx'
import { useSend } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'
import { TOUCHED } from './editing.ts'
import { Reason } from './form-dialog.tsx'
import { problemsOf } from './problem-of.ts'
import { useProposals } from './queries.ts'

interface Props {
  readonly requirement: string
  /** The reader decides about them. */
  readonly decides: boolean
}

/** What the mission would have otherwise, with the decision or the means to decide. */
export function Proposals({ requirement, decides }: Props): ReactNode {
  const { t } = useTranslator()
  const proposals = useProposals(requirement, true)
  if (proposals.length === 0) return null
  return (
    <>
      <h4>{t('web.requirement.proposals')}</h4>
      <ul className="notes also">
        {proposals.map((one) => (
          <Proposal key={one.key} proposal={one} decides={decides} />
        ))}
      </ul>
    </>
  )
}

function Proposal({ proposal, decides }: { readonly proposal: ProposalView; readonly decides: boolean }): ReactNode {
  const { t, number, day } = useTranslator()
  const { decision } = proposal
  return (
    <li>
      <strong>{proposal.quantity === null ? t('web.noFigure') : number(proposal.quantity)}</strong>
      {t('web.separator')}
      {t('web.from', { day: day(proposal.from) })}
      <p>
        <Original text={proposal.reason} />
      </p>
      <p className="soft">
        {decision
          ? t('web.requirement.decided', { decision: decision.decision, reason: decision.reason })
          : t('web.requirement.undecided')}
      </p>
      {decides && !decision && <Decide proposal={proposal.key} />}
    </li>
  )
}

function Decide({ proposal }: { readonly proposal: string }): ReactNode {
  const { t } = useTranslator()
  const [reason, setReason] = useState('')
  const sending = useSend<WrittenView>(TOUCHED)
  const problems = problemsOf(sending.error, ['reason'])
  const decide = (decision: 'ACCEPTED' | 'REFUSED'): void =>
    sending.mutate({
      method: 'POST',
      path: `/api/v1/requirement-proposals/${encodeURIComponent(proposal)}/decision`,
      body: { decision, reason },
    })
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
