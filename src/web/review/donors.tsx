import { Link } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { GapLineView } from '../../contract/gap.ts'
import type { ReviewView } from '../../contract/review.ts'
import type { PledgeListView } from '../../contract/supply.ts'
import { ask } from '../ui/fetch.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { useSend } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'
import { useKeeper } from './queries.ts'

/** Pledges of a capability that the viewer may see. */
export function usePledgesOf(capability: string | null): PledgeListView['pledges'] {
  const query = { capability: capability ?? undefined, limit: 100, language: useTranslator().language }
  const { data } = useQuery({
    queryKey: ['pledges', 'of-capability', query],
    enabled: capability !== null,
    queryFn: ({ signal }) => ask<PledgeListView>('/api/v1/pledges', query, signal),
  })
  return data?.pledges ?? []
}

interface Props {
  readonly review: ReviewView
  readonly line: GapLineView
}

/**
 * Who may give what is missing: those who pledged it. A keeper names them as potential donors with one click, for those
 * alone who are shown the pledge: naming tells of it.
 */
export function Donors({ review, line }: Props): ReactNode {
  const { t } = useTranslator()
  const keeper = useKeeper() && review.state === 'AGREED'
  const pledges = usePledgesOf(line.capability.code)
  const sending = useSend<unknown>([['reviews', review.key]])
  const named = new Set(
    review.records
      .filter((r) => r.kind === 'DONOR' && r.capability?.code === line.capability.code)
      .map((r) => r.organisation?.code),
  )
  const identify = (organisation: string, visibility: string): void =>
    sending.mutate({
      method: 'POST',
      path: `/api/v1/reviews/${review.key}/records`,
      body: { kind: 'DONOR', organisation, capability: line.capability.code, visibility },
    })
  return (
    <>
      <h3>{t('web.session.donors')}</h3>
      {pledges.length === 0 ? (
        <p>{t('web.session.noPledges')}</p>
      ) : (
        <ul className="review-list">
          {pledges.map((pledge) => (
            <li key={pledge.key}>
              <Link to="/pledges/$key" params={{ key: pledge.key }}>
                {pledge.organisation?.name ?? t('kind.visibility.PRIVATE')}
              </Link>{' '}
              <small className="soft">
                {[
                  pledge.quantity !== null && t(`quantity.${line.capability.unit}`, { n: pledge.quantity }),
                  t(`web.pledge.${pledge.state}`),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>{' '}
              {pledge.visibility !== 'PUBLIC' && (
                <span className="mark-word">{t(`kind.visibility.${pledge.visibility}`)}</span>
              )}{' '}
              {keeper && pledge.organisation && !named.has(pledge.organisation.code) && (
                <button
                  type="button"
                  className="button small"
                  disabled={sending.isPending}
                  onClick={() => identify(pledge.organisation.code, pledge.visibility)}
                >
                  {t('web.session.identify')}
                  <span className="unseen">: {pledge.organisation.name}</span>
                </button>
              )}
              {pledge.organisation && named.has(pledge.organisation.code) && (
                <span className="mark-word">{t('kind.record.DONOR')}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      <FormProblem error={sending.error} />
    </>
  )
}
