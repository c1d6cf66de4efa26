import { useId, useState, type PointerEvent, type ReactNode } from 'react'
import type { MissionPageView, StrengthPointView } from '../../contract/mission.ts'
import { useTranslator } from '../ui/translator.ts'
import { CeilingLines } from './ceiling-lines.tsx'
import { CountAxis } from './count-axis.tsx'
import { OtherCeilings } from './other-ceilings.tsx'
import { nearest, plot } from './plot.ts'
import { StrengthAreas } from './strength-areas.tsx'
import { StrengthLegend } from './strength-legend.tsx'
import { StrengthReadout } from './strength-readout.tsx'
import { useWidth } from './use-width.ts'
import { YearAxis } from './year-axis.tsx'

interface Props {
  readonly points: readonly StrengthPointView[]
  readonly page: MissionPageView
}

/** Troops, experts and police stacked over time, the ceilings that limit them as steps, the day marked. */
export function StrengthChart({ points, page }: Props): ReactNode {
  const { t, day, direction } = useTranslator()
  const title = useId()
  const [frame, width] = useWidth()
  const [chosen, setChosen] = useState<number | null>(null)
  const drawn = plot({ points, ceilings: page.ceilings, asOf: page.asOf, width, rtl: direction === 'rtl' })
  const at = Math.min(chosen ?? nearest(points, page.asOf), points.length - 1)
  const point = points[at]
  const last = points.at(-1)
  if (!point || !last) return null
  const { x, top, bottom, height } = drawn
  const move = (event: PointerEvent<SVGSVGElement>): void => {
    const inside = event.clientX - event.currentTarget.getBoundingClientRect().x
    setChosen(nearest(points, x.invert(inside).toISOString().slice(0, 10)))
  }
  const ownFrom = points.find(({ mission }) => mission === page.mission.code)?.on
  const before = ownFrom !== undefined && points[0]?.mission !== page.mission.code ? x(new Date(ownFrom)) : null
  const now = page.asOf < drawn.first ? null : x(new Date(page.asOf))
  return (
    <figure className="chart" ref={frame}>
      <StrengthReadout point={point} ceilings={page.ceilings} />
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={title}
        onPointerMove={move}
        onPointerDown={move}
      >
        <title id={title}>
          {t('web.strength.picture', {
            mission: page.mission.code,
            from: day(points[0]?.on ?? last.on),
            to: day(last.on),
            n: last.total ?? 0,
          })}
        </title>
        {before !== null && <PredecessorPart drawn={drawn} until={before} code={points[0]?.mission ?? ''} />}
        <CountAxis scale={drawn.y} from={drawn.start} to={drawn.end} rtl={direction === 'rtl'} />
        <YearAxis scale={x} top={bottom} from={top} />
        <StrengthAreas points={points} drawn={drawn} />
        {now !== null && <line className="now" x1={now} x2={now} y1={top} y2={bottom} />}
        <line className="cursor" x1={x(new Date(point.on))} x2={x(new Date(point.on))} y1={top} y2={bottom} />
        <CeilingLines ceilings={page.ceilings} drawn={drawn} />
      </svg>
      <label className="month">
        <span>{t('web.strength.month')}</span>
        <input
          type="range"
          min={0}
          max={points.length - 1}
          value={at}
          aria-valuetext={t('web.pair', {
            what: day(point.on, 'long'),
            more: point.total === null ? t('kind.UNKNOWN') : t('quantity.person', { n: point.total }),
          })}
          onChange={(event) => setChosen(Number(event.target.value))}
        />
      </label>
      <StrengthLegend ceilings={page.ceilings} asOf={now === null ? null : page.asOf} />
      <OtherCeilings ceilings={page.ceilings} first={drawn.first} last={drawn.last} />
    </figure>
  )
}

interface PartProps {
  readonly drawn: { readonly start: number; readonly end: number; readonly top: number; readonly bottom: number }
  readonly until: number
  readonly code: string
}

/** The years that the predecessor reported, shaded and named. */
function PredecessorPart({ drawn, until, code }: PartProps): ReactNode {
  const { direction } = useTranslator()
  const edge = direction === 'rtl' ? drawn.end : drawn.start
  return (
    <g>
      <rect
        className="before"
        x={Math.min(edge, until)}
        width={Math.abs(until - edge)}
        y={drawn.top}
        height={drawn.bottom - drawn.top}
      />
      <text className="before-text" x={(edge + until) / 2} y={drawn.top - 6} textAnchor="middle">
        {code}
      </text>
    </g>
  )
}
