import type { ErrorComponentProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ProblemPanel } from '../ui/problem-panel.tsx'

/** A page that could not be loaded or drawn: the frame stays, the page can be tried again. */
export const Crash = ({ error, reset }: ErrorComponentProps): ReactNode => (
  <ProblemPanel error={error instanceof Error ? error : new Error(String(error))} onRetry={reset} />
)
