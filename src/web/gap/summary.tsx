import type { ReactNode } from 'react'
import type { GapListView } from '../../contract/gap.ts'
import { useList } from '../ui/list.ts'
import { useTranslator } from '../ui/translator.ts'

interface Props {
  readonly summary: GapListView['summary']
  readonly reading: GapListView['reading']
}

/** How many lines, and the gap in each unit of measure: units are never added to each other. */
export function Summary({ summary, reading }: Props): ReactNode {
  const { t } = useTranslator()
  const list = useList()
  const parts = [
    t('web.summary.lines', { n: summary.lines }),
    t('web.summary.open', { n: summary.open }),
    t('web.summary.over', { n: summary.over }),
    t('web.summary.unknown', { n: summary.unknown }),
  ]
  return (
    <div className="summary" role="status">
      <p>
        {parts.map((part) => (
          <span key={part} className="sum">
            {part}
          </span>
        ))}
      </p>
      {summary.gaps.length > 0 && (
        <p>
          <span>{t('web.summary.gap', { reading: t(`reading.${reading}`) })}</span>
          {summary.gaps.map(({ unit, gap, lines }) => (
            <span key={unit} className="sum">
              <strong>{t(`quantity.${unit}`, { n: gap })}</strong> <small>{t('web.summary.in', { n: lines })}</small>
            </span>
          ))}
        </p>
      )}
      {summary.everyMission.length > 0 && (
        <p className="every-mission">
          {t('web.summary.everyMission', {
            amounts: list(summary.everyMission.map(({ unit, gap }) => t(`quantity.${unit}`, { n: gap }))),
          })}
        </p>
      )}
    </div>
  )
}
