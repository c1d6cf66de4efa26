import { lazy, Suspense, type ReactNode } from 'react'

/** When the page has loaded and has nothing else to do. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    const wait = (): void => {
      if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 3_000 })
      else setTimeout(resolve, 1_000)
    }
    if (document.readyState === 'complete') wait()
    else addEventListener('load', wait, { once: true })
  })

const Live = lazy(async () => {
  await idle()
  const { Live } = await import('./live.tsx')
  return { default: Live }
})

/** Live updates, fetched when the first screen is there. */
export const LiveUpdates = (): ReactNode => (
  <Suspense fallback={null}>
    <Live />
  </Suspense>
)
