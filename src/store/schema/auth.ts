import type { Generated } from 'kysely'

/** Tables of the schema `gaplist_auth` that our own queries touch; names as better-auth has them. */

export interface UserTable {
  id: string
  name: string
  email: string
  emailVerified: boolean
  createdAt: Generated<Date>
  updatedAt: Generated<Date>
  twoFactorEnabled: boolean | null
}

export interface SessionTable {
  id: string
  token: string
  userId: string
  expiresAt: Date
  createdAt: Generated<Date>
  updatedAt: Date
  ipAddress: string | null
  userAgent: string | null
  factors: number
  acting: string | null
}

export interface AccountTable {
  id: string
  accountId: string
  providerId: string
  userId: string
  password: string | null
  createdAt: Generated<Date>
  updatedAt: Date
}

export interface TwoFactorTable {
  id: string
  userId: string
  secret: string
  backupCodes: string
  verified: boolean | null
  failedVerificationCount: number | null
  lockedUntil: Date | null
}

export interface PasskeyTable {
  id: string
  userId: string
  name: string | null
  createdAt: Date | null
  deviceType: string
  backedUp: boolean
}

export interface ApiKeyTable {
  id: string
  configId: string
  name: string | null
  start: string | null
  prefix: string | null
  referenceId: string
  key: string
  enabled: boolean | null
  lastRequest: Date | null
  expiresAt: Date | null
  createdAt: Date
  updatedAt: Date
  permissions: string | null
  metadata: string | null
}

export interface SsoProviderTable {
  id: string
  issuer: string
  oidcConfig: string | null
  samlConfig: string | null
  userId: string
  providerId: string
  organizationId: string | null
  domain: string
  domainVerified: boolean | null
}

export interface InvitationTable {
  id: string
  kind: 'INVITATION' | 'FIRST_ADMINISTRATOR' | 'RECOVERY'
  /** Who is to come in again; null for invitations. */
  person: string | null
  email: string | null
  name: string | null
  organisation: string | null
  level: string | null
  until_at: Date | null
  token_sha256: Buffer
  made_at: Date
  made_by: string
  expires_at: Date
  used_at: Date | null
  used_by: string | null
  withdrawn_at: Date | null
}

export interface SignInFailureTable {
  id: Generated<number>
  whose: Buffer
  at: Date
}

export interface UsedCodeTable {
  person: string
  step: number
}

export interface PersonLockTable {
  person: string
  at: Date
  by_whom: string
}

export interface InstitutionTable {
  provider: string
  organisation: string
  joins: boolean
  second_factor: boolean
  made_at: Date
  made_by: string
}

export interface SettingTable {
  name: string
  value: string
}

export interface AuthTables {
  user: UserTable
  session: SessionTable
  account: AccountTable
  twoFactor: TwoFactorTable
  passkey: PasskeyTable
  apikey: ApiKeyTable
  ssoProvider: SsoProviderTable
  verification: { id: string; identifier: string; value: string; expiresAt: Date }
  invitation: InvitationTable
  sign_in_failure: SignInFailureTable
  used_code: UsedCodeTable
  person_lock: PersonLockTable
  institution: InstitutionTable
  setting: SettingTable
}
