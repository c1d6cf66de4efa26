import type { ReactNode } from 'react'
import type { WhenSearch } from '../history/when.ts'
import { useNarrow } from '../ui/media.ts'
import { useTranslator } from '../ui/translator.ts'
import { CountingSwitch } from './counting.tsx'
import { FilterSelects } from './filter-selects.tsx'
import { NO_FILTERS, type GapSearch } from './search.ts'
import { SearchField } from './search-field.tsx'
import type { Change } from './use-gap-search.ts'

export interface FilterProps {
  readonly search: GapSearch & WhenSearch
  readonly onChange: (change: Change, replace?: boolean) => void
}

/** Words first; on a phone the other filters fold away. */
export function Filters({ search, onChange }: FilterProps): ReactNode {
  const { t } = useTranslator()
  const narrow = useNarrow()
  const set = Object.keys(NO_FILTERS).filter((key) => key in search)
  const selects = <FilterSelects search={search} onChange={onChange} />
  return (
    <form className="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <SearchField value={search.q ?? ''} onChange={(q) => onChange({ q: q || undefined }, true)} />
      {narrow ? (
        <details>
          <summary>{t('web.filter.more', { n: set.length })}</summary>
          <div>{selects}</div>
        </details>
      ) : (
        selects
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={search.open === 'true'}
          onChange={(event) => onChange({ open: event.target.checked ? 'true' : undefined })}
        />
        {t('web.filter.open')}
      </label>
      <CountingSwitch search={search} onChange={onChange} />
      <button type="button" className="button" disabled={set.length === 0} onClick={() => onChange(NO_FILTERS)}>
        {t('web.filter.clear')}
      </button>
    </form>
  )
}
