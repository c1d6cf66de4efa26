import { Link, useNavigate } from '@tanstack/react-router'
import { useRef, type ReactNode } from 'react'
import { useClosing } from '../ui/closing.ts'
import { useSend } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'
import { actingIn, useSession, useViewerChanged } from './session.ts'

/** Who is signed in, for whom, and the way out; a link for everybody else. */
export function AccountMenu(): ReactNode {
  const { t } = useTranslator()
  const session = useSession().data
  const menu = useRef<HTMLDetailsElement>(null)
  const close = useClosing(menu)
  const leaving = useSend<unknown>()
  const changed = useViewerChanged()
  const navigate = useNavigate()
  if (session === undefined) return null
  if (session.viewer === null)
    return (
      <Link to="/sign-in" className="account-link">
        {t('web.access.signIn')}
      </Link>
    )
  const acting = actingIn(session)
  const keeps = session.viewer.level === 'MANAGER' || session.viewer.administrator
  const leave = (): void =>
    leaving.mutate(
      { method: 'POST', path: '/api/auth/sign-out', body: {} },
      { onSuccess: () => void changed().then(() => navigate({ to: '/' })) },
    )
  return (
    <details ref={menu} className="account-menu">
      <summary>
        {session.person?.name}
        {acting && <small> {t('web.access.actingFor', { organisation: acting.name ?? '' })}</small>}
      </summary>
      <div className="account-list">
        {acting && <span className="acting">{t('web.access.actingFor', { organisation: acting.name ?? '' })}</span>}
        <Link to="/account" onClick={close}>
          {t('web.access.account')}
        </Link>
        {keeps && (
          <Link to="/people" onClick={close}>
            {t('web.access.people')}
          </Link>
        )}
        <button type="button" className="linklike" disabled={leaving.isPending} onClick={leave}>
          {t('web.access.signOut')}
        </button>
      </div>
    </details>
  )
}
