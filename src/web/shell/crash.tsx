import type { ErrorComponentProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ProblemPanel } from '../ui/problem-panel.tsx'

/**
 * Loads the page again, whose address holds its state, as soon as the server is there to send it: what a browser failed
 * to load it does not always ask for twice, and a newer server has other files.
 */
async function again(): Promise<void> {
  const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => null)
  if (answer?.ok) location.reload()
}

/** A page that could not be loaded or drawn: the frame stays, the page can be tried again. */
export const Crash = ({ error }: ErrorComponentProps): ReactNode => (
  <ProblemPanel error={error instanceof Error ? error : new Error(String(error))} onRetry={() => void again()} />
)
