import { Link } from '@tanstack/react-router'
import { useMemo, type ReactNode } from 'react'
import type { MatchPlanView, MatchRunAskedView, MatchRunHeadView, MatchRunView } from '../../contract/match.ts'
import { Facts } from '../../core/match/explain/facts.ts'
import type { MatchProblem } from '../../core/match/problem.ts'
import { namesOf } from '../match/names.ts'
import type { PlanProps } from '../match/plan-sections.tsx'
import { useProblem, useRun, useRuns } from '../match/queries.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { useSend } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'

interface Props {
  readonly children: (plan: PlanProps) => ReactNode
}

/** The newest run with a plan that the viewer may see, own or shared; the offer to start one where there is none. */
export function NewestRun({ children }: Props): ReactNode {
  return (
    <Loaded query={useRuns(0)} rows={4}>
      {({ runs }) => {
        const newest = runs.find(({ state, objective }) => state === 'ENDED' && objective !== null)
        const underWay = runs.some(({ own, state }) => own && state !== 'ENDED')
        return (
          <>
            <Which run={newest} underWay={underWay} />
            {newest && <OfRun id={newest.id}>{children}</OfRun>}
          </>
        )
      }}
    </Loaded>
  )
}

/** Says which run answers, and starts another. */
function Which({ run, underWay }: { readonly run: MatchRunHeadView | undefined; readonly underWay: boolean }): ReactNode {
  const { t, day } = useTranslator()
  const sending = useSend<MatchRunAskedView>([['match-runs', 'list']])
  const busy = underWay || sending.isPending
  return (
    <div className={run ? undefined : 'panel'}>
      <p>
        {run ? (
          <>
            {t(run.own ? 'web.own.run.own' : 'web.own.run.shared')}{' '}
            <Link to="/matching/$id" params={{ id: run.id }}>
              {t('web.match.title', { day: day(run.asOf, 'long') })}
            </Link>
          </>
        ) : (
          t('web.own.run.none')
        )}
      </p>
      {busy ? (
        <p role="status" aria-busy="true">
          {t('web.own.run.underWay')}
        </p>
      ) : (
        <p className="choices">
          <button
            type="button"
            className={run ? 'button' : 'button primary'}
            onClick={() => sending.mutate({ method: 'POST', path: '/api/v1/match-runs', body: { seconds: 30 } })}
          >
            {t(run ? 'web.own.run.another' : 'web.match.start')}
          </button>
        </p>
      )}
      <FormProblem error={sending.error} />
    </div>
  )
}

function OfRun({ id, children }: Props & { readonly id: string }): ReactNode {
  return (
    <Loaded query={useRun(id)} rows={4}>
      {(run) =>
        run.plan && (
          <Loaded query={useProblem(id, true)} rows={4}>
            {(problem) => (
              <WithFacts run={run} plan={run.plan!} problem={problem}>
                {children}
              </WithFacts>
            )}
          </Loaded>
        )
      }
    </Loaded>
  )
}

interface Known extends Props {
  readonly run: MatchRunView
  readonly plan: MatchPlanView
  readonly problem: MatchProblem
}

function WithFacts({ run, plan, problem, children }: Known): ReactNode {
  const translator = useTranslator()
  const facts = useMemo(() => new Facts(problem), [problem])
  const names = useMemo(() => namesOf(run, translator), [run, translator])
  return children({ run, plan, facts, names })
}
