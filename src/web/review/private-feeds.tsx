import { useState, type ReactNode } from 'react'
import { Confirm } from '../access/confirm.tsx'
import { CopyButton } from '../access/copy-button.tsx'
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
  const token = making.data?.token
  const href = new URL(address('/api/v1/review-calendar.ics', { token: token ?? undefined, language }), location.origin)
    .href
  return (
    <section aria-labelledby="own-feeds">
      <h2 id="own-feeds">{t('web.review.feed.own')}</h2>
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
          <div className="panel">
            <p>{t('web.review.feed.once')}</p>
            <p>
              <code className="feed-address" dir="ltr">
                {href}
              </code>
            </p>
            <p className="choices">
              <CopyButton key={href} text={href} />
            </p>
          </div>
        )}
      </div>
      <Loaded query={useFeeds()} rows={2}>
        {({ feeds }) =>
          feeds.length === 0 ? (
            <p>{t('web.review.feed.none')}</p>
          ) : (
            <ul className="review-list" aria-label={t('web.review.feed.own')}>
              {feeds.map((feed) => (
                <li key={feed.key}>
                  <bdi>{feed.name}</bdi> {feed.mission && <span className="mark-word">{feed.mission}</span>}{' '}
                  <Confirm
                    action={t('web.review.feed.end', { name: feed.name })}
                    question={t('web.review.feed.end.about')}
                    submission={{ method: 'POST', path: `/api/v1/calendar-feeds/${feed.key}/end` }}
                    touched={[['calendar-feeds']]}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  )
}
