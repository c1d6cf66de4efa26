import { useId, useMemo, type PointerEvent, type ReactNode } from 'react'
import type { ReachView } from '../../contract/reach.ts'
import { useWidth } from '../mission/use-width.ts'
import { useNarrow } from '../ui/media.ts'
import { useTranslator } from '../ui/translator.ts'
import { placed } from './labels.ts'
import { MapLegend } from './map-legend.tsx'
import { Mark } from './mark.tsx'
import { circleAround, fitted, pathOf, scaleBar, type Placed } from './projection.ts'
import type { SituationName } from './search.ts'
import { siteMarks } from './site-marks.ts'
import { useCoast } from './use-coast.ts'

/** How near a finger must come to a mark, in pixels. */
const NEAR = 26

interface Props {
  readonly view: ReachView
  readonly situation: SituationName
  readonly chosen: string | undefined
  readonly onChoose: (site: string) => void
}

/** Sites with how soon a casualty is at surgery, and rings of what the bases reach. Maps are not mirrored. */
export function ReachMap({ view, situation, chosen, onChoose }: Props): ReactNode {
  const { t } = useTranslator()
  const title = useId()
  const narrow = useNarrow()
  const land = useCoast()
  const [frame, width] = useWidth()
  const height = Math.round(Math.min(width * (narrow ? 1.05 : 0.72), 640))
  const marks = useMemo(() => siteMarks(view, situation), [view, situation])
  const places = useMemo(() => marks.map(({ site }) => site as Placed), [marks])
  const projection = useMemo(() => fitted(places, width, height), [places, width, height])
  const coast = useMemo(() => land && pathOf(projection, land), [land, projection])
  const points = marks.map((mark) => {
    const [x, y] = projection([mark.site.longitude!, mark.site.latitude!]) ?? [-99, -99]
    return { mark, x, y }
  })
  const labels = placed(
    points
      .filter(({ mark }) => !narrow || mark.site.kind !== 'SITE' || mark.site.key === chosen)
      .map(({ mark: { site, hospital, base }, x, y }) => {
        const rank =
          (site.key === chosen ? 8 : 0) + (site.kind === 'SITE' ? 0 : 4) + (hospital ? 2 : 0) + (base ? 1 : 0)
        return { key: site.key, text: site.name, x, y, rank }
      }),
    width,
    height,
  )
  const choose = (event: PointerEvent<SVGSVGElement>): void => {
    const at = event.currentTarget.getBoundingClientRect()
    const [x, y] = [event.clientX - at.x, event.clientY - at.y]
    const [nearest] = points.toSorted((a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y))
    if (nearest && Math.hypot(nearest.x - x, nearest.y - y) <= NEAR) onChoose(nearest.mark.site.key)
  }
  const rings = view.rings.filter((ring) => ring.situation === (situation === 'today' ? 'TODAY' : 'MET'))
  const bar = scaleBar(projection, width)
  const name = { mission: view.mission.code, asOf: view.asOf, situation: t(`web.reach.situation.${situation}`) }
  return (
    <figure className="world reach-map" ref={frame}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        direction="ltr"
        role="img"
        aria-labelledby={title}
        onPointerDown={choose}
      >
        <title id={title}>{t('web.reach.map.picture', name)}</title>
        <g aria-hidden="true">
          <rect className="sea" width={width} height={height} />
          {coast && <path className="land" d={coast} />}
          {rings.map((ring) => (
            <g key={`${ring.base} ${ring.type}`}>
              <path className="radius" d={pathOf(projection, circleAround(ring, ring.radius.high))} />
              {ring.twoHours && ring.twoHours.high > 0 && (
                <path className="ring best" d={pathOf(projection, circleAround(ring, ring.twoHours.high))} />
              )}
              {ring.twoHours && ring.twoHours.low > 0 && (
                <path className="ring worst" d={pathOf(projection, circleAround(ring, ring.twoHours.low))} />
              )}
            </g>
          ))}
          {points.map(({ mark, x, y }) => (
            <g key={mark.site.key} transform={`translate(${x},${y})`}>
              <Mark mark={mark} chosen={mark.site.key === chosen} />
            </g>
          ))}
          {labels.map(({ key, text, x, y, anchor }) => (
            <text key={key} className={key === chosen ? 'name chosen' : 'name'} x={x} y={y} textAnchor={anchor}>
              {text}
            </text>
          ))}
          <g className="scale" transform={`translate(10,${height - 12})`}>
            <path d={`M0 -5V0H${bar.pixels}V-5`} />
            <text x={bar.pixels + 6} y={0}>
              {t('web.reach.map.km', { n: bar.km })}
            </text>
          </g>
        </g>
      </svg>
      <MapLegend />
    </figure>
  )
}
