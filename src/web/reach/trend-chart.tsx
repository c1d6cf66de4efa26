import { curveStepAfter } from '@visx/curve'
import { scaleLinear, scaleUtc } from '@visx/scale'
import { LinePath } from '@visx/shape'
import { useId, type ReactNode } from 'react'
import type { ReachWhyView } from '../../contract/reach-why.ts'
import { CountAxis } from '../mission/count-axis.tsx'
import { useWidth } from '../mission/use-width.ts'
import { YearAxis } from '../mission/year-axis.tsx'
import { useTranslator } from '../ui/translator.ts'
import { TOTAL, TREND, type TrendFigures } from './trend-figures.ts'

const HEIGHT = 260
const [TOP, FOOT, NUMBERS] = [22, 30, 40]

/** From below upwards: where pledged and deployed are one, both are seen. */
const DRAWN = ['deployed', 'pledged', 'required'] as const

interface Props {
  readonly why: ReachWhyView
  readonly line: string
  readonly figures: readonly TrendFigures[]
}

/** Required, pledged and deployed as steps over time, with what contributors have alone; mirrored in Arabic. */
export function TrendChart({ why, line, figures }: Props): ReactNode {
  const { t, number, day, direction } = useTranslator()
  const title = useId()
  const [frame, width] = useWidth()
  const alone = why.trend.statements.filter((s) => s.contributor !== null && (line === TOTAL || s.capability === line))
  const days = [...figures.map((f) => f.on), ...alone.map((s) => s.on)].sort()
  const [first, last] = [days[0], days.at(-1)]
  const now = figures.at(-1)
  if (first === undefined || last === undefined || !now) return null
  const rtl = direction === 'rtl'
  const [start, end] = rtl ? [12, width - NUMBERS] : [NUMBERS, width - 12]
  const bottom = HEIGHT - FOOT
  const values = [...figures.flatMap((f) => TREND.map((name) => f[name] ?? 0)), ...alone.map((s) => s.value)]
  const x = scaleUtc({
    domain: [new Date(first), new Date(first === last ? Date.parse(last) + 86_400_000 : last)],
    range: rtl ? [end, start] : [start, end],
  })
  const y = scaleLinear({ domain: [0, Math.max(1, ...values)], range: [bottom, TOP], nice: 5 })
  const text = (value: number | null): string => (value === null ? t('reach.band.UNKNOWN') : number(value))
  const picture = {
    mission: why.mission.code,
    on: day(now.on),
    required: text(now.required),
    pledged: text(now.pledged),
    deployed: text(now.deployed),
  }
  return (
    <figure className="chart reach-trend" ref={frame}>
      <p className="axis-title">{t('unit.airframe')}</p>
      <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-labelledby={title}>
        <title id={title}>{t('web.reach.trend.picture', picture)}</title>
        <CountAxis scale={y} from={start} to={end} rtl={rtl} />
        <YearAxis scale={x} top={bottom} from={TOP} />
        {DRAWN.map((name) => (
          <g key={name} className={`trend ${name}`}>
            <LinePath
              data={[...figures]}
              defined={(f) => f[name] !== null}
              x={(f) => x(new Date(f.on))}
              y={(f) => y(f[name] ?? 0)}
              curve={curveStepAfter}
            />
            {figures
              .filter((f) => f[name] !== null)
              .map((f) => (
                <circle key={f.on} cx={x(new Date(f.on))} cy={y(f[name] ?? 0)} r={name === 'required' ? 2.5 : 3.5} />
              ))}
          </g>
        ))}
        {alone.map((s) => (
          <g key={`${s.on} ${s.contributor?.code} ${s.capability}`} className="alone">
            <rect x={x(new Date(s.on)) - 4} y={y(s.value) - 4} width={8} height={8} />
            <text x={x(new Date(s.on))} y={y(s.value) - 8} textAnchor="middle">
              {s.contributor?.code} {number(s.value)}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="legend">
        {TREND.map((name) => (
          <span key={name}>
            <i className={`swatch trend-${name}`} /> {t(`reach.why.${name}`)}: <strong>{text(now[name])}</strong>
          </span>
        ))}
        {alone.length > 0 && (
          <span>
            <i className="swatch trend-alone" /> {t('web.reach.trend.contributor')}
          </span>
        )}
      </figcaption>
    </figure>
  )
}
