import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useSession } from '../access/session.ts'
import { idle } from '../ui/idle.ts'
import { roomsFor } from './rooms.ts'

/** How long somebody has been reading before other rooms are fetched. */
const READING_MS = 12_000

/** What browsers tell of the line; those that tell nothing are taken to have one that costs nothing. */
interface Line {
  readonly saveData?: boolean
  readonly effectiveType?: string
}

const dear = ({ saveData, effectiveType = '4g' }: Line): boolean => saveData === true || /2g|3g/.test(effectiveType)

/**
 * Fetches the rooms that the header leads to, one after another, once somebody has stayed: going there is then without
 * a wait, and works where the network has gone. Not over a line that is slow or paid by what it carries.
 */
export function useRoomsAhead(): void {
  const router = useRouter()
  const session = useSession().data
  const signedIn = session === undefined ? null : session.viewer !== null
  useEffect(() => {
    if (signedIn === null || dear((navigator as { readonly connection?: Line }).connection ?? {})) return
    let left = false
    const fetchAll = async (): Promise<void> => {
      for (const { to } of roomsFor(signedIn)) {
        await idle()
        if (left || !navigator.onLine) return
        await router.preloadRoute({ to }).catch(() => undefined)
      }
    }
    const timer = setTimeout(() => void fetchAll(), READING_MS)
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [router, signedIn])
}
