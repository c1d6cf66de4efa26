import { useEffect, type RefObject } from 'react'

/** Closes the menu: when something was chosen, by Escape, and when one goes elsewhere. */
export function useClosing(menu: RefObject<HTMLDetailsElement | null>): () => void {
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
