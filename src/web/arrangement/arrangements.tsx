import './arrangement.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ArrangementCardView } from '../../contract/arrangement.ts'
import { useList } from '../ui/list.ts'
import { Loaded } from '../ui/loaded.tsx'
import { Pager } from '../ui/pager.tsx'
import { PlainTable } from '../ui/plain-table.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { Period } from './period.tsx'
import { useArrangements, useArranger } from './queries.ts'

/** Arrangements that the viewer may see. */
export function Arrangements(): ReactNode {
  const { t } = useTranslator()
  const { offset = 0 } = useSearch({ from: '/arrangements' })
  const navigate = useNavigate({ from: '/arrangements' })
  const arranger = useArranger()
  useTitle(t('web.nav.arrangements'))
  return (
    <>
      <h1>{t('web.nav.arrangements')}</h1>
      <p className="lead">{t('web.arrangement.lead')}</p>
      {arranger && (
        <p className="choices">
          <Link to="/arrangements/new" className="button">
            {t('web.arrangement.propose')}
          </Link>
        </p>
      )}
      <Loaded query={useArrangements(offset)}>
        {({ arrangements, page }) =>
          arrangements.length === 0 ? (
            <p className="panel">{t('web.arrangement.none')}</p>
          ) : (
            <>
              <Table arrangements={arrangements} />
              <Pager
                page={page}
                shown={arrangements.length}
                onOffset={(next) =>
                  void navigate({ to: '.', search: (now) => ({ ...now, offset: next || undefined }) })
                }
              />
            </>
          )
        }
      </Loaded>
    </>
  )
}

function Table({ arrangements }: { readonly arrangements: readonly ArrangementCardView[] }): ReactNode {
  const { t } = useTranslator()
  return (
    <PlainTable
      label={t('web.arrangement.table')}
      columns={[
        t('web.arrangement.requirement'),
        { number: t('web.arrangement.closes') },
        t('web.arrangement.parties'),
        t('web.arrangement.type'),
        t('web.arrangement.period'),
        t('web.arrangement.state'),
      ]}
    >
      {arrangements.map((a) => (
        <Row key={a.key} card={a} />
      ))}
    </PlainTable>
  )
}

function Row({ card }: { readonly card: ArrangementCardView }): ReactNode {
  const { t } = useTranslator()
  const list = useList()
  return (
    <tr>
      <th scope="row">
        <Link to="/arrangements/$key" params={{ key: card.key }}>
          {card.mission?.code ?? t('web.arrangement.anyMission')} · {card.capability.name}
        </Link>
      </th>
      <td className="number" data-label={t('web.arrangement.closes')}>
        {t(`quantity.${card.capability.unit}`, { n: card.closes })}
      </td>
      <td data-label={t('web.arrangement.parties')}>
        {list(card.parties.filter((p) => !p.left).map((p) => p.name))}
        <small className="under">{t(`kind.form.${card.form}`)}</small>
      </td>
      <td data-label={t('web.arrangement.type')}>{t(`kind.arrangement.${card.type}`)}</td>
      <td data-label={t('web.arrangement.period')}>
        <Period from={card.from} until={card.until} />
      </td>
      <td data-label={t('web.arrangement.state')}>
        {t(`status.arrangement.${card.state}`)}
        {card.awaitsViewer && <span className="mark-word">{t('web.arrangement.awaitsYou')}</span>}
        {card.amended && <span className="mark-word">{t('web.arrangement.amended')}</span>}
        {card.overdue > 0 && <span className="mark-word">{t('web.arrangement.overdue', { n: card.overdue })}</span>}
      </td>
    </tr>
  )
}
