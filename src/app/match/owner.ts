import type { Viewer } from '../../core/access/viewer.ts'

/** Whose a run is: the organisation or mission that somebody acts for, else the person; the database's `match_viewer`. */
export const runOwner = (viewer: Viewer): string | null =>
  viewer.organisation ?? viewer.person ?? (viewer.role === 'OPERATOR' ? 'operator' : null)
