import type { ReactNode } from 'react'
import type { TraceView } from '../../contract/gap.ts'
import type { PledgeUnit } from '../../core/supply/pledge.ts'
import { Day } from '../ui/day.tsx'
import { isolate } from '../ui/isolate.ts'
import { Original } from '../ui/original.tsx'
import { useTranslator } from '../ui/translator.ts'

interface Props {
  readonly events: TraceView['pledges'][number]['events']
  readonly unit: PledgeUnit
}

/** What became of a pledge, in the order of the days; the stage as its source printed it. */
export function PledgeEvents({ events, unit }: Props): ReactNode {
  const { t, maybe } = useTranslator()
  if (events.length === 0) return null
  return (
    <ol className="events">
      {events.map((event) => (
        <li key={`${event.validOn}/${event.stagePrinted}/${event.source}`}>
          <Day day={event.validOn} />
          {t('web.separator')}
          <bdi lang="en">{event.stagePrinted}</bdi>
          {event.state !== null && ` (${maybe(`web.pledge.${event.state}`) ?? event.state})`}
          {event.quantity !== null && unit !== 'money' && (
            <>
              {t('web.separator')}
              {t(`quantity.${unit}`, { n: event.quantity })}
            </>
          )}
          {event.note && (
            <span className="soft">
              <Original text={event.note} />
            </span>
          )}
          <span className="soft">{t('web.trace.source', { id: isolate(event.source) })}</span>
        </li>
      ))}
    </ol>
  )
}
