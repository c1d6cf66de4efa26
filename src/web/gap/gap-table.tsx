import type { ReactNode } from 'react'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useTranslator } from '../ui/translator.ts'
import { GapHead } from './gap-head.tsx'
import type { GapLinesProps } from './gap-lines.tsx'
import { GapRow } from './gap-row.tsx'

export function GapTable({ lines, reading, sort, order, onSort, onTrace }: GapLinesProps): ReactNode {
  const { t } = useTranslator()
  return (
    <ScrollRegion label={t('web.gap.table')}>
      <table className="gaps">
        <caption className="unseen">{t('web.gap.table')}</caption>
        <GapHead reading={reading} sort={sort} order={order} onSort={onSort} />
        <tbody>
          {lines.map((line, at) => (
            <GapRow
              key={line.id}
              line={line}
              reading={reading}
              follows={lines[at - 1]?.mission.code === line.mission.code}
              onTrace={onTrace}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
