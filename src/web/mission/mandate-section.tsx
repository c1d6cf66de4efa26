import type { ReactNode } from 'react'
import type { SourceView } from '../../contract/common.ts'
import type { MandateEventView } from '../../contract/mission.ts'
import { Day } from '../ui/day.tsx'
import { Original } from '../ui/original.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useTranslator } from '../ui/translator.ts'
import { MandateTimeline } from './mandate-timeline.tsx'

interface Props {
  readonly events: readonly MandateEventView[]
  readonly asOf: string
  readonly sources: readonly SourceView[]
}

/** What the Council did to the mandate: as a picture and as a table. */
export function MandateSection({ events, asOf, sources }: Props): ReactNode {
  const { t } = useTranslator()
  return (
    <section aria-labelledby="mandate">
      <h2 id="mandate">{t('web.mandate')}</h2>
      {events.length === 0 ? (
        <p className="panel">{t('web.mandate.none')}</p>
      ) : (
        <>
          <MandateTimeline events={events} asOf={asOf} />
          <ScrollRegion label={t('web.mandate')}>
            <table className="plain">
              <caption className="unseen">{t('web.mandate')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('web.column.resolution')}</th>
                  <th scope="col">{t('web.column.event')}</th>
                  <th scope="col">{t('web.column.adopted')}</th>
                  <th scope="col">{t('web.column.expiryAfter')}</th>
                  <th scope="col">{t('web.column.source')}</th>
                </tr>
              </thead>
              <tbody>
                {events.map((event) => (
                  <Row
                    key={`${event.resolution}/${event.kind}/${event.adopted}`}
                    event={event}
                    later={event.adopted > asOf}
                    sources={sources}
                  />
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </>
      )}
    </section>
  )
}

interface RowProps {
  readonly event: MandateEventView
  /** Adopted after the day that is shown. */
  readonly later: boolean
  readonly sources: readonly SourceView[]
}

function Row({ event, later, sources }: RowProps): ReactNode {
  const { t } = useTranslator()
  const source = sources.find(({ id }) => id === event.source)
  return (
    <tr>
      <th scope="row">
        <bdi>{event.resolution}</bdi>
        <small className="under">{event.mission}</small>
      </th>
      <td>
        {t(`event.${event.kind}`)}
        {event.predecessor && ` (${event.predecessor})`}
        {!event.verified && <span className="mark-word">{t('web.mark.figure.unverified')}</span>}
        {event.note && (
          <small className="under">
            <Original text={event.note} />
          </small>
        )}
      </td>
      <td>
        <Day day={event.adopted} />
        {later && <span className="mark-word">{t('web.mandate.later')}</span>}
        {event.adoptedPrinted !== event.adopted && (
          <small className="under">{t('web.trace.printed', { printed: event.adoptedPrinted })}</small>
        )}
      </td>
      <td>
        <Day day={event.expiryAfter} />
      </td>
      <td>
        {source ? <a href={`#source-${source.id}`}>{source.publisher ?? source.title}</a> : <bdi>{event.source}</bdi>}
      </td>
    </tr>
  )
}
