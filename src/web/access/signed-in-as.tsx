import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { SessionView } from '../../contract/access.ts'
import { useTranslator } from '../ui/translator.ts'

/** Says who is signed in already. */
export function SignedInAs({ session }: { readonly session: SessionView }): ReactNode {
  const { t } = useTranslator()
  return (
    <p className="banner">
      {t('web.access.signedInAs', { name: session.person?.name ?? '' })}{' '}
      <Link to="/account">{t('web.access.account')}</Link>
    </p>
  )
}
