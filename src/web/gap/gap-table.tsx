import { lazy, useState, type ReactNode } from 'react'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useTranslator } from '../ui/translator.ts'
import { columnsOf } from './columns.ts'
import { GapHead } from './gap-head.tsx'
import type { GapLinesProps } from './gap-lines.tsx'
import { GapRow } from './gap-row.tsx'
import { GroupHead } from './group-head.tsx'
import { layOut, toggled, type LaidRow } from './rows.ts'

const LongTable = lazy(async () => ({ default: (await import('./long-table.tsx')).LongTable }))

export function GapTable(props: GapLinesProps): ReactNode {
  const { t } = useTranslator()
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const { lines, reading, sort, order, onSort, onTrace, groups = [], change = false, more } = props
  if (more) return <LongTable {...props} more={more} />
  const extras = { candidates: lines.some((l) => l.candidates !== undefined), change }
  const columns = columnsOf(extras)
  const layout = layOut(lines.length, groups)
  const toggle = (id: string): void => setOpen((was) => toggled(was, id))
  const body = (row: LaidRow): ReactNode => {
    if (row.kind === 'group')
      return <GroupHead key={row.group.key} group={row.group} reading={reading} columns={columns.length} />
    const line = lines[row.at]
    if (!line) return null
    const follows = !row.first && lines[row.at - 1]?.mission.code === line.mission.code
    return (
      <GapRow
        key={line.id}
        line={line}
        reading={reading}
        extras={extras}
        follows={follows}
        open={open.has(line.id)}
        onToggle={toggle}
        onTrace={onTrace}
      />
    )
  }
  return (
    <ScrollRegion label={t('web.gap.table')}>
      <table className="gaps">
        <caption className="unseen">{t('web.gap.table')}</caption>
        <GapHead columns={columns} reading={reading} sort={sort} order={order} onSort={onSort} />
        <tbody>{Array.from({ length: layout.count }, (_, i) => body(layout.row(i)))}</tbody>
      </table>
    </ScrollRegion>
  )
}
