import type { ReactNode } from 'react'
import { useMissions } from '../gap/queries.ts'
import { WhenBanner } from '../history/banner.tsx'
import { Stamp } from '../history/stamp.tsx'
import { useWhen } from '../history/use-when.ts'
import { WhenBar } from '../history/when-bar.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { MissionTable } from './mission-table.tsx'

export function Missions(): ReactNode {
  const { t } = useTranslator()
  const query = useMissions(useWhen())
  useTitle(t('web.nav.missions'))
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t('web.nav.missions')}</h1>
          <p className="lead">{t('web.missions.lead')}</p>
        </div>
        <WhenBar answer={query.data} />
      </div>
      <WhenBanner />
      <Loaded query={query} rows={14}>
        {({ asOf, knownAt, missions }) => {
          const listed = missions.filter(({ lines }) => lines > 0)
          const others = missions.filter(({ lines }) => lines === 0)
          return (
            <>
              <Stamp asOf={asOf} knownAt={knownAt} />
              <MissionTable label={t('web.missions.listed')} missions={listed} />
              {others.length > 0 && (
                <details className="more">
                  <summary>{t('web.missions.others', { n: others.length })}</summary>
                  <MissionTable label={t('web.missions.others', { n: others.length })} missions={others} />
                </details>
              )}
            </>
          )
        }}
      </Loaded>
    </>
  )
}
