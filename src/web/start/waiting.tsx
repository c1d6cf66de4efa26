import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ActionView } from '../../contract/review.ts'
import type { PledgeCardView, PledgeListView } from '../../contract/supply.ts'
import { AlertList } from '../supply/alert-list.tsx'
import { RenewAll } from '../supply/renew-all.tsx'
import { ProblemPanel } from '../ui/problem-panel.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useTranslator } from '../ui/translator.ts'
import {
  missionOf,
  pledgesOf,
  useActionsOf,
  useAwaiting,
  useCalendarOf,
  usePledgesOf,
  useRows,
  useUndecided,
  type Viewer,
} from './queries.ts'

/** What is to be renewed stands by itself. */
const RENEWAL: ReadonlySet<string> = new Set(['renewal_due', 'renewal_grace', 'lapsed'])
/** So many pledges are named; the list of pledges has all. */
const NAMED = 10

interface Item {
  readonly id: string
  readonly shown: ReactNode
}

/** What somebody has to do: renew, look at, decide, agree, settle, report. */
export function Waiting({ viewer }: { readonly viewer: Viewer }): ReactNode {
  const { t } = useTranslator()
  const [pledges, actions, reviews] = [usePledgesOf(viewer), useActionsOf(viewer), useCalendarOf(viewer)]
  const [rows, undecided, arrangements] = [useRows(), useUndecided(viewer), useAwaiting()]
  const all = [pledges, actions, reviews, rows, undecided, arrangements]
  const items = [
    ...usePledgeItems(viewer, pledges.data),
    ...useReviewItems(viewer, reviews.data?.rows),
    ...(actions.data?.actions ?? []).flatMap((action): Item[] =>
      action.state === 'OVERDUE' ? [{ id: action.key, shown: <LateAction action={action} /> }] : [],
    ),
    ...(undecided.data?.undecided ?? []).map((one) => ({ id: one.key, shown: <Proposal {...one} /> })),
    ...(arrangements.data?.arrangements ?? []).flatMap(({ key, awaitsViewer, capability, mission }): Item[] =>
      awaitsViewer ? [{ id: key, shown: <Arrangement of={key} about={[mission?.code, capability.name]} /> }] : [],
    ),
    ...useQuarantineItems((rows.data?.rows ?? []).filter(({ mine }) => mine).length),
  ]
  const failed = all.find(({ isError }) => isError)
  const coming = all.some(({ isLoading }) => isLoading)
  return (
    <section aria-labelledby="waits">
      <h2 id="waits">{t('web.start.waits')}</h2>
      {pledgesOf(viewer) !== null && viewer.level !== 'READER' && (
        <p className="choices">
          <RenewAll due={pledges.data?.summary.due ?? 0} primary />
        </p>
      )}
      {items.length > 0 && (
        <ul className="own-list">
          {items.map(({ id, shown }) => (
            <li key={id}>{shown}</li>
          ))}
        </ul>
      )}
      {coming && <Skeleton rows={2} />}
      {failed && <ProblemPanel error={failed.error!} onRetry={() => void failed.refetch()} />}
      {!coming && !failed && items.length === 0 && <p className="panel">{t('web.start.waits.none')}</p>}
    </section>
  )
}

function usePledgeItems(viewer: Viewer, found: PledgeListView | undefined): Item[] {
  const { t } = useTranslator()
  const own = pledgesOf(viewer)
  const due = found?.summary.due ?? 0
  const toSee = (found?.pledges ?? []).flatMap((pledge) => {
    const alerts = (pledge.alerts ?? []).filter(({ code }) => !RENEWAL.has(code))
    return alerts.length > 0 ? [{ pledge, alerts }] : []
  })
  const items: Item[] = []
  if (own !== null && due > 0)
    items.push({
      id: 'renew',
      shown: (
        <Link to="/pledges" search={{ organisation: own, due: 'true' }}>
          {t('web.start.renew', { n: due })}
        </Link>
      ),
    })
  for (const { pledge, alerts } of toSee.slice(0, NAMED))
    items.push({ id: `alert:${pledge.key}`, shown: <Attention pledge={pledge} alerts={alerts} /> })
  if (toSee.length > NAMED)
    items.push({
      id: 'alerts',
      shown: (
        <Link to="/pledges" search={{ alerts: 'true', ...(own !== null && { organisation: own }) }}>
          {t('web.start.alerts', { n: toSee.length })}
        </Link>
      ),
    })
  return items
}

interface AttentionProps {
  readonly pledge: PledgeCardView
  readonly alerts: NonNullable<PledgeCardView['alerts']>
}

function Attention({ pledge, alerts }: AttentionProps): ReactNode {
  const { t } = useTranslator()
  return (
    <>
      <Link to="/pledges/$key" params={{ key: pledge.key }}>
        {pledge.capability.name}
      </Link>
      {t('web.separator')}
      {pledge.organisation.name}
      <AlertList alerts={alerts} />
    </>
  )
}

function useReviewItems(
  viewer: Viewer,
  rows: readonly { mission: string; latestReview: string; reviewOverdue: boolean }[] | undefined,
): Item[] {
  const { t, day } = useTranslator()
  const mission = missionOf(viewer)
  return (rows ?? [])
    .filter((row) => row.reviewOverdue && (mission === null || row.mission === mission))
    .map((row) => ({
      id: `review:${row.mission}`,
      shown: (
        <Link to="/missions/$code" params={{ code: row.mission }}>
          {t('web.start.review', { mission: row.mission, day: day(row.latestReview) })}
        </Link>
      ),
    }))
}

function useQuarantineItems(mine: number): Item[] {
  const { t } = useTranslator()
  if (mine === 0) return []
  return [{ id: 'quarantine', shown: <Link to="/quarantine">{t('web.start.quarantine', { n: mine })}</Link> }]
}

function LateAction({ action: { key, due, what } }: { readonly action: ActionView }): ReactNode {
  const { t, day } = useTranslator()
  return (
    <>
      <Link to="/actions/$key" params={{ key }}>
        {t('web.start.action', { day: day(due) })}
      </Link>
      <p dir="auto" className="written">
        {what}
      </p>
    </>
  )
}

interface ProposalProps {
  readonly kind: 'CHANGE' | 'VARIATION'
  readonly line: string
  readonly mission: { readonly code: string }
  readonly capability: { readonly name: string }
}

function Proposal({ kind, line, mission, capability }: ProposalProps): ReactNode {
  const { t } = useTranslator()
  return (
    <>
      <Link to="/" search={{ line }}>
        {t(kind === 'CHANGE' ? 'web.start.proposal' : 'web.start.variation')}
      </Link>
      {t('web.separator')}
      {mission.code}
      {t('web.separator')}
      {capability.name}
    </>
  )
}

function Arrangement({
  of,
  about,
}: {
  readonly of: string
  readonly about: readonly (string | undefined)[]
}): ReactNode {
  const { t } = useTranslator()
  return (
    <>
      <Link to="/arrangements/$key" params={{ key: of }}>
        {t('web.start.arrangement')}
      </Link>
      {t('web.separator')}
      {about.filter(Boolean).join(t('web.separator'))}
    </>
  )
}
