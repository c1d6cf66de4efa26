import './mission.css'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PaperLinks } from '../document/paper-links.tsx'
import { GapLines } from '../gap/gap-lines.tsx'
import { Reconciliation } from '../gap/reconciliation.tsx'
import { TraceDrawer } from '../gap/trace-drawer.tsx'
import { WhenBanner } from '../history/banner.tsx'
import { Stamp } from '../history/stamp.tsx'
import { useWhen } from '../history/use-when.ts'
import { WhenBar } from '../history/when-bar.tsx'
import { servedLead } from '../shell/served.ts'
import { isolate } from '../ui/isolate.ts'
import { Loaded } from '../ui/loaded.tsx'
import { SourceList } from '../ui/source-list.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { Contributors } from './contributors.tsx'
import { MandateSection } from './mandate-section.tsx'
import { MissionFacts } from './mission-facts.tsx'
import { useMissionPage } from './queries.ts'
import { StrengthSection } from './strength-section.tsx'

export function MissionPage(): ReactNode {
  const { t } = useTranslator()
  const { code } = useParams({ from: '/missions/$code' })
  const { line } = useSearch({ from: '/missions/$code' })
  const asked = useWhen()
  const query = useMissionPage(code, asked)
  const navigate = useNavigate({ from: '/missions/$code' })
  const showLine = (wanted: string | undefined): void =>
    void navigate({ to: '.', search: (now) => ({ ...now, line: wanted }), resetScroll: false })
  useTitle(code)
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{code}</h1>
          <p className="lead">{query.data?.mission.name ?? servedLead(`/missions/${code}`) ?? '\u00a0'}</p>
        </div>
        <WhenBar answer={query.data} />
      </div>
      <WhenBanner />
      <Loaded query={query} rows={16}>
        {(page) => (
          <>
            <Stamp asOf={page.asOf} knownAt={page.knownAt} />
            <div className="mission-tools">
              <Link to="/missions/$code/reach" params={{ code }} className="button">
                {t('web.mission.reach')}
              </Link>
              <PaperLinks
                of={isolate(code)}
                paper={`/api/v1/papers/missions/${code}`}
                asOf={asked.asOf}
                knownAt={asked.knownAt}
              />
            </div>
            <MissionFacts mission={page.mission} asOf={page.asOf} />
            <MandateSection events={page.events} asOf={page.asOf} sources={page.sources} />
            <StrengthSection page={page} />
            <section aria-labelledby="lines">
              <h2 id="lines">{t('web.mission.lines')}</h2>
              {page.lines.length === 0 ? (
                <p className="panel">{t('web.mission.noLines')}</p>
              ) : (
                <GapLines lines={page.lines} reading="deployed" sort="capability" order="asc" onTrace={showLine} />
              )}
            </section>
            <Contributors page={page} />
            <Reconciliation notes={page.reconciliation} />
            <SourceList sources={page.sources} />
          </>
        )}
      </Loaded>
      <TraceDrawer line={line} onClose={() => showLine(undefined)} />
    </>
  )
}
