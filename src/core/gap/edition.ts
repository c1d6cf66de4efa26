import type { Domain } from '../capability/taxonomy.ts'
import type { Day } from '../history/day.ts'
import { LANGUAGES, type Language } from '../language.ts'
import { problem, type Problem } from '../problem.ts'

/** Nothing but what is public enters an edition, so each is for general distribution (decision 0012). */
export const DISTRIBUTIONS = ['GENERAL'] as const
export type Distribution = (typeof DISTRIBUTIONS)[number]

/** CURRENT until a later edition takes its place (SUPERSEDED) or corrects it with a reason (WITHDRAWN). */
export const EDITION_STATUSES = ['CURRENT', 'SUPERSEDED', 'WITHDRAWN'] as const
export type EditionStatus = (typeof EDITION_STATUSES)[number]

export const DRAFT_STATES = ['OPEN', 'PUBLISHED', 'DISCARDED'] as const
export type DraftState = (typeof DRAFT_STATES)[number]

/** A text in some of the languages. */
export type Texts = Readonly<Partial<Record<Language, string>>>

/** Which lines of the list an edition has; an empty list does not restrict. */
export interface EditionFilter {
  readonly missions: readonly string[]
  readonly domains: readonly Domain[]
}

/** What an editor decides about an edition; its lines are computed. */
export interface Composition extends EditionFilter {
  readonly asOf: Day
  /** Null: all that is known when it is published. */
  readonly knownAt: Day | null
  readonly languages: readonly Language[]
  readonly title: Texts
  readonly introduction: Texts
  readonly notes: readonly { readonly line: string; readonly texts: Texts }[]
  /** The edition whose place this one takes. */
  readonly supersedes: number | null
  /** Why the superseded edition is withdrawn; null where it is simply followed. */
  readonly reason: string | null
}

/** An edition's place in the sequence. */
export interface Place {
  readonly number: number
  readonly supersedes: number | null
  readonly reason: string | null
}

export interface Standing {
  readonly status: EditionStatus
  readonly supersededBy: number | null
  readonly withdrawnBy: { readonly number: number; readonly reason: string } | null
}

/** How an edition stands, from the editions that came after it. It stays readable in every case. */
export function standing(number: number, editions: readonly Place[]): Standing {
  const later = editions.filter((e) => e.supersedes === number)
  const withdrawal = later.find((e) => e.reason !== null)
  const successor = later.find((e) => e.reason === null)
  return {
    status: withdrawal ? 'WITHDRAWN' : successor ? 'SUPERSEDED' : 'CURRENT',
    supersededBy: successor?.number ?? null,
    withdrawnBy: withdrawal ? { number: withdrawal.number, reason: withdrawal.reason! } : null,
  }
}

/** The lines that an edition's filter lets through. */
export const editionLines = <L extends { mission: { code: string }; capability: { domain: Domain } }>(
  lines: readonly L[],
  { missions, domains }: EditionFilter,
): L[] =>
  lines.filter(
    (l) =>
      (missions.length === 0 || missions.includes(l.mission.code)) &&
      (domains.length === 0 || domains.includes(l.capability.domain)),
  )

/**
 * What keeps a composition from being published; empty when nothing does. Every text that is written at all must be
 * there in each language that the edition is issued in (United Nations practice: all languages at once).
 */
export function unready(c: Composition, lines: ReadonlySet<string>, editions: readonly Place[]): Problem[] {
  const found: Problem[] = []
  if (c.languages.length === 0) found.push(problem('edition.language_missing', {}))
  if (lines.size === 0) found.push(problem('edition.empty', {}))
  found.push(...missing('title', c.title, c.languages), ...missing('introduction', c.introduction, c.languages))
  for (const { line, texts } of c.notes) {
    if (!lines.has(line)) found.push(problem('edition.note_without_line', { line }))
    found.push(...missing(`notes ${line}`, texts, c.languages))
  }
  for (const line of repeated(c.notes.map((n) => n.line))) found.push(problem('edition.note_twice', { line }))
  return [...found, ...misplaced(c, editions)]
}

const missing = (field: string, texts: Texts, languages: readonly Language[]): Problem[] =>
  LANGUAGES.some((l) => texts[l])
    ? languages.filter((l) => !texts[l]).map((language) => problem('edition.text_missing', { field, language }))
    : []

const repeated = (ids: readonly string[]): string[] => [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))]

/** An edition is followed by one other, and withdrawn by one other. */
function misplaced({ supersedes, reason }: Composition, editions: readonly Place[]): Problem[] {
  if (supersedes === null) return reason === null ? [] : [problem('edition.reason_without_edition', {})]
  if (!editions.some((e) => e.number === supersedes))
    return [problem('edition.unknown', { edition: String(supersedes) })]
  const { withdrawnBy, supersededBy } = standing(supersedes, editions)
  if (withdrawnBy) return [problem('edition.withdrawn', { edition: supersedes, by: withdrawnBy.number })]
  if (reason === null && supersededBy !== null)
    return [problem('edition.superseded', { edition: supersedes, by: supersededBy })]
  return []
}
