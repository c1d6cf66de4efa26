import type { Viewer } from './viewer.ts'

/** How a viewer stands to a thing of some organisation, from the nearest to the farthest. */
export const RELATIONS = ['OWNER', 'SECRETARIAT', 'WORKING_GROUP', 'OTHER'] as const
export type Relation = (typeof RELATIONS)[number]

export function relationTo(viewer: Viewer, owner: string): Relation {
  if (viewer.organisation !== null && viewer.organisation === owner) return 'OWNER'
  if (viewer.role === 'SECRETARIAT') return 'SECRETARIAT'
  return viewer.role === 'WORKING_GROUP' ? 'WORKING_GROUP' : 'OTHER'
}

/** The farthest relation that is shown a field, for each field of a view. */
export type FieldRule<T> = Readonly<Record<keyof T, Relation>>

/** A view without what its viewer may not see: such fields are null, and named in `withheld`, as empty is not unknown. */
export type Disclosed<T> = { readonly [K in keyof T]: T[K] | null } & {
  readonly withheld: readonly (keyof T & string)[]
}

/**
 * The field rule, after the database has decided that the thing as a whole may be shown: sets to null each field
 * whose rule names a nearer relation than the viewer has.
 */
export function disclose<T extends object>(view: T, rule: FieldRule<T>, relation: Relation): Disclosed<T> {
  const rank = RELATIONS.indexOf(relation)
  const fields = Object.keys(rule) as (keyof T & string)[]
  const withheld = fields.filter((field) => RELATIONS.indexOf(rule[field]) < rank)
  return { ...view, ...Object.fromEntries(withheld.map((field) => [field, null])), withheld } as unknown as Disclosed<T>
}
