import type { Changed, Instant, Json } from './base.ts'

export interface SubjectVersionTable extends Changed {
  subject: string
  version: number
}

export interface RequestKeyTable extends Changed {
  person: string
  key: string
  request: string
  answer: Json<Readonly<Record<string, unknown>>>
  at: Instant
}

export interface VouchedFormatTable {
  table_name: string
  format: number
  columns: string[]
  row_order: string
}

export interface HistoryTables {
  subject_version: SubjectVersionTable
  request_key: RequestKeyTable
  vouched_format: VouchedFormatTable
}
