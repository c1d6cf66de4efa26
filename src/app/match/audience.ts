import type { Relation } from '../../core/access/disclose.ts'
import type { Viewer } from '../../core/access/viewer.ts'
import type { Visibility } from '../../core/access/visibility.ts'

/** For whom a match is made: for whoever asks, or as the Working Group or everyone would see it. */
export const AUDIENCES = ['VISIBLE', 'WORKING_GROUP', 'PUBLIC'] as const
export type MatchAudience = (typeof AUDIENCES)[number]

/** What an audience is shown of pledges and arrangements: never more than the viewer. */
export interface Sees {
  readonly shown: (visibility: Visibility) => boolean
  readonly relation: (own: Relation) => Relation
}

export function seeing(viewer: Viewer, audience: MatchAudience): Sees {
  if (audience === 'PUBLIC') return { shown: (v) => v === 'PUBLIC', relation: () => 'OTHER' }
  if (audience === 'VISIBLE') return { shown: () => true, relation: (own) => own }
  const near = viewer.role === 'SECRETARIAT' || viewer.role === 'WORKING_GROUP'
  return {
    shown: (v) => v === 'PUBLIC' || v === 'WORKING_GROUP',
    relation: () => (near ? 'WORKING_GROUP' : 'OTHER'),
  }
}
