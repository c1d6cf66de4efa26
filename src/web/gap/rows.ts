import type { GapGroupView } from '../../contract/gap.ts'

/** A row of the list as it is laid out: a heading of a group, or the line at a place of the list. */
export type LaidRow =
  | { readonly kind: 'group'; readonly group: GapGroupView }
  | { readonly kind: 'line'; readonly at: number; readonly first: boolean }

export interface Layout {
  readonly count: number
  row(index: number): LaidRow
}

export const NO_GROUPS: readonly GapGroupView[] = []

/** Where headings and lines stand, from the numbers of the groups alone: lines need not be there yet. */
export function layOut(total: number, groups: readonly GapGroupView[]): Layout {
  if (groups.length === 0) return { count: total, row: (at) => ({ kind: 'line', at, first: at === 0 }) }
  /** Rows before each heading: its group's lines before, and the headings before. */
  const starts: number[] = []
  let count = 0
  for (const group of groups) {
    starts.push(count)
    count += group.lines + 1
  }
  return {
    count,
    row: (index) => {
      let [low, high] = [0, starts.length - 1]
      while (low < high) {
        const middle = Math.ceil((low + high) / 2)
        if (starts[middle]! <= index) low = middle
        else high = middle - 1
      }
      const start = starts[low]!
      if (index === start) return { kind: 'group', group: groups[low]! }
      return { kind: 'line', at: index - low - 1, first: index === start + 1 }
    },
  }
}

/** A set with one more, or one less. */
export function toggled(was: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(was)
  if (!next.delete(id)) next.add(id)
  return next
}
