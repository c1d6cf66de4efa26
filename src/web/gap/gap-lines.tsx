import type { ReactNode } from 'react'
import type { GapGroupView, GapLineView, ListedLineView } from '../../contract/gap.ts'
import type { ReadingName } from '../../core/gap/reading.ts'
import type { WhenSearch } from '../history/when.ts'
import { useNarrow } from '../ui/media.ts'
import { GapCards } from './gap-cards.tsx'
import { GapTable } from './gap-table.tsx'
import type { GapSearch, Order, Sort } from './search.ts'

/** A line of the list, or of a mission's page, which has neither candidates nor changes. */
export type ShownLine = GapLineView & Partial<Pick<ListedLineView, 'candidates' | 'change'>>

export interface GapLinesProps {
  readonly lines: readonly ShownLine[]
  readonly reading: ReadingName
  readonly sort: Sort
  readonly order: Order
  /** Absent where the order is fixed. */
  readonly onSort?: (sort: Sort, order: Order) => void
  readonly onTrace: (line: string) => void
  /** Lines that stand together; none where they are not grouped. */
  readonly groups?: readonly GapGroupView[]
  /** With what changed since an edition. */
  readonly change?: boolean
  /** The question that a long list asks on, page after page; absent where the lines are all. */
  readonly more?: {
    readonly search: GapSearch & WhenSearch
    readonly total: number
    readonly lines: readonly ListedLineView[]
  }
}

/** Gap lines as a table, or as cards where a table has no room. */
export const GapLines = (props: GapLinesProps): ReactNode =>
  useNarrow() ? <GapCards {...props} /> : <GapTable {...props} />
