import { useId, type ReactNode } from 'react'
import type { HistoryPointView } from '../../contract/gap.ts'
import type { Unit } from '../../core/quantity.ts'
import { useTranslator } from '../ui/translator.ts'
import { steps, WIDTH, HEIGHT } from './spark-path.ts'

interface Props {
  readonly history: readonly HistoryPointView[]
  readonly name: string
  readonly unit: Unit
}

/** The gap over time in the size of a word; time runs in the direction of reading. */
export function Sparkline({ history, name, unit }: Props): ReactNode {
  const { t, day } = useTranslator()
  const id = useId()
  const drawn = steps(history)
  const first = history.find((point) => point.gap !== null)
  const last = history.findLast((point) => point.gap !== null)
  if (!drawn || !first || !last) return <span className="soft">–</span>
  const amount = (n: number | null): string => t(`quantity.${unit}`, { n: n ?? 0 })
  return (
    <svg className="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={id}>
      <title id={id}>
        {t('web.spark', {
          name,
          from: day(first.on),
          first: amount(first.gap),
          to: day(last.on),
          last: amount(last.gap),
        })}
      </title>
      <line className="base" x1="0" x2={WIDTH} y1={HEIGHT - 1.5} y2={HEIGHT - 1.5} />
      <path className="area" d={drawn.area} />
      <path className="line" d={drawn.line} />
      {drawn.end && <circle cx={drawn.end.x} cy={drawn.end.y} r="2.2" />}
    </svg>
  )
}
