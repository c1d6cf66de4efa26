import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { MatchRunAskedView, MatchRunView } from '../../contract/match.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { useSend } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'
import { changedIn } from './assumptions.ts'

interface Props {
  readonly run: MatchRunView
  /** Packages that are to stand. */
  readonly kept: readonly { readonly requirement: string; readonly offer: string }[]
}

/** Matches the same day anew around packages that stand. */
export function RunKept({ run, kept }: Props): ReactNode {
  const { t } = useTranslator()
  const navigate = useNavigate({ from: '/matching/$id' })
  const sending = useSend<MatchRunAskedView>([['match-runs', 'list']])
  const { engine, seconds, work, seed } = run.limits
  const body = {
    asOf: run.asOf,
    knownAt: run.knownAt ?? undefined,
    audience: run.audience,
    engine: engine ?? undefined,
    seconds: seconds ?? undefined,
    work: work ?? undefined,
    seed,
    assumptions: changedIn(run.findings),
    keep: { run: run.id, packages: kept.map(({ requirement, offer }) => ({ requirement, offer })) },
  }
  return (
    <div className="no-print run-kept">
      <p className="choices below">
        <button
          type="button"
          className="button"
          disabled={sending.isPending}
          onClick={() =>
            sending.mutate(
              { method: 'POST', path: '/api/v1/match-runs', body },
              {
                onSuccess: ({ id }) =>
                  void navigate({ to: '/matching/$id', params: { id }, search: ({ need }) => (need ? { need } : {}) }),
              },
            )
          }
        >
          {t('web.match.runKept', { n: kept.length })}
        </button>
      </p>
      <FormProblem error={sending.error} />
    </div>
  )
}
