import './menu.css'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, type ReactNode, type RefObject } from 'react'
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

/** Closes the menu: when something was chosen, by Escape, and when one goes elsewhere. */
function useClosing(menu: RefObject<HTMLDetailsElement | null>): () => void {
  useEffect(() => {
    const elsewhere = (event: Event): void => {
      const inside = event.target instanceof Node && menu.current?.contains(event.target)
      if (!inside) menu.current?.removeAttribute('open')
    }
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !menu.current?.open) return
      menu.current.removeAttribute('open')
      menu.current.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', elsewhere)
    document.addEventListener('focusin', elsewhere)
    document.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('pointerdown', elsewhere)
      document.removeEventListener('focusin', elsewhere)
      document.removeEventListener('keydown', escape)
    }
  }, [menu])
  return () => menu.current?.removeAttribute('open')
}
