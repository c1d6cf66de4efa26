import './supply.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { WhenBanner } from '../history/banner.tsx'
import { Stamp } from '../history/stamp.tsx'
import { WhenBar } from '../history/when-bar.tsx'
import { useEditing } from '../requirement/editing.ts'
import { Loaded } from '../ui/loaded.tsx'
import { useNarrow } from '../ui/media.ts'
import { Pager } from '../ui/pager.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { PledgeCards } from './pledge-cards.tsx'
import { PledgeFiltersForm } from './pledge-filters.tsx'
import { PledgeTable } from './pledge-table.tsx'
import { PledgeTotals } from './pledge-totals.tsx'
import { usePledger, usePledges } from './queries.ts'
import { RenewAll } from './renew-all.tsx'
import type { PledgeSearch } from './search.ts'

export type Change = { [K in keyof PledgeSearch]?: PledgeSearch[K] | undefined }

/** Every pledge that the viewer may see. */
export function Pledges(): ReactNode {
  const { t } = useTranslator()
  const search = useSearch({ from: '/pledges' })
  const navigate = useNavigate({ from: '/pledges' })
  const query = usePledges(search)
  const pledger = usePledger()
  const { secretariat } = useEditing()
  const narrow = useNarrow()
  const change = (patch: Change): void =>
    void navigate({ to: '.', search: (now) => ({ ...now, offset: undefined, ...patch }), resetScroll: false })
  useTitle(t('web.pledges'))
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t('web.pledges')}</h1>
          <p className="lead">{t('web.pledges.lead')}</p>
        </div>
        <WhenBar answer={query.data} />
      </div>
      <WhenBanner />
      <PledgeFiltersForm search={search} onChange={change} />
      <Loaded query={query} rows={12}>
        {({ pledges, page, summary, asOf, knownAt }) => (
          <>
            <Stamp asOf={asOf} knownAt={knownAt} />
            <div className="summary-row">
              <p className="summary">
                {t('web.pledges.count', { n: page.total })}
                {summary.notPublic > 0 && (
                  <span className="sum">{t('web.pledges.notPublic', { n: summary.notPublic })}</span>
                )}
                {summary.alerts > 0 && <span className="sum">{t('web.pledges.alerts', { n: summary.alerts })}</span>}
              </p>
              {secretariat && (
                <div className="export">
                  <Link to="/pledges/announce" className="button">
                    {t('web.announce')}
                  </Link>
                </div>
              )}
              {pledger !== null && (
                <div className="export">
                  <RenewAll due={summary.due} />
                  <Link to="/pledges/new" className="button primary">
                    {t('web.pledges.new')}
                  </Link>
                </div>
              )}
            </div>
            {pledges.length === 0 ? (
              <p className="panel">{t('web.pledges.none')}</p>
            ) : narrow ? (
              <PledgeCards pledges={pledges} />
            ) : (
              <PledgeTable pledges={pledges} />
            )}
            <Pager page={page} shown={pledges.length} onOffset={(offset) => change({ offset: offset || undefined })} />
          </>
        )}
      </Loaded>
      <PledgeTotals asOf={search.asOf} />
    </>
  )
}
