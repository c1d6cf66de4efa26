import { useState, type ReactNode } from 'react'
import type { ProgrammeEntryView, ReviewCalendarView } from '../../contract/review-calendar.ts'
import { Day } from '../ui/day.tsx'
import { PlainTable } from '../ui/plain-table.tsx'
import { useTranslator } from '../ui/translator.ts'
import { ProgrammeForm } from './programme-form.tsx'
import { ProgrammeImport } from './programme-import.tsx'
import { TOUCHED, useKeeper } from './queries.ts'
import { SendReason } from './send-reason.tsx'

/** The programmes of work that proposed days keep clear of; the Secretariat and the Working Group keep them. */
export function ProgrammeSection({ calendar }: { readonly calendar: ReviewCalendarView }): ReactNode {
  const { t, day } = useTranslator()
  const keeper = useKeeper()
  const [edited, setEdited] = useState<ProgrammeEntryView | null>(null)
  const [adding, setAdding] = useState(false)
  const [removed, setRemoved] = useState<ProgrammeEntryView | null>(null)
  const { programme, overlaps } = calendar
  const title = (key: string): string => programme.find((e) => e.key === key)?.title ?? key
  return (
    <>
      {overlaps.map(({ first, second, from, until }) => (
        <p key={`${first} ${second} ${from}`} className="panel problem overlap">
          {from === until
            ? t('web.programme.overlapOn', { title: title(first), other: title(second), on: day(from) })
            : t('problem.programme.overlaps', {
                title: title(first),
                other: title(second),
                from: day(from),
                until: day(until),
              })}
        </p>
      ))}
      {keeper && (
        <>
          <p className="choices">
            <button type="button" className="button" onClick={() => setAdding(true)}>
              {t('web.programme.add')}
            </button>
          </p>
          <ProgrammeImport />
        </>
      )}
      {programme.length === 0 ? (
        <p className="panel">{t('web.programme.none')}</p>
      ) : (
        <PlainTable
          label={t('web.programme')}
          columns={[
            t('web.programme.title'),
            t('web.programme.kind'),
            t('web.programme.days'),
            keeper && t('web.programme.keep'),
          ]}
        >
          {programme.map((entry) => (
            <Row key={entry.key} entry={entry} keeper={keeper} onEdit={setEdited} onRemove={setRemoved} />
          ))}
        </PlainTable>
      )}
      {adding && <ProgrammeForm entry={null} standing={null} onClose={() => setAdding(false)} />}
      {edited && (
        <ProgrammeForm
          key={edited.key}
          entry={edited}
          standing={programme.find((e) => e.key === edited.key) ?? null}
          onClose={() => setEdited(null)}
        />
      )}
      {removed && (
        <SendReason
          title={t('web.programme.remove')}
          about={removed.title}
          path={`/api/v1/programme/${encodeURIComponent(removed.key)}/removal`}
          version={removed.version}
          touched={TOUCHED}
          onClose={() => setRemoved(null)}
        />
      )}
    </>
  )
}

interface RowProps {
  readonly entry: ProgrammeEntryView
  readonly keeper: boolean
  readonly onEdit: (entry: ProgrammeEntryView) => void
  readonly onRemove: (entry: ProgrammeEntryView) => void
}

function Row({ entry, keeper, onEdit, onRemove }: RowProps): ReactNode {
  const { t } = useTranslator()
  return (
    <tr>
      <th scope="row" dir="auto">
        {entry.title}
        {entry.mission && <small className="under">{entry.mission}</small>}
      </th>
      <td data-label={t('web.programme.kind')}>{t(`kind.entry.${entry.kind}`)}</td>
      <td data-label={t('web.programme.days')}>
        <Day day={entry.from} />
        {entry.until !== entry.from && (
          <>
            {' – '}
            <Day day={entry.until} />
          </>
        )}
      </td>
      {keeper && (
        <td data-label={t('web.programme.keep')} className="row-acts">
          <button type="button" className="button small" onClick={() => onEdit(entry)}>
            {t('web.programme.edit')}
            <span className="unseen">: {entry.title}</span>
          </button>
          <button type="button" className="button small" onClick={() => onRemove(entry)}>
            {t('web.programme.remove')}
            <span className="unseen">: {entry.title}</span>
          </button>
        </td>
      )}
    </tr>
  )
}
