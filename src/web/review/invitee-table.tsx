import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { InviteeView, ReviewView } from '../../contract/review.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { useList } from '../ui/list.ts'
import { PlainTable } from '../ui/plain-table.tsx'
import { Select } from '../ui/select.tsx'
import { useTranslator } from '../ui/translator.ts'
import { useKeeper } from './queries.ts'
import { GUESTS } from './search.ts'
import { SendReason } from './send-reason.tsx'
import { SHOWN_TO, useAttendance, type Marked, type ShownTo } from './use-attendance.ts'

type Record = ReviewView['records'][number]

interface Guest {
  readonly invitee: InviteeView
  readonly record: Record | undefined
  /** Invited, and more than optional. */
  readonly expected: boolean
}

/** Everyone who is to be invited, and whoever came besides, with the record of their attendance. */
function guestsOf({ records, invitees }: ReviewView): Guest[] {
  const there = new Map(records.filter((r) => r.kind === 'ATTENDANCE').map((r) => [r.organisation?.code ?? '', r]))
  const known = new Set(invitees.map((i) => i.code))
  const besides = [...there.values()].flatMap((r) =>
    r.organisation && !known.has(r.organisation.code) ? [{ ...r.organisation, because: [], optional: true }] : [],
  )
  return [...invitees, ...besides].map((invitee) => ({
    invitee,
    record: there.get(invitee.code),
    expected: !invitee.optional,
  }))
}

const SHOWS: { readonly [G in (typeof GUESTS)[number]]: (guest: Guest) => boolean } = {
  all: () => true,
  expected: ({ expected }) => expected,
  present: ({ record }) => record !== undefined,
  absent: ({ record }) => record === undefined,
}

/** Whom to invite and why, and who attended; the keepers of the review put that down, one by one or all at once. */
export function InviteeTable({ review }: { readonly review: ReviewView }): ReactNode {
  const { t, number } = useTranslator()
  const keeper = useKeeper() && review.state === 'AGREED'
  const { guests: filter = 'all' } = useSearch({ from: '/reviews/$key' })
  const navigate = useNavigate({ from: '/reviews/$key' })
  const [shownTo, setShownTo] = useState<ShownTo>('PUBLIC')
  const [gone, setGone] = useState<Record | null>(null)
  const attendance = useAttendance(review)
  const guests = guestsOf(review)
  const shown = guests.filter(SHOWS[filter])
  const absent = shown.flatMap(({ invitee, record }) => (record ? [] : [invitee.code]))
  return (
    <>
      <p>
        {t('web.review.attended', {
          n: guests.filter(SHOWS.present).length,
          all: number(review.invitees.length),
        })}
      </p>
      <div className="form-row guest-tools">
        <Select
          label={t('web.review.guests')}
          value={filter}
          onChange={(value) =>
            void navigate({
              to: '.',
              search: (now) => ({ ...now, guests: GUESTS.find((one) => one === value && one !== 'all') }),
              resetScroll: false,
              replace: true,
            })
          }
          options={GUESTS.map((value) => ({
            value,
            label: t(`web.review.guests.${value}`, { n: guests.filter(SHOWS[value]).length }),
          }))}
        />
        {keeper && (
          <>
            <Select
              label={t('web.review.attendance.shownTo')}
              value={shownTo}
              onChange={(value) => setShownTo(SHOWN_TO.find((one) => one === value) ?? 'PUBLIC')}
              options={SHOWN_TO.map((value) => ({ value, label: t(`kind.visibility.${value}`) }))}
            />
            {absent.length > 0 && (
              <button
                type="button"
                className="button"
                disabled={attendance.busy}
                onClick={() => attendance.mark(absent, shownTo)}
              >
                {t('web.review.markAll', { n: absent.length })}
              </button>
            )}
          </>
        )}
      </div>
      <FormProblem error={attendance.error} />
      {attendance.marked && (
        <MarkedLine
          key={`${attendance.marked.undone} ${attendance.marked.records.join(' ')}`}
          marked={attendance.marked}
          busy={attendance.busy}
          onUndo={attendance.undo}
        />
      )}
      {shown.length === 0 ? (
        <p className="panel">{t('web.review.guests.none')}</p>
      ) : (
        <PlainTable
          label={t('web.review.invitees')}
          columns={[t('web.review.who'), t('cli.review.why'), t('kind.record.ATTENDANCE')]}
        >
          {shown.map(({ invitee, record }) => (
            <Row
              key={invitee.code}
              invitee={invitee}
              record={record}
              keeper={keeper}
              busy={attendance.busy}
              onAttend={(organisation) => attendance.mark([organisation], shownTo)}
              onGone={setGone}
            />
          ))}
        </PlainTable>
      )}
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

interface MarkedProps {
  readonly marked: Marked
  readonly busy: boolean
  readonly onUndo: () => void
}

/** What was marked, and the way back: the row that was clicked may be gone, so the keyboard goes here. */
function MarkedLine({ marked, busy, onUndo }: MarkedProps): ReactNode {
  const { t } = useTranslator()
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => line.current?.focus({ preventScroll: true }), [])
  const { records, already, undone } = marked
  return (
    <p ref={line} className="panel choices" role="status" tabIndex={-1}>
      <span>
        {t(undone ? 'web.review.undone' : 'web.review.marked', { n: records.length })}{' '}
        {!undone && already > 0 && t('web.review.marked.already', { n: already })}
      </span>
      {!undone && records.length > 0 && (
        <button type="button" className="button small" disabled={busy} onClick={onUndo}>
          {t('web.review.undo')}
        </button>
      )}
    </p>
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
