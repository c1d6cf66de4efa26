import { CatchBoundary } from '@tanstack/react-router'
import { createContext, lazy, Suspense, use, useCallback, useEffect, useState, type ReactNode } from 'react'
import { recall, remember } from '../ui/storage.ts'
import { withWords } from '../words/words.ts'
import { Crash } from './crash.tsx'

const ShortcutList = lazy(async () => ({ default: (await import('./shortcut-list.tsx')).ShortcutList }))
const Palette = lazy(async () => ({
  default: (await withWords(['palette'], () => import('../palette/palette.tsx'))).Palette,
}))
const OpenPalette = createContext<() => void>(() => undefined)
const OpenList = createContext<() => void>(() => undefined)

/** Opens the list of keyboard shortcuts. */
export const useShortcutList = (): (() => void) => use(OpenList)

/** Opens the palette: the window that goes anywhere. */
export const usePalette = (): (() => void) => use(OpenPalette)

/** A window is open: no other opens over it. */
const covered = (): boolean => document.querySelector('.overlay') !== null

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/**
 * Ctrl or ⌘ with K opens the palette. `/` goes to the search field, `?` lists the shortcuts; these, being single
 * characters, can be switched off (WCAG 2.1.4).
 */
export function Shortcuts({ children }: { readonly children: ReactNode }): ReactNode {
  const [listed, setListed] = useState(false)
  const open = useCallback(() => setListed(true), [])
  const [going, setGoing] = useState(false)
  const go = useCallback(() => setGoing(true), [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || event.altKey || event.shiftKey) return
      if (event.ctrlKey === event.metaKey) return
      event.preventDefault()
      setGoing((was) => !was && !covered())
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
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
      <OpenPalette value={go}>{children}</OpenPalette>
      <CatchBoundary getResetKey={() => `${listed} ${going}`} errorComponent={Crash}>
        <Suspense fallback={null}>
          {listed && <ShortcutList enabled={enabled} onEnable={enable} onClose={() => setListed(false)} />}
          {going && <Palette onShortcuts={open} onClose={() => setGoing(false)} />}
        </Suspense>
      </CatchBoundary>
    </OpenList>
  )
}
