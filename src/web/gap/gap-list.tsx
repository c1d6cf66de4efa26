import type { ReactNode } from 'react'
import { WhenBanner } from '../history/banner.tsx'
import { Stamp } from '../history/stamp.tsx'
import { WhenBar } from '../history/when-bar.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { SourceList } from '../ui/source-list.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { AgainstSummary, GoneLines } from './against.tsx'
import { Arrange } from './arrange.tsx'
import { CountingBanner } from './counting.tsx'
import { EmptyList } from './empty-list.tsx'
import { Export } from './export.tsx'
import { Filters } from './filters.tsx'
import { GapLines } from './gap-lines.tsx'
import { useGapList } from './queries.ts'
import { ReadingSwitch } from './reading-switch.tsx'
import { Reconciliation } from './reconciliation.tsx'
import { Summary } from './summary.tsx'
import { TraceDrawer } from './trace-drawer.tsx'
import { useGapSearch } from './use-gap-search.ts'
import { Views } from './views/views.tsx'

/** The first screen: every line of the gap list. */
export function GapList(): ReactNode {
  const { t } = useTranslator()
  const [search, change] = useGapSearch()
  const query = useGapList(search)
  useTitle(t('web.nav.gaps'))
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t('web.nav.gaps')}</h1>
          <p className="lead">{t('web.gap.lead')}</p>
        </div>
        <WhenBar answer={query.data} />
      </div>
      <WhenBanner />
      <ReadingSwitch value={search.reading ?? 'deployed'} onChange={(reading) => change({ reading })} />
      <Views search={search} />
      <Filters search={search} onChange={change} />
      <Loaded query={query} rows={14}>
        {(list) => (
          <>
            <CountingBanner list={list} onChange={change} />
            <div className="summary-row">
              <Summary summary={list.summary} reading={list.reading} />
              <Arrange search={search} onChange={change} />
              <Export search={search} whole={list.page.total === list.lines.length} />
            </div>
            {list.against && <AgainstSummary against={list.against} />}
            <h2 className="unseen">{t('web.gap.table')}</h2>
            <Stamp asOf={list.asOf} knownAt={list.knownAt} ledger={list.ledger} />
            {list.lines.length === 0 ? (
              <EmptyList search={search} onChange={change} />
            ) : (
              <GapLines
                lines={list.lines}
                reading={list.reading}
                sort={search.sort ?? 'mission'}
                order={search.order ?? 'asc'}
                onSort={(sort, order) => change({ sort, order })}
                onTrace={(line) => change({ line })}
                groups={list.groups}
                change={list.against !== null}
                {...(list.page.total > list.lines.length && {
                  more: { search, total: list.page.total, lines: list.lines },
                })}
              />
            )}
            {list.against && <GoneLines against={list.against} />}
            <Reconciliation notes={list.reconciliation} />
            <SourceList sources={list.sources} />
          </>
        )}
      </Loaded>
      <TraceDrawer line={search.line} pledges={search.pledges} onClose={() => change({ line: undefined })} />
    </>
  )
}
