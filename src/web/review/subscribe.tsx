import '../ui/styles/form.css'
import './review.css'
import { useState, type ReactNode } from 'react'
import { CopyButton } from '../access/copy-button.tsx'
import { useMissions } from '../gap/queries.ts'
import { useSession } from '../access/session.ts'
import { address } from '../ui/fetch.ts'
import { Select } from '../ui/select.tsx'
import { useTranslator } from '../ui/translator.ts'
import { useTitle } from '../ui/title.ts'
import { CalendarNav } from './calendar-nav.tsx'
import { PrivateFeeds } from './private-feeds.tsx'

/** The addresses at which calendars follow these days, for all missions or one. */
export function Subscribe(): ReactNode {
  const { t, language, compare } = useTranslator()
  const [mission, setMission] = useState('')
  const missions = (useMissions({}).data?.missions ?? []).filter(({ code }) => code !== 'ALL')
  const signedIn = useSession().data?.viewer != null
  const options = missions
    .map(({ code }) => ({ value: code, label: code }))
    .toSorted((a, b) => compare(a.label, b.label))
  useTitle(t('web.review.subscribe'))
  const path = address('/api/v1/review-calendar.ics', { mission, language })
  const { href } = new URL(path, location.origin)
  return (
    <>
      <h1>{t('web.review.subscribe')}</h1>
      <p className="lead">{t('web.review.subscribe.about')}</p>
      <CalendarNav />
      <p className="soft">{t('web.review.zone')}</p>
      <h2>{t('web.review.feed.public')}</h2>
      <div className="form-row">
        <Select
          label={t('web.column.mission')}
          value={mission}
          onChange={setMission}
          options={[{ value: '', label: t('web.filter.any') }, ...options]}
        />
        <a className="button" href={path}>
          {t('web.review.feed.open')}
        </a>
      </div>
      <p>
        <code className="feed-address" dir="ltr">
          {href}
        </code>
      </p>
      <p className="choices">
        <CopyButton key={href} text={href} />
      </p>
      {signedIn ? <PrivateFeeds missions={options} /> : <p className="panel">{t('web.review.feed.signIn')}</p>}
    </>
  )
}
