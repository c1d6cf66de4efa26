/** How this server is reached and how much it takes from one client. */
export interface ServerSettings {
  /** The public origin, as `https://gaplist.example.org`; null for loopback alone. */
  readonly origin: string | null
  /** Addresses or CIDR ranges of reverse proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[]
  /** Origins of institutions' identity providers in private networks, which are else not asked. */
  readonly privateProviders: readonly string[]
  /** Signs cookies and encrypts second factors; null for the one kept in the database. */
  readonly secret: string | null
  /** Requests per minute that one viewer, or one address without a viewer, may send to the API. */
  readonly requestsPerMinute: number
  /** False switches the limits of sign-in off, for tests that sign in often. */
  readonly limitSignIn: boolean
}

export const DEFAULT_SETTINGS: ServerSettings = {
  origin: null,
  trustedProxies: [],
  privateProviders: [],
  secret: null,
  requestsPerMinute: 1_200,
  limitSignIn: true,
}
