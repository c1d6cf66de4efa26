import './arrangement.css'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Loaded } from '../ui/loaded.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { Arranger } from './arranger.tsx'
import { draftOf, emptyDraft } from './draft.ts'
import { FromPackage } from './from-package.tsx'
import { useArrangement, useArranger } from './queries.ts'

/** A new arrangement, or other terms for one that is there. */
export function ProposePage(): ReactNode {
  const { t } = useTranslator()
  const { revise, run, requirement, offer } = useSearch({ from: '/arrangements/new' })
  const viewer = useArranger()
  const query = useArrangement(viewer ? revise : undefined)
  const title = t(revise ? 'web.arrangement.revise' : 'web.arrangement.propose')
  useTitle(title)
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">{t('web.arrangement.form.lead')}</p>
      {!viewer ? (
        <p className="panel">{t('web.arrangement.signIn')}</p>
      ) : revise !== undefined ? (
        <Loaded query={query}>
          {(found) => (
            <Arranger
              key={found.key}
              proposer={viewer.organisation ?? ''}
              initial={draftOf(found.proposed ?? found.terms)}
              revised={found}
            />
          )}
        </Loaded>
      ) : run && requirement && offer ? (
        <FromPackage
          run={run}
          requirement={requirement}
          offer={offer}
          empty={emptyDraft(partyOf(viewer))}
          proposer={viewer.organisation ?? ''}
        >
          {(draft) => <Arranger proposer={viewer.organisation ?? ''} initial={draft} revised={null} />}
        </FromPackage>
      ) : (
        <Arranger proposer={viewer.organisation ?? ''} initial={emptyDraft(partyOf(viewer))} revised={null} />
      )}
    </>
  )
}

/** The Secretariat proposes without being a party. */
const partyOf = (viewer: { role: string; organisation: string | null }): string =>
  viewer.role === 'SECRETARIAT' ? '' : (viewer.organisation ?? '')
