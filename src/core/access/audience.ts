import type { Viewer } from './viewer.ts'
import { discloses, VISIBILITIES, type Visibility } from './visibility.ts'

/** Those for whom a change is news: who is shown the thing, and the organisations that it belongs to. */
export interface Audience {
  readonly visibility: string
  readonly organisations: readonly string[]
}

/** A ledger entry as the server processes hear of it. */
export interface News {
  readonly seq: number
  /** `slice.verb`, for example `pledge.renew`. */
  readonly action: string
  /** Null: everyone. */
  readonly audience: Audience | null
}

/** That somebody read a confidential pledge is news for its owner alone (issue 3, item 6). */
const READING = 'pledge.read'

const isVisibility = (text: string): text is Visibility => (VISIBILITIES as readonly string[]).includes(text)

/**
 * True where a viewer is told of a change while a page is open: the rule of {@link discloses}. Whoever may not see the
 * thing hears neither that something happened nor when; of a visibility that is not known, only the owners hear.
 */
export function hears(viewer: Viewer, { action, audience }: Pick<News, 'action' | 'audience'>): boolean {
  const { visibility, organisations } = audience ?? { visibility: 'PUBLIC', organisations: [] }
  if (viewer.organisation !== null && organisations.includes(viewer.organisation)) return true
  // Those who own it have heard: for the others it is a thing of somebody else.
  return action !== READING && isVisibility(visibility) && discloses({ ...viewer, organisation: null }, '', visibility)
}

/** True of what is news for a few alone: no answer to the public has changed, and nobody else is to learn of it. */
export const isConfidential = (audience: Audience | null | undefined): boolean =>
  audience !== null && audience !== undefined && audience.visibility !== 'PUBLIC'

/** What an open page may have to ask anew, by the slice that a change belongs to. */
export const SLICES = [
  'access',
  'arrangement',
  'exchange',
  'gap',
  'match',
  'reading',
  'requirement',
  'review',
  'supply',
  'other',
] as const
export type Slice = (typeof SLICES)[number]

const SLICE_OF: Readonly<Record<string, Slice>> = {
  access: 'access',
  action: 'review',
  arrangement: 'arrangement',
  cause: 'gap',
  document: 'review',
  edition: 'gap',
  feed: 'review',
  headline: 'gap',
  import: 'exchange',
  observation: 'gap',
  pledge: 'supply',
  programme: 'review',
  quarantine: 'exchange',
  requirement: 'requirement',
  review: 'review',
  run: 'match',
  situation: 'exchange',
  variation: 'requirement',
}

/** Slices whose entries anyone may be shown. */
export const SHOWN_SLICES = SLICES.filter((slice) => slice !== 'reading')
export type ShownSlice = Exclude<Slice, 'reading'>

/** The first parts of actions that belong to a slice of their own; all others are `other`. */
export const NAMED_KINDS: readonly string[] = Object.keys(SLICE_OF)
export const kindsOf = (slice: Slice): string[] => NAMED_KINDS.filter((kind) => SLICE_OF[kind] === slice)

/** The slice of an action; `reading` where nothing but the list of readers changed, `other` for one that has none yet. */
export function sliceOf(action: string): Slice {
  if (action === READING) return 'reading'
  const kind = action.split('.', 1)[0]!
  return Object.hasOwn(SLICE_OF, kind) ? SLICE_OF[kind]! : 'other'
}
