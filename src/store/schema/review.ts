import type { Generated } from 'kysely'
import type { Changed, Instant, Json, Known, Names } from './base.ts'

export interface ProgrammeEntryTable extends Changed, Known {
  id: Generated<number>
  key: string
  version: number
  kind: string
  mission: string | null
  from_on: string
  until_on: string
  title: string
  removed: boolean
  reason: string
  author: string
  valid_on: string
}

export interface ReviewTable extends Changed {
  key: string
  mission: string
  cycle: string
}

export interface ReviewVersionTable extends Changed, Known {
  id: Generated<number>
  review: string
  version: number
  state: string
  held_on: string
  agenda: string[]
  invited: string[]
  language: string
  reason: string
  author: string
  valid_on: string
}

export interface ReviewRecordTable extends Changed, Known {
  id: Generated<number>
  key: string
  review: string
  kind: string
  organisation: string | null
  capability: string | null
  body: string | null
  language: string
  pledge: string | null
  arrangement: string | null
  withdraws: string | null
  visibility: Generated<string>
  author: string
  recorder: string
  valid_on: string
  salt: string
}

export interface ActionTable extends Changed, Known {
  key: string
  owners: string[]
  what: Json<Names>
  due_on: string
  due_printed: string | null
  mission: string | null
  document: string | null
  paragraph: string | null
  review: string | null
  decision: string | null
  source: string | null
  visibility: Generated<string>
  author: string
  valid_on: string
  salt: string | null
}

export interface ActionEventTable extends Changed, Known {
  id: Generated<number>
  action: string
  kind: string
  organisation: string
  body: string
  language: string
  due_on: string | null
  visibility: Generated<string>
  author: string
  valid_on: string
  salt: string
}

export interface FeedTable extends Changed {
  key: string
  token_sha256: string
  person: string
  access: string
  name: string
  mission: string | null
  made_at: Instant
  salt: string
}

export interface FeedEndTable extends Changed {
  feed: string
  ended_at: Instant
}

export interface ReviewTables {
  programme_entry: ProgrammeEntryTable
  review: ReviewTable
  review_version: ReviewVersionTable
  review_record: ReviewRecordTable
  action: ActionTable
  action_event: ActionEventTable
  feed: FeedTable
  feed_end: FeedEndTable
}
