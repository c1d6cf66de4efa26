import { curveStepAfter } from '@visx/curve'
import { scaleLinear } from '@visx/scale'
import { LinePath } from '@visx/shape'
import { useId, type ReactNode } from 'react'
import type { UnlockedView } from '../../contract/match-thoughts.ts'
import { figure } from '../match/figures.ts'
import { CountAxis } from '../mission/count-axis.tsx'
import { useWidth } from '../mission/use-width.ts'
import { useTranslator } from '../ui/translator.ts'

const HEIGHT = 220
const [TOP, FOOT, NUMBERS, EDGE] = [12, 28, 64, 28]

/** What the best plan is worth with each further amount of money, and the bound; mirrored in Arabic. */
export function MoneyChart({ points }: Pick<UnlockedView, 'points'>): ReactNode {
  const translator = useTranslator()
  const { t, number, direction } = translator
  const title = useId()
  const [frame, width] = useWidth()
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 2) return null
  const rtl = direction === 'rtl'
  const [start, end] = rtl ? [EDGE, width - NUMBERS] : [NUMBERS, width - EDGE]
  const x = scaleLinear({ domain: [first.more, last.more], range: rtl ? [end, start] : [start, end] })
  const low = Math.min(...points.map((p) => p.objective))
  const y = scaleLinear({
    domain: [low, Math.max(low + 1, ...points.map((p) => p.bound))],
    range: [HEIGHT - FOOT, TOP],
    nice: 4,
  })
  const values = { from: figure(translator, first.objective), to: figure(translator, last.objective) }
  return (
    <figure className="chart" ref={frame}>
      <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-labelledby={title}>
        <title id={title}>{t('web.own.money.chart', { ...values, most: number(last.more) })}</title>
        <CountAxis scale={y} from={start} to={end} rtl={rtl} />
        <g className="axis" aria-hidden="true">
          {x.ticks(4).map((tick) => (
            <text key={tick} x={x(tick)} y={HEIGHT - 10} textAnchor="middle">
              {number(tick)}
            </text>
          ))}
        </g>
        {(['bound', 'objective'] as const).map((of) => (
          <LinePath
            key={of}
            className={of === 'bound' ? 'bound' : 'incumbent'}
            curve={curveStepAfter}
            data={[...points]}
            x={(p) => x(p.more)}
            y={(p) => y(p[of])}
          />
        ))}
      </svg>
      <figcaption className="legend">
        <span>
          <i className="swatch incumbent" /> {t('web.own.money.worth')}
        </span>
        <span>
          <i className="swatch bound" /> {t('cli.match.bound')}
        </span>
        <span className="soft">{t('web.match.more')}</span>
      </figcaption>
    </figure>
  )
}
