import type { Viewer } from './viewer.ts'

/** Who is shown a pledge besides its owner: nobody; the Secretariat; the Working Group too; everyone (design §3). */
export const VISIBILITIES = ['PRIVATE', 'SECRETARIAT', 'WORKING_GROUP', 'PUBLIC'] as const
export type Visibility = (typeof VISIBILITIES)[number]

/** True where a thing of this owner and visibility is shown to the viewer: the database's rule once more. */
export const discloses = (viewer: Viewer, owner: string, visibility: Visibility): boolean =>
  visibility === 'PUBLIC' ||
  owner === viewer.organisation ||
  (viewer.role === 'SECRETARIAT' && (visibility === 'SECRETARIAT' || visibility === 'WORKING_GROUP')) ||
  (viewer.role === 'WORKING_GROUP' && visibility === 'WORKING_GROUP')

/** The widest of some visibilities: whoever is shown anything that has one of them is shown what has this one. */
export const widest = (some: readonly Visibility[]): Visibility =>
  VISIBILITIES.findLast((visibility) => some.includes(visibility)) ?? 'PRIVATE'
