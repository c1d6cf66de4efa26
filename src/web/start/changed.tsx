import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { GapChangesView } from '../../contract/gap-changes.ts'
import { useEditions } from '../gap/edition/queries.ts'
import { StateText } from '../supply/marks.tsx'
import { usePledges } from '../supply/queries.ts'
import { Loaded } from '../ui/loaded.tsx'
import { useTranslator } from '../ui/translator.ts'
import { lastVisit } from './last-visit.ts'
import { missionOf, pledgesOf, useGapChanges, type Viewer } from './queries.ts'

const SHOWN = 12

/** What has happened since the last visit: in the gap list, to pledges, and editions. */
export function Changed({ viewer }: { readonly viewer: Viewer }): ReactNode {
  const { t, day } = useTranslator()
  const [visit] = useState(() => lastVisit(viewer.person))
  const mission = missionOf(viewer)
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">{t('web.start.changed', { day: day(visit.since) })}</h2>
      {visit.first && <p className="soft">{t('web.start.changed.first')}</p>}
      <NewEditions since={visit.since} />
      <h3>{t('web.start.changed.gaps')}</h3>
      <Loaded query={useGapChanges(visit.since, mission)} rows={3}>
        {(found) => <Gaps found={found} />}
      </Loaded>
      {mission === null && (
        <>
          <h3>{t('web.start.changed.pledges')}</h3>
          <Moved since={visit.since} organisation={pledgesOf(viewer)} />
        </>
      )}
    </section>
  )
}

function Gaps({ found }: { readonly found: GapChangesView }): ReactNode {
  const { t, number } = useTranslator()
  if (found.total === 0) return <p className="panel">{t('web.start.changed.none')}</p>
  const figure = (gap: number | null): string => (gap === null ? t('web.noFigure') : number(gap))
  return (
    <>
      <ul className="own-list">
        {found.changes.slice(0, SHOWN).map(({ line, kind, mission, capability, before, after }) => (
          <li key={line}>
            <Link to="/" search={{ line }}>
              {t('web.pair', { what: mission.code, more: capability.name })}
            </Link>{' '}
            {kind !== 'UNCHANGED' && <span className="mark-word">{t(`web.start.change.${kind}`)}</span>}{' '}
            <span className="soft">
              {t('web.start.changed.from', { before: figure(before), after: figure(after) })}
            </span>
          </li>
        ))}
      </ul>
      {found.total > SHOWN && <p className="soft">{t('web.match.others', { n: found.total - SHOWN })}</p>}
    </>
  )
}

interface MovedProps {
  readonly since: string
  /** Whose pledges; null for all that may be seen. */
  readonly organisation: string | null
}

function Moved({ since, organisation }: MovedProps): ReactNode {
  const { t } = useTranslator()
  const query = usePledges(organisation === null ? {} : { organisation })
  return (
    <Loaded query={query} rows={2}>
      {({ pledges }) => {
        const moved = pledges.filter((p) => p.since >= since).toSorted((a, b) => (a.since < b.since ? 1 : -1))
        if (moved.length === 0) return <p className="panel">{t('web.start.changed.pledges.none')}</p>
        return (
          <ul className="own-list">
            {moved.slice(0, SHOWN).map((pledge) => (
              <li key={pledge.key}>
                <Link to="/pledges/$key" params={{ key: pledge.key }}>
                  {pledge.capability.name}
                </Link>{' '}
                {organisation === null && <span>{pledge.organisation.name} </span>}
                <StateText pledge={pledge} />
              </li>
            ))}
          </ul>
        )
      }}
    </Loaded>
  )
}

function NewEditions({ since }: { readonly since: string }): ReactNode {
  const { t } = useTranslator()
  const editions = (useEditions().data?.editions ?? []).filter((e) => e.publishedAt.slice(0, 10) >= since)
  if (editions.length === 0) return null
  return (
    <ul className="own-list">
      {editions.slice(0, SHOWN).map(({ number }) => (
        <li key={number}>
          <Link to="/editions/$number" params={{ number: String(number) }}>
            {t('web.start.edition', { number })}
          </Link>
        </li>
      ))}
    </ul>
  )
}
