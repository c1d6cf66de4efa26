import type { BetterAuthOptions } from 'better-auth'
import { admits, join } from '../../app/access/join.ts'
import { personByEmail } from '../../store/access/people.ts'
import type { Accounts } from './accounts.ts'

type Validate = NonNullable<NonNullable<BetterAuthOptions['user']>['validateUserInfo']>
type Arriving = Parameters<Validate>[0]

/** Lets somebody in through an institution, or says in a word why not. Other ways in make no accounts. */
export async function admitted(accounts: Accounts, { user, source }: Arriving): Promise<{ error: string } | undefined> {
  if (source.method !== 'sso-oidc' || !source.sso) return { error: 'not_admitted' }
  const email = String(user.email ?? '')
  const account = await personByEmail(accounts.store.auth, email)
  const arrival = { provider: source.sso.providerId, email, account, action: source.action }
  return (await admits(accounts.ctx(), arrival)) ? undefined : { error: 'not_admitted' }
}

/** Takes up what waits for somebody who has come in through an institution. */
export async function joining(
  accounts: Accounts,
  user: { readonly id: string; readonly email: string },
  provider: string,
): Promise<void> {
  await join(accounts.ctx(), { provider, person: user.id, email: user.email })
}
