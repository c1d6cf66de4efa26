import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ReviewCalendarView } from '../../contract/review-calendar.ts'
import { LOCALES } from '../../i18n/language.ts'
import { useTranslator } from '../ui/translator.ts'
import { otherMonth, weeksOf, type MonthDay, type MonthEntry } from './month-entries.ts'

interface Props {
  readonly calendar: ReviewCalendarView
  /** As `2010-11`; without it the month of the next review, or of the day that is shown. */
  readonly month: string | undefined
}

/** A month with everything that stands on its days; on a phone only the days on which something does. */
export function MonthView({ calendar, month }: Props): ReactNode {
  const { t, language } = useTranslator()
  const next = calendar.reviews.flatMap(({ proposed }) => (proposed && proposed >= calendar.asOf ? [proposed] : []))
  const shown = month ?? (next.toSorted()[0] ?? calendar.asOf).slice(0, 7)
  const weeks = weeksOf(shown, calendar)
  const format = (day: string, style: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(LOCALES[language], { ...style, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
  const title = format(`${shown}-01`, { month: 'long', year: 'numeric' })
  const step = (by: 1 | -1, text: string): ReactNode => (
    <Link
      from="/calendar"
      to="/calendar"
      search={(now) => ({ ...now, month: otherMonth(shown, by) })}
      className="button"
      resetScroll={false}
    >
      {text}
    </Link>
  )
  return (
    <section aria-labelledby="month">
      <div className="month-head">
        <h2 id="month" aria-live="polite">
          {title}
        </h2>
        <p className="choices">
          {step(-1, t('web.review.month.before'))}
          {step(1, t('web.review.month.after'))}
        </p>
      </div>
      <table className="month" aria-labelledby="month">
        <thead>
          <tr>
            {weeks[0]!.map(({ day }) => (
              <th key={day} scope="col">
                {format(day, { weekday: 'short' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]!.day}>
              {week.map((one) => (
                <Cell
                  key={one.day}
                  day={one}
                  name={format(one.day, { weekday: 'long', day: 'numeric', month: 'long' })}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {weeks.flat().every((d) => !d.inMonth || d.entries.length === 0) && <p>{t('web.review.month.nothing')}</p>}
    </section>
  )
}

function Cell({ day, name }: { readonly day: MonthDay; readonly name: string }): ReactNode {
  if (!day.inMonth) return <td className="outside" aria-label="–" />
  return (
    <td className={day.entries.length === 0 ? 'free' : undefined}>
      <time dateTime={day.day}>
        <span aria-hidden="true" className="month-number">
          {Number(day.day.slice(8))}
        </span>
        <span className="month-name">{name}</span>
      </time>
      {day.entries.length > 0 && (
        <ul>
          {day.entries.map((entry) => (
            <li key={`${entry.kind} ${'title' in entry ? entry.title : entry.mission}`} data-kind={entry.kind}>
              <Entry entry={entry} />
            </li>
          ))}
        </ul>
      )}
    </td>
  )
}

function Entry({ entry }: { readonly entry: MonthEntry }): ReactNode {
  const { t } = useTranslator()
  if ('title' in entry)
    return (
      <>
        <small>{t(`kind.entry.${entry.kind}`)}</small> <span dir="auto">{entry.title}</span>
      </>
    )
  const { mission, review } = entry
  if (entry.kind === 'EXPIRY') return t('paper.feed.expiry', { mission })
  if (entry.kind === 'LATEST') return t('paper.feed.latest', { mission })
  if (review === null) return t('paper.feed.review.proposed', { mission })
  return (
    <Link to="/reviews/$key" params={{ key: review }}>
      {t('paper.feed.review.agreed', { mission })}
    </Link>
  )
}
