import '../ui/styles/document.css'
import './arrangement.css'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Loaded } from '../ui/loaded.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { Agreement } from './agreement.tsx'
import { ComponentsTable } from './components-table.tsx'
import { Departures } from './departures.tsx'
import { Facts } from './facts.tsx'
import { MilestonesTable } from './milestones-table.tsx'
import { PartiesTable } from './parties-table.tsx'
import { useArrangement } from './queries.ts'
import { Versions } from './versions.tsx'

/** One arrangement, as its viewer may see it. */
export function ArrangementPage(): ReactNode {
  const { t } = useTranslator()
  const { key } = useParams({ from: '/arrangements/$key' })
  const query = useArrangement(key)
  const terms = query.data?.terms
  const heading = terms
    ? `${terms.mission?.code ?? t('web.arrangement.anyMission')} · ${terms.capability.name}`
    : t('web.arrangement.one')
  useTitle(heading)
  return (
    <>
      <h1>{heading}</h1>
      <Loaded query={query} rows={14}>
        {(arrangement) => (
          <>
            <Facts arrangement={arrangement} />
            <Agreement arrangement={arrangement} />
            <PartiesTable terms={arrangement.terms} departed={arrangement.departed} />
            <ComponentsTable terms={arrangement.terms} />
            <MilestonesTable arrangement={arrangement} />
            <Departures arrangement={arrangement} />
            {arrangement.proposed && (
              <section aria-labelledby="proposed">
                <h2 id="proposed">{t('web.arrangement.version', { version: String(arrangement.proposed.version) })}</h2>
                <PartiesTable terms={arrangement.proposed} departed={[]} />
                <ComponentsTable terms={arrangement.proposed} />
              </section>
            )}
            <Versions arrangement={arrangement} />
          </>
        )}
      </Loaded>
    </>
  )
}
