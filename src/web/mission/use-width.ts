import { useEffect, useRef, useState, type RefObject } from 'react'

/** The width that a picture has, followed as the page changes; narrow until it is measured. */
export function useWidth(): readonly [RefObject<HTMLElement | null>, number] {
  const frame = useRef<HTMLElement>(null)
  const [width, setWidth] = useState(320)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(
      ([entry]) => entry && setWidth(Math.max(240, Math.floor(entry.contentRect.width))),
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [frame, width]
}
