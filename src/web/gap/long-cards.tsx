import './long.css'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { Fragment, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useTranslator } from '../ui/translator.ts'
import { GapCard } from './gap-card.tsx'
import type { GapLinesProps } from './gap-lines.tsx'
import { GroupTitle } from './group-head.tsx'
import { OVERSCAN, useFocusedRow, usePages, withFocused } from './long-rows.ts'
import { useLines } from './queries.ts'
import { layOut, NO_GROUPS } from './rows.ts'

type Props = GapLinesProps & { readonly more: NonNullable<GapLinesProps['more']> }
/** Height of a card before it is measured, with the space below it, in CSS pixels. */
const CARD = 200

/** Cards of any number of lines: those in sight are on the page, each says its place among all. */
export function LongCards({ reading, onTrace, groups = NO_GROUPS, change = false, more }: Props): ReactNode {
  const { t } = useTranslator()
  const { search, total, lines } = more
  const layout = useMemo(() => layOut(total, groups), [total, groups])
  const place = useRef<HTMLUListElement>(null)
  const [margin, setMargin] = useState(0)
  useLayoutEffect(() => setMargin((place.current?.getBoundingClientRect().top ?? 0) + scrollY), [])
  const [focused, focusing] = useFocusedRow()
  // oxlint-disable-next-line react/incompatible-library -- what it answers is used here alone, and never memoized
  const virtual = useWindowVirtualizer({
    count: layout.count,
    estimateSize: () => CARD,
    overscan: OVERSCAN / 2,
    scrollMargin: margin,
    rangeExtractor: withFocused(focused),
  })
  const items = virtual.getVirtualItems()
  const lineAt = useLines(search, lines, usePages(layout, items))
  let reached = margin
  return (
    <ul ref={place} className="cards long" {...focusing}>
      {items.map(({ index, start, end }) => {
        const row = layout.row(index)
        const line = row.kind === 'line' ? lineAt(row.at) : undefined
        const before = start - reached
        reached = end
        const where = { 'aria-setsize': layout.count, 'aria-posinset': index + 1 }
        return (
          <Fragment key={index}>
            {before > 0 && <Space height={before} />}
            <li ref={virtual.measureElement} data-index={index} {...where}>
              {row.kind === 'group' ? (
                <div className="group">
                  <GroupTitle group={row.group} reading={reading} />
                </div>
              ) : line ? (
                <GapCard as="div" line={line} reading={reading} change={change} onTrace={onTrace} />
              ) : (
                <div className="card coming">{t('web.list.coming', { row: row.at + 1 })}</div>
              )}
            </li>
          </Fragment>
        )
      })}
      <Space height={virtual.getTotalSize() + margin - reached} />
    </ul>
  )
}

/** The room of cards that are not on the page. */
const Space = ({ height }: { readonly height: number }): ReactNode => (
  <li aria-hidden="true" style={{ blockSize: Math.max(0, height) }} />
)
