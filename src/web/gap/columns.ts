import type { MessageId } from '../../i18n/translator.ts'
import type { Sort } from './search.ts'

export interface Column {
  readonly key: string
  readonly text: MessageId
  readonly sort?: Sort
  readonly number?: boolean
  /** Share of the width where columns are of fixed widths. */
  readonly share: number
}

/** What a table of gap lines shows beside what every one has. */
export interface Extras {
  /** How many pledges could serve each line. */
  readonly candidates?: boolean
  /** What changed since an edition. */
  readonly change?: boolean
}

/** The columns of a table of gap lines, in their order. */
export const columnsOf = ({ candidates = false, change = false }: Extras): readonly Column[] => [
  { key: 'mission', text: 'web.column.mission', sort: 'mission', share: 7 },
  { key: 'capability', text: 'web.column.capability', sort: 'capability', share: 13 },
  { key: 'required', text: 'web.column.required', sort: 'required', number: true, share: 7 },
  { key: 'deployed', text: 'web.column.deployed', sort: 'deployed', number: true, share: 8 },
  { key: 'gap', text: 'web.column.gap', sort: 'gap', number: true, share: 8 },
  ...(change ? [{ key: 'change', text: 'web.column.change', share: 8 } as const] : []),
  { key: 'unit', text: 'web.column.unit', share: 7 },
  { key: 'since', text: 'web.column.since', share: 8 },
  { key: 'severity', text: 'web.column.severity', sort: 'severity', share: 9 },
  { key: 'history', text: 'web.column.history', share: 8 },
  { key: 'causes', text: 'web.column.causes', share: 8 },
  ...(candidates ? [{ key: 'candidates', text: 'web.column.candidates', number: true, share: 6 } as const] : []),
  { key: 'remarks', text: 'web.column.remarks', share: 7 },
  { key: 'source', text: 'web.column.source', share: 7 },
]
