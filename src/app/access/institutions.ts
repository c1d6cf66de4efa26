import type { InstitutionsView } from '../../contract/access.ts'
import { emailDomain, isWithin } from '../../core/access/email.ts'
import { refuse } from '../../core/problem.ts'
import { institutions, keepInstitution, removeInstitution } from '../../store/access/institutions.ts'
import { commit } from '../history/commit.ts'
import type { AccessCtx } from './accounts.ts'
import { bodyOf } from './body.ts'
import { bodyNames } from './grant-view.ts'
import { requireSession } from './keys.ts'
import { requireAdministrator } from './require.ts'
import { sure } from './sure.ts'

/** The institutions that sign in their own people, for administrators. */
export async function listInstitutions(ctx: AccessCtx): Promise<InstitutionsView> {
  requireAdministrator(ctx, 'access.institutions')
  const name = await bodyNames(ctx)
  const all = await institutions(ctx.store.auth)
  return {
    institutions: all.map((i) => ({
      ...i,
      domains: [...i.domains],
      name: name(i.organisation),
      madeAt: i.madeAt.toISOString(),
    })),
  }
}

export interface NewInstitution {
  readonly organisation: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly domains: readonly string[]
  readonly joins: boolean
  readonly secondFactor: boolean
}

/** Part of the address that the institution sends people back to: known before it is registered. */
export const providerOf = (organisation: string): string => organisation.toLowerCase()

/**
 * Registers an institution's provider of identities (OIDC) for the people of an organisation. Each domain of e-mail
 * addresses belongs to one institution.
 * @throws Refusal access.*
 */
export async function registerInstitution(ctx: AccessCtx, input: NewInstitution): Promise<{ provider: string }> {
  const by = requireAdministrator(ctx, 'access.institutions')
  requireSession(ctx, 'access.institutions')
  const body = await bodyOf(ctx, input.organisation)
  const provider = providerOf(body.code)
  const domains = [...new Set(input.domains.map((d) => sure(emailDomain(d))))]
  for (const other of await institutions(ctx.store.auth)) {
    const taken = domains.find(
      (d) => isWithin(`@${d}`, other.domains) || other.domains.some((o) => isWithin(`@${o}`, [d])),
    )
    if (taken !== undefined || other.provider === provider)
      return refuse('access.institution_exists', { domain: taken ?? other.domains.join(', ') })
  }
  const { issuer, clientId, clientSecret, joins, secondFactor } = input
  const subject = `organisation:${body.code}`
  const entry = { action: 'access.register_institution', subject, reason: '', read: null, details: { domains } }
  await commit(ctx, { ...entry, audience: NOBODY }, async () => {
    await ctx.accounts.registerProvider({ provider, issuer, domains, clientId, clientSecret })
    const at = new Date(ctx.now())
    await keepInstitution(ctx.store.auth, { provider, organisation: body.code, joins, secondFactor, by, at })
    return { provider }
  })
  return { provider }
}

/** @throws Refusal access.institution_unknown */
export async function endInstitution(
  ctx: AccessCtx,
  input: { readonly provider: string },
): Promise<{ provider: string }> {
  requireAdministrator(ctx, 'access.institutions')
  const { provider } = input
  const subject = `institution:${provider.slice(0, 60)}`
  const entry = { action: 'access.end_institution', subject, reason: '', read: null, audience: NOBODY }
  await commit(ctx, entry, async () => {
    if (!(await removeInstitution(ctx.store.auth, provider)))
      refuse('access.institution_unknown', { email: provider.slice(0, 100) })
    return { provider }
  })
  return { provider }
}

const NOBODY = { visibility: 'PRIVATE', organisations: [] }
