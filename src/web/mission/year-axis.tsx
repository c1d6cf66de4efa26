import type { ReactNode } from 'react'
import type { scaleUtc } from '@visx/scale'
import { useTranslator } from '../ui/translator.ts'
import { widthOf } from './label-places.ts'

interface Props {
  readonly scale: ReturnType<typeof scaleUtc<number>>
  readonly top: number
  /** Where the grid lines begin. */
  readonly from: number
}

const PER_TICK = 90
const BETWEEN = 8

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
  const words = (tick: Date): string => (months ? month.format(tick) : String(tick.getUTCFullYear()))
  const apart = Math.abs(scale(ticks[1] ?? 0) - scale(ticks[0] ?? 0)) || 1
  // Every second or third where the words of the language would run into each other.
  const every = Math.ceil((Math.max(0, ...ticks.map((tick) => widthOf(words(tick)))) + BETWEEN) / apart)
  return (
    <g className="axis" aria-hidden="true">
      {ticks.map((tick, at) => (
        <g key={tick.getTime()}>
          <line x1={scale(tick)} x2={scale(tick)} y1={from} y2={top} />
          {at % every === 0 && (
            <text x={scale(tick)} y={top + 16} textAnchor="middle">
              {words(tick)}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}
