import { curveStepAfter } from '@visx/curve'
import { LinePath } from '@visx/shape'
import { scaleLinear } from '@visx/scale'
import { useId, type ReactNode } from 'react'
import { CountAxis } from '../mission/count-axis.tsx'
import { useWidth } from '../mission/use-width.ts'
import { useTranslator } from '../ui/translator.ts'
import { figure } from './figures.ts'
import type { MatchRunPointView } from '../../contract/match.ts'

const HEIGHT = 220
const [TOP, FOOT, NUMBERS] = [12, 28, 64]

interface Props {
  readonly points: readonly MatchRunPointView[]
}

/** The best plan so far and the bound that no plan can exceed, closing in on each other; mirrored in Arabic. */
export function ProgressChart({ points }: Props): ReactNode {
  return points.some((p) => p.incumbent !== null || p.bound !== null) && <Chart points={points} />
}

function Chart({ points }: Props): ReactNode {
  const translator = useTranslator()
  const { t, number, direction } = translator
  const title = useId()
  const [frame, width] = useWidth()
  const known = points.flatMap(({ incumbent, bound }) => [incumbent, bound]).filter((one) => one !== null)
  const last = points.at(-1)
  if (!last) return null
  const rtl = direction === 'rtl'
  const [start, end] = rtl ? [8, width - NUMBERS] : [NUMBERS, width - 8]
  const x = scaleLinear({ domain: [0, Math.max(1, last.seconds)], range: rtl ? [end, start] : [start, end] })
  const y = scaleLinear({
    domain: [Math.min(...known), Math.max(Math.min(...known) + 1, ...known)],
    range: [HEIGHT - FOOT, TOP],
    nice: 4,
  })
  const line = (of: 'incumbent' | 'bound'): ReactNode => (
    <LinePath
      className={of}
      curve={curveStepAfter}
      data={points.filter((p) => p[of] !== null)}
      x={(p) => x(p.seconds)}
      y={(p) => y(p[of] ?? 0)}
    />
  )
  const values = { incumbent: figure(translator, last.incumbent), bound: figure(translator, last.bound) }
  return (
    <figure className="chart" ref={frame}>
      <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-labelledby={title}>
        <title id={title}>{t('web.match.chart', values)}</title>
        <CountAxis scale={y} from={start} to={end} rtl={rtl} />
        <g className="axis" aria-hidden="true">
          {x
            .ticks(5)
            .filter(Number.isInteger)
            .map((tick) => (
              <text key={tick} x={x(tick)} y={HEIGHT - 10} textAnchor="middle">
                {number(tick)}
              </text>
            ))}
        </g>
        {line('bound')}
        {line('incumbent')}
      </svg>
      <figcaption className="legend">
        <span>
          <i className="swatch incumbent" /> {t('cli.match.objective')}: <strong>{values.incumbent}</strong>
        </span>
        <span>
          <i className="swatch bound" /> {t('cli.match.bound')}: <strong>{values.bound}</strong>
        </span>
        <span className="soft">{t('web.match.elapsed')}</span>
      </figcaption>
    </figure>
  )
}
