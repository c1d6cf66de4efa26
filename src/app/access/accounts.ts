import type { Ctx } from '../context.ts'
import type { Signed } from './signed.ts'

/** What the maintained library does for use cases: digests, keys, providers of identities. */
export interface AccountPort {
  /** The digest under which a password is kept. */
  digest(password: string): Promise<string>
  makeKey(input: {
    readonly person: string
    readonly name: string
    readonly metadata: object
    /** Seconds until it ends; null for never. */
    readonly seconds: number | null
  }): Promise<{ readonly id: string; readonly key: string }>
  /**
   * Takes in an institution's provider of identities, as whoever sends the request, after asking it how it works.
   * @throws Refusal access.institution_failed
   */
  registerProvider(input: {
    readonly provider: string
    readonly issuer: string
    readonly domains: readonly string[]
    readonly clientId: string
    readonly clientSecret: string
  }): Promise<void>
}

/** The context of a use case about accounts. */
export interface AccessCtx extends Ctx {
  readonly accounts: AccountPort
  readonly signed: Signed | null
}
