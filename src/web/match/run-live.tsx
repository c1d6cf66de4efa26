import type { ReactNode } from 'react'
import type { MatchRunView } from '../../contract/match.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { useSend } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'
import { distance } from './figures.ts'
import { ProgressChart } from './progress-chart.tsx'
import type { Course } from './use-progress.ts'

/** How a run comes on, or came on: plan and bound from its beginning, and the way to stop it. */
export function RunLive({ run, course }: { readonly run: MatchRunView; readonly course: Course }): ReactNode {
  const translator = useTranslator()
  const { t } = translator
  const sending = useSend<unknown>([['match-runs', run.id]])
  const ended = run.state === 'ENDED'
  const { points } = course
  if (ended && points.length < 2) return null
  const now = course.news ?? run.progress
  const place = ended ? 0 : (now?.place ?? 0)
  return (
    <section>
      <h2>{t('web.match.progress')}</h2>
      <p role="status">
        <strong>
          {t(ended ? 'kind.run-state.ENDED' : place > 0 ? 'kind.run-state.QUEUED' : 'kind.run-state.RUNNING')}
        </strong>{' '}
        {place > 0 && t('web.match.place', { n: place })}
        {!ended && now?.incumbent != null && (
          <>
            {t('web.match.about', {
              what: t('web.match.distance'),
              which: distance(translator, now.incumbent, now.bound),
            })}
          </>
        )}
      </p>
      <ProgressChart points={points} />
      {!ended && run.own && (
        <p className="choices">
          <button
            type="button"
            className="button"
            disabled={sending.isPending || sending.isSuccess}
            onClick={() => sending.mutate({ method: 'POST', path: `/api/v1/match-runs/${run.id}/stop` })}
          >
            {t('web.match.stop')}
          </button>
        </p>
      )}
      <FormProblem error={sending.error} />
    </section>
  )
}
