import type { ReactNode } from 'react'
import type { ReadingName } from '../../core/gap/reading.ts'
import { useTranslator } from '../ui/translator.ts'
import type { Column } from './columns.ts'
import type { Order, Sort } from './search.ts'

interface Props {
  readonly columns: readonly Column[]
  readonly reading: ReadingName
  readonly sort: Sort
  readonly order: Order
  readonly onSort: ((sort: Sort, order: Order) => void) | undefined
  /** Rows are counted, as not all of them are on the page. */
  readonly counted?: boolean
}

export function GapHead({ columns, reading, sort, order, onSort, counted = false }: Props): ReactNode {
  const { t } = useTranslator()
  const sorted = order === 'asc' ? 'ascending' : 'descending'
  return (
    <thead>
      <tr aria-rowindex={counted ? 1 : undefined}>
        {columns.map((column) => {
          const by = onSort && column.sort
          const current = by === sort
          return (
            <th
              key={column.key}
              scope="col"
              className={column.number ? 'number' : column.key === 'source' ? 'sources-of' : undefined}
              aria-sort={by && current ? sorted : undefined}
            >
              {by && onSort ? (
                <button type="button" onClick={() => onSort(by, current && order === 'asc' ? 'desc' : 'asc')}>
                  {t(column.text)}
                  <span className="sort" aria-hidden="true">
                    {current ? (order === 'asc' ? '▲' : '▼') : '↕'}
                  </span>
                </button>
              ) : (
                t(column.text)
              )}
              {column.sort === 'gap' && <small>{t(`reading.${reading}`)}</small>}
              {column.sort === 'severity' && <small>{t('web.column.horizon')}</small>}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
