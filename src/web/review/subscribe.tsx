import { useState, type ReactNode } from 'react'
import { useMissions } from '../gap/queries.ts'
import { useSession } from '../access/session.ts'
import { address } from '../ui/fetch.ts'
import { Select } from '../ui/select.tsx'
import { useTranslator } from '../ui/translator.ts'
import { PrivateFeeds } from './private-feeds.tsx'

/** The address at which calendars follow these days, for all missions or one. */
export function Subscribe(): ReactNode {
  const { t, language, compare } = useTranslator()
  const [mission, setMission] = useState('')
  const missions = (useMissions({}).data?.missions ?? []).filter(({ code }) => code !== 'ALL')
  const signedIn = useSession().data?.viewer != null
  const options = missions
    .map(({ code }) => ({ value: code, label: code }))
    .toSorted((a, b) => compare(a.label, b.label))
  const path = address('/api/v1/review-calendar.ics', { mission, language })
  return (
    <section aria-labelledby="subscribe">
      <h2 id="subscribe">{t('web.review.subscribe')}</h2>
      <p>{t('web.review.subscribe.about')}</p>
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
          {new URL(path, location.origin).href}
        </code>
      </p>
      {signedIn && <PrivateFeeds missions={options} />}
    </section>
  )
}
