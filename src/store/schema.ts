import type { Generated } from 'kysely'
import type { Changed, Instant, Json, Known, Names, Sourced } from './schema/base.ts'
import type { AccessTables } from './schema/access.ts'
import type { ArrangementTables } from './schema/arrangement.ts'
import type { DocumentTables } from './schema/document.ts'
import type { EditionTables } from './schema/edition.ts'
import type { ExchangeTables } from './schema/exchange.ts'
import type { HistoryTables } from './schema/history.ts'
import type { MatchTables } from './schema/match.ts'
import type { RequirementTables, StoredRequirementStandard } from './schema/requirement.ts'
import type { ReviewTables } from './schema/review.ts'
import type { SupplyTables } from './schema/supply.ts'

export interface LedgerTable extends Changed {
  seq: number
  at: Instant
  actor: string
  action: string
  subject: string
  reason: string
  payload: string
  prev: Buffer
  hash: Buffer
}

export interface SourceTable extends Changed {
  id: string
  title: string
  publisher: string | null
  published_on: string | null
  url: string | null
  note: string | null
}

export interface OrganisationTable extends Changed, Sourced {
  code: string
  kind: string
  iso2: string | null
  iso3: string | null
  m49: string | null
  m49_region: string | null
  m49_subregion: string | null
  names: Json<Names>
  member_since: string | null
  note: string | null
}

export interface MembershipTable extends Changed, Sourced {
  id: Generated<number>
  organisation: string
  body: string
  from_on: string | null
  until_on: string | null
  note: string | null
}

export interface OrganisationAliasTable extends Changed {
  name: string
  organisation: string
  source: string | null
}

export interface CapabilityTable extends Changed {
  code: string
  parent: string | null
  domain: string
  unit: string
  additive: boolean
  names: Json<Names>
  name_review: Generated<string[]>
  paragraph: string | null
  source: string
  note: string | null
  position: number
}

export interface MissionTable extends Changed {
  code: string
  names: Json<Names>
  host: string[]
  headquarters: string | null
  starts_printed: string | null
  starts_on: string | null
  ends_printed: string | null
  ends_on: string | null
  source: string | null
  verified: boolean
  note: string | null
}

export interface MandateEventTable extends Changed, Known, Sourced {
  id: Generated<number>
  mission: string
  resolution: string
  kind: string
  adopted_printed: string
  adopted: string
  effective_on: string
  expiry_after: string
  predecessor: string | null
  meeting: string | null
  note: string | null
  verified_note: string | null
}

export interface RequirementTable extends Changed, Known, Sourced {
  id: Generated<number>
  key: string
  mission: string
  capability: string
  quantity: number | null
  basis: string
  additional: boolean
  from_on: string
  until_on: string | null
  until_reason: string | null
  criticality: string | null
  horizon: string | null
  mandate_task: string | null
  note: string | null
  verified_note: string | null
  standards: Json<readonly StoredRequirementStandard[]>
}

export interface ObservationTable extends Changed, Known, Sourced {
  id: Generated<number>
  key: string
  mission: string
  capability: string
  contributor: string | null
  measure: string
  value: number
  unit: string
  valid_printed: string | null
  valid_on: string
  derived: boolean
  note: string | null
  verified_note: string | null
}

export interface SupersessionTable extends Changed {
  id: Generated<number>
  fact: string
  old_id: number
  new_id: number | null
  reason: string
  known_from: Instant
}

export interface HeadlineTable extends Changed, Known {
  id: Generated<number>
  mission: string
  capability: string
  measure: string
  valid_on: string
  observation: number
  author: string
  reason: string
}

export interface PublishedTotalTable extends Changed, Known {
  id: Generated<number>
  register: string
  valid_on: string
  mission: string | null
  persons: number
  source: string
  note: string | null
}

export interface DeploymentTable extends Changed, Known {
  id: Generated<number>
  key: string
  mission: string
  place: string
  country: string | null
  latitude: number | null
  longitude: number | null
  persons: number | null
  contributors: Json<readonly { name: string; organisation: string | null; persons: number | null }[]>
  units: Json<Readonly<Record<string, number>>>
  valid_on: string
  note: string | null
  source: string
}

/** Tables as the migrations leave them; the conformance suite compares this with the database. */
export interface Tables
  extends
    DocumentTables,
    EditionTables,
    ExchangeTables,
    AccessTables,
    ArrangementTables,
    MatchTables,
    RequirementTables,
    ReviewTables,
    SupplyTables,
    HistoryTables {
  ledger: LedgerTable
  source: SourceTable
  organisation: OrganisationTable
  membership: MembershipTable
  organisation_alias: OrganisationAliasTable
  capability: CapabilityTable
  mission: MissionTable
  mandate_event: MandateEventTable
  requirement: RequirementTable
  observation: ObservationTable
  supersession: SupersessionTable
  headline: HeadlineTable
  published_total: PublishedTotalTable
  deployment: DeploymentTable
}
export type TableName = keyof Tables
