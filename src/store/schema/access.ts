import type { Changed, Instant } from './base.ts'

export interface AccessGrantTable extends Changed {
  id: string
  person: string
  organisation: string | null
  role: string | null
  level: string | null
  administrator: boolean
  from_at: Instant
  until_at: Instant | null
  granted_by: string
  delegated_from: string | null
  salt: string
}

export interface AccessRevocationTable extends Changed {
  access_grant: string
  at: Instant
  revoked_by: string
  reason: string
  salt: string
}

export interface AccessTables {
  access_grant: AccessGrantTable
  access_revocation: AccessRevocationTable
}
