import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { PledgeCardView } from '../../contract/supply.ts'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useTranslator } from '../ui/translator.ts'
import { ReadinessText, RenewalText, StateText, VisibilityMark, WorthText } from './marks.tsx'
import { amountText } from './words.ts'

const COLUMNS = [
  'web.column.capability',
  'web.pledge.organisation',
  'web.column.mission',
  'web.pledge.quantity',
  'web.pledge.state',
  'web.pledge.readiness',
  'web.pledge.renewal',
  'web.pledge.worth',
  'web.pledge.visibility',
  'web.pledge.attention',
] as const

export function PledgeTable({ pledges }: { readonly pledges: readonly PledgeCardView[] }): ReactNode {
  const { t } = useTranslator()
  return (
    <ScrollRegion label={t('web.pledges')}>
      <table className="plain pledge-table">
        <caption className="unseen">{t('web.pledges')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={column === 'web.pledge.quantity' ? 'number' : undefined}>
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pledges.map((pledge) => (
            <Row key={pledge.key} pledge={pledge} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Row({ pledge }: { readonly pledge: PledgeCardView }): ReactNode {
  const translator = useTranslator()
  const { t, number } = translator
  return (
    <tr data-pledge={pledge.key}>
      <th scope="row">
        <Link to="/pledges/$key" params={{ key: pledge.key }}>
          {pledge.capability.name}
        </Link>
        <small className="under">{t(`kind.pledge.${pledge.kind}`)}</small>
      </th>
      <td>{pledge.organisation.name}</td>
      <td>{pledge.mission?.code}</td>
      <td className="number">
        {amountText(translator, pledge) ?? <span className="unknown">{t('web.noFigure')}</span>}
      </td>
      <td>
        <StateText pledge={pledge} />
      </td>
      <td>
        <ReadinessText readiness={pledge.readiness} />
      </td>
      <td>
        <RenewalText renewal={pledge.renewal} />
      </td>
      <td>
        <WorthText pledge={pledge} />
      </td>
      <td>
        <VisibilityMark pledge={pledge} />
      </td>
      <td>
        {(pledge.alerts ?? []).length > 0 && <span className="alert-count">{number(pledge.alerts!.length)}</span>}
      </td>
    </tr>
  )
}
