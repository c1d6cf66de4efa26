import { curveStepAfter } from '@visx/curve'
import { scaleLinear } from '@visx/scale'
import { LinePath } from '@visx/shape'
import { useId, type ReactNode } from 'react'
import type { ReachView } from '../../contract/reach.ts'
import { CountAxis } from '../mission/count-axis.tsx'
import { useWidth } from '../mission/use-width.ts'
import { useTranslator } from '../ui/translator.ts'

const HEIGHT = 220
const [TOP, FOOT, NUMBERS] = [12, 30, 52]

type Steps = ReachView['next']

/** Persons newly covered by each further airframe, for certain and at best: the curve of diminishing return. */
export function NextChart({ view }: { readonly view: ReachView }): ReactNode {
  const { t, number, direction } = useTranslator()
  const title = useId()
  const [frame, width] = useWidth()
  const most = Math.max(1, ...[...view.next, ...view.nextBest].map((s) => s.airframes))
  const persons = (steps: Steps): number => steps.at(-1)?.persons ?? 0
  const rtl = direction === 'rtl'
  const [start, end] = rtl ? [10, width - NUMBERS] : [NUMBERS, width - 10]
  const x = scaleLinear({ domain: [0, most], range: rtl ? [end, start] : [start, end] })
  const y = scaleLinear({
    domain: [0, Math.max(1, persons(view.next), persons(view.nextBest))],
    range: [HEIGHT - FOOT, TOP],
    nice: 4,
  })
  const line = (steps: Steps, className: string): ReactNode => {
    const data = [{ airframes: 0, persons: 0 }, ...steps, { airframes: most, persons: persons(steps) }]
    return (
      <LinePath
        className={className}
        curve={curveStepAfter}
        data={data}
        x={(p) => x(p.airframes)}
        y={(p) => y(p.persons)}
      />
    )
  }
  const picture = { n: most, certain: persons(view.next), best: persons(view.nextBest) }
  return (
    <figure className="chart reach-next" ref={frame}>
      <p className="axis-title">{t('cli.reach.gain')}</p>
      <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-labelledby={title}>
        <title id={title}>{t('web.reach.next.picture', picture)}</title>
        <CountAxis scale={y} from={start} to={end} rtl={rtl} />
        <g className="axis" aria-hidden="true">
          {x
            .ticks(Math.min(most, 8))
            .filter(Number.isInteger)
            .map((tick) => (
              <text key={tick} x={x(tick)} y={HEIGHT - 12} textAnchor="middle">
                {number(tick)}
              </text>
            ))}
        </g>
        {line(view.nextBest, 'curve best')}
        {line(view.next, 'curve worst')}
      </svg>
      <p className="axis-title across">{t('cli.reach.airframes')}</p>
      <figcaption className="legend">
        <span>
          <i className="swatch curve-worst" /> {t('web.reach.worst')}: <strong>{number(picture.certain)}</strong>
        </span>
        <span>
          <i className="swatch curve-best" /> {t('web.reach.best')}: <strong>{number(picture.best)}</strong>
        </span>
      </figcaption>
    </figure>
  )
}
