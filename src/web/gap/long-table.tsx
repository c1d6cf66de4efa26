import './long.css'
import { useVirtualizer } from '@tanstack/react-virtual'
import { Fragment, useCallback, useMemo, useRef, useState, type ReactNode } from 'react'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useTranslator } from '../ui/translator.ts'
import { columnsOf } from './columns.ts'
import { GapHead } from './gap-head.tsx'
import type { GapLinesProps } from './gap-lines.tsx'
import { GapRow } from './gap-row.tsx'
import { GroupHead } from './group-head.tsx'
import { OVERSCAN, useFocusedRow, usePages, withFocused } from './long-rows.ts'
import { useLines } from './queries.ts'
import { layOut, NO_GROUPS, toggled } from './rows.ts'

type Props = GapLinesProps & { readonly more: NonNullable<GapLinesProps['more']> }
/** Heights of rows before they are measured, in CSS pixels. */
const ROW = 52
const HEADING = 36

/**
 * A table of any number of lines: those in sight, and some around them, are on the page; all are counted
 * (aria-rowcount), and each says its place (aria-rowindex).
 */
export function LongTable({
  reading,
  sort,
  order,
  onSort,
  onTrace,
  groups = NO_GROUPS,
  change = false,
  more,
}: Props): ReactNode {
  const { t } = useTranslator()
  const { search, total, lines } = more
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const toggle = useCallback((id: string) => setOpen((was) => toggled(was, id)), [])
  const latest = useRef(onTrace)
  latest.current = onTrace
  const trace = useCallback((id: string) => latest.current(id), [])
  const extras = useMemo(() => ({ candidates: true, change }), [change])
  const columns = columnsOf(extras)
  const layout = useMemo(() => layOut(total, groups), [total, groups])
  const scroller = useRef<HTMLDivElement>(null)
  const [focused, focusing] = useFocusedRow()
  // oxlint-disable-next-line react/incompatible-library -- what it answers is used here alone, and never memoized
  const virtual = useVirtualizer({
    count: layout.count,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (layout.row(index).kind === 'group' ? HEADING : ROW),
    overscan: OVERSCAN,
    rangeExtractor: withFocused(focused),
  })
  const items = virtual.getVirtualItems()
  const lineAt = useLines(search, lines, usePages(layout, items))
  const width = columns.length
  const all = columns.reduce((sum, column) => sum + column.share, 0)
  let reached = 0
  return (
    <ScrollRegion label={t('web.gap.table')} tall="gap-lines" ref={scroller}>
      <table className="gaps long" aria-rowcount={layout.count + 1} {...focusing}>
        <caption className="unseen">{t('web.gap.table')}</caption>
        <colgroup>
          {columns.map(({ key, share }) => (
            <col key={key} style={{ inlineSize: `${(100 * share) / all}%` }} />
          ))}
        </colgroup>
        <GapHead columns={columns} reading={reading} sort={sort} order={order} onSort={onSort} counted />
        {items.map(({ index, start, end }) => {
          const row = layout.row(index)
          const line = row.kind === 'line' ? lineAt(row.at) : undefined
          const before = start - reached
          reached = end
          return (
            <Fragment key={index}>
              {before > 0 && <Space height={before} width={width} />}
              <tbody ref={virtual.measureElement} data-index={index}>
                {row.kind === 'group' ? (
                  <GroupHead group={row.group} reading={reading} columns={width} index={index + 2} />
                ) : line ? (
                  <GapRow
                    line={line}
                    reading={reading}
                    extras={extras}
                    follows={!row.first && lineAt(row.at - 1)?.mission.code === line.mission.code}
                    open={open.has(line.id)}
                    onToggle={toggle}
                    onTrace={trace}
                    index={index + 2}
                  />
                ) : (
                  <tr className="coming" aria-rowindex={index + 2}>
                    <td colSpan={width}>{t('web.list.coming', { row: row.at + 1 })}</td>
                  </tr>
                )}
              </tbody>
            </Fragment>
          )
        })}
        <Space height={virtual.getTotalSize() - reached} width={width} />
      </table>
    </ScrollRegion>
  )
}

/** The room of rows that are not on the page. */
const Space = ({ height, width }: { readonly height: number; readonly width: number }): ReactNode => (
  <tbody aria-hidden="true" className="space">
    <tr>
      <td colSpan={width} style={{ blockSize: Math.max(0, height) }}>
        {'\u00a0'}
      </td>
    </tr>
  </tbody>
)
