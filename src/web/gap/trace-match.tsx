import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { TraceView } from '../../contract/gap.ts'
import { EVERY_MISSION } from '../../core/mission/mission.ts'
import { useMatcher } from '../match/queries.ts'
import { useTranslator } from '../ui/translator.ts'

/** From an open gap to the studio, for whoever may ask for runs. */
export function TraceMatch({ trace: { line, asOf, knownAt } }: { readonly trace: TraceView }): ReactNode {
  const { t } = useTranslator()
  const matcher = useMatcher()
  if (!matcher || line.readings.deployed.kind !== 'GAP' || line.mission.code === EVERY_MISSION) return null
  return (
    <p className="choices no-print">
      <Link to="/matching" search={{ asOf, knownAt: knownAt ?? undefined, need: line.id }} className="button primary">
        {t('web.trace.match')}
      </Link>
    </p>
  )
}
