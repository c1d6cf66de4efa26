import type { ReactNode } from 'react'
import { useTranslator } from '../ui/translator.ts'
import { NO_FILTERS, type GapFilters, type GapSearch } from './search.ts'
import type { Change } from './use-gap-search.ts'

interface Props {
  readonly search: GapSearch
  readonly onChange: (change: Change) => void
}

const LABELS = {
  q: 'web.filter.q',
  mission: 'web.column.mission',
  capability: 'web.column.capability',
  domain: 'web.column.domain',
  horizon: 'web.column.horizon',
  severity: 'web.column.severity',
  open: 'web.filter.open',
} as const satisfies Record<keyof GapFilters, string>

/** Nothing fits: names each filter, so that the right one can be let go. */
export function EmptyList({ search, onChange }: Props): ReactNode {
  const { t, maybe } = useTranslator()
  const set = (Object.keys(LABELS) as (keyof GapFilters)[]).filter((key) => search[key] !== undefined)
  return (
    <section className="panel empty">
      <h2>{t('web.empty.title')}</h2>
      <p>{set.length > 0 ? t('web.empty.loosen') : t('web.empty.noFilter')}</p>
      {set.length > 0 && (
        <p className="choices">
          {set.map((key) => (
            <button key={key} type="button" className="button" onClick={() => onChange({ [key]: undefined })}>
              {key === 'open'
                ? t(LABELS.open)
                : t('web.empty.without', {
                    filter: t(LABELS[key]),
                    value: maybe(`${key}.${search[key]}`) ?? search[key] ?? '',
                  })}
              <span aria-hidden="true">×</span>
            </button>
          ))}
          <button type="button" className="button primary" onClick={() => onChange(NO_FILTERS)}>
            {t('web.filter.clear')}
          </button>
        </p>
      )}
    </section>
  )
}
