import { useId, type ReactNode } from 'react'
import { useWidth } from '../mission/use-width.ts'
import { useTranslator } from '../ui/translator.ts'
import { monthScale } from './month-scale.ts'

/** One line of a picture of months: what it is, and when. */
export interface MonthBar {
  readonly key: string
  /** A heading stands above the bar. */
  readonly heading?: string
  readonly label: string
  readonly start: number
  readonly end: number
  readonly look: 'stay' | 'part-LOT' | 'part-COURSE' | 'part-FUND'
  /** Months in which it is asked for, shaded behind. */
  readonly asked?: readonly [number, number]
}
interface Props {
  readonly title: string
  readonly asOf: string
  readonly months: number
  readonly bars: readonly MonthBar[]
}

const [AXIS, HEADING, ROW, BAR] = [22, 24, 34, 11]

/** Bars over the months of a plan; whoever does not see it has a table beside it. */
export function MonthsPicture({ title, asOf, months, bars }: Props): ReactNode {
  const translator = useTranslator()
  const id = useId()
  const [frame, width] = useWidth()
  // In a page from right to left, text that starts at a place goes to its left.
  const { x, ticks, start, end, rtl } = monthScale(translator, asOf, months, width)
  const tops: number[] = []
  let height = AXIS
  for (const { heading } of bars) {
    if (heading) height += HEADING
    tops.push(height)
    height += ROW
  }
  const edge = rtl ? end : start
  return (
    <figure className="chart" ref={frame}>
      <svg width={width} height={height + 6} viewBox={`0 0 ${width} ${height + 6}`} role="img" aria-labelledby={id}>
        <title id={id}>{title}</title>
        <g className="axis" aria-hidden="true">
          {ticks.map(({ month, at, name }) => (
            <g key={month}>
              <line x1={at} x2={at} y1={AXIS - 4} y2={height} />
              <text x={at} y={AXIS - 9} textAnchor="start">
                {name}
              </text>
            </g>
          ))}
        </g>
        {bars.map((bar, n) => {
          const top = tops[n]!
          const [from, until] = [x(bar.start), x(bar.end)]
          const asked = bar.asked?.map(x)
          return (
            <g key={bar.key}>
              {bar.heading && (
                <text className="bar-text" x={edge} y={top - 6} textAnchor="start" fontWeight="600">
                  {bar.heading}
                </text>
              )}
              {asked && (
                <rect
                  className="asked"
                  x={Math.min(...asked)}
                  width={Math.abs(asked[1]! - asked[0]!)}
                  y={top}
                  height={ROW - 2}
                />
              )}
              <text className="bar-text minor" x={edge} y={top + 12} textAnchor="start">
                {bar.label}
              </text>
              <rect
                className={bar.look}
                x={Math.min(from, until)}
                width={Math.max(2, Math.abs(until - from))}
                y={top + 17}
                height={BAR}
                rx={2}
              />
            </g>
          )
        })}
      </svg>
    </figure>
  )
}
