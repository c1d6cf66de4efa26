import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { daysBetween, type Day as CalendarDay } from '../../core/history/day.ts'
import type { MissionPageView } from '../../contract/mission.ts'
import { Day } from '../ui/day.tsx'
import { useList } from '../ui/list.ts'
import { useTranslator } from '../ui/translator.ts'
import { printedMonth } from './printed-month.ts'

interface Props {
  readonly mission: MissionPageView['mission']
  readonly asOf: string
}

/** What one wants to know of a mission at a glance. */
export function MissionFacts({ mission, asOf }: Props): ReactNode {
  const { t, language } = useTranslator()
  const list = useList()
  const left = mission.expiry === null ? null : daysBetween(asOf as CalendarDay, mission.expiry as CalendarDay)
  return (
    <dl className="facts">
      <Fact name={t('web.column.status')}>{t(`status.${mission.status}`)}</Fact>
      <Fact name={t('web.column.expiry')}>
        {mission.expiry && (
          <>
            <Day day={mission.expiry} long />
            {left !== null && left >= 0 && <small className="under">{t('web.daysLeft', { n: left })}</small>}
          </>
        )}
      </Fact>
      <Fact name={t('web.column.host')}>{list(mission.host.map(({ name }) => name))}</Fact>
      <Fact name={t('web.column.headquarters')}>{mission.headquarters}</Fact>
      <Fact name={t('web.mission.period')}>
        {[mission.startsPrinted, mission.endsPrinted].some(Boolean) && (
          <bdi>{`${printedMonth(language, mission.startsPrinted)} – ${printedMonth(language, mission.endsPrinted)}`}</bdi>
        )}
      </Fact>
      <Fact name={t('web.mission.succeeds')}>{mission.succeeds && <Other code={mission.succeeds} />}</Fact>
      <Fact name={t('web.mission.succeededBy')}>{mission.succeededBy && <Other code={mission.succeededBy} />}</Fact>
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  if (children === null || children === '' || children === false) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

const Other = ({ code }: { readonly code: string }): ReactNode => (
  <Link to="/missions/$code" params={{ code }}>
    {code}
  </Link>
)
