import '../ui/styles/document.css'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { MatchRunView } from '../../contract/match.ts'
import { Day } from '../ui/day.tsx'
import { OrganisationName } from '../access/organisation-name.tsx'
import { Instant } from '../ui/instant.tsx'
import { useList } from '../ui/list.ts'
import { useTranslator } from '../ui/translator.ts'
import { engineName } from './engine-name.ts'
import { distance, figure, shortId, stateOf } from './figures.ts'

/** What a run is: its figures, what it was made from, and what it must be cited with. */
export function RunFacts({ run }: { readonly run: MatchRunView }): ReactNode {
  const translator = useTranslator()
  const { t, number } = translator
  const list = useList()
  const { objective, bound, limits, tax } = run
  return (
    <dl className="masthead">
      <Item term={t('web.match.state')}>
        <strong>{stateOf(translator, run)}</strong>
        {run.exercise && <span className="mark-word">{t('web.match.exercise')}</span>}
      </Item>
      {objective !== null && (
        <>
          <Item term={t('cli.match.objective')}>{figure(translator, objective)}</Item>
          <Item term={t('cli.match.bound')}>{figure(translator, bound)}</Item>
          <Item term={t('web.match.distance')}>{distance(translator, objective, bound, tax)}</Item>
          {tax > 0 && <Item term={t('web.match.tax')}>{figure(translator, tax)}</Item>}
          <Item term={t('web.match.packages')}>{number(run.counts.packages)}</Item>
        </>
      )}
      <Item term={t('web.asOf')}>
        <Day day={run.asOf} long />
      </Item>
      {run.knownAt && (
        <Item term={t('web.knownAt')}>
          <Day day={run.knownAt} long />
        </Item>
      )}
      <Item term={t('web.match.audience')}>{t(`web.match.audience.${run.audience}`)}</Item>
      <Item term={t('web.match.engine')}>{engineName(translator, run.engine ?? limits.engine ?? 'auto')}</Item>
      <Item term={t('web.match.seed')}>{limits.seed}</Item>
      {run.repeatable !== null && (
        <Item term={t('web.match.repeatable')}>
          {t(run.repeatable ? 'web.match.repeatable.yes' : 'web.match.repeatable.no')}
        </Item>
      )}
      <Item term={t('cli.match.asked')}>
        <Instant at={run.askedAt} />
      </Item>
      {run.owner !== null && (
        <Item term={t('web.match.owner')}>
          <OrganisationName code={run.owner} />
        </Item>
      )}
      {run.state === 'ENDED' && (
        <Item term={t('web.match.shared')}>
          {run.shared.length === 0
            ? t('web.match.notShared')
            : list(run.shared.map((one) => t(`kind.visibility.${one}`)))}
        </Item>
      )}
      <Item term={t('web.match.rules')}>
        <bdi>{run.rules}</bdi>
      </Item>
      <Item term={t('web.match.assumptions')}>
        <bdi>{run.assumptions}</bdi>
      </Item>
      {run.replayOf !== null && (
        <Item term={t('web.match.replayOf')}>
          <Link to="/matching/$id" params={{ id: run.replayOf }}>
            <bdi>{shortId(run.replayOf)}</bdi>
          </Link>
          {run.same !== null && <small className="under">{t(run.same ? 'cli.match.same' : 'cli.match.differs')}</small>}
        </Item>
      )}
      <Item term={t('web.match.cite')}>
        <code className="hash">{run.cite}</code>
      </Item>
      <Item term={`${t('web.match.problem')} · SHA-256`}>
        <code className="hash">{run.inputSha256}</code>
      </Item>
      {run.planSha256 !== null && (
        <Item term={`${t('web.match.plan')} · SHA-256`}>
          <code className="hash">{run.planSha256}</code>
        </Item>
      )}
    </dl>
  )
}

function Item({ term, children }: { readonly term: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
