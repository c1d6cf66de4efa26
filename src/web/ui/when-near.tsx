import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react'

interface Props {
  readonly className?: string
  readonly children: ReactNode
}

/** Shows, and so loads, what is in it when its place comes near the screen. */
export function WhenNear({ className, children }: Props): ReactNode {
  const place = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    const element = place.current
    if (near || element === null) return
    const observer = new IntersectionObserver(
      (seen) => seen.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: '50%' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [near])
  const waiting = <div ref={place} className={className} />
  return near ? <Suspense fallback={waiting}>{children}</Suspense> : waiting
}
