import type { AccountPort } from '../../app/access/accounts.ts'
import { refuse } from '../../core/problem.ts'
import type { Accounts } from './accounts.ts'

/** What better-auth does for use cases, for the request with these headers. */
export const portOf = (accounts: Accounts, origin: string, headers: Headers): AccountPort => ({
  async digest(password) {
    const { hashPassword } = await import('better-auth/crypto')
    return hashPassword(password)
  },
  async makeKey({ person, name, metadata, seconds }) {
    const { api } = await accounts.better(origin)
    const body = { name, userId: person, metadata, ...(seconds !== null && { expiresIn: seconds }) }
    const { id, key } = await api.createApiKey({ body })
    return { id, key }
  },
  async registerProvider({ provider, issuer, domains, clientId, clientSecret }) {
    const { api } = await accounts.better(origin)
    const oidcConfig = { clientId, clientSecret, scopes: ['openid', 'email', 'profile'], pkce: true }
    const body = { providerId: provider, issuer, domain: domains.join(','), oidcConfig }
    try {
      await api.registerSSOProvider({ body, headers })
    } catch (error) {
      const { body: said } = error as { body?: { message?: string } }
      if (said === undefined) throw error
      refuse('access.institution_failed', { detail: String(said.message ?? '').slice(0, 300) })
    }
  },
})
