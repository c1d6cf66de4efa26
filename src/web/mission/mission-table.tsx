import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { MissionSummaryView } from '../../contract/mission.ts'
import { Day } from '../ui/day.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useList } from '../ui/list.ts'
import { useTranslator } from '../ui/translator.ts'

interface Props {
  readonly label: string
  readonly missions: readonly MissionSummaryView[]
}

export function MissionTable({ label, missions }: Props): ReactNode {
  const { t } = useTranslator()
  return (
    <ScrollRegion label={label}>
      <table className="plain">
        <caption className="unseen">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('web.column.mission')}</th>
            <th scope="col">{t('web.column.status')}</th>
            <th scope="col">{t('web.column.host')}</th>
            <th scope="col">{t('web.column.expiry')}</th>
            <th scope="col" className="number">
              {t('web.column.strength')}
            </th>
            <th scope="col" className="number">
              {t('web.column.lines')}
            </th>
          </tr>
        </thead>
        <tbody>
          {missions.map((mission) => (
            <Row key={mission.code} mission={mission} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Row({ mission }: { readonly mission: MissionSummaryView }): ReactNode {
  const { t, number } = useTranslator()
  const list = useList()
  return (
    <tr>
      <th scope="row">
        {mission.code === 'ALL' ? (
          mission.name
        ) : (
          <Link to="/missions/$code" params={{ code: mission.code }}>
            {mission.code}
          </Link>
        )}
        {mission.code !== 'ALL' && <small className="under">{mission.name}</small>}
      </th>
      <td>{t(`status.${mission.status}`)}</td>
      <td>{list(mission.host.map(({ name }) => name))}</td>
      <td>{mission.expiry && <Day day={mission.expiry} />}</td>
      <td className="number">
        {mission.strength === null ? <span className="unknown">{t('kind.UNKNOWN')}</span> : number(mission.strength)}
        {mission.strengthOn && (
          <small className="under">
            <Day day={mission.strengthOn} />
          </small>
        )}
      </td>
      <td className="number">{number(mission.lines)}</td>
    </tr>
  )
}
