import type { ReactNode } from 'react'
import type { scaleUtc } from '@visx/scale'
import { useTranslator } from '../ui/translator.ts'

interface Props {
  readonly scale: ReturnType<typeof scaleUtc<number>>
  readonly top: number
  /** Where the grid lines begin. */
  readonly from: number
}

const PER_TICK = 90

/** Years, or months where less than three years are shown. */
export function YearAxis({ scale, top, from }: Props): ReactNode {
  const { language } = useTranslator()
  const [a = 0, b = 0] = scale.range()
  const ticks = scale.ticks(Math.max(2, Math.floor(Math.abs(b - a) / PER_TICK)))
  const months = ticks.some((tick) => tick.getUTCMonth() !== 0)
  const month = new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return (
    <g className="axis" aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick.getTime()}>
          <line x1={scale(tick)} x2={scale(tick)} y1={from} y2={top} />
          <text x={scale(tick)} y={top + 16} textAnchor="middle">
            {months ? month.format(tick) : tick.getUTCFullYear()}
          </text>
        </g>
      ))}
    </g>
  )
}
