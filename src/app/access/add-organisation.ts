import { refuse } from '../../core/problem.ts'
import { LANGUAGES, type Language } from '../../core/language.ts'
import { LIMITS, text } from '../../core/text.ts'
import { appendRows } from '../../store/exchange/append-rows.ts'
import type { Ctx } from '../context.ts'
import { commit } from '../history/commit.ts'
import { reference } from '../reference.ts'
import { requireAdministrator } from './require.ts'
import { sure } from './sure.ts'

/** Kinds that may come in later; States and entities of the United Nations are reference data. */
export const ADDED_KINDS = ['TRAINING_CENTRE', 'REGIONAL_ORGANISATION'] as const

export interface NewOrganisation {
  readonly code: string
  readonly kind: (typeof ADDED_KINDS)[number]
  /** By language; English is needed. */
  readonly names: Readonly<Partial<Record<Language, string>>>
  /** Id of a source of the register; those who keep the register vouch where none is named. */
  readonly source: string | null
}

const EDITORS = 'gaplist-editors'

/**
 * Adds a training centre or a regional organisation, so that its people can keep what is theirs.
 * @throws Refusal access.not_allowed, access.organisation_exists, access.organisation_code_invalid, request.invalid, text.*
 */
export async function addOrganisation(ctx: Ctx, input: NewOrganisation): Promise<{ organisation: string }> {
  requireAdministrator(ctx, 'access.add_organisation')
  const code = input.code.trim()
  if (!/^[A-Z][A-Z0-9-]{1,39}$/.test(code))
    return refuse('access.organisation_code_invalid', { organisation: code.slice(0, 60) })
  const ref = await reference(ctx.store)
  if (ref.organisations.has(code) || ref.missions.has(code))
    return refuse('access.organisation_exists', { organisation: code })
  const source = input.source ?? EDITORS
  if (!ref.sources.has(source)) return refuse('request.invalid', { field: 'source', detail: source.slice(0, 100) })
  const names: Record<string, string> = {}
  for (const language of LANGUAGES) {
    const given = input.names[language]
    if (language === 'en' || given?.trim()) names[language] = sure(text(given ?? '', `names.${language}`, LIMITS.name))
  }
  const entry = { action: 'access.add_organisation', subject: `organisation:${code}`, reason: '', read: 0 }
  const written = await commit(ctx, entry, async ({ trx, change, wrote }) => {
    wrote('organisation')
    const codes = { iso2: null, iso3: null, m49: null, m49_region: null, m49_subregion: null }
    const row = { code, kind: input.kind, ...codes, names, member_since: null, source, verified: false, note: null }
    await appendRows(trx, 'organisation', change, [row])
    return { organisation: code }
  })
  return { organisation: written.organisation }
}
