import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { ReviewRecordView, ReviewView } from '../../contract/review.ts'
import { mayWrite, useSession } from '../access/session.ts'
import { useTranslator } from '../ui/translator.ts'
import { useKeeper } from './queries.ts'
import { SendReason } from './send-reason.tsx'

interface Props {
  readonly review: ReviewView
  readonly records: readonly ReviewRecordView[]
}

/** What was said, offered, found and decided, as far as the reader may see it; each says to whom it is shown. */
export function RecordList({ review, records }: Props): ReactNode {
  const { t } = useTranslator()
  const [gone, setGone] = useState<ReviewRecordView | null>(null)
  const session = useSession().data
  const keeper = useKeeper()
  const own = session?.viewer?.organisation
  if (records.length === 0) return <p>{t('web.record.none')}</p>
  return (
    <>
      <ol className="record-list">
        {records.map((record) => (
          <li key={record.key} data-kind={record.kind}>
            <p className="record-head">
              <strong>{t(`kind.record.${record.kind}`)}</strong>
              {record.organisation && <span>{record.organisation.name}</span>}
              {record.capability && <span className="soft">{record.capability.name}</span>}
              <span className="mark-word">
                {record.visibility === 'PUBLIC'
                  ? t('kind.visibility.PUBLIC')
                  : t('web.record.inConfidence', { audience: t(`kind.visibility.${record.visibility}`) })}
              </span>
            </p>
            {record.text !== null && (
              <p dir="auto" lang={record.language}>
                {record.text}
              </p>
            )}
            <p className="choices">
              {record.pledge !== null && (
                <Link to="/pledges/$key" params={{ key: record.pledge }}>
                  {t('web.record.pledge')}
                </Link>
              )}
              {record.arrangement !== null && (
                <Link to="/arrangements/$key" params={{ key: record.arrangement }}>
                  {t('web.record.arrangement')}
                </Link>
              )}
              {mayWrite(session) && (keeper || record.organisation?.code === own) && review.state === 'AGREED' && (
                <button type="button" className="button small" onClick={() => setGone(record)}>
                  {t('web.record.withdraw')}
                </button>
              )}
            </p>
          </li>
        ))}
      </ol>
      {gone && (
        <SendReason
          title={t('web.record.withdraw')}
          about={gone.text ?? gone.organisation?.name ?? ''}
          path={`/api/v1/reviews/${review.key}/records/${gone.key}/withdrawal`}
          touched={[['reviews', review.key], ['actions']]}
          onClose={() => setGone(null)}
        />
      )}
    </>
  )
}
