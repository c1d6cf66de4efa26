import { lazy, Suspense, type ReactNode } from 'react'
import { idle } from '../ui/idle.ts'

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
