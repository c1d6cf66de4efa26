import { recall, remember } from '../../ui/storage.ts'
import type { WhenSearch } from '../../history/when.ts'
import type { GapSearch } from '../search.ts'

/** A question to the list under a name. `query` is its part of the address, without the language and an open line. */
export interface SavedView {
  readonly name: string
  readonly query: string
}

const keyOf = (person: string | null): string => `views.${person ?? 'anyone'}`

/** The views of a person in this browser, as they were saved; what cannot be read is none. */
export function savedViews(person: string | null): readonly SavedView[] {
  try {
    const kept: unknown = JSON.parse(recall(keyOf(person)) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isView) : []
  } catch {
    return []
  }
}

export const keepViews = (person: string | null, views: readonly SavedView[]): void =>
  remember(keyOf(person), views.length === 0 ? null : JSON.stringify(views))

const isView = (one: unknown): one is SavedView =>
  typeof one === 'object' && one !== null && 'name' in one && 'query' in one
    ? typeof one.name === 'string' && typeof one.query === 'string'
    : false

/** The question of an address as a view keeps it: the same question has the same text. */
export function queryOf(search: GapSearch & WhenSearch): string {
  const { line: _, ...question } = search
  const entries = Object.entries(question).filter(
    ([key, value]) => key !== 'lang' && value !== undefined && value !== '',
  )
  return new URLSearchParams(
    entries.map(([key, value]) => [key, String(value)]).toSorted(([a], [b]) => (a! < b! ? -1 : 1)),
  ).toString()
}

/** The address of a view on this site: it takes the view to another browser, or to somebody else. */
export const linkOf = ({ query }: SavedView): string => `${location.origin}/${query && `?${query}`}`

/** The views with one more at the end, or with its question changed where its name is known. */
export const withView = (views: readonly SavedView[], view: SavedView): readonly SavedView[] =>
  views.some(({ name }) => name === view.name)
    ? views.map((one) => (one.name === view.name ? view : one))
    : [...views, view]
