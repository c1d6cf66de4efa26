import type { ReactNode } from 'react'
import { Select } from '../ui/select.tsx'
import { useTranslator } from '../ui/translator.ts'
import { GapCard } from './gap-card.tsx'
import type { GapLinesProps } from './gap-lines.tsx'
import { SORTS } from './search.ts'

/** The same lines for a phone: one card each, sorting by a select. */
export function GapCards({ lines, reading, sort, order, onSort, onTrace }: GapLinesProps): ReactNode {
  const { t } = useTranslator()
  return (
    <>
      {onSort && (
        <div className="card-sort">
          <Select
            label={t('web.sort')}
            value={sort}
            onChange={(value) => onSort(SORTS.find((one) => one === value) ?? 'mission', order)}
            options={SORTS.map((value) => ({ value, label: t(`web.column.${value}`) }))}
          />
          <Select
            label={t('web.order')}
            value={order}
            onChange={(value) => onSort(sort, value === 'desc' ? 'desc' : 'asc')}
            options={(['asc', 'desc'] as const).map((value) => ({ value, label: t(`web.order.${value}`) }))}
          />
        </div>
      )}
      <ul className="cards">
        {lines.map((line) => (
          <GapCard key={line.id} line={line} reading={reading} onTrace={onTrace} />
        ))}
      </ul>
    </>
  )
}
