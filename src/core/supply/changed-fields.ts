import type { Terms } from './terms.ts'

/** The fields in which two versions of terms differ, in the order of the fields. */
export function changedFields(before: Terms, after: Terms): (keyof Terms)[] {
  const fields = Object.keys(after) as (keyof Terms)[]
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
}
