import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { LinkView, SessionView } from '../../contract/access.ts'
import { useSend } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'
import { AccessForm } from './access-form.tsx'
import { useViewerChanged } from './session.ts'

interface Props {
  readonly token: string
  readonly link: LinkView
  readonly session: SessionView | undefined
}

/** Adds what a link promises to the account that is signed in. */
export function AcceptSigned({ token, link, session }: Props): ReactNode {
  const { t } = useTranslator()
  const accepting = useSend<unknown>()
  const changed = useViewerChanged()
  const navigate = useNavigate()
  const accept = (): void =>
    accepting.mutate(
      { method: 'POST', path: '/api/v1/links/accept', body: { token, account: null } },
      { onSuccess: () => void changed().then(() => navigate({ to: '/account' })) },
    )
  if (!session?.viewer)
    return (
      <section className="panel">
        <p>{t('web.access.accept.signInFirst', { email: link.email ?? '' })}</p>
        <p>
          {/* In another window: this one holds the link. */}
          <Link to="/sign-in" target="_blank" className="button">
            {t('web.access.signIn')}
          </Link>
        </p>
      </section>
    )
  return (
    <AccessForm action={t('web.access.accept.do')} busy={accepting.isPending} error={accepting.error} onSubmit={accept}>
      <p>{t('web.access.signedInAs', { name: session.person?.name ?? '' })}</p>
    </AccessForm>
  )
}
