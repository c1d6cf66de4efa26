import { useLocation, useNavigate, useSearch } from '@tanstack/react-router'
import { useNarrow } from '../ui/media.ts'
import { FOLDS, type FoldName } from './search.ts'

interface Folds {
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
}

/**
 * Whether a long section is unfolded: as the address says, else on a wide screen; and where the address leads to it. The
 * address holds it as soon as a reader changes it, so that what is sent to others looks the same.
 */
export function useFold(name: FoldName): Folds {
  const { open } = useSearch({ from: '/missions/$code/reach' })
  const navigate = useNavigate({ from: '/missions/$code/reach' })
  const hash = useLocation({ select: (location) => location.hash })
  const narrow = useNarrow()
  const now = open ?? (narrow ? FOLDS.filter((one) => one === hash) : FOLDS)
  return {
    open: now.includes(name),
    onOpen: (on) =>
      void navigate({
        to: '.',
        search: (search) => ({ ...search, open: FOLDS.filter((one) => (one === name ? on : now.includes(one))) }),
        hash: true,
        replace: true,
        resetScroll: false,
      }),
  }
}
