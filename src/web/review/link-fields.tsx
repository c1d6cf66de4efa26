import { Link } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { ArrangementListView } from '../../contract/arrangement.ts'
import type { ReviewView } from '../../contract/review.ts'
import { ask } from '../ui/fetch.ts'
import { useList } from '../ui/list.ts'
import { Select } from '../ui/select.tsx'
import { useTranslator } from '../ui/translator.ts'
import { usePledgesOf } from './donors.tsx'
import type { RecordDraft } from './record-draft.ts'

interface Props {
  readonly review: ReviewView
  readonly capability: string | null
  readonly draft: RecordDraft
  readonly onChange: (change: Partial<RecordDraft>) => void
}

/** The pledge or the arrangement that an offer or a decision became; what is not there yet is made in its own room. */
export function LinkFields({ review, capability, draft, onChange }: Props): ReactNode {
  const { t, day } = useTranslator()
  const inRow = useList()
  const pledges = usePledgesOf(capability)
  const query = {
    mission: review.mission.code,
    capability: capability ?? undefined,
    limit: 100,
    language: useTranslator().language,
  }
  const arrangements = useQuery({
    queryKey: ['arrangements', 'of-gap', query],
    queryFn: ({ signal }) => ask<ArrangementListView>('/api/v1/arrangements', query, signal),
  })
  const none = { value: '', label: t('web.record.noLink') }
  return (
    <>
      <div className="form-row">
        {capability !== null && (
          <Select
            label={t('web.record.pledge')}
            value={draft.pledge}
            onChange={(pledge) => onChange({ pledge })}
            options={[
              none,
              ...pledges.map((pledge) => ({
                value: pledge.key,
                label: [
                  pledge.organisation?.name ?? pledge.key,
                  pledge.quantity === null ? null : String(pledge.quantity),
                  day(pledge.since),
                ]
                  .filter(Boolean)
                  .join(' · '),
              })),
            ]}
          />
        )}
        <Select
          label={t('web.record.arrangement')}
          value={draft.arrangement}
          onChange={(arrangement) => onChange({ arrangement })}
          options={[
            none,
            ...(arrangements.data?.arrangements ?? []).map(({ key, parties, since }) => ({
              value: key,
              label: `${inRow(parties.map(({ name }) => name))} · ${day(since)}`,
            })),
          ]}
        />
      </div>
      <p>
        {t('web.record.elsewhere')} <Link to="/pledges">{t('web.nav.pledges')}</Link> ·{' '}
        <Link to="/arrangements/new">{t('web.nav.arrangements')}</Link>
      </p>
    </>
  )
}
