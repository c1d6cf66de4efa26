import type { ReactNode } from 'react'
import type { ProposalView } from '../../contract/requirement.ts'
import { Original } from '../ui/original.tsx'
import { useTranslator } from '../ui/translator.ts'
import { Decide } from './decide.tsx'
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
      {decides && !decision && (
        <Decide path={`/api/v1/requirement-proposals/${encodeURIComponent(proposal.key)}/decision`} />
      )}
    </li>
  )
}
