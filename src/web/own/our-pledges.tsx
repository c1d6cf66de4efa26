import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { PledgeCardView } from '../../contract/supply.ts'
import { isCapability } from '../../core/supply/pledge.ts'
import { amountText } from '../supply/words.ts'
import { RenewalText, StateText, VisibilityMark } from '../supply/marks.tsx'
import { usePledger, usePledges } from '../supply/queries.ts'
import { RenewAll } from '../supply/renew-all.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { PlainTable } from '../ui/plain-table.tsx'
import { useTranslator } from '../ui/translator.ts'

/** There already, or no offer any more: nobody asks where it would help. */
const SETTLED: ReadonlySet<string> = new Set(['DEPLOYED', 'LAPSED'])
const OVER: ReadonlySet<string> = new Set(['WITHDRAWN', 'DECLINED', 'ENDED'])

/** What the organisation has pledged, how fresh it is, and one button that renews all that is due. */
export function OurPledges({ organisation }: { readonly organisation: string }): ReactNode {
  const { t } = useTranslator()
  const query = usePledges({ organisation })
  const writes = usePledger() !== null
  return (
    <section aria-labelledby="ours">
      <h2 id="ours">{t('web.own.pledges')}</h2>
      <Loaded query={query} rows={5}>
        {({ pledges, summary, page }) => (
          <>
            {writes && (
              <p className="choices">
                <RenewAll due={summary.due} primary />
                <Link to="/pledges/new" className="button">
                  {t('web.pledges.new')}
                </Link>
              </p>
            )}
            <Table pledges={pledges.filter(({ state }) => !OVER.has(state))} />
            {page.total > pledges.length && (
              <p>
                <Link to="/pledges" search={{ organisation }}>
                  {t('web.own.allPledges', { n: page.total })}
                </Link>
              </p>
            )}
          </>
        )}
      </Loaded>
    </section>
  )
}

function Table({ pledges }: { readonly pledges: readonly PledgeCardView[] }): ReactNode {
  const { t } = useTranslator()
  if (pledges.length === 0) return <p className="panel">{t('web.own.pledges.none')}</p>
  return (
    <PlainTable
      label={t('web.own.pledges')}
      columns={[
        t('web.pledge'),
        t('web.pledge.quantity'),
        t('web.pledge.state'),
        t('web.pledge.renewal'),
        t('web.own.help'),
      ]}
    >
      {pledges.map((pledge) => (
        <Row key={pledge.key} pledge={pledge} />
      ))}
    </PlainTable>
  )
}

function Row({ pledge }: { readonly pledge: PledgeCardView }): ReactNode {
  const translator = useTranslator()
  const { t } = translator
  const { key, capability, mission } = pledge
  const name = mission ? `${capability.name} · ${mission.code}` : capability.name
  return (
    <tr data-pledge={key}>
      <th scope="row">
        <Link to="/pledges/$key" params={{ key }}>
          {name}
        </Link>{' '}
        <VisibilityMark pledge={pledge} />
      </th>
      <td data-label={t('web.pledge.quantity')}>{amountText(translator, pledge) ?? t('web.noFigure')}</td>
      <td data-label={t('web.pledge.state')}>
        <StateText pledge={pledge} />
      </td>
      <td data-label={t('web.pledge.renewal')}>
        <RenewalText renewal={pledge.renewal} />
      </td>
      <td data-label={t('web.own.help')}>
        {isCapability(pledge.kind) && !SETTLED.has(pledge.state) && (
          <Link to="/own/help/$key" params={{ key }} aria-label={`${t('web.own.help.ask')} ${name}`}>
            {t('web.own.help.ask')}
          </Link>
        )}
      </td>
    </tr>
  )
}
