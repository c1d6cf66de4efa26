import type { Generated } from 'kysely'
import type { Changed, Instant, Json } from './base.ts'

export interface QuarantineTable extends Changed {
  id: Generated<number>
  layout: string
  file: string
  line: number
  raw: Json<Readonly<Record<string, string>>>
  code: string
  params: Json<Readonly<Record<string, string | number>>>
  owner: string
  at: Instant
  organisation: string | null
  subject: string | null
  version: number | null
  held: Json<Readonly<Record<string, string | number | null>> | null>
  fingerprint: string | null
  salt: string | null
}

export interface QuarantineSettlementTable extends Changed {
  quarantine: number
  outcome: string
  reason: string
  at: Instant
  author: string | null
  corrected: Json<Readonly<Record<string, string | number | null>> | null>
  subject: string | null
  salt: string | null
}

export interface ImportRunTable extends Changed {
  id: Generated<number>
  layout: string
  file: string
  sha256: string
  accepted: number
  known: number
  rejected: number
  at: Instant
}

export interface ExchangeTables {
  quarantine: QuarantineTable
  quarantine_settlement: QuarantineSettlementTable
  import_run: ImportRunTable
}
