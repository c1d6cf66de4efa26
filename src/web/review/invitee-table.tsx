import { useState, type ReactNode } from 'react'
import type { InviteeView, ReviewView } from '../../contract/review.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { useList } from '../ui/list.ts'
import { PlainTable } from '../ui/plain-table.tsx'
import { Select } from '../ui/select.tsx'
import { useSend } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'
import { useKeeper } from './queries.ts'
import { SendReason } from './send-reason.tsx'

/** Attendance is no secret between those who met. */
const SHOWN_TO = ['PUBLIC', 'WORKING_GROUP'] as const

type Record = ReviewView['records'][number]

/** Whom to invite and why, and who attended; the keepers of the review put that down. */
export function InviteeTable({ review }: { readonly review: ReviewView }): ReactNode {
  const { t, number } = useTranslator()
  const keeper = useKeeper() && review.state === 'AGREED'
  const [shownTo, setShownTo] = useState<(typeof SHOWN_TO)[number]>('PUBLIC')
  const [gone, setGone] = useState<Record | null>(null)
  const sending = useSend<unknown>([['reviews', review.key]])
  const there = new Map(
    review.records.filter((r) => r.kind === 'ATTENDANCE').map((r) => [r.organisation?.code ?? '', r]),
  )
  const known = new Set(review.invitees.map((i) => i.code))
  const uninvited = [...there.values()].flatMap((r) =>
    r.organisation && !known.has(r.organisation.code) ? [{ ...r.organisation, because: [], optional: true }] : [],
  )
  const attend = (organisation: string): void =>
    sending.mutate({
      method: 'POST',
      path: `/api/v1/reviews/${review.key}/records`,
      body: { kind: 'ATTENDANCE', organisation, visibility: shownTo },
    })
  return (
    <>
      <p>{t('web.review.attended', { n: there.size, all: number(review.invitees.length) })}</p>
      {keeper && (
        <div className="form-row">
          <Select
            label={t('web.review.attendance.shownTo')}
            value={shownTo}
            onChange={(value) => setShownTo(SHOWN_TO.find((one) => one === value) ?? 'PUBLIC')}
            options={SHOWN_TO.map((value) => ({ value, label: t(`kind.visibility.${value}`) }))}
          />
        </div>
      )}
      <FormProblem error={sending.error} />
      <PlainTable
        label={t('web.review.invitees')}
        columns={[t('web.review.who'), t('cli.review.why'), t('kind.record.ATTENDANCE')]}
      >
        {[...review.invitees, ...uninvited].map((invitee) => (
          <Row
            key={invitee.code}
            invitee={invitee}
            record={there.get(invitee.code)}
            keeper={keeper}
            busy={sending.isPending}
            onAttend={attend}
            onGone={setGone}
          />
        ))}
      </PlainTable>
      {gone && (
        <SendReason
          title={t('web.record.withdraw')}
          about={t('web.pair', { what: t('kind.record.ATTENDANCE'), more: gone.organisation?.name ?? '' })}
          path={`/api/v1/reviews/${review.key}/records/${gone.key}/withdrawal`}
          touched={[['reviews', review.key]]}
          onClose={() => setGone(null)}
        />
      )}
    </>
  )
}

interface RowProps {
  readonly invitee: InviteeView
  readonly record: Record | undefined
  readonly keeper: boolean
  readonly busy: boolean
  readonly onAttend: (organisation: string) => void
  readonly onGone: (record: Record) => void
}

function Row({ invitee, record, keeper, busy, onAttend, onGone }: RowProps): ReactNode {
  const { t } = useTranslator()
  const inRow = useList()
  return (
    <tr>
      <th scope="row">
        {invitee.name}
        {invitee.optional && <small className="under">{t('web.review.optional')}</small>}
      </th>
      <td data-label={t('cli.review.why')}>{inRow(invitee.because.map((one) => t(`kind.invited.${one}`)))}</td>
      <td data-label={t('kind.record.ATTENDANCE')} className="row-acts">
        {record ? (
          <>
            <span>{t('web.review.present')}</span>
            {record.visibility !== 'PUBLIC' && (
              <span className="mark-word">{t(`kind.visibility.${record.visibility}`)}</span>
            )}
            {keeper && (
              <button type="button" className="button small" onClick={() => onGone(record)}>
                {t('web.record.withdraw')}
                <span className="unseen">: {invitee.name}</span>
              </button>
            )}
          </>
        ) : keeper ? (
          <button type="button" className="button small" disabled={busy} onClick={() => onAttend(invitee.code)}>
            {t('web.review.markPresent')}
            <span className="unseen">: {invitee.name}</span>
          </button>
        ) : (
          <span className="soft">–</span>
        )}
      </td>
    </tr>
  )
}
