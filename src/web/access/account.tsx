import './access.css'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { SessionView } from '../../contract/access.ts'
import { Loaded } from '../ui/loaded.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { DelegateSection } from './delegate-section.tsx'
import { GrantList } from './grant-list.tsx'
import { KeysSection } from './keys-section.tsx'
import { PasskeysSection } from './passkeys-section.tsx'
import { PasswordSection } from './password-section.tsx'
import { SecondFactorSection } from './second-factor-section.tsx'
import { SessionsSection } from './sessions-section.tsx'
import { useSession } from './session.ts'

/** One's own account: rights, second factor, passkeys, keys, sessions, password. */
export function Account(): ReactNode {
  const { t } = useTranslator()
  const session = useSession()
  useTitle(t('web.access.account'))
  return (
    <>
      <h1>{t('web.access.account')}</h1>
      <Loaded query={session} rows={6}>
        {(found) => (found.person === null ? <NobodyHere /> : <Sections session={found} />)}
      </Loaded>
    </>
  )
}

function NobodyHere(): ReactNode {
  const { t } = useTranslator()
  return (
    <section className="panel">
      <p>{t('problem.access.sign_in_needed')}</p>
      <p>
        <Link to="/sign-in" className="button primary">
          {t('web.access.signIn')}
        </Link>
      </p>
    </section>
  )
}

function Sections({ session }: { readonly session: SessionView }): ReactNode {
  const { t } = useTranslator()
  const memberships = session.grants.filter((g) => !g.administrator)
  return (
    <>
      <p className="lead">
        <bdi>{session.person?.name}</bdi>
        {t('web.separator')}
        <bdi>{session.person?.email}</bdi>
      </p>
      {session.viewer?.lacksSecondFactor && (
        <div className="panel problem" role="status">
          <p>{t('web.access.lacksFactor')}</p>
          <p className="remedy">
            {t(session.secondFactor?.set ? 'web.access.lacksFactor.signIn' : 'web.access.lacksFactor.set')}
          </p>
        </div>
      )}
      <GrantList session={session} />
      <SecondFactorSection session={session} />
      <PasskeysSection />
      {memberships.length > 0 && <KeysSection memberships={memberships} />}
      {session.viewer !== null && session.viewer.level !== 'READER' && <DelegateSection session={session} />}
      <SessionsSection />
      {session.password === true && <PasswordSection />}
    </>
  )
}
