import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { GapLineView } from '../../contract/gap.ts'
import { useTranslator } from '../ui/translator.ts'

interface Props {
  readonly mission: GapLineView['mission']
  /** With the state of the mandate, where it is not simply running. */
  readonly full: boolean
}

export function MissionLink({ mission, full }: Props): ReactNode {
  const { t } = useTranslator()
  if (mission.code === 'ALL') return <span>{mission.name}</span>
  return (
    <>
      <Link to="/missions/$code" params={{ code: mission.code }} title={mission.name}>
        {mission.code}
      </Link>
      {full && mission.status !== 'ACTIVE' && <small className="under">{t(`status.${mission.status}`)}</small>}
    </>
  )
}
