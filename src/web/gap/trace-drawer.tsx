import { lazy, Suspense, type ReactNode } from 'react'
import { withWords } from '../words/words.ts'
import type { GapSearch } from './search.ts'

/** Starts loading the drawer before it is asked for. */
export const loadTrace = () => withWords(['requirement', 'supply'], () => import('./trace.tsx'))
const Trace = lazy(async () => ({ default: (await loadTrace()).Trace }))

interface Props {
  readonly line: string | undefined
  /** The list that is shown counts the pledges that its reader may see. */
  readonly pledges?: GapSearch['pledges']
  readonly onClose: () => void
}

/** The sources of one line, from the side; loaded on demand. */
export const TraceDrawer = ({ line, pledges, onClose }: Props): ReactNode => (
  <Suspense fallback={null}>{line !== undefined && <Trace line={line} pledges={pledges} onClose={onClose} />}</Suspense>
)
