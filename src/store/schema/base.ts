import type { ColumnType } from 'kysely'

/** Names of one thing by language tag; `en` is always there. */
export type Names = Readonly<Record<string, string>>
export type Json<T> = ColumnType<T, T, never>
/** ISO 8601 instant, UTC, milliseconds. */
export type Instant = string

export interface Known {
  known_from: Instant
  known_basis: 'PUBLISHED' | 'AS_OF' | 'RECORDED'
}
export interface Changed {
  change: number
}
export interface Sourced {
  source: string
  verified: boolean
}
