import { useState, type ReactNode } from 'react'
import { address } from '../ui/fetch.ts'
import { fieldProblem } from '../ui/field-problem.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Select, type Option } from '../ui/select.tsx'
import { useSend } from '../ui/send.ts'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'
import { useFeeds } from './queries.ts'

/** Calendars that show what their owner is shown; their addresses are shown once. */
export function PrivateFeeds({ missions }: { readonly missions: readonly Option[] }): ReactNode {
  const { t, language } = useTranslator()
  const [name, setName] = useState('')
  const [mission, setMission] = useState('')
  const making = useSend<{ token: string | null }>([['calendar-feeds']])
  const ending = useSend<unknown>([['calendar-feeds']])
  const token = making.data?.token
  return (
    <details className="panel">
      <summary>{t('web.review.feed.own')}</summary>
      <p>{t('web.review.feed.about')}</p>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          const body = { name, mission: mission || null }
          making.mutate({ method: 'POST', path: '/api/v1/calendar-feeds', body }, { onSuccess: () => setName('') })
        }}
      >
        <div className="form-row">
          <TextField
            label={t('web.review.feed.name')}
            value={name}
            onChange={setName}
            problem={fieldProblem(making.error, 'name')}
            required
          />
          <Select
            label={t('web.column.mission')}
            value={mission}
            onChange={setMission}
            options={[{ value: '', label: t('web.filter.any') }, ...missions]}
          />
        </div>
        <FormProblem error={making.error} fields={['name']} />
        <p className="choices">
          <button type="submit" className="button" disabled={making.isPending}>
            {t('web.review.feed.make')}
          </button>
        </p>
      </form>
      <div aria-live="polite">
        {token && (
          <p>
            {t('web.review.feed.once')}{' '}
            <code className="feed-address" dir="ltr">
              {new URL(address('/api/v1/review-calendar.ics', { token, language }), location.origin).href}
            </code>
          </p>
        )}
      </div>
      <Loaded query={useFeeds()} rows={2}>
        {({ feeds }) => (
          <ul className="review-list">
            {feeds.map((feed) => (
              <li key={feed.key}>
                <bdi>{feed.name}</bdi> {feed.mission && <span className="mark-word">{feed.mission}</span>}{' '}
                <button
                  type="button"
                  className="button small"
                  disabled={ending.isPending}
                  onClick={() => ending.mutate({ method: 'POST', path: `/api/v1/calendar-feeds/${feed.key}/end` })}
                >
                  {t('web.review.feed.end')}
                  <span className="unseen">: {feed.name}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <FormProblem error={ending.error} />
    </details>
  )
}
