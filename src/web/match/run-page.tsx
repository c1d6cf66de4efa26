import '../mission/mission.css'
import './match.css'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { MatchRunView } from '../../contract/match.ts'
import { Loaded } from '../ui/loaded.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { Findings } from './findings.tsx'
import { namesOf } from './names.ts'
import { PlanSections } from './plan-sections.tsx'
import { useRun } from './queries.ts'
import { RunActions } from './run-actions.tsx'
import { RunFacts } from './run-facts.tsx'
import { RunLive } from './run-live.tsx'
import { useProgress } from './use-progress.ts'

/** One run: how it comes on, and once it has ended what came of it. */
export function RunPage(): ReactNode {
  const { t, day } = useTranslator()
  const { id } = useParams({ from: '/matching/$id' })
  const query = useRun(id)
  const asOf = query.data?.asOf
  const title = asOf ? t('web.match.title', { day: day(asOf, 'long') }) : t('web.match.run')
  useTitle(title)
  return (
    <>
      <h1>{title}</h1>
      <Loaded query={query}>{(run) => <Run key={run.id} run={run} />}</Loaded>
    </>
  )
}

type Say = ReturnType<typeof useTranslator>['t']

function Run({ run }: { readonly run: MatchRunView }): ReactNode {
  const translator = useTranslator()
  const { t } = translator
  const course = useProgress(run)
  const names = namesOf(run, translator)
  const ended = run.state === 'ENDED'
  return (
    <>
      <RunFacts run={run} />
      {run.failures.map(({ code, params }) => (
        <div key={code} className="panel problem">
          <p>{t(`problem.${code}` as Parameters<Say>[0], params)}</p>
          <p className="remedy">{t(`remedy.${code}` as Parameters<Say>[0], params)}</p>
        </div>
      ))}
      {!ended && <RunLive run={run} course={course} />}
      {ended && <RunActions run={run} />}
      {run.plan && <PlanSections run={run} plan={run.plan} names={names} />}
      {ended && <RunLive run={run} course={course} />}
      <section>
        <h2>{t('web.match.made')}</h2>
        <Findings findings={run.findings} names={names} />
      </section>
    </>
  )
}
