import { Outlet, useLocation, useRouterState } from '@tanstack/react-router'
import { Suspense, useEffect, useRef, type ReactNode } from 'react'
import { LiveUpdates } from '../live/lazy.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useTranslator } from '../ui/translator.ts'
import { useRoomsAhead } from './ahead.ts'
import { ExerciseNotice } from './exercise-notice.tsx'
import { Footer } from './footer.tsx'
import { useHead } from './head.ts'
import { Header } from './header.tsx'
import { LanguageProvider } from './language-provider.tsx'
import { OfflineNotice } from './offline-notice.tsx'
import { Shortcuts } from './shortcuts.tsx'

/** The frame of every page. */
export function Shell(): ReactNode {
  return (
    <LanguageProvider>
      <Frame />
    </LanguageProvider>
  )
}

function Frame(): ReactNode {
  const { t } = useTranslator()
  const main = useFocusOnArrival()
  // The address may be ahead of the page, which is drawn in slices.
  const onTheWay = useRouterState({ select: ({ status }) => status === 'pending' })
  useHead()
  useRoomsAhead()
  return (
    <Shortcuts>
      <a className="skip" href="#main">
        {t('web.skip')}
      </a>
      <Header />
      <ExerciseNotice />
      <OfflineNotice />
      <main id="main" ref={main} tabIndex={-1} aria-busy={onTheWay}>
        <Suspense fallback={<Skeleton rows={12} />}>
          <Outlet />
        </Suspense>
      </main>
      <Footer />
      <LiveUpdates />
    </Shortcuts>
  )
}

/** After a move to another page, reading goes on at its beginning. */
function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null)
  const path = useLocation({ select: (location) => location.pathname })
  const left = useRef(path)
  useEffect(() => {
    if (left.current === path) return
    left.current = path
    main.current?.focus({ preventScroll: true })
  }, [path])
  return main
}
