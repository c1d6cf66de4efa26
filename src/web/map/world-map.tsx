import { Link } from '@tanstack/react-router'
import { Pie } from '@visx/shape'
import { useId, useMemo, type ReactNode } from 'react'
import { useWidth } from '../mission/use-width.ts'
import { isolate } from '../ui/isolate.ts'
import { useNarrow } from '../ui/media.ts'
import { useTranslator } from '../ui/translator.ts'
import type { MissionGaps } from './count.ts'
import { Legend } from './legend.tsx'
import { chart } from './land.ts'
import { Patterns } from './patterns.tsx'
import { LABEL_HEIGHT, pointsOf, type Point } from './points.ts'
import type { Area } from './search.ts'
import { useSaid } from './use-said.ts'

interface Props {
  readonly missions: readonly MissionGaps[]
  readonly area: Area
  readonly chosen: string | undefined
}

/** Missions on the land of the Earth. Maps are not mirrored where writing runs from right to left. */
export function WorldMap(props: Props): ReactNode {
  const [frame, width, measured] = useWidth()
  // The coast takes its time to draw: once, in the width that it has.
  return (
    <figure className="world" ref={frame}>
      {measured && <Drawn {...props} width={width} />}
    </figure>
  )
}

function Drawn({ missions, area, chosen, width }: Props & { readonly width: number }): ReactNode {
  const { t } = useTranslator()
  const title = useId()
  const drawn = useMemo(() => chart(area, width), [area, width])
  const named = !useNarrow() || area !== 'world'
  const points = useMemo(() => pointsOf(missions, { chart: drawn, width, named }), [missions, drawn, width, named])
  return (
    <>
      <svg
        width={width}
        height={drawn.height}
        viewBox={`0 0 ${width} ${drawn.height}`}
        direction="ltr"
        role="group"
        aria-labelledby={title}
      >
        <title id={title}>{t('web.map.picture')}</title>
        <Patterns />
        <g aria-hidden="true">
          <path className="net" d={drawn.net} />
          <path className="land" d={drawn.land} />
          {points.filter(away).map(({ mission, home, x, y }) => (
            <line key={mission.code} className="lead" x1={home[0]} y1={home[1]} x2={x} y2={y} />
          ))}
          {points.map(({ mission, home }) => (
            <circle key={mission.code} className="home" cx={home[0]} cy={home[1]} r={1.8} />
          ))}
        </g>
        {points.map((point) => (
          <Mission key={point.mission.code} point={point} named={named} chosen={point.mission.code === chosen} />
        ))}
      </svg>
      <Legend moved={points.some(away)} />
    </>
  )
}

/** True if a circle does not cover its place. */
const away = ({ home, x, y, radius }: Point): boolean => Math.hypot(home[0] - x, home[1] - y) > radius

interface MissionProps {
  readonly point: Point
  readonly named: boolean
  readonly chosen: boolean
}

function Mission({ point, named, chosen }: MissionProps): ReactNode {
  const { number } = useTranslator()
  const said = useSaid()
  const { mission, x, y, radius } = point
  return (
    <g transform={`translate(${x},${y})`} className={chosen ? 'mission chosen' : 'mission'}>
      <Link
        from="/map"
        to="/map"
        search={(now) => ({ ...now, mission: chosen ? undefined : mission.code })}
        replace
        resetScroll={false}
        aria-label={said(mission)}
        activeProps={{ 'aria-current': undefined, className: '' }}
        {...(chosen && { 'aria-current': true })}
      >
        <title>{`${isolate(mission.name)}\n${said(mission)}`}</title>
        <circle className="target" r={Math.max(radius + 2, 12)} />
        <circle className={mission.open === 0 ? 'none' : 'under'} r={radius} />
        {mission.kinds.length > 0 && (
          <Pie data={[...mission.kinds]} outerRadius={radius} pieValue={({ open }) => open} pieSort={null}>
            {({ arcs, path }) =>
              arcs.map((arc) => (
                <path key={arc.data.domain} className={`slice ${arc.data.domain}`} d={path(arc) ?? ''} />
              ))
            }
          </Pie>
        )}
      </Link>
      {named && (
        <text aria-hidden="true" className="code" y={Math.max(radius, 12) + LABEL_HEIGHT - 3} textAnchor="middle">
          {mission.code} <tspan>{number(mission.open)}</tspan>
        </text>
      )}
    </g>
  )
}
