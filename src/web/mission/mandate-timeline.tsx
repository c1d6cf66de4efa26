import { useId, type ReactNode } from 'react'
import { Group } from '@visx/group'
import { scaleUtc } from '@visx/scale'
import type { MandateEventView } from '../../contract/mission.ts'
import { useTranslator } from '../ui/translator.ts'
import { YearAxis } from './year-axis.tsx'
import { useWidth } from './use-width.ts'

const ROW = 18
const TOP = 18
const AXIS = 24

interface Props {
  readonly events: readonly MandateEventView[]
  readonly asOf: string
}

/** One bar for each resolution, from the day of effect to the expiry that it set. The table below says the same. */
export function MandateTimeline({ events, asOf }: Props): ReactNode {
  const { t, day, direction } = useTranslator()
  const title = useId()
  const [frame, width] = useWidth()
  const first = events.map(({ effectiveOn }) => effectiveOn).sort()[0] ?? asOf
  const last = [...events.map(({ expiryAfter }) => expiryAfter), asOf].sort().at(-1) ?? asOf
  const ends = [8, width - 8]
  const x = scaleUtc({
    domain: [new Date(first), new Date(last)],
    range: direction === 'rtl' ? ends.toReversed() : ends,
  })
  const height = TOP + events.length * ROW
  const now = asOf < first ? null : x(new Date(asOf))
  return (
    <figure className="chart" ref={frame}>
      <svg
        width={width}
        height={height + AXIS}
        viewBox={`0 0 ${width} ${height + AXIS}`}
        role="img"
        aria-labelledby={title}
      >
        <title id={title}>{t('web.mandate.picture', { n: events.length, from: day(first), to: day(last) })}</title>
        <YearAxis scale={x} top={height} from={0} />
        <Group top={TOP}>
          {events.map((event, at) => {
            const [a, b] = [x(new Date(event.effectiveOn)), x(new Date(event.expiryAfter))]
            return (
              <Group key={`${event.resolution}/${event.kind}`} top={at * ROW}>
                <rect
                  className={event.adopted <= asOf ? 'mandate' : 'mandate later'}
                  x={Math.min(a, b)}
                  width={Math.max(3, Math.abs(b - a))}
                  y={3}
                  height={ROW - 6}
                  rx={2}
                />
                <BarName name={event.resolution} start={a} end={b} filled={event.adopted <= asOf} />
              </Group>
            )
          })}
        </Group>
        {now !== null && (
          <>
            <line className="now" x1={now} x2={now} y1={TOP - 4} y2={height} />
            <text className="now-text" x={Math.min(Math.max(now, 40), width - 40)} y={11} textAnchor="middle">
              {day(asOf)}
            </text>
          </>
        )}
      </svg>
    </figure>
  )
}

const ROOM = 40

interface BarNameProps {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly filled: boolean
}

/** The resolution, written into its bar where there is room, else beside it. */
function BarName({ name, start, end, filled }: BarNameProps): ReactNode {
  const inside = Math.abs(end - start) > ROOM
  const onward = Math.sign(end - start) || 1
  return (
    <text
      className={inside && filled ? 'mandate-text' : 'mandate-text outside'}
      x={(inside ? start : end) + 4 * onward}
      y={ROW - 4.5}
      aria-hidden="true"
    >
      {name}
    </text>
  )
}
