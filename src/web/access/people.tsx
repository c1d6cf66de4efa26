import './access.css'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { SessionView } from '../../contract/access.ts'
import { Loaded } from '../ui/loaded.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { AccountsSection } from './accounts-section.tsx'
import { InstitutionsSection } from './institutions-section.tsx'
import { MembersSection } from './members-section.tsx'
import { OrganisationSection } from './organisation-section.tsx'
import { OrganisationSelect } from './organisation-select.tsx'
import { useSession } from './session.ts'

/** The people of one's organisation; for administrators, all accounts, organisations and institutions. */
export function People(): ReactNode {
  const { t } = useTranslator()
  const session = useSession()
  useTitle(t('web.access.people'))
  return (
    <>
      <h1>{t('web.access.people')}</h1>
      <Loaded query={session} rows={6}>
        {(found) => <Rooms session={found} />}
      </Loaded>
    </>
  )
}

function Rooms({ session }: { readonly session: SessionView }): ReactNode {
  const { t } = useTranslator()
  const { viewer } = session
  const manages = viewer?.level === 'MANAGER' && viewer.organisation !== null
  if (!manages && !viewer?.administrator)
    return (
      <section className="panel">
        <p>{t(viewer?.lacksSecondFactor ? 'web.access.lacksFactor' : 'web.access.people.notYours')}</p>
        <p>
          <Link to={viewer ? '/account' : '/sign-in'} className="button">
            {t(viewer ? 'web.access.account' : 'web.access.signIn')}
          </Link>
        </p>
      </section>
    )
  return (
    <>
      {manages && viewer.organisation !== null && <MembersSection organisation={viewer.organisation} own />}
      {viewer.administrator && <Administration />}
    </>
  )
}

function Administration(): ReactNode {
  const { t } = useTranslator()
  const [organisation, setOrganisation] = useState('')
  return (
    <>
      <AccountsSection />
      <section>
        <h2>{t('web.access.organisations')}</h2>
        <p>{t('web.access.organisations.about')}</p>
        <div className="access-choice">
          <OrganisationSelect value={organisation} onChange={setOrganisation} />
        </div>
        {organisation !== '' && <MembersSection key={organisation} organisation={organisation} />}
      </section>
      <OrganisationSection />
      <InstitutionsSection />
    </>
  )
}
