import type { DraftInput, DraftView } from '../../../contract/edition.ts'
import type { Domain } from '../../../core/capability/taxonomy.ts'
import type { Composition, DraftState, Texts } from '../../../core/gap/edition.ts'
import type { Day } from '../../../core/history/day.ts'
import { LANGUAGES, type Language } from '../../../core/language.ts'
import { Refusal, type Verdict } from '../../../core/problem.ts'
import { LIMITS, optionalText } from '../../../core/text.ts'
import type { DraftRow } from '../../../store/gap/edition-drafts.ts'
import type { Ctx } from '../../context.ts'
import { day, when } from '../../history/when.ts'
import { findMission } from '../../mission/find-mission.ts'
import { reference } from '../../reference.ts'

/**
 * What an editor sent, as the rules take it: days that exist, missions that are known, texts without hidden characters.
 * @throws Refusal history.*, mission.unknown, text.*
 */
export async function composition(ctx: Ctx, input: DraftInput): Promise<Composition> {
  const ref = await reference(ctx.store)
  const { asOf, knownAt } = when(ctx, ref, { asOf: day(input.asOf), knownAt: input.knownAt ?? undefined })
  return {
    asOf,
    knownAt,
    missions: [...new Set(input.missions.map((code) => findMission(ref, code).code))],
    domains: [...new Set(input.domains)],
    languages: LANGUAGES.filter((l) => input.languages.includes(l)),
    title: texts(input.title, 'title', LIMITS.name),
    introduction: texts(input.introduction, 'introduction', LIMITS.note),
    notes: input.notes
      .map(({ line, texts: given }) => ({ line, texts: texts(given, `notes ${line}`, LIMITS.note) }))
      .filter((n) => Object.keys(n.texts).length > 0),
    supersedes: input.supersedes,
    reason: value(optionalText(input.reason, 'reason', LIMITS.line)),
  }
}

function texts(given: Texts, field: string, limit: number): Texts {
  const found = LANGUAGES.map((l) => [l, value(optionalText(given[l], `${field} (${l})`, limit))] as const)
  return Object.fromEntries(found.filter(([, text]) => text !== null)) as Texts
}

function value<T>(verdict: Verdict<T>): T {
  if (verdict.ok) return verdict.value
  throw new Refusal(verdict.problem)
}

/** A draft's row as the rules take it. */
export const compositionOf = (row: DraftRow): Composition => ({
  asOf: row.as_of as Day,
  knownAt: row.known_at as Day | null,
  missions: row.missions,
  domains: row.domains as Domain[],
  languages: row.languages as Language[],
  title: row.title,
  introduction: row.introduction,
  notes: row.notes,
  supersedes: row.supersedes,
  reason: row.reason,
})

export const draftView = (row: DraftRow): DraftView => {
  const c = compositionOf(row)
  return {
    draft: row.draft,
    version: row.version,
    state: row.state as DraftState,
    changedAt: row.known_from,
    author: row.author,
    asOf: c.asOf,
    knownAt: c.knownAt,
    missions: [...c.missions],
    domains: [...c.domains],
    languages: [...c.languages],
    title: { ...c.title },
    introduction: { ...c.introduction },
    notes: c.notes.map((n) => ({ line: n.line, texts: { ...n.texts } })),
    supersedes: c.supersedes,
    reason: c.reason,
  }
}

/** The columns of a composition. */
export const compositionColumns = (c: Composition) => ({
  as_of: c.asOf,
  known_at: c.knownAt,
  missions: [...c.missions],
  domains: [...c.domains],
  languages: [...c.languages],
  title: c.title as Record<string, string>,
  introduction: c.introduction as Record<string, string>,
  notes: c.notes.map((n) => ({ line: n.line, texts: n.texts as Record<string, string> })),
  supersedes: c.supersedes,
  reason: c.reason,
})
