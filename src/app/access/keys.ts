import type { KeysView } from '../../contract/access.ts'
import { SCOPES, type Scope } from '../../core/access/acting.ts'
import { refuse } from '../../core/problem.ts'
import { LIMITS, text } from '../../core/text.ts'
import { keysOf, removeKey } from '../../store/access/keys.ts'
import { commit } from '../history/commit.ts'
import type { AccessCtx } from './accounts.ts'
import { bodyNames, grantView } from './grant-view.ts'
import type { Signed } from './signed.ts'
import { sure } from './sure.ts'

const DAY_S = 86_400

/**
 * Whoever is signed in with a session: a key makes no keys and ends no sessions.
 * @throws Refusal access.sign_in_needed, access.not_allowed
 */
export function requireSession(ctx: AccessCtx, action: string): Signed & { by: { is: 'SESSION' } } {
  const { signed } = ctx
  if (!signed) return refuse('access.sign_in_needed', {})
  if (signed.by.is !== 'SESSION') return refuse('access.not_allowed', { action })
  return signed as Signed & { by: { is: 'SESSION' } }
}

export async function listKeys(ctx: AccessCtx): Promise<KeysView> {
  const { person, grants } = requireSession(ctx, 'access.keys')
  const name = await bodyNames(ctx)
  const of = new Map(grants.map((g) => [g.id, g]))
  return {
    keys: (await keysOf(ctx.store.auth, person)).map((k) => {
      const grant = of.get(k.grant)
      return {
        id: k.id,
        name: k.name,
        start: k.start,
        grant: grant ? grantView(grant, name) : null,
        scopes: SCOPES.filter((s) => k.scopes.includes(s)),
        madeAt: k.madeAt.toISOString(),
        expiresAt: k.expiresAt?.toISOString() ?? null,
        lastUsed: k.lastUsed?.toISOString() ?? null,
      }
    }),
  }
}

export interface KeyInput {
  readonly name: string
  readonly grant: string
  readonly scopes: readonly Scope[]
  /** Days until it ends; null for as long as the grant. */
  readonly days: number | null
}

/**
 * Makes an API key bound to one of one's own memberships. The key is shown once.
 * @throws Refusal access.grant_unknown, access.second_factor_needed
 */
export async function makeKey(ctx: AccessCtx, input: KeyInput): Promise<{ id: string; key: string | null }> {
  const signed = requireSession(ctx, 'access.keys')
  const name = sure(text(input.name, 'name', LIMITS.name))
  const grant = signed.grants.find((g) => g.id === input.grant)
  if (!grant || grant.administrator) return refuse('access.grant_unknown', { grant: input.grant })
  const metadata = { grant: grant.id, scopes: input.scopes, factors: signed.factors }
  let shown: string | null = null
  const subject = `person:${signed.person}`
  const entry = { action: 'access.make_key', subject, reason: '', read: null, details: { grant: grant.id } }
  const written = await commit(ctx, { ...entry, audience: NOBODY }, async () => {
    const seconds = input.days === null ? null : input.days * DAY_S
    const { id, key } = await ctx.accounts.makeKey({ person: signed.person, name, metadata, seconds })
    shown = key
    return { id }
  })
  return { id: written.id, key: shown }
}

/** @throws Refusal access.key_unknown */
export async function endKey(ctx: AccessCtx, { id }: { readonly id: string }): Promise<{ id: string }> {
  const { person } = requireSession(ctx, 'access.keys')
  const entry = { action: 'access.end_key', subject: `person:${person}`, reason: '', read: null, details: { key: id } }
  await commit(ctx, { ...entry, audience: NOBODY }, async () => {
    if (!(await removeKey(ctx.store.auth, person, id))) refuse('access.key_unknown', { key: id.slice(0, 100) })
    return { id }
  })
  return { id }
}

const NOBODY = { visibility: 'PRIVATE', organisations: [] }
