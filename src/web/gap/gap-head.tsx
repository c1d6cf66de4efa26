import type { ReactNode } from 'react'
import type { MessageId } from '../../i18n/translator.ts'
import type { ReadingName } from '../../core/gap/reading.ts'
import { useTranslator } from '../ui/translator.ts'
import type { Order, Sort } from './search.ts'

interface Column {
  readonly text: MessageId
  readonly sort?: Sort
  readonly number?: boolean
}

const COLUMNS: readonly Column[] = [
  { text: 'web.column.mission', sort: 'mission' },
  { text: 'web.column.capability', sort: 'capability' },
  { text: 'web.column.domain' },
  { text: 'web.column.required', sort: 'required', number: true },
  { text: 'web.column.deployed', sort: 'deployed', number: true },
  { text: 'web.column.gap', sort: 'gap', number: true },
  { text: 'web.column.unit' },
  { text: 'web.column.since' },
  { text: 'web.column.horizon' },
  { text: 'web.column.severity', sort: 'severity' },
  { text: 'web.column.history' },
  { text: 'web.column.remarks' },
  { text: 'web.column.source' },
]
export const COLUMN_COUNT = COLUMNS.length

interface Props {
  readonly reading: ReadingName
  readonly sort: Sort
  readonly order: Order
  readonly onSort: ((sort: Sort, order: Order) => void) | undefined
}

export function GapHead({ reading, sort, order, onSort }: Props): ReactNode {
  const { t } = useTranslator()
  const sorted = order === 'asc' ? 'ascending' : 'descending'
  return (
    <thead>
      <tr>
        {COLUMNS.map((column) => {
          const by = onSort && column.sort
          const current = by === sort
          return (
            <th
              key={column.text}
              scope="col"
              className={column.number ? 'number' : undefined}
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
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
