import type { ReactNode } from 'react'
import type { PledgeView } from '../../contract/supply.ts'
import { Day } from '../ui/day.tsx'
import { isolate } from '../ui/isolate.ts'
import { useTranslator } from '../ui/translator.ts'
import { levelText } from './words.ts'

type Event = NonNullable<PledgeView['events']>[number]

/** What happened to a pledge, in the order of the days. */
export function Course({ pledge }: { readonly pledge: PledgeView }): ReactNode {
  const { t } = useTranslator()
  const events = pledge.events ?? []
  if (events.length === 0) return null
  return (
    <section aria-labelledby="course">
      <h2 id="course">{t('web.pledge.course')}</h2>
      <ol className="events">
        {events.map((event, n) => (
          // oxlint-disable-next-line react/no-array-index-key -- two events may say the same of one day
          <li key={n}>
            <Day day={event.on} />
            {t('web.separator')}
            <What event={event} kept={pledge.kept} />
            {event.note && (
              <p lang={pledge.kept ? undefined : 'en'} dir="auto" className="written">
                {event.note}
              </p>
            )}
            {!pledge.kept && <span className="soft">{t('web.trace.source', { id: isolate(event.source) })}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The event in the register's words, and as its source prints it where that is another's. */
function What({ event, kept }: { readonly event: Event; readonly kept: boolean }): ReactNode {
  const { t, maybe } = useTranslator()
  const { kind, state, readiness, visit, result, reason, quantity, quantityPrinted, stagePrinted, validPrinted } = event
  const said = [
    state !== null && t(`web.pledge.${state}`),
    kind !== 'STATE' && t(`kind.pledgeEvent.${kind}`),
    readiness && levelText({ t }, readiness),
    visit && t(`kind.visit.${visit}`),
    result && (maybe(`kind.result.${result}`) ?? result),
    reason && t(`kind.decline.${reason}`),
  ].filter((one) => typeof one === 'string')
  const printed = [stagePrinted, validPrinted, quantityPrinted ?? quantity].filter((one) => one !== null && one !== '')
  return (
    <>
      {said.join(t('web.separator'))}
      {!kept && (
        <span className="soft">
          <bdi lang="en">{t('web.trace.printed', { printed: printed.join(' · ') })}</bdi>
        </span>
      )}
    </>
  )
}
