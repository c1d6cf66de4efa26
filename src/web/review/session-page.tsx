import '../ui/styles/form.css'
import './review.css'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { GapLineView } from '../../contract/gap.ts'
import type { ReviewView } from '../../contract/review.ts'
import { SEVERITIES } from '../../core/gap/severity.ts'
import { mayWrite, useSession } from '../access/session.ts'
import { PaperMenu } from '../document/paper-menu.tsx'
import { useGapList } from '../gap/queries.ts'
import { isolate } from '../ui/isolate.ts'
import { Loaded } from '../ui/loaded.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { ActionTable } from './action-table.tsx'
import { Donors } from './donors.tsx'
import { GapFacts } from './gap-facts.tsx'
import { GapSteps } from './gap-steps.tsx'
import { useReview } from './queries.ts'
import { RecordForm } from './record-form.tsx'
import { RecordList } from './record-list.tsx'

/** A review while it is held: gap by gap, what is said, offered and decided, and what that asks of whom. */
export function SessionPage(): ReactNode {
  const { t, day } = useTranslator()
  const { key } = useParams({ from: '/reviews/$key/session' })
  const review = useReview(key)
  const title = review.data
    ? t('web.session.title', { mission: isolate(review.data.mission.code), on: day(review.data.on, 'long') })
    : t('web.review.session')
  useTitle(title)
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">{t('web.session.lead')}</p>
      <Loaded query={review} rows={12}>
        {(held) => <Held review={held} />}
      </Loaded>
    </>
  )
}

const grade = ({ severity }: GapLineView): number => SEVERITIES.indexOf(severity)

function Held({ review }: { readonly review: ReviewView }): ReactNode {
  const { t } = useTranslator()
  const query = useGapList({ mission: review.mission.code, asOf: review.on, sort: 'severity', order: 'desc' })
  return (
    <>
      <p>
        <Link to="/reviews/$key" params={{ key: review.key }}>
          {t('web.session.back')}
        </Link>
      </p>
      {review.state === 'CANCELLED' && (
        <p className="panel problem">{t('web.review.cancelledFor', { reason: review.reason })}</p>
      )}
      <Loaded query={query} rows={10}>
        {({ lines }) => <Walk review={review} lines={lines.filter((l) => l.readings.deployed.kind !== 'MET')} />}
      </Loaded>
      <Outcome review={review} />
    </>
  )
}

interface WalkProps {
  readonly review: ReviewView
  readonly lines: readonly GapLineView[]
}

function Walk({ review, lines }: WalkProps): ReactNode {
  const { t } = useTranslator()
  const { gap } = useSearch({ from: '/reviews/$key/session' })
  const session = useSession().data
  const sorted = lines.toSorted((a, b) => grade(a) - grade(b))
  const chosen = sorted.find((line) => line.capability.code === gap) ?? null
  const about = (code: string | null): ReviewView['records'] =>
    review.records.filter((r) => r.kind !== 'ATTENDANCE' && (r.capability?.code ?? null) === code)
  const code = chosen?.capability.code ?? null
  return (
    <div className="session">
      <GapSteps review={review} lines={sorted} chosen={code} counted={(one) => about(one).length} />
      <section aria-labelledby="chosen-gap">
        <h2 id="chosen-gap">{chosen ? chosen.capability.name : t('web.session.general')}</h2>
        {chosen && <GapFacts line={chosen} />}
        {chosen && <Donors key={chosen.id} review={review} line={chosen} />}
        <h3>{t('web.session.said')}</h3>
        <RecordList review={review} records={about(code)} />
        {review.state === 'AGREED' &&
          (mayWrite(session) ? (
            <RecordForm key={code ?? ''} review={review} capability={code} />
          ) : (
            <p className="panel">{t('web.session.readOnly')}</p>
          ))}
      </section>
    </div>
  )
}

/** What the session came to: actions, and the summary, into which nothing said in confidence goes. */
function Outcome({ review }: { readonly review: ReviewView }): ReactNode {
  const { t } = useTranslator()
  const spoken = review.records.filter((r) => r.kind !== 'ATTENDANCE')
  const confidential = spoken.filter((r) => r.visibility !== 'PUBLIC').length
  return (
    <>
      <section aria-labelledby="session-actions">
        <h2 id="session-actions">{t('web.review.actions')}</h2>
        {review.actions.length === 0 ? <p>{t('web.action.none')}</p> : <ActionTable actions={review.actions} />}
      </section>
      <section aria-labelledby="session-summary">
        <h2 id="session-summary">{t('web.review.summary')}</h2>
        <p>{t('web.session.summary', { open: spoken.length - confidential, n: confidential })}</p>
        <PaperMenu
          title={t('web.review.summary')}
          headed
          paper={`/api/v1/papers/reviews/${review.key}/summary`}
          tables
        />
      </section>
    </>
  )
}
