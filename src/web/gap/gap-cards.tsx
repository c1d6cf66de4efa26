import { lazy, type ReactNode } from 'react'
import { Select } from '../ui/select.tsx'
import { useTranslator } from '../ui/translator.ts'
import { GapCard } from './gap-card.tsx'
import type { GapLinesProps } from './gap-lines.tsx'
import { GroupTitle } from './group-head.tsx'
import { layOut } from './rows.ts'
import { SORTS } from './search.ts'

const LongCards = lazy(async () => ({ default: (await import('./long-cards.tsx')).LongCards }))

/** The same lines for a phone: one card each, sorting by a select. */
export function GapCards(props: GapLinesProps): ReactNode {
  const { lines, reading, sort, order, onSort, onTrace, groups = [], change = false, more } = props
  const { t } = useTranslator()
  const layout = layOut(lines.length, groups)
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
      {more ? (
        <LongCards {...props} more={more} />
      ) : (
        <ul className="cards">
          {Array.from({ length: layout.count }, (_, i) => layout.row(i)).map((row) =>
            row.kind === 'group' ? (
              <li key={row.group.key} className="group">
                <GroupTitle group={row.group} reading={reading} />
              </li>
            ) : (
              <GapCard
                key={lines[row.at]!.id}
                line={lines[row.at]!}
                reading={reading}
                change={change}
                onTrace={onTrace}
              />
            ),
          )}
        </ul>
      )}
    </>
  )
}
