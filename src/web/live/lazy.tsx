import { lazy, Suspense, type ReactNode } from 'react'
import { idle } from '../ui/idle.ts'

const AGAIN_MS = 60_000

const online = (): Promise<unknown> =>
  new Promise((resolve) => {
    addEventListener('online', resolve, { once: true })
    setTimeout(resolve, AGAIN_MS)
  })

/** The page does well without: what could not be fetched is fetched when there is a network again. */
async function bring(): Promise<{ default: () => ReactNode }> {
  await idle()
  try {
    const { Live } = await import('./live.tsx')
    return { default: Live }
  } catch {
    await online()
    return bring()
  }
}

const Live = lazy(bring)

/** Live updates, fetched when the first screen is there. */
export const LiveUpdates = (): ReactNode => (
  <Suspense fallback={null}>
    <Live />
  </Suspense>
)
