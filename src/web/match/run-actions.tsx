import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { MatchRunAskedView, MatchRunView } from '../../contract/match.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { Select } from '../ui/select.tsx'
import { useSend } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'
import { useMatcher } from './queries.ts'

const READERS = ['SECRETARIAT', 'WORKING_GROUP', 'PUBLIC'] as const

/** What can be done with a run that has ended: taken along, run again, shared. */
export function RunActions({ run }: { readonly run: MatchRunView }): ReactNode {
  const { t } = useTranslator()
  const navigate = useNavigate()
  const matcher = useMatcher()
  const replaying = useSend<MatchRunAskedView>([['match-runs', 'list']])
  const sharing = useSend<unknown>([['match-runs']])
  const [reader, setReader] = useState<string>('WORKING_GROUP')
  const path = `/api/v1/match-runs/${run.id}`
  return (
    <div className="no-print">
      <div className="form-row">
        <a className="button" href={`${path}/problem`} download={`${run.id}.problem.json`}>
          {t('web.match.problem')} (JSON)
        </a>
        {run.plan && (
          <a className="button" href={`${path}/plan`} download={`${run.id}.plan.json`}>
            {t('web.match.plan')} (JSON)
          </a>
        )}
        {matcher && (
          <button
            type="button"
            className="button"
            disabled={replaying.isPending}
            onClick={() =>
              replaying.mutate(
                { method: 'POST', path: `${path}/replays` },
                { onSuccess: ({ id }) => void navigate({ to: '/matching/$id', params: { id } }) },
              )
            }
          >
            {t('web.match.replay')}
          </button>
        )}
        {matcher && run.own && (
          <>
            <Select
              label={t('web.match.shareWith')}
              value={reader}
              onChange={setReader}
              options={READERS.map((value) => ({ value, label: t(`kind.visibility.${value}`) }))}
            />
            <button
              type="button"
              className="button"
              disabled={sharing.isPending}
              onClick={() => sharing.mutate({ method: 'POST', path: `${path}/shares`, body: { visibility: reader } })}
            >
              {t('web.match.share')}
            </button>
          </>
        )}
      </div>
      <FormProblem error={replaying.error ?? sharing.error} />
    </div>
  )
}
