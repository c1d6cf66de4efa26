import type { Generated } from 'kysely'
import type { Changed, Instant, Json, Known, Sourced } from './base.ts'

/** A standard as it is kept with a version of its requirement. */
export interface StoredRequirementStandard {
  readonly attribute: string
  readonly operator: string
  readonly values: readonly string[]
  readonly unit: string | null
  readonly mandatory: boolean
  readonly source: string
}

export interface CauseTable extends Changed, Known, Sourced {
  id: Generated<number>
  key: string
  kind: string
  code: string
  mission: string
  capability: string
  evidence: string
  from_on: string
  until_on: string | null
  verified_note: string | null
}

export interface ProposalTable extends Changed {
  key: string
  kind: string
  requirement: string
  version: number
  attribute: string | null
  pledge: string | null
  organisation: string | null
  value: Json<Readonly<Record<string, unknown>>>
  reason: string
  author: string
  salt: string
  known_from: Instant
}

export interface ProposalDecisionTable extends Changed {
  proposal: string
  decision: string
  reason: string
  author: string
  salt: string
  known_from: Instant
}

export interface RequirementTables {
  cause: CauseTable
  proposal: ProposalTable
  proposal_decision: ProposalDecisionTable
}
