import type { SourceView } from '../contract/common.ts'
import type { Reference } from './reference.ts'

/** A source as answers show it; one that is not in the register is named by its id alone. */
export function sourceView(ref: Reference, id: string): SourceView {
  const row = ref.sources.get(id)
  return {
    id,
    title: row?.title ?? id,
    publisher: row?.publisher ?? null,
    publishedOn: row?.published_on ?? null,
    url: row?.url ?? null,
    note: row?.note ?? null,
  }
}

/** Distinct sources, in the order in which they are first cited. */
export const sourceViews = (ref: Reference, ids: Iterable<string | null>): SourceView[] =>
  [...new Set([...ids].filter((id): id is string => id !== null))].map((id) => sourceView(ref, id))
