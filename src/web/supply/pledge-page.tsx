import './supply.css'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { PledgeView } from '../../contract/supply.ts'
import { isCapability } from '../../core/supply/pledge.ts'
import { WhenBanner } from '../history/banner.tsx'
import { Stamp } from '../history/stamp.tsx'
import { useWhen } from '../history/use-when.ts'
import { WhenBar } from '../history/when-bar.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { SourceLine } from '../ui/source-line.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { AlertList } from './alert-list.tsx'
import { Authors } from './authors.tsx'
import { Course } from './course.tsx'
import { PledgeFacts } from './pledge-facts.tsx'
import { NextActs } from './next-acts.tsx'
import { VisibilityMark } from './marks.tsx'
import { usePledge, usePledger } from './queries.ts'
import { Readers } from './readers.tsx'
import { StepLine } from './step-line.tsx'
import { TermsSection } from './terms-section.tsx'
import { Versions } from './versions.tsx'

/** One pledge: what is offered, how it stands, what can be done, and how it came here. */
export function PledgePage(): ReactNode {
  const { t } = useTranslator()
  const { key } = useParams({ from: '/pledges/$key' })
  const query = usePledge(key, useWhen())
  const found = query.data
  const title = found ? `${found.capability.name} – ${found.organisation.name}` : t('web.pledge')
  useTitle(title)
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{title}</h1>
          {found && (
            <p className="lead">
              <VisibilityMark pledge={found} />
              {t('web.separator')}
              {t(found.kept ? 'web.pledge.kept' : 'web.pledge.told')}
            </p>
          )}
        </div>
        <WhenBar answer={found} />
      </div>
      <WhenBanner />
      <Loaded query={query} rows={16}>
        {(pledge) => (
          <>
            <Stamp asOf={pledge.asOf} knownAt={pledge.knownAt} />
            {pledge.withheld.length > 0 && <p className="soft">{t('web.pledge.withheld')}</p>}
            {(pledge.alerts ?? []).length > 0 && (
              <section className="panel problem" aria-labelledby="alerts">
                <h2 id="alerts">{t('web.pledge.attention')}</h2>
                <AlertList alerts={pledge.alerts!} />
              </section>
            )}
            <PledgeFacts pledge={pledge} />
            {pledge.steps && <StepLine pledge={pledge} />}
            <NextActs pledge={pledge} />
            <HelpLink pledge={pledge} />
            <TermsSection pledge={pledge} />
            {pledge.events && <Course pledge={pledge} />}
            {pledge.versions && pledge.versions.length > 0 && <Versions versions={pledge.versions} />}
            {pledge.authors && pledge.authors.length > 0 && <Authors authors={pledge.authors} />}
            {pledge.kept && pledge.reads !== null && <Readers pledge={pledge} />}
            <section aria-labelledby="source">
              <h2 id="source">{t('web.sources')}</h2>
              <p className="source-line">
                <SourceLine source={pledge.source} />
              </p>
            </section>
          </>
        )}
      </Loaded>
    </>
  )
}

/** For whoever owns it: where it would help most. */
function HelpLink({ pledge }: { readonly pledge: PledgeView }): ReactNode {
  const { t } = useTranslator()
  const own = usePledger() === pledge.organisation.code
  return (
    own &&
    isCapability(pledge.kind) && (
      <p>
        <Link to="/own/help/$key" params={{ key: pledge.key }}>
          {t('web.own.help.ask')}
        </Link>
      </p>
    )
  )
}
