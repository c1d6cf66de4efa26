import type { Day } from '../../core/history/day.ts'

/** The day that it is, UTC. */
export const today = (): Day => new Date().toISOString().slice(0, 10) as Day
