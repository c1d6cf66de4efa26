import { scaleLinear } from '@visx/scale'
import { useId, type ReactNode } from 'react'
import type { ReachRangeView, ReachView } from '../../contract/reach.ts'
import { useWidth } from '../mission/use-width.ts'
import { useTranslator } from '../ui/translator.ts'
import { rangeText } from './texts.ts'

const ROW = 44
const [TOP, FOOT] = [8, 24]

/** Flying hours of a month that are needed, and those that the airframes bring, as ranges; mirrored in Arabic. */
export function HoursChart({ view }: { readonly view: ReachView }): ReactNode {
  const translator = useTranslator()
  const { t, number, direction } = translator
  const title = useId()
  const [frame, width] = useWidth()
  const { needed, available } = view.today.hours
  const met = view.met?.hours.available ?? null
  const rows: { readonly key: string; readonly text: string; readonly range: ReachRangeView | null }[] = [
    { key: 'needed', text: t('cli.reach.needed'), range: needed },
    {
      key: 'today',
      text: t('web.pair', { what: t('cli.reach.available'), more: t('web.reach.situation.today') }),
      range: available,
    },
    {
      key: 'met',
      text: t('web.pair', { what: t('cli.reach.available'), more: t('web.reach.situation.met') }),
      range: met,
    },
  ]
  const most = Math.max(1, ...rows.map(({ range }) => range?.high ?? 0))
  const rtl = direction === 'rtl'
  const x = scaleLinear({ domain: [0, most], range: rtl ? [width - 2, 2] : [2, width - 2], nice: 5 })
  const height = TOP + rows.length * ROW + FOOT
  const picture = {
    needed: rangeText(translator, needed),
    today: rangeText(translator, available),
    met: rangeText(translator, met),
  }
  const bar = (from: number, to: number, y: number, className: string): ReactNode => (
    <rect className={className} x={Math.min(x(from), x(to))} width={Math.abs(x(to) - x(from))} y={y} height={15} />
  )
  return (
    <figure className="chart reach-hours" ref={frame}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={title}>
        <title id={title}>{t('web.reach.hours.picture', picture)}</title>
        <g className="axis" aria-hidden="true">
          {x.ticks(width < 500 ? 3 : 6).map((tick, i, all) => (
            <g key={tick}>
              <line x1={x(tick)} x2={x(tick)} y1={TOP} y2={height - FOOT} />
              <text
                x={x(tick)}
                y={height - 8}
                textAnchor={i === 0 ? 'start' : i === all.length - 1 && x(tick) > width - 30 ? 'end' : 'middle'}
              >
                {number(tick)}
              </text>
            </g>
          ))}
        </g>
        <g aria-hidden="true">
          {rows.map(({ key, text, range }, i) => {
            const y = TOP + i * ROW
            return (
              <g key={key}>
                <text className="row" x={x(0)} y={y + 14} textAnchor="start">
                  {text} <tspan>{rangeText(translator, range)}</tspan>
                </text>
                {range && bar(0, range.low, y + 20, `full ${key === 'needed' ? 'need' : 'have'}`)}
                {range && bar(range.low, range.high, y + 20, `part ${key === 'needed' ? 'need' : 'have'}`)}
              </g>
            )
          })}
        </g>
      </svg>
      <figcaption className="legend soft">{t('web.reach.hours.note')}</figcaption>
    </figure>
  )
}
