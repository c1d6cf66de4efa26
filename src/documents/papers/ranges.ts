import type { ReachRangeView } from '../../contract/reach.ts'
import type { Cell, Column } from '../block.ts'
import type { Words } from '../words.ts'

/** Ends of what is known; `high` is null where there is no upper end. */
export type Ends = ReachRangeView | { readonly low: number | null; readonly high: number | null } | null | undefined

/** Both ends with a dash between; one number where they are one; “not known” where nothing is. */
export function rangeText(words: Words, of: Ends): string {
  if (!of || of.low === null) return words.t('reach.band.UNKNOWN')
  const low = words.number(of.low)
  if (of.high === null) return `≥\u00a0${low}`
  return of.low === of.high ? low : `${low}–${words.number(of.high)}`
}

export const textColumn = (key: string, head: string, tag: string, width: number): Column => ({
  key,
  head,
  tag,
  width,
  align: 'start',
})

/** A range is one column on paper and two in a spreadsheet, where its ends are numbers. */
export function rangeColumns(words: Words, key: string, head: string, tag: string, width: number): Column[] {
  const end = (name: string, mark: string, only: 'print' | 'sheet', of = head): Column => ({
    ...textColumn(`${key}${name}`, of, `${tag}${mark}+num`, width),
    align: 'end',
    only,
  })
  return [
    end('', '', 'print'),
    end('_low', '+min', 'sheet', words.t('paper.helicopter.low', { head })),
    end('_high', '+max', 'sheet', words.t('paper.helicopter.high', { head })),
  ]
}

/** The cells of {@link rangeColumns}; `said` is printed in the place of the numbers. */
export const rangeCells = (words: Words, of: Ends, said?: string): Cell[] => [
  { text: said ?? rangeText(words, of) },
  { text: '', value: of?.low ?? null },
  { text: '', value: of?.high ?? null },
]
