import type { Generated } from 'kysely'
import type { Changed, Instant, Json, Known } from './base.ts'

/** A text by language tag. */
export type StoredTexts = Readonly<Record<string, string>>

export interface EditionTable extends Changed {
  number: number
  previous: number | null
  as_of: string
  known_at: string | null
  missions: string[]
  domains: string[]
  languages: string[]
  title: Json<StoredTexts>
  lines: number
  supersedes: number | null
  reason: string | null
  draft: string
  content: string
  sha256: string
  author: string
  published_at: Instant
}

export interface StoredNote {
  readonly line: string
  readonly texts: StoredTexts
}

export interface EditionDraftTable extends Changed, Known {
  id: Generated<number>
  draft: string
  version: number
  state: string
  as_of: string
  known_at: string | null
  missions: string[]
  domains: string[]
  languages: string[]
  title: Json<StoredTexts>
  introduction: Json<StoredTexts>
  notes: Json<readonly StoredNote[]>
  supersedes: number | null
  reason: string | null
  author: string
  salt: string
}

export interface EditionTables {
  edition: EditionTable
  edition_draft: EditionDraftTable
}
