import { createContext, lazy, Suspense, use, useCallback, useEffect, useState, type ReactNode } from 'react'
import { recall, remember } from '../ui/storage.ts'

const ShortcutList = lazy(async () => ({ default: (await import('./shortcut-list.tsx')).ShortcutList }))
const OpenList = createContext<() => void>(() => undefined)

/** Opens the list of keyboard shortcuts. */
export const useShortcutList = (): (() => void) => use(OpenList)

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** `/` goes to the search field, `?` lists the shortcuts; both can be switched off (WCAG 2.1.4). */
export function Shortcuts({ children }: { readonly children: ReactNode }): ReactNode {
  const [listed, setListed] = useState(false)
  const open = useCallback(() => setListed(true), [])
  const [enabled, setEnabled] = useState(() => recall('shortcuts') !== 'off')
  useEffect(() => {
    if (!enabled) return
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return
      const search = document.querySelector<HTMLElement>('[data-shortcut="search"]')
      if (event.key === '?') setListed(true)
      else if (event.key === '/' && search) search.focus()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [enabled])
  const enable = (on: boolean): void => {
    setEnabled(on)
    remember('shortcuts', on ? null : 'off')
  }
  return (
    <OpenList value={open}>
      {children}
      <Suspense fallback={null}>
        {listed && <ShortcutList enabled={enabled} onEnable={enable} onClose={() => setListed(false)} />}
      </Suspense>
    </OpenList>
  )
}
