import { lazy, Suspense, type ReactNode } from 'react'

/** Starts loading the drawer before it is asked for. */
export const loadTrace = () => import('./trace.tsx')
const Trace = lazy(async () => ({ default: (await loadTrace()).Trace }))

interface Props {
  readonly line: string | undefined
  readonly onClose: () => void
}

/** The sources of one line, from the side; loaded on demand. */
export const TraceDrawer = ({ line, onClose }: Props): ReactNode => (
  <Suspense fallback={null}>{line !== undefined && <Trace line={line} onClose={onClose} />}</Suspense>
)
