import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { MatchRunView } from '../../contract/match.ts'
import type { MatchPackage } from '../../core/match/match-plan.ts'
import { useArranger } from '../arrangement/queries.ts'
import { useTranslator } from '../ui/translator.ts'

interface Props {
  readonly run: MatchRunView
  readonly pack: Pick<MatchPackage, 'requirement' | 'offer'>
}

/** The arrangement in which a package was proposed, or for whoever may the way to propose it. */
export function Propose({ run, pack: { requirement, offer } }: Props): ReactNode {
  const { t } = useTranslator()
  const arranger = useArranger()
  const there = run.proposed.find((p) => p.requirement === requirement && p.offer === offer)
  if (there)
    return (
      <Link to="/arrangements/$key" params={{ key: there.arrangement }} className="mark-word">
        {t('web.match.proposedMark')}
      </Link>
    )
  return (
    arranger && (
      <Link to="/arrangements/new" search={{ run: run.id, requirement, offer }} className="button primary">
        {t('web.match.propose')}
      </Link>
    )
  )
}
