import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { PledgeCardView } from '../../contract/supply.ts'
import { useTranslator } from '../ui/translator.ts'
import { AlertList } from './alert-list.tsx'
import { ReadinessText, RenewalText, StateText, VisibilityMark, WorthText } from './marks.tsx'
import { amountText } from './words.ts'

/** The same pledges for a phone: one card each. */
export function PledgeCards({ pledges }: { readonly pledges: readonly PledgeCardView[] }): ReactNode {
  return (
    <ul className="cards">
      {pledges.map((pledge) => (
        <Card key={pledge.key} pledge={pledge} />
      ))}
    </ul>
  )
}

function Card({ pledge }: { readonly pledge: PledgeCardView }): ReactNode {
  const translator = useTranslator()
  const { t } = translator
  const alerts = pledge.alerts ?? []
  return (
    <li className="card" data-pledge={pledge.key}>
      <p className="card-top">
        <span>{pledge.organisation.name}</span>
        {pledge.mission && <span>{pledge.mission.code}</span>}
        <VisibilityMark pledge={pledge} />
      </p>
      <h2 className="card-title">
        <Link to="/pledges/$key" params={{ key: pledge.key }}>
          {pledge.capability.name}
        </Link>
      </h2>
      <dl className="card-figures">
        <div>
          <dt>{t('web.pledge.quantity')}</dt>
          <dd>{amountText(translator, pledge) ?? t('web.noFigure')}</dd>
        </div>
        <div>
          <dt>{t('web.pledge.state')}</dt>
          <dd>
            <StateText pledge={pledge} />
          </dd>
        </div>
        <div>
          <dt>{t('web.pledge.renewal')}</dt>
          <dd>
            <RenewalText renewal={pledge.renewal} />
          </dd>
        </div>
      </dl>
      <p className="card-facts">
        <span>{t(`kind.pledge.${pledge.kind}`)}</span>
        <span>
          <ReadinessText readiness={pledge.readiness} />
        </span>
        <span>
          <WorthText pledge={pledge} />
        </span>
      </p>
      {alerts.length > 0 && <AlertList alerts={alerts} />}
    </li>
  )
}
