import '../ui/styles/form.css'
import './review.css'
import { Link, useParams } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { ReviewView } from '../../contract/review.ts'
import { PaperMenu } from '../document/paper-menu.tsx'
import { useEditing } from '../requirement/editing.ts'
import { Contents } from '../ui/contents.tsx'
import { isolate } from '../ui/isolate.ts'
import { Loaded } from '../ui/loaded.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { ActionTable } from './action-table.tsx'
import { InviteeTable } from './invitee-table.tsx'
import { TOUCHED, useKeeper, useReview } from './queries.ts'
import { SendReason } from './send-reason.tsx'
import { RecordList } from './record-list.tsx'
import { ReviseDialog } from './revise-dialog.tsx'

/** One review: its day, agenda and guests, its papers, what was said and decided, what follows. */
export function ReviewPage(): ReactNode {
  const { t, day } = useTranslator()
  const { key } = useParams({ from: '/reviews/$key' })
  const query = useReview(key)
  const title = query.data
    ? t('web.review.title', { mission: isolate(query.data.mission.code), on: day(query.data.on, 'long') })
    : t('web.review.one')
  useTitle(title)
  return (
    <>
      <h1>{title}</h1>
      <Loaded query={query} rows={12}>
        {(review) => <Shown review={review} />}
      </Loaded>
    </>
  )
}

function Shown({ review }: { readonly review: ReviewView }): ReactNode {
  const { t, day } = useTranslator()
  const { secretariat } = useEditing()
  const paper = `/api/v1/papers/reviews/${review.key}`
  return (
    <>
      <p className="lead">
        {t('web.review.why.until', {
          mission: isolate(review.mission.name),
          expiry: day(review.expiry, 'long'),
          latest: day(review.latest, 'long'),
        })}
        {review.on > review.latest && <span className="mark-word">{t('web.review.tooLate')}</span>}
      </p>
      <p className="soft">{t('web.review.zone')}</p>
      {review.state === 'CANCELLED' && (
        <p className="panel problem">{t('web.review.cancelledFor', { reason: review.reason })}</p>
      )}
      <Acts review={review} />
      <Contents
        sections={[
          ['agenda', t('web.review.agenda.title')],
          ['papers', t('web.review.papers')],
          ['records', t('web.review.records')],
          ['actions', t('web.review.actions')],
          ['invitees', t('web.review.invitees')],
        ]}
      />
      <section aria-labelledby="agenda">
        <h2 id="agenda">{t('web.review.agenda.title')}</h2>
        <ol className="notes">
          {review.agenda.map((item) => (
            <li key={item} dir="auto">
              {item}
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="papers">
        <h2 id="papers">{t('web.review.papers')}</h2>
        <p>{t('web.review.papers.about')}</p>
        <PaperMenu title={t('web.review.pack')} paper={`${paper}/pack`} tables />
        <PaperMenu title={t('web.review.summary')} paper={`${paper}/summary`} tables />
        {secretariat && (
          <p className="choices">
            {(['pack', 'summary'] as const).map((part) => (
              <Link
                key={part}
                to="/documents/issue"
                search={{ paper: 'review', of: review.key, part }}
                className="button"
              >
                {t(part === 'pack' ? 'web.review.issue.pack' : 'web.review.issue.summary')}
              </Link>
            ))}
          </p>
        )}
      </section>
      <section aria-labelledby="records">
        <h2 id="records">{t('web.review.records')}</h2>
        <RecordList review={review} records={review.records.filter((r) => r.kind !== 'ATTENDANCE')} />
      </section>
      <section aria-labelledby="actions">
        <h2 id="actions">{t('web.review.actions')}</h2>
        {review.actions.length === 0 ? <p>{t('web.action.none')}</p> : <ActionTable actions={review.actions} />}
      </section>
      <section aria-labelledby="invitees">
        <h2 id="invitees">{t('web.review.invitees')}</h2>
        <InviteeTable review={review} />
      </section>
    </>
  )
}

/** What can be done with a review: open its session, set it anew, cancel it. */
function Acts({ review }: { readonly review: ReviewView }): ReactNode {
  const { t } = useTranslator()
  const keeper = useKeeper()
  const [open, setOpen] = useState<'revise' | 'cancel' | null>(null)
  const close = (): void => setOpen(null)
  if (review.state === 'CANCELLED') return null
  return (
    <>
      <p className="choices">
        <Link to="/reviews/$key/session" params={{ key: review.key }} className="button primary">
          {t('web.review.session')}
        </Link>
        {keeper && (
          <>
            <button type="button" className="button" onClick={() => setOpen('revise')}>
              {t('web.review.revise')}
            </button>
            <button type="button" className="button" onClick={() => setOpen('cancel')}>
              {t('web.review.cancel')}
            </button>
          </>
        )}
      </p>
      {open === 'revise' && <ReviseDialog review={review} onClose={close} />}
      {open === 'cancel' && (
        <SendReason
          title={t('web.review.cancel')}
          about={t('web.review.cancel.about')}
          path={`/api/v1/reviews/${review.key}/cancellation`}
          version={review.version}
          touched={TOUCHED}
          onClose={close}
        />
      )}
    </>
  )
}
