import { defaultRangeExtractor, type Range, type VirtualItem } from '@tanstack/react-virtual'
import { useEffect, useState, type FocusEvent } from 'react'
import { PAGE } from './queries.ts'
import type { Layout } from './rows.ts'

/** How many rows beyond those in sight are kept on the page: the next control is there before it is tabbed to. */
export const OVERSCAN = 12

/** The rows in sight, and the one that has the focus: what a reader works in is never taken away. */
export const withFocused =
  (focused: number | null) =>
  (range: Range): number[] => {
    const rows = defaultRangeExtractor(range)
    if (focused === null || focused >= range.count || rows.includes(focused)) return rows
    return [...rows, focused].toSorted((a, b) => a - b)
  }

/** Which row has the focus; null where none has. */
export function useFocusedRow(): readonly [number | null, { onFocus: (e: FocusEvent) => void; onBlur: () => void }] {
  const [focused, setFocused] = useState<number | null>(null)
  return [
    focused,
    {
      onFocus: ({ target }) => {
        const row = target.closest<HTMLElement>('[data-index]')
        setFocused(row ? Number(row.dataset['index']) : null)
      },
      onBlur: () => setFocused(null),
    },
  ]
}

/** Pages of lines that rows stand on. While a list flies past, pages on the way are not asked for. */
export function usePages(layout: Layout, items: readonly VirtualItem[]): readonly number[] {
  const places = items.flatMap(({ index }) => {
    const row = layout.row(index)
    return row.kind === 'line' ? [Math.floor(row.at / PAGE)] : []
  })
  const now = [...new Set(places)].toSorted((a, b) => a - b).join(' ')
  const [settled, setSettled] = useState(now)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(now), 60)
    return () => clearTimeout(timer)
  }, [now])
  return settled === '' ? [] : settled.split(' ').map(Number)
}
