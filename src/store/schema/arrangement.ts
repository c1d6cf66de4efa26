import type { Generated } from 'kysely'
import type { Changed, Json, Known } from './base.ts'

export interface ArrangementTable extends Changed {
  key: string
  proposer: string
  salt: string
}

/** Components and milestones as the rules take them (`src/core/arrangement/terms.ts`). */
export interface StoredComponent {
  readonly id: string
  readonly kind: string
  readonly party: string
  readonly quantity: number | null
  readonly unit: string
  readonly amount: string | null
  readonly currency: string | null
  readonly text: string | null
  readonly closes: number
  readonly dependsOn: readonly string[]
  readonly pledge: string | null
}

export interface StoredMilestone {
  readonly id: string
  readonly what: string
  readonly party: string
  readonly component: string | null
  readonly due: string
  readonly note: string | null
}

export interface ArrangementTermsTable extends Changed, Known {
  id: Generated<number>
  arrangement: string
  version: number
  visibility: Generated<string>
  type: string
  mission: string | null
  capability: string
  from_on: string
  until_on: string | null
  reference: string | null
  amounts_public: boolean
  components: Json<readonly StoredComponent[]>
  milestones: Json<readonly StoredMilestone[]>
  note: string | null
  language: string
  reason: string
  author: string
  valid_on: string
  salt: string
}

export interface ArrangementPartyTable extends Changed {
  id: Generated<number>
  arrangement: string
  version: number
  organisation: string | null
  mission: string | null
  part: string
  roles: string[]
  salt: string
}

export interface ArrangementEventTable extends Changed, Known {
  id: Generated<number>
  arrangement: string
  version: number
  kind: string
  organisation: string | null
  mission: string | null
  milestone: string | null
  done_on: string | null
  reason: string | null
  author: string
  valid_on: string
  salt: string
}

export interface ArrangementTables {
  arrangement: ArrangementTable
  arrangement_terms: ArrangementTermsTable
  arrangement_party: ArrangementPartyTable
  arrangement_event: ArrangementEventTable
}
