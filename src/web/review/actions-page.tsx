import '../ui/styles/form.css'
import './review.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ACTION_STATES } from '../../core/review/action.ts'
import { useSession } from '../access/session.ts'
import { missionOptions } from '../gap/filter-options.ts'
import { useMissions } from '../gap/queries.ts'
import { WhenBanner } from '../history/banner.tsx'
import { Stamp } from '../history/stamp.tsx'
import { useWhen } from '../history/use-when.ts'
import { WhenBar } from '../history/when-bar.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Select } from '../ui/select.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { ActionTable } from './action-table.tsx'
import { useActions } from './queries.ts'
import { Reminders } from './reminders.tsx'
import { actionSearch, type ActionSearch } from './search.ts'

/** What the report of 2010 and the reviews ask of whom, by when, and how it stands. */
export function ActionsPage(): ReactNode {
  const { t, compare } = useTranslator()
  const search = useSearch({ from: '/actions' })
  const when = useWhen()
  const navigate = useNavigate({ from: '/actions' })
  const all = useActions({ asOf: when.asOf, knownAt: when.knownAt })
  const query = useActions({ asOf: when.asOf, knownAt: when.knownAt, ...search })
  const missions = useMissions({}).data?.missions ?? []
  const own = useSession().data?.viewer?.organisation
  const owners = new Map((all.data?.actions ?? []).flatMap((a) => a.owners.map((o) => [o.code, o.name])))
  const change = (patch: { [K in keyof ActionSearch]?: string }): void =>
    void navigate({
      to: '.',
      search: ({ owner, mission, state, ...now }) => ({
        ...now,
        ...actionSearch({ owner, mission, state, ...patch }),
      }),
      resetScroll: false,
    })
  useTitle(t('web.nav.actions'))
  const any = { value: '', label: t('web.filter.any') }
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t('web.nav.actions')}</h1>
          <p className="lead">{t('web.action.lead')}</p>
        </div>
        <WhenBar answer={query.data} />
      </div>
      <WhenBanner />
      {own && all.data && <Reminders actions={all.data.actions} organisation={own} />}
      <div className="form-row action-filters">
        <Select
          label={t('web.column.status')}
          value={search.state ?? ''}
          onChange={(state) => change({ state })}
          options={[any, ...ACTION_STATES.map((value) => ({ value, label: t(`status.action.${value}`) }))]}
        />
        <Select
          label={t('cli.action.who')}
          value={search.owner ?? ''}
          onChange={(owner) => change({ owner })}
          options={[
            any,
            ...[...owners].map(([value, label]) => ({ value, label })).toSorted((a, b) => compare(a.label, b.label)),
          ]}
        />
        <Select
          label={t('web.column.mission')}
          value={search.mission ?? ''}
          onChange={(mission) => change({ mission })}
          options={[any, ...missionOptions(missions, search.mission)]}
        />
      </div>
      <Loaded query={query}>
        {({ asOf, knownAt, actions }) => (
          <>
            <Stamp asOf={asOf} knownAt={knownAt} />
            <p aria-live="polite">{t('web.action.count', { n: actions.length })}</p>
            {actions.length === 0 ? <p className="panel">{t('web.action.none')}</p> : <ActionTable actions={actions} />}
          </>
        )}
      </Loaded>
    </>
  )
}
