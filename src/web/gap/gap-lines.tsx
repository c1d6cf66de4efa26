import type { ReactNode } from 'react'
import type { GapLineView } from '../../contract/gap.ts'
import type { ReadingName } from '../../core/gap/reading.ts'
import { useNarrow } from '../ui/media.ts'
import { GapCards } from './gap-cards.tsx'
import { GapTable } from './gap-table.tsx'
import type { Order, Sort } from './search.ts'

export interface GapLinesProps {
  readonly lines: readonly GapLineView[]
  readonly reading: ReadingName
  readonly sort: Sort
  readonly order: Order
  /** Absent where the order is fixed. */
  readonly onSort?: (sort: Sort, order: Order) => void
  readonly onTrace: (line: string) => void
}

/** Gap lines as a table, or as cards where a table has no room. */
export const GapLines = (props: GapLinesProps): ReactNode =>
  useNarrow() ? <GapCards {...props} /> : <GapTable {...props} />
