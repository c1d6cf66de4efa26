import type { ReactNode } from 'react'
import { PLEDGE_KINDS } from '../../core/supply/pledge.ts'
import { capabilityOptions, missionOptions } from '../gap/filter-options.ts'
import { useCapabilities, useMissions } from '../gap/queries.ts'
import type { WhenSearch } from '../history/when.ts'
import { useNarrow } from '../ui/media.ts'
import { Select, type Option } from '../ui/select.tsx'
import { useTranslator } from '../ui/translator.ts'
import type { Change } from './pledges.tsx'
import { useOrganisations } from './queries.ts'
import { NO_FILTERS, STATES, type PledgeSearch } from './search.ts'

interface Props {
  readonly search: PledgeSearch & WhenSearch
  readonly onChange: (change: Change) => void
}

/** On a phone the filters fold away. */
export function PledgeFiltersForm({ search, onChange }: Props): ReactNode {
  const { t } = useTranslator()
  const narrow = useNarrow()
  const set = Object.keys(NO_FILTERS).filter((key) => key in search)
  const selects = <Selects search={search} onChange={onChange} />
  return (
    <form className="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      {narrow ? (
        <details>
          <summary>{t('web.filter.more', { n: set.length })}</summary>
          <div>{selects}</div>
        </details>
      ) : (
        selects
      )}
      {(['due', 'alerts'] as const).map((key) => (
        <label key={key} className="check">
          <input
            type="checkbox"
            checked={search[key] === 'true'}
            onChange={(event) => onChange({ [key]: event.target.checked ? 'true' : undefined })}
          />
          {t(`web.pledges.filter.${key}`)}
        </label>
      ))}
      <button type="button" className="button" disabled={set.length === 0} onClick={() => onChange(NO_FILTERS)}>
        {t('web.filter.clear')}
      </button>
    </form>
  )
}

function Selects({ search, onChange }: Props): ReactNode {
  const { t, compare } = useTranslator()
  const missions = useMissions(search).data?.missions ?? []
  const capabilities = useCapabilities()
  const organisations = useOrganisations()
    .map(({ code, name }) => ({ value: code, label: name }))
    .toSorted((a, b) => compare(a.label, b.label))
  const select = (
    key: 'organisation' | 'mission' | 'capability' | 'kind' | 'state',
    label: string,
    options: readonly Option[],
  ): ReactNode => (
    <Select
      label={label}
      value={search[key] ?? ''}
      onChange={(value) => onChange({ [key]: value || undefined })}
      options={[{ value: '', label: t('web.filter.any') }, ...options]}
    />
  )
  return (
    <>
      {select('organisation', t('web.pledge.organisation'), organisations)}
      {select('mission', t('web.column.mission'), missionOptions(missions, search.mission))}
      {select('capability', t('web.column.capability'), capabilityOptions(capabilities, search.capability))}
      {select(
        'kind',
        t('web.pledge.kind'),
        PLEDGE_KINDS.map((value) => ({ value, label: t(`kind.pledge.${value}`) })),
      )}
      {select(
        'state',
        t('web.pledge.state'),
        STATES.map((value) => ({ value, label: t(`web.pledge.${value}`) })),
      )}
    </>
  )
}
