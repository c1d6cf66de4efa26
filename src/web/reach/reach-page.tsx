import './reach.css'
import './reach-phone.css'
import '../map/map.css'
import '../mission/mission.css'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { Translator } from '../../i18n/translator.ts'
import type { ReachView, ReachWhatIfView } from '../../contract/reach.ts'
import { PaperLinks } from '../document/paper-links.tsx'
import { WhenBanner } from '../history/banner.tsx'
import { Stamp } from '../history/stamp.tsx'
import { useWhen } from '../history/use-when.ts'
import { WhenBar } from '../history/when-bar.tsx'
import { Contents } from '../ui/contents.tsx'
import { Fold } from '../ui/fold.tsx'
import { isolate } from '../ui/isolate.ts'
import { Loaded } from '../ui/loaded.tsx'
import { SourceList } from '../ui/source-list.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { AssumptionsSection } from './assumptions-section.tsx'
import { CausesSection } from './causes-section.tsx'
import { Own } from './changes.tsx'
import { DaySlider } from './day-slider.tsx'
import { NO_DRAFT, questionOf, type Draft } from './draft.ts'
import { FleetsSection } from './fleets-section.tsx'
import { HoursChart } from './hours-chart.tsx'
import { NextSection } from './next-section.tsx'
import { useReach, useReachWhy, useWhatIf } from './queries.ts'
import { ReachMap } from './reach-map.tsx'
import { SiteDetail } from './site-detail.tsx'
import { SiteTable } from './site-table.tsx'
import { SituationSwitch } from './situation-switch.tsx'
import { reachRemark } from './texts.ts'
import { TotalsTable } from './totals-table.tsx'
import { TrendSection } from './trend-section.tsx'
import { useFold } from './use-folds.ts'
import { useRested } from './use-rested.ts'

/** What a mission's helicopters reach, what the missing ones would add, why they are missing, and how it went. */
export function ReachPage(): ReactNode {
  const { t } = useTranslator()
  const { code } = useParams({ from: '/missions/$code/reach' })
  const asked = useWhen()
  const query = useReach(code, asked)
  const why = useReachWhy(code, asked)
  const [draft, setDraft] = useState<Draft>(NO_DRAFT)
  const rested = useRested(draft, 150)
  const question = draft === NO_DRAFT ? null : questionOf(rested)
  const whatIf = useWhatIf(code, asked, question)
  const answer = question === null ? undefined : whatIf.data
  useTitle(`${code} – ${t('web.reach.title')}`)
  return (
    <div className="reach-room">
      <div className="page-head">
        <div>
          <h1>{t('web.pair', { what: isolate(code), more: t('web.reach.title') })}</h1>
          <p className="lead">{t('web.reach.lead')}</p>
          <p>
            <Link to="/missions/$code" params={{ code }}>
              {t('web.reach.mission')}
            </Link>
          </p>
        </div>
        <WhenBar answer={query.data} />
      </div>
      <WhenBanner />
      <Loaded query={query} rows={16}>
        {(shipped) => (
          <>
            <Stamp asOf={shipped.asOf} knownAt={shipped.knownAt} />
            {shipped.sites.length > 0 && (
              <PaperLinks
                of={t('web.reach.title')}
                paper={`/api/v1/papers/helicopters/${code}`}
                asOf={asked.asOf}
                knownAt={asked.knownAt}
              />
            )}
            <Contents sections={sectionsOf(shipped, t)} />
            {shipped.recorded && <DaySlider recorded={shipped.recorded} asOf={shipped.asOf} />}
            {shipped.sites.length === 0 ? (
              <p className="panel">{t('web.reach.empty')}</p>
            ) : (
              <>
                <Result view={answer?.after ?? shipped} answer={answer} onUndo={() => setDraft(NO_DRAFT)} />
                <AssumptionsSection
                  view={shipped}
                  draft={draft}
                  answer={answer}
                  error={question === null ? null : whatIf.error}
                  onChange={setDraft}
                />
                <FleetsSection view={answer?.after ?? shipped} />
              </>
            )}
          </>
        )}
      </Loaded>
      <Loaded query={why} rows={8}>
        {(reasons) => (
          <>
            <CausesSection why={reasons} />
            <TrendSection why={reasons} />
          </>
        )}
      </Loaded>
      <SourceList sources={sourcesOf(query.data, why.data?.sources)} />
    </div>
  )
}

/** The sections of the page; where nothing is computed, the reasons and the trend alone. */
function sectionsOf(view: ReachView, t: Translator['t']): (readonly [string, string])[] {
  const computed = view.sites.length > 0
  return [
    ...(computed
      ? ([
          ['map', t('web.reach.map')],
          ['totals', t(view.met ? 'web.reach.totals' : 'web.reach.situation.today')],
          ['sites', t(view.met ? 'web.reach.sites.table' : 'cli.reach.sites')],
          ['next', t('web.reach.next')],
          ['assumptions', t('web.reach.assumptions')],
          ['fleets', t('web.reach.fleets')],
        ] as const)
      : []),
    ['causes', t('web.reach.causes')],
    ['trend', t('web.reach.trend')],
  ]
}

/** Those of both answers, each once. */
const sourcesOf = (view: ReachView | undefined, more: ReachView['sources'] = []): ReachView['sources'] => [
  ...new Map([...(view?.sources ?? []), ...more].map((source) => [source.id, source])).values(),
]

interface ResultProps {
  readonly view: ReachView
  readonly answer: ReachWhatIfView | undefined
  readonly onUndo: () => void
}

function Result({ view, answer, onUndo }: ResultProps): ReactNode {
  const translator = useTranslator()
  const { t } = translator
  const search = useSearch({ from: '/missions/$code/reach' })
  const navigate = useNavigate({ from: '/missions/$code/reach' })
  const sites = useFold('sites')
  const situation = view.met === null ? 'today' : (search.situation ?? 'today')
  const choose = (site: string): void =>
    void navigate({
      to: '.',
      search: (now) => ({ ...now, site: now.site === site ? undefined : site }),
      replace: true,
      resetScroll: false,
    })
  return (
    <>
      <SituationSwitch
        value={situation}
        only={view.met === null}
        onChange={(one) =>
          void navigate({
            to: '.',
            search: (now) => ({ ...now, situation: one === 'today' ? undefined : one }),
            resetScroll: false,
          })
        }
      />
      {answer && <Own answer={answer} onUndo={onUndo} />}
      <div className="map-and-table reach-top">
        <section aria-labelledby="map">
          <h2 id="map">{t('web.reach.map')}</h2>
          <ReachMap view={view} situation={situation} chosen={search.site} onChoose={choose} />
          <SiteDetail view={view} chosen={search.site} />
        </section>
        <section aria-labelledby="totals">
          <h2 id="totals">{t(view.met ? 'web.reach.totals' : 'web.reach.situation.today')}</h2>
          <TotalsTable view={view} situation={situation} />
          <h2>{t('web.reach.hours')}</h2>
          <HoursChart view={view} />
        </section>
      </div>
      {view.remarks.length > 0 && (
        <section aria-labelledby="remarks">
          <h2 id="remarks">{t('web.reach.remarks')}</h2>
          <ul className="notes">
            {view.remarks.map((remark) => (
              <li key={JSON.stringify(remark)}>{reachRemark(translator, remark)}</li>
            ))}
          </ul>
        </section>
      )}
      <Fold id="sites" title={t(view.met ? 'web.reach.sites.table' : 'cli.reach.sites')} {...sites}>
        <SiteTable view={view} chosen={search.site} onChoose={choose} />
      </Fold>
      <NextSection view={view} />
    </>
  )
}
