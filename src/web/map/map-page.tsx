import './map.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, type ReactNode } from 'react'
import { DOMAINS } from '../../core/capability/taxonomy.ts'
import type { GapListView } from '../../contract/gap.ts'
import type { MissionListView } from '../../contract/mission.ts'
import { useMissions } from '../gap/queries.ts'
import { ReadingSwitch } from '../gap/reading-switch.tsx'
import { WhenBanner } from '../history/banner.tsx'
import { Stamp } from '../history/stamp.tsx'
import { WhenBar } from '../history/when-bar.tsx'
import { useList } from '../ui/list.ts'
import { Loaded } from '../ui/loaded.tsx'
import { Select } from '../ui/select.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { countGaps } from './count.ts'
import { GapTable } from './gap-table.tsx'
import { useOpenLines } from './queries.ts'
import { AREAS, mapSearch, type MapSearch } from './search.ts'
import { placeOf } from './towns.ts'
import { WorldMap } from './world-map.tsx'

/** Missions and their open gaps by kind, on a map and in a table. */
export function MapPage(): ReactNode {
  const { t } = useTranslator()
  const search = useSearch({ from: '/map' })
  const navigate = useNavigate({ from: '/map' })
  const missions = useMissions(search)
  const open = useOpenLines(search)
  const change = (patch: Record<string, string | undefined>): void =>
    void navigate({
      to: '/map',
      search: ({ lang, asOf, knownAt, ...now }) => ({
        ...(lang && { lang }),
        ...(asOf && { asOf }),
        ...(knownAt && { knownAt }),
        ...mapSearch({ ...now, ...patch }),
      }),
      resetScroll: false,
    })
  useTitle(t('web.nav.map'))
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t('web.nav.map')}</h1>
          <p className="lead">{t('web.map.lead')}</p>
        </div>
        <WhenBar answer={open.data} />
      </div>
      <WhenBanner />
      <ReadingSwitch value={search.reading ?? 'deployed'} onChange={(reading) => change({ reading })} />
      <div className="map-choices chart-controls">
        <Select
          label={t('web.map.area')}
          value={search.area ?? 'world'}
          onChange={(area) => change({ area })}
          options={AREAS.map((value) => ({ value, label: t(`web.map.area.${value}`) }))}
        />
        <Select
          label={t('web.column.domain')}
          value={search.domain ?? ''}
          onChange={(domain) => change({ domain })}
          options={[
            { value: '', label: t('web.filter.any') },
            ...DOMAINS.map((value) => ({ value, label: t(`domain.${value}`) })),
          ]}
        />
        <button type="button" className="button" onClick={() => print()}>
          {t('web.print')}
        </button>
      </div>
      <Loaded query={missions} rows={14}>
        {(known) => (
          <Loaded query={open} rows={14}>
            {(list) => <Shown known={known} list={list} search={search} />}
          </Loaded>
        )}
      </Loaded>
    </>
  )
}

interface ShownProps {
  readonly known: MissionListView
  readonly list: GapListView
  readonly search: MapSearch
}

function Shown({ known, list, search }: ShownProps): ReactNode {
  const { t } = useTranslator()
  const inRow = useList()
  const missions = useMemo(() => countGaps(known.missions, list.lines), [known, list])
  const unplaced = missions.filter(({ headquarters }) => placeOf(headquarters) === null)
  return (
    <>
      <Stamp asOf={list.asOf} knownAt={list.knownAt} ledger={list.ledger} />
      <div className="map-and-table">
        <div>
          <WorldMap missions={missions} area={search.area ?? 'world'} chosen={search.mission} />
          {unplaced.length > 0 && (
            <p className="note">
              {t('web.map.unplaced', {
                names: inRow(unplaced.map(({ code, name }) => (code === 'ALL' ? name : code))),
              })}
            </p>
          )}
        </div>
        <section>
          <h2>{t('web.map.table')}</h2>
          <GapTable missions={missions} search={search} />
        </section>
      </div>
    </>
  )
}
