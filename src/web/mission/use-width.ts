import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

const wide = (width: number): number => Math.max(240, Math.floor(width))

/** Width inside of the padding. */
function contentWidth(element: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(element)
  return element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
}

/** The width that a picture has, followed as the page changes; narrow, and not yet measured, at its first drawing. */
export function useWidth(): readonly [frame: RefObject<HTMLElement | null>, width: number, measured: boolean] {
  const frame = useRef<HTMLElement>(null)
  const [width, setWidth] = useState<number | null>(null)
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    setWidth(wide(contentWidth(element)))
    const observer = new ResizeObserver(([entry]) => entry && setWidth(wide(entry.contentRect.width)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [frame, width ?? 320, width !== null]
}
