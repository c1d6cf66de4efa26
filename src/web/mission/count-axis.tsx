import type { ReactNode } from 'react'
import type { scaleLinear } from '@visx/scale'
import { useTranslator } from '../ui/translator.ts'

interface Props {
  readonly scale: ReturnType<typeof scaleLinear<number>>
  readonly from: number
  readonly to: number
  readonly rtl: boolean
}

/** Persons, with a quiet line at each. */
export function CountAxis({ scale, from, to, rtl }: Props): ReactNode {
  const { number } = useTranslator()
  return (
    <g className="axis" aria-hidden="true">
      {scale.ticks(5).map((tick) => (
        <g key={tick}>
          <line x1={from} x2={to} y1={scale(tick)} y2={scale(tick)} />
          <text x={rtl ? to + 6 : from - 6} y={scale(tick)} dy="0.32em" textAnchor="end">
            {number(tick)}
          </text>
        </g>
      ))}
    </g>
  )
}
