import type { Generated } from 'kysely'
import type { Changed, Instant, Json, Known, Sourced } from './base.ts'

export interface PledgeTable extends Changed, Sourced {
  key: string
  organisation: string
  mission: string | null
  capability: string
  unit: string
  kind: string
  scheme: string | null
  note: string | null
  kept: Generated<boolean>
  visibility: Generated<string>
  salt: string | null
}

/** Text that a person wrote, in the language of the terms it stands in. */
export interface StoredCaveat {
  readonly id: string
  readonly code: string
  readonly text: string | null
  readonly declaredOn: string
}

export interface StoredStandard {
  readonly attribute: string
  readonly value: string
  readonly unit: string | null
}

export interface StoredEarmark {
  readonly mission: string | null
  readonly capability: string | null
  readonly purpose: string | null
}

export interface PledgeTermsTable extends Changed, Known {
  id: Generated<number>
  pledge: string
  version: number
  visibility: string
  mission: string | null
  quantity: number | null
  amount: string | null
  currency: string | null
  available_from: string | null
  available_until: string | null
  response_days: number | null
  conditions: Json<readonly string[]>
  caveats: Json<readonly StoredCaveat[]>
  standards: Json<readonly StoredStandard[]>
  earmarks: Json<readonly StoredEarmark[]>
  note: string | null
  language: string
  reason: string
  author: string
  valid_on: string
  salt: string
}

export interface PledgeEventTable extends Changed, Known, Sourced {
  id: Generated<number>
  pledge: string
  kind: Generated<string>
  stage_printed: string
  state: string | null
  readiness: string | null
  visit: string | null
  result: string | null
  reason_code: string | null
  caveat: string | null
  valid_printed: string | null
  valid_on: string
  quantity: number | null
  quantity_printed: string | null
  note: string | null
  author: string | null
  salt: string | null
}

export interface PledgeReadTable extends Changed {
  id: Generated<number>
  pledge: string
  organisation: string
  person: string
  purpose: string
  at: Instant
  salt: string
}

export interface SupplyTables {
  pledge: PledgeTable
  pledge_event: PledgeEventTable
  pledge_terms: PledgeTermsTable
  pledge_read: PledgeReadTable
}
